#pragma once

#include <QWidget>

#include "firm/people_desk.h"
#include "ui/shell/context.h"

class QPushButton;
class QVBoxLayout;

namespace sandyk::ui {

class NoticeBar;
class ReasonForm;

/// The switch that rejects everything: any keyholder or administrator stops the firm at once; that work goes on again
/// is voted on. Says on every page that has it whether the firm is stopped.
class StopBar : public QWidget {
    Q_OBJECT

public:
    explicit StopBar(const Context& context, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

private:
    void refresh();
    void ask();

    const Context& m_context;
    app::PeopleDesk m_desk;
    QVBoxLayout* m_column;
    NoticeBar* m_state;
    NoticeBar* m_problem;
    QPushButton* m_button;
    ReasonForm* m_reason = nullptr;
};

} // namespace sandyk::ui
