#pragma once

#include <set>

#include "ui/pages/page.h"
#include "ui/print/paper_sheet.h"
#include "ui/shell/context.h"

class QPushButton;

namespace sandyk::ui {

class AddressView;
class ChoiceBox;
class Label;
class NoticeBar;
class QrView;
class RequestCard;

/// An address of a wallet, whole, with its QR code, number and path, and a payment request for it. A new one is handed
/// out only on request, and none before the backup is confirmed (I-01). One that was used or given away is shown again
/// only after a warning.
class ReceivePage : public Page {
    Q_OBJECT

public:
    explicit ReceivePage(const Context& context, QWidget* parent = nullptr);

    /// The wallet in the list, 0 when there is none.
    std::int64_t walletId() const;
    void setWallet(std::int64_t id);
    AddressView* addressView() const { return m_address; }
    RequestCard* request() const { return m_request; }
    QrView* qr() const { return m_qr; }
    /// The address, or the request for it, on paper.
    PaperSheet sheet() const;
    /// The QR code as a picture with its quiet zone. Errors: FileWrite.
    Result<void> saveCode(const std::filesystem::path& file);

private:
    /// What speaks against giving an address to somebody.
    enum class Standing { Fresh, Labelled, Used };

    void rebuild();
    void refresh();
    void follow();
    void showAddress(std::uint32_t index);
    void handOut();
    QWidget* addressCard(const wallet::Wallet& wallet);
    QWidget* codeButtons();
    Standing standing(const bitcoin::Address& address) const;
    QString stateWords(Standing standing, bool isNewest) const;
    QString warningWords(Standing standing) const;
    void say(bool good, const QString& words);

    const Context& m_context;
    ChoiceBox* m_wallets = nullptr;
    std::int64_t m_walletId = 0;
    std::uint32_t m_index = 0;
    std::set<std::uint32_t> m_shown; ///< on screen since the page was built: fresh, or in spite of the warning
    QWidget* m_sheet = nullptr;      ///< the address and its code, hidden while a warning stands
    AddressView* m_address = nullptr;
    QrView* m_qr = nullptr;
    Label* m_state = nullptr;
    Label* m_path = nullptr;
    NoticeBar* m_warning = nullptr;
    NoticeBar* m_gap = nullptr;
    NoticeBar* m_notice = nullptr;
    RequestCard* m_request = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace sandyk::ui
