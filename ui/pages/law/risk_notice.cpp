#include "ui/pages/law/risk_notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "flows/law_book.h"
#include "ui/text/error_words.h"
#include "ui/text/law_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kWidth = 720;
}

RiskNotice::RiskNotice(const app::PendingNotice& notice, QWidget* parent)
    : QWidget(parent), m_box(new CheckBox(tr("I have read this and take the risks on myself."))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* card = new Card;
    for (const QString& paragraph : textOf(notice.body).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        card->body()->addWidget(Label::paragraph(paragraph)->selectable());
    column->addWidget(card);
    column->addWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this, &RiskNotice::changed);
}

bool RiskNotice::isAccepted() const {
    return m_box->isChecked();
}

RiskStep::RiskStep(const app::PendingNotice& notice)
    : WizardStep(textOf(notice.title), tr("Your acceptance is kept in the vault, with the day and these very words.")),
      m_notice(new RiskNotice(notice)) {
    body()->addWidget(m_notice);
    body()->addStretch();
    connect(m_notice, &RiskNotice::changed, this, &WizardStep::changed);
    setFocusProxy(m_notice->box());
}

QString RiskStep::nextText() const {
    return tr("Accept and go on");
}

RiskPage::RiskPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_problem(new NoticeBar(Notice::Refused, {})),
      m_accept(new PrimaryButton(tr("Accept and go on"))) {
    const app::PendingNotice notice = context.session.snapshot().notice.value_or(app::PendingNotice{});
    m_notice = new RiskNotice(notice);
    auto* sheet = new QWidget;
    sheet->setMaximumWidth(kWidth + 2 * space(4));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    column->addWidget(new Heading(textOf(notice.title)));
    column->addWidget(Label::paragraph(tr("These words were not yet accepted in this vault. Your acceptance is kept in "
                                          "it, with the day."))
                          ->kind("muted"));
    column->addWidget(m_notice);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* lock = new SecondaryButton(tr("Lock"), Icon::Lock);
    buttons->addWidget(lock);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    column->addStretch();
    auto* ground = new QWidget;
    ground->setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(sheet, 100);
    row->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_accept->setEnabled(false);
    connect(m_notice, &RiskNotice::changed, m_accept, [this] { m_accept->setEnabled(m_notice->isAccepted()); });
    connect(m_accept, &QPushButton::clicked, this, &RiskPage::accept);
    connect(lock, &QPushButton::clicked, this, [this] { m_context.session.lock(); });
    connect(&context.session, &app::Session::snapshotChanged, this, [this] {
        if (m_context.session.isUnlocked() && !m_context.session.snapshot().notice) emit accepted();
    });
    setFocusProxy(m_notice->box());
}

void RiskPage::accept() {
    m_accept->setEnabled(false);
    app::LawBook(m_context.session)
        .accept(m_context.session.snapshot().notice ? m_context.session.snapshot().notice->id : std::string(),
                languageInForce(), guarded<void>(this, [this](Result<void> kept) {
                    if (kept) return;
                    const ErrorWords words = errorWords(kept.error());
                    m_problem->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                    m_problem->show();
                    m_accept->setEnabled(true);
                }));
}

} // namespace sandyk::ui
