#include "ui/pages/firm/changes_card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

#include "base/encoding.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

ChangesCard::ChangesCard(const Context& context, std::optional<custody::ChangeKind> only, QWidget* parent)
    : Card(tr("Changes that wait for votes"), parent), m_context(context), m_desk(*context.firm), m_only(only),
      m_notice(new NoticeBar(Notice::Info, QString())), m_entries(new QVBoxLayout) {
    m_notice->hide();
    body()->addWidget(m_notice);
    m_entries->setSpacing(space(2));
    body()->addLayout(m_entries);
    connect(context.firm, &app::FirmDesk::changed, this, &ChangesCard::refresh);
    refresh();
}

void ChangesCard::refresh() {
    if (!m_context.firm->isFirm()) return;
    m_desk.list(false, guarded<std::vector<app::PendingChange>>(this, [this](auto changes) {
                    if (!changes) return showError(m_notice, changes.error());
                    show(*changes);
                }));
}

void ChangesCard::show(const std::vector<app::PendingChange>& changes) {
    emptyLayout(m_entries);
    m_count = 0;
    for (const app::PendingChange& change : changes) {
        if (m_only && change.kind != *m_only) continue;
        if (m_count > 0) m_entries->addWidget(rule());
        m_entries->addWidget(entry(change));
        ++m_count;
    }
    setVisible(m_count > 0 || m_notice->isVisibleTo(this));
}

QWidget* ChangesCard::entry(const app::PendingChange& change) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* name = Label::paragraph(changeKindWords(change.kind));
    name->kind("strong");
    column->addWidget(name);
    column->addWidget(Label::paragraph(tr("Proposed by %1, %2; ends %3")
                                           .arg(visibleText(std::string_view(change.proposer), 40),
                                                timeWords(change.createdAt), timeWords(change.expiresAt)))
                          ->kind("small"));
    column->addWidget(diffView(change.diff));
    auto* bar = new StepBar;
    const int given = static_cast<int>(change.given), needed = static_cast<int>(change.needed);
    bar->setProgress(qMin(given, needed), qMax(1, needed), tr("%1 of %2 votes").arg(given).arg(needed));
    column->addWidget(bar);
    if (change.votedByMe) {
        column->addWidget(Label::paragraph(tr("You have voted on it."))->kind("muted"));
        return widget;
    }
    if (!m_context.firm->summary().mayAct(custody::Act::VoteChange)) return widget;
    auto* row = new QHBoxLayout;
    auto* refuse = new DangerButton(tr("Refuse"));
    auto* accept = new PrimaryButton(tr("Accept this change"), Icon::Check);
    row->addWidget(refuse);
    row->addStretch();
    row->addWidget(accept);
    column->addLayout(row);
    connect(accept, &QPushButton::clicked, this,
            [this, hash = change.hash] { m_desk.vote(hash, true, {}, afterwards()); });
    connect(refuse, &QPushButton::clicked, widget, [this, widget, column, hash = change.hash] {
        if (widget->findChild<ReasonForm*>()) return;
        auto* form = new ReasonForm(tr("Why do you refuse it? The reason is kept."), tr("Refuse this change"));
        column->addWidget(form);
        connect(form, &ReasonForm::given, this,
                [this, hash](const QString& reason) { m_desk.vote(hash, false, reason, afterwards()); });
        connect(form, &ReasonForm::dismissed, form, &QObject::deleteLater);
        form->field()->setFocus();
    });
    return widget;
}

app::Done<bool> ChangesCard::afterwards() {
    return guarded<bool>(this, [this](Result<bool> isInForce) {
        if (!isInForce) return showError(m_notice, isInForce.error());
        m_notice->set(Notice::Info, *isInForce ? tr("The change is in force.") : tr("Your vote is kept."));
        m_notice->show();
        refresh();
        emit voted(*isInForce);
    });
}

} // namespace sandyk::ui
