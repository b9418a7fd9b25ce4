#pragma once

#include "session/values.h"
#include "ui/widgets/notice_bar.h"

class QLineEdit;

namespace sandyk::ui {

/// Names of the vault's wallets but the one with this id, and of its keys.
std::vector<std::string> namesBeside(const app::Snapshot& vault, std::int64_t walletId = 0);

/// Says under a field for a name what is suspicious about it, while it is typed; hidden when nothing is.
class NameNotice : public NoticeBar {
    Q_OBJECT

public:
    NameNotice(QLineEdit* field, std::vector<std::string> others);
};

} // namespace sandyk::ui
