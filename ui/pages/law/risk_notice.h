#pragma once

#include <QWidget>

#include "session/values.h"
#include "ui/shell/context.h"
#include "ui/wizards/wizard.h"

namespace sandyk::ui {

class CheckBox;
class NoticeBar;

/// The words of the notice and the box that says they were read.
class RiskNotice : public QWidget {
    Q_OBJECT

public:
    explicit RiskNotice(const app::PendingNotice& notice, QWidget* parent = nullptr);

    CheckBox* box() const { return m_box; }
    bool isAccepted() const;

signals:
    void changed();

private:
    CheckBox* m_box;
};

/// First step of an individual's new vault: stands before the first wallet.
class RiskStep : public WizardStep {
    Q_OBJECT

public:
    explicit RiskStep(const app::PendingNotice& notice);

    bool isReady() const override { return m_notice->isAccepted(); }
    QString nextText() const override;
    CheckBox* box() const { return m_notice->box(); }

private:
    RiskNotice* m_notice;
};

/// In place of the desk when the words were never accepted in this vault, or have become others.
class RiskPage : public QWidget {
    Q_OBJECT

public:
    explicit RiskPage(const Context& context, QWidget* parent = nullptr);

    CheckBox* box() const { return m_notice->box(); }
    QPushButton* acceptButton() const { return m_accept; }

signals:
    void accepted();

private:
    void accept();

    const Context& m_context;
    RiskNotice* m_notice;
    NoticeBar* m_problem;
    QPushButton* m_accept;
};

} // namespace sandyk::ui
