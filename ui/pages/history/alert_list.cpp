#include "ui/pages/history/alert_list.h"

#include <QDateTime>
#include <QVBoxLayout>

#include "ui/pages/history/wallet_bar.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr qsizetype kMostShown = 6;

/// What the source gave was thrown away; the others are things that happen to an honest one too.
bool isRefusal(wallet::AlertKind kind) {
    using wallet::AlertKind;
    return kind == AlertKind::BadProof || kind == AlertKind::BadHeader || kind == AlertKind::BadStatus ||
           kind == AlertKind::WrongTransaction;
}

} // namespace

AlertList::AlertList(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
    connect(context.books, &app::Books::changed, this, &AlertList::refresh);
    refresh();
}

void AlertList::refresh() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const app::Book* book = m_context.books->book();
    setVisible(book && !book->alerts.empty());
    if (!book || book->alerts.empty()) return;
    QStringList said;
    for (const wallet::ChainAlert& alert : book->alerts) {
        const QString words = alertWords(alert);
        if (said.contains(words) || said.size() >= kMostShown) continue;
        said += words;
        m_column->addWidget(new NoticeBar(
            isRefusal(alert.kind) ? Notice::Refused : Notice::Look,
            QStringLiteral("%1 · %2").arg(formatDateTime(QDateTime::fromSecsSinceEpoch(alert.time)), words)));
    }
    auto* seen = new SecondaryButton(tr("I have read this"));
    connect(seen, &QPushButton::clicked, this, [this] { m_context.books->markAlertsRead(); });
    m_column->addWidget(seen, 0, Qt::AlignLeft);
}

} // namespace sandyk::ui
