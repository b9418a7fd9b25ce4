#pragma once

#include "devices/udev_rule.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class NoticeBar;

/// A device is plugged in that this user may not use: says why, and offers the rule that allows it.
class RuleCard : public Card {
    Q_OBJECT

public:
    explicit RuleCard(QWidget* parent = nullptr);

signals:
    void installed();

private:
    void install();

    app::UdevInstaller m_installer;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
