#include "ui/wizards/wizard.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kWidth = 760;
}

WizardStep::WizardStep(const QString& title, const QString& intro)
    : m_title(title), m_intro(intro), m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(2, 2, 2, 2);
    m_body->setSpacing(space(2));
}

QString WizardStep::nextText() const {
    return tr("Next");
}

Wizard::Wizard(QWidget* parent)
    : QWidget(parent), m_bar(new StepBar), m_title(new Heading({})), m_intro(Label::paragraph({})),
      m_scroll(new QScrollArea), m_stack(new QStackedWidget), m_notice(new NoticeBar(Notice::Look, {})),
      m_back(new SecondaryButton(tr("Back"), Icon::ArrowLeft)), m_next(new PrimaryButton(tr("Next"))) {
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(2));
    column->addWidget(m_bar);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    m_stack->setProperty("kind", QStringLiteral("page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_stack);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    sheet->setMaximumWidth(kWidth + 2 * space(4));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(sheet, 100);
    row->addStretch();
    m_notice->hide();
    connect(m_next, &QPushButton::clicked, this, &Wizard::next);
    connect(m_back, &QPushButton::clicked, this, &Wizard::back);
}

void Wizard::addStep(WizardStep* step) {
    m_steps.push_back(step);
    m_stack->addWidget(step);
    connect(step, &WizardStep::changed, this, &Wizard::refresh);
    connect(step, &WizardStep::done, this, &Wizard::next);
}

void Wizard::start() {
    showStep(0);
}

void Wizard::showStep(int position) {
    m_position = position;
    // A stack is as tall as its tallest page unless the others are told not to count.
    for (WizardStep* step : m_steps)
        step->setSizePolicy(QSizePolicy::Preferred, step == current() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(current());
    m_title->setText(current()->title());
    m_intro->setText(current()->intro());
    m_intro->setVisible(!current()->intro().isEmpty());
    const int count = static_cast<int>(m_steps.size());
    m_bar->setProgress(position, count, tr("Step %1 of %2").arg(position + 1).arg(count));
    m_notice->hide();
    current()->enter();
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    // The first field, so that typing can begin at once.
    if (QWidget* first = current()->focusProxy()) first->setFocus();
}

void Wizard::refresh() {
    m_next->setEnabled(current()->isReady());
    m_next->setText(current()->nextText());
}

void Wizard::next() {
    if (!current()->isReady()) return;
    if (auto accepted = current()->accept(); !accepted) {
        showError(accepted.error());
        return;
    }
    if (m_position + 1 < static_cast<int>(m_steps.size()))
        showStep(m_position + 1);
    else
        emit completed();
}

void Wizard::back() {
    if (m_position > 0)
        showStep(m_position - 1);
    else
        emit left();
}

void Wizard::showError(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_notice->set(Notice::Look, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
    m_notice->show();
}

} // namespace sandyk::ui
