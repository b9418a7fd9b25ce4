#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QPushButton;

namespace sandyk::ui {

class AddressView;
class ChoiceBox;
class Label;
class NoticeBar;
class QrView;

/// An address of a wallet, whole, with its QR code, number and path. A new one is handed out only on request, and none
/// before the backup is confirmed (I-01).
class ReceivePage : public Page {
    Q_OBJECT

public:
    explicit ReceivePage(const Context& context, QWidget* parent = nullptr);

    /// The wallet in the list, 0 when there is none.
    std::int64_t walletId() const;
    void setWallet(std::int64_t id);
    AddressView* addressView() const { return m_address; }

private:
    void rebuild();
    void showAddress(std::uint32_t index);
    void handOut();
    QWidget* sheet(const wallet::Wallet& wallet);

    const Context& m_context;
    ChoiceBox* m_wallets = nullptr;
    std::int64_t m_walletId = 0;
    std::uint32_t m_index = 0;
    AddressView* m_address = nullptr;
    QrView* m_qr = nullptr;
    Label* m_state = nullptr;
    Label* m_path = nullptr;
    NoticeBar* m_notice = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace sandyk::ui
