#include "ui/pages/wallets/name_notice.h"

#include <QLineEdit>

#include "ui/text/name_doubts.h"

namespace sandyk::ui {

std::vector<std::string> namesBeside(const app::Snapshot& vault, std::int64_t walletId) {
    std::vector<std::string> names;
    for (const wallet::Wallet& wallet : vault.wallets) {
        if (wallet.id != walletId) names.push_back(wallet.name);
    }
    for (const app::KeySummary& key : vault.keys)
        names.push_back(key.name.toStdString());
    return names;
}

NameNotice::NameNotice(QLineEdit* field, std::vector<std::string> others) : NoticeBar(Notice::Look, {}) {
    const auto refresh = [this, field, others = std::move(others)] {
        const QString doubts = nameDoubts(field->text(), others);
        if (!doubts.isEmpty()) set(Notice::Look, doubts);
        setVisible(!doubts.isEmpty());
    };
    connect(field, &QLineEdit::textChanged, this, refresh);
    hide();
}

} // namespace sandyk::ui
