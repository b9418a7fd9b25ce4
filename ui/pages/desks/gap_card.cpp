#include "ui/pages/desks/gap_card.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr std::size_t kMostShown = 50;
constexpr int kMostNote = 1'000;

QWidget* transactionView(const std::string& txid) {
    auto* view = new AddressView(visibleText(std::string_view(txid), 64));
    view->setCompact(true);
    return view;
}

} // namespace

GapCard::GapCard(const Context& context, app::ExchangeDesk& desk, QWidget* parent)
    : Card(tr("Entries of the log are missing"), parent), m_context(context), m_desk(desk), m_content(new QVBoxLayout),
      m_problem(new NoticeBar(Notice::Refused, {})) {
    m_problem->hide();
    m_content->setSpacing(space(2));
    body()->addWidget(m_problem);
    body()->addLayout(m_content);
    hide();
}

void GapCard::refresh() {
    m_desk.gap(m_records, guarded<std::optional<app::GapView>>(this, [this](auto gap) {
                   if (!gap) {
                       m_records.clear();
                       setVisible(true);
                       return showError(m_problem, gap.error());
                   }
                   m_view = std::move(*gap);
                   emptyLayout(m_content);
                   m_note = nullptr;
                   m_sign = nullptr;
                   setVisible(m_view.has_value());
                   if (m_view) show(*m_view);
               }));
}

void GapCard::takeRecords(const std::filesystem::path& file) {
    m_problem->hide();
    m_records = file;
    refresh();
}

void GapCard::show(const app::GapView& gap) {
    m_content->addWidget(Label::paragraph(
        tr("An old file was put back: entries %1 to %2 of the log, which were seen before, are not in it. Compare what "
           "is below with your papers. Two officers, different persons, sign what they found out (F-19); until then "
           "nothing is written.")
            .arg(formatCount(static_cast<qint64>(gap.first)), formatCount(static_cast<qint64>(gap.last)))));
    auto* list = new KeyValueList;
    list->add(tr("Found"), timeWords(gap.foundAt));
    QStringList names;
    for (const std::string& name : gap.signedBy)
        names += visibleText(std::string_view(name), 40);
    list->add(tr("Signed by"), names.isEmpty() ? tr("nobody yet") : names.join(QStringLiteral(", ")));
    m_content->addWidget(list);
    m_content->addWidget((new Label(tr("On the chain without a request")))->kind("smallStrong"));
    auto* chain = new KeyValueList;
    for (std::size_t i = 0; i < gap.chain.size() && i < kMostShown; ++i)
        chain->add(gap.chain[i].height > 0 ? tr("Block %1").arg(formatCount(gap.chain[i].height))
                                           : tr("in no block yet"),
                   transactionView(gap.chain[i].txid));
    m_content->addWidget(gap.chain.empty() ? static_cast<QWidget*>(Label::paragraph(tr("nothing"))->kind("muted"))
                                           : chain);
    if (gap.chain.empty()) delete chain;
    m_content->addWidget((new Label(tr("Signed by the offline signer, unknown here")))->kind("smallStrong"));
    if (gap.signer.empty()) {
        m_content->addWidget(
            Label::paragraph(m_records.empty() ? tr("No file of the signer was taken in yet.") : tr("nothing"))
                ->kind("muted"));
    } else {
        auto* records = new KeyValueList;
        for (std::size_t i = 0; i < gap.signer.size() && i < kMostShown; ++i)
            records->add(formatAmountShort(gap.signer[i].amount), transactionView(gap.signer[i].txid));
        m_content->addWidget(records);
    }
    auto* take = new SecondaryButton(tr("Take in what the signer has signed …"), Icon::OfflineSigner);
    m_content->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("What the signer has signed"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { takeRecords(file); });
    });
    if (gap.isMine) {
        m_content->addWidget(new NoticeBar(Notice::Info, tr("You have signed. Another officer must sign too.")));
        return;
    }
    if (!m_context.firm->summary().mayAct(custody::Act::SignGap)) {
        m_content->addWidget(
            Label::paragraph(tr("Administrators and identification officers sign it."))->kind("muted"));
        return;
    }
    m_note = namedField(tr("What was found out"), kMostNote);
    m_note->setPlaceholderText(tr("What was found out"));
    m_sign = new PrimaryButton(tr("Sign the gap report"), Icon::Sign);
    m_sign->setEnabled(false);
    m_content->addWidget(m_note);
    m_content->addWidget(m_sign, 0, Qt::AlignRight);
    connect(m_note, &QLineEdit::textChanged, m_sign,
            [this](const QString& text) { m_sign->setEnabled(!text.trimmed().isEmpty()); });
    connect(
        m_sign, &QPushButton::clicked, this,
        [this] {
            m_problem->hide();
            m_desk.signGap(m_note->text(), m_records, guarded<bool>(this, [this](Result<bool> isClosed) {
                               if (!isClosed) return showError(m_problem, isClosed.error());
                               refresh();
                           }));
        },
        Qt::QueuedConnection);
}

} // namespace sandyk::ui
