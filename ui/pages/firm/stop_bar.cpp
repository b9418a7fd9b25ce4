#include "ui/pages/firm/stop_bar.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/firm/firm_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

StopBar::StopBar(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_desk(*context.firm), m_column(new QVBoxLayout(this)),
      m_state(new NoticeBar(Notice::Refused, QString())), m_problem(new NoticeBar(Notice::Refused, {})),
      m_button(new DangerButton({})) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
    m_column->addWidget(m_state);
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    m_problem->hide();
    m_column->addWidget(m_problem);
    connect(m_button, &QPushButton::clicked, this, &StopBar::ask);
    connect(context.firm, &app::FirmDesk::changed, this, &StopBar::refresh);
    refresh();
}

void StopBar::refresh() {
    const app::FirmSummary& firm = m_context.firm->summary();
    const bool mayStop = firm.mayAct(custody::Act::RejectAll);
    m_state->set(Notice::Refused, tr("Everything is stopped: no request is approved, signed or sent."));
    m_state->setVisible(firm.isStopped);
    m_button->setVisible(mayStop);
    m_button->setText(firm.isStopped ? tr("Let work go on again") : tr("Stop everything"));
    setVisible(mayStop || firm.isStopped);
    delete m_reason;
    m_reason = nullptr;
}

void StopBar::ask() {
    if (m_reason) return;
    const bool stop = !m_context.firm->summary().isStopped;
    m_problem->hide();
    m_reason = new ReasonForm(stop ? tr("Why? Nothing leaves from this moment on.")
                                   : tr("Why may work go on? Administrators vote on it."),
                              stop ? tr("Stop everything now") : tr("Propose that work goes on"));
    m_column->addWidget(m_reason);
    connect(m_reason, &ReasonForm::dismissed, this, &StopBar::refresh);
    connect(m_reason, &ReasonForm::given, this, [this, stop](const QString& reason) {
        m_desk.switchAll(stop, reason, guarded<bool>(this, [this](Result<bool> isInForce) {
                             if (!isInForce) return showError(m_problem, isInForce.error());
                             refresh();
                             if (*isInForce) return;
                             m_problem->set(Notice::Info,
                                            tr("Proposed: it counts when the administrators have voted."));
                             m_problem->show();
                         }));
    });
    m_reason->field()->setFocus();
}

} // namespace sandyk::ui
