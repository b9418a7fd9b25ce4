#include "ui/pages/firm/change_card.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/text/change_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kLongestReason = 512;

// A long word, such as a hash, must not make the page wider than the window.
QString breakable(const QString& text) {
    static constexpr int kPiece = 16;
    QString broken;
    int run = 0;
    for (const QChar letter : text) {
        broken += letter;
        run = letter.isSpace() ? 0 : run + 1;
        if (run % kPiece == kPiece - 1) broken += QChar(0x200B);
    }
    return broken;
}

QString moment(std::int64_t time) {
    return formatDateTime(QDateTime::fromSecsSinceEpoch(time));
}

} // namespace

ChangeCard::ChangeCard(const app::WaitingChange& change, bool mayVote, QWidget* parent)
    : Card(changeKindWords(change.kind), parent) {
    auto* facts = new KeyValueList;
    if (change.proposer == QLatin1String("program"))
        facts->add(tr("Proposed"), moment(change.createdAt));
    else
        facts->add(tr("Proposed"),
                   QStringLiteral("%1, %2").arg(visibleText(change.proposer, 64), moment(change.createdAt)));
    facts->add(tr("Can be voted on until"), moment(change.expiresAt));
    body()->addWidget(facts);
    auto* votes = new StepBar;
    votes->setProgress(static_cast<int>(change.votes), static_cast<int>(std::max<std::size_t>(change.needed, 1)),
                       tr("%1 of %2 votes").arg(change.votes).arg(change.needed));
    body()->addWidget(votes);
    body()->addWidget((new Label(tr("What changes")))->kind("smallStrong"));
    auto* well = new QFrame;
    setKind(well, "well");
    auto* lines = new QVBoxLayout(well);
    lines->setSpacing(2);
    for (const std::string& line : change.differences)
        lines->addWidget(Label::paragraph(breakable(differenceWords(line))));
    body()->addWidget(well);
    if (change.hasMyVote) {
        body()->addWidget(new NoticeBar(Notice::Info, tr("You have voted. Others must still decide.")));
        return;
    }
    if (!mayVote) {
        body()->addWidget(Label::paragraph(tr("Administrators decide about this."))->kind("muted"));
        return;
    }
    m_reason = new QLineEdit;
    m_reason->setMaxLength(kLongestReason);
    m_reason->setAccessibleName(tr("Reason of a refusal"));
    m_reason->setPlaceholderText(tr("Reason of a refusal"));
    body()->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    m_refuse = new DangerButton(tr("Refuse"));
    m_refuse->setEnabled(false);
    m_accept = new PrimaryButton(tr("Sign: I accept this change"));
    row->addWidget(m_refuse);
    row->addStretch();
    row->addWidget(m_accept);
    body()->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, m_refuse,
            [this](const QString& text) { m_refuse->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit voted(true, {}); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { emit voted(false, m_reason->text().trimmed()); });
}

} // namespace sandyk::ui
