#include "ui/pages/send/draft_list.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using wallet::DraftState;
using wallet::PaymentKind;

QString draftKindWords(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Payment:
        return DraftList::tr("Transfer");
    case PaymentKind::Bump:
        return DraftList::tr("The same transfer with a higher fee");
    case PaymentKind::Cancel:
        return DraftList::tr("Cancels a transfer: everything comes back to you");
    case PaymentKind::Child:
        return DraftList::tr("Speeds up an unconfirmed transaction (CPFP)");
    }
    return {};
}

QString draftStateWords(DraftState state) {
    switch (state) {
    case DraftState::Prepared:
        return DraftList::tr("Prepared, not signed");
    case DraftState::Signed:
        return DraftList::tr("Signed, not sent");
    case DraftState::Broadcast:
        return DraftList::tr("Sent, waiting for a block");
    case DraftState::Confirmed:
        return DraftList::tr("Confirmed");
    case DraftState::Abandoned:
        return DraftList::tr("Abandoned");
    case DraftState::Replaced:
        return DraftList::tr("Replaced by another transaction");
    }
    return {};
}

DraftList::DraftList(const Context& context, QWidget* parent)
    : Card(tr("Drafts"), parent), m_context(context), m_rows(new QVBoxLayout),
      m_notice(new NoticeBar(Notice::Look, {})) {
    m_rows->setSpacing(space(2));
    body()->addLayout(m_rows);
    m_notice->hide();
    body()->addWidget(m_notice);
    connect(context.books, &app::Books::changed, this, &DraftList::read);
    hide();
}

void DraftList::read() {
    if (m_context.payment->stage() != app::PaymentFlow::Stage::Empty || m_context.books->walletId() == 0) return;
    m_context.payment->drafts(m_context.books->walletId(),
                              guarded<std::vector<wallet::PaymentDraft>>(this, [this](auto drafts) {
                                  if (drafts) show(*drafts);
                              }));
}

void DraftList::show(const std::vector<wallet::PaymentDraft>& drafts) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const wallet::PaymentDraft& draft : drafts) {
        const bool isDone = draft.state == DraftState::Abandoned || draft.state == DraftState::Confirmed ||
                            draft.state == DraftState::Replaced;
        if (!isDone) m_rows->addWidget(row(draft));
    }
    setVisible(m_rows->count() > 0 && m_context.payment->stage() == app::PaymentFlow::Stage::Empty);
}

QWidget* DraftList::row(const wallet::PaymentDraft& draft) {
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    const QString amount = formatAmount(draft.leaving.toSat());
    const QString what =
        draft.label.empty() ? draftKindWords(draft.kind) : visibleText(std::string_view(draft.label), 60);
    left->addWidget(Label::paragraph(QStringLiteral("%1 · %2").arg(amount, what)));
    left->addWidget(
        Label::paragraph(QStringLiteral("%1 · %2").arg(draftStateWords(draft.state),
                                                       formatDateTime(QDateTime::fromSecsSinceEpoch(draft.createdAt))))
            ->kind("small"));
    line->addLayout(left, 1);
    const bool waits = draft.state == DraftState::Prepared && draft.notBefore;
    if (waits) {
        auto* when = new QHBoxLayout;
        when->setSpacing(space(1));
        auto* from =
            new Label(tr("May be signed from %1").arg(formatDateTime(QDateTime::fromSecsSinceEpoch(*draft.notBefore))));
        from->kind("look");
        auto* countdown = new CountdownLabel(*draft.notBefore);
        countdown->kind("small");
        connect(countdown, &CountdownLabel::reached, this, &DraftList::read, Qt::QueuedConnection);
        when->addWidget(from);
        when->addWidget(countdown);
        when->addStretch();
        left->addLayout(when);
        auto* abandon = new DangerButton(tr("Abandon"));
        abandon->setAccessibleName(tr("Abandon the draft of %1").arg(amount));
        connect(abandon, &QPushButton::clicked, this, [this, id = draft.id] {
            m_context.payment->abandonKept(id, guarded<void>(this, [this](Result<void> done) {
                                               m_notice->setVisible(!done);
                                               if (!done)
                                                   m_notice->set(Notice::Refused, errorWords(done.error()).title);
                                               // The coins are free again.
                                               m_context.books->reload();
                                           }));
        });
        line->addWidget(abandon);
    }
    auto* open = new SecondaryButton(tr("Open"));
    open->setAccessibleName(tr("Open the draft of %1").arg(amount));
    connect(open, &QPushButton::clicked, m_context.payment, [this, id = draft.id] { m_context.payment->open(id); });
    line->addWidget(open);
    return widget;
}

} // namespace sandyk::ui
