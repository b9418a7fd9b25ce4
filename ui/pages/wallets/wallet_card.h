#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class NoticeBar;

/// One wallet: name, kind, keys, backup, descriptor on request.
class WalletCard : public Card {
    Q_OBJECT

public:
    WalletCard(const Context& context, const wallet::Wallet& wallet, QWidget* parent = nullptr);

    /// `form`: see payments/wallet_files.h.
    void exportTo(const std::filesystem::path& file, const std::string& form);

private:
    QWidget* exportRow();
    QWidget* nameRow(const wallet::Wallet& wallet);

    const Context& m_context;
    std::int64_t m_id;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
