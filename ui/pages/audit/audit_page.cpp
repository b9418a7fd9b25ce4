#include "ui/pages/audit/audit_page.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/audit/log_model.h"
#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

namespace {

constexpr std::size_t kAtOnce = 100;
constexpr int kTableHeight = 380;

QString grouped(const QString& hex) {
    return groupsOfFour(hex).join(QLatin1Char(' '));
}

QString anchorWords(const app::AuditView& view) {
    switch (view.anchor) {
    case app::AuditView::Anchor::New:
        return AuditPage::tr("This computer sees the log for the first time.");
    case app::AuditView::Anchor::Kept:
        return AuditPage::tr("The log continues what was seen here before.");
    case app::AuditView::Anchor::Restored:
        return AuditPage::tr("An old file was put back: here the log had %1 entries.")
            .arg(formatCount(static_cast<qint64>(view.seenSize)));
    case app::AuditView::Anchor::Forked:
        return AuditPage::tr("This is not the log that was seen here before.");
    }
    return {};
}

QString reasonWords(const QString& reason) {
    if (reason == QLatin1String("approval")) return AuditPage::tr("approval");
    if (reason == QLatin1String("day")) return AuditPage::tr("day close");
    if (reason == QLatin1String("export")) return AuditPage::tr("export");
    if (reason == QLatin1String("witness")) return AuditPage::tr("witness");
    return AuditPage::tr("by hand");
}

} // namespace

AuditPage::AuditPage(const Context& context, QWidget* parent)
    : Page(
          tr("Audit"),
          tr("Every act of the firm, in the order in which it happened. Nothing in it can be changed, taken out or put "
             "in between without being found."),
          parent),
      m_desk(*context.firm), m_busy(new BusyOverlay(this)), m_notice(new NoticeBar(Notice::Info, {})),
      m_exposure(new NoticeBar(Notice::Info, {})) {
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(standing());
    column()->addWidget(entries());
    column()->addWidget(outside());
    connect(context.firm, &app::FirmDesk::changed, this, [this] {
        if (isVisible()) read();
    });
}

Card* AuditPage::standing() {
    auto* card = new Card(tr("Where the log stands"));
    auto* list = new KeyValueList;
    m_size = list->add(tr("Entries"), QString());
    m_root = list->add(tr("Root"), QString());
    m_root->kind("mono");
    m_anchor = list->add(tr("This computer"), QString());
    m_checkpoints = list->add(tr("Signed checkpoints"), QString());
    m_witnesses = list->add(tr("Witnesses"), QString());
    card->body()->addWidget(list);
    card->body()->addWidget(m_exposure);
    auto* buttons = new QHBoxLayout;
    m_verify = new PrimaryButton(tr("Verify the whole log"));
    auto* checkpoint = new SecondaryButton(tr("Sign a checkpoint now"));
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(checkpoint, &QPushButton::clicked, this, &AuditPage::makeCheckpoint);
    buttons->addWidget(m_verify);
    buttons->addWidget(checkpoint);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    return card;
}

Card* AuditPage::entries() {
    auto* card = new Card(tr("Entries"));
    auto* row = new QHBoxLayout;
    m_kind = new ChoiceBox;
    m_kind->setAccessibleName(tr("Kind of entry"));
    for (const auto& [text, kind] :
         std::initializer_list<std::pair<QString, const char*>>{{tr("Every kind"), ""},
                                                                {tr("Changes and votes"), "change"},
                                                                {tr("Clients"), "client"},
                                                                {tr("Requests"), "request"},
                                                                {tr("Freezes"), "freeze"},
                                                                {tr("Cases"), "case"},
                                                                {tr("Days"), "day"},
                                                                {tr("Operators"), "operator"},
                                                                {tr("Witnesses"), "witness"}})
        m_kind->addItem(text, QString::fromLatin1(kind));
    m_actor = new QLineEdit;
    m_actor->setAccessibleName(tr("Who acted"));
    m_actor->setPlaceholderText(tr("Account name"));
    m_since = new ChoiceBox;
    m_since->setAccessibleName(tr("Time"));
    m_since->addItem(tr("At any time"), 0);
    m_since->addItem(tr("Today"), 1);
    m_since->addItem(tr("The last 7 days"), 7);
    m_since->addItem(tr("The last 30 days"), 30);
    row->addWidget(m_kind, 1);
    row->addWidget(m_actor, 1);
    row->addWidget(m_since, 1);
    card->body()->addLayout(row);
    m_log = new LogModel(this);
    m_table = new StatementView;
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(m_log);
    m_table->setColumnWidths({72, 190, 120, 0});
    m_table->setFixedHeight(kTableHeight);
    card->body()->addWidget(m_table);
    m_details = Label::paragraph({})->selectable();
    m_details->hide();
    card->body()->addWidget(m_details);
    m_more = new SecondaryButton(tr("Earlier entries"));
    card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditPage::search);
    connect(m_since, &QComboBox::currentIndexChanged, this, &AuditPage::search);
    connect(m_actor, &QLineEdit::textChanged, this, &AuditPage::search);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::more);
    connect(m_table, &StatementView::rowChosen, this, [this](int chosen) {
        if (chosen < 0 || chosen >= m_log->rowCount()) return;
        const app::LogLine& line = m_log->lines()[static_cast<std::size_t>(chosen)];
        QString facts = factsText(line, 512);
        // Hashes have no spaces to break at.
        for (qsizetype at = 48; at < facts.size(); at += 49)
            facts.insert(at, QChar(0x200B));
        m_details->setText(tr("Entry %1, %2: %3")
                               .arg(formatCount(static_cast<qint64>(line.index)), visibleText(line.kind, 64), facts));
        m_details->show();
        m_proofs = {line.index};
    });
    return card;
}

Card* AuditPage::outside() {
    auto* card = new Card(tr("For the auditor and other witnesses"));
    card->body()->addWidget(Label::paragraph(tr(
        "The auditor takes a folder with the entries, proofs and a signed checkpoint, checks it with sandyk-audit on "
        "another computer, and gives back a checkpoint with a signature of their own. From then on not even the firm "
        "can rewrite what was before it.")));
    const auto add = [&, card](const QString& text, const QString& why, auto act) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space(2));
        row->addWidget(Label::paragraph(why), 1);
        auto* button = new SecondaryButton(text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button, 0, Qt::AlignTop);
        card->body()->addLayout(row);
    };
    add(tr("Export …"), tr("A new folder for the auditor. The entry that is chosen above gets a proof of its own."),
        [this] {
            chooseFolder(this, tr("Folder for the auditor’s export"), [this](const std::filesystem::path& chosen) {
                exportTo(chosen /
                         pathOf(QStringLiteral("audit-%1")
                                    .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")))));
            });
        });
    add(tr("Checkpoint the auditor kept …"), tr("With it the next export holds only what came after."), [this] {
        chooseFile(this, tr("Checkpoint the auditor kept"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) {
                       m_auditors = file;
                       say(Notice::Info,
                           tr("The next export begins after this checkpoint: %1").arg(pathText(file.filename())));
                   });
    });
    add(tr("Save the log’s key …"), tr("What the auditor checks the log’s signatures with."), [this] {
        if (m_view) saveFile(tr("Key of the log"), QStringLiteral("log-key.txt"), m_view->logKey.toStdString() + "\n");
    });
    add(tr("Save the checkpoint …"), tr("The newest one, for a witness to sign."), [this] {
        if (m_view && !m_view->checkpoints.empty())
            saveFile(tr("Checkpoint"), QStringLiteral("checkpoint.txt"), m_view->checkpoints.front().note);
    });
    add(tr("Add a witness …"), tr("The key of somebody whose signatures count."), [this] {
        chooseFile(this, tr("Key of the witness"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { takeWitness(file); });
    });
    add(tr("Take in a signature …"), tr("A checkpoint that a witness has signed."), [this] {
        chooseFile(this, tr("Checkpoint with the witness’s signature"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { takeCosignature(file); });
    });
    return card;
}

void AuditPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void AuditPage::read() {
    m_desk.read(guarded<app::AuditView>(this, [this](Result<app::AuditView> view) {
        if (!view) return sayError(view.error());
        show(*view);
        search();
    }));
}

void AuditPage::show(const app::AuditView& view) {
    m_view = view;
    m_size->setText(formatCount(static_cast<qint64>(view.size)));
    m_root->setText(grouped(view.root));
    m_anchor->setText(anchorWords(view));
    const bool isSound = view.anchor == app::AuditView::Anchor::New || view.anchor == app::AuditView::Anchor::Kept;
    m_anchor->kind(isSound ? "" : "refused");
    QStringList checkpoints;
    for (std::size_t i = 0; i < view.checkpoints.size() && i < 5; ++i) {
        const app::CheckpointLine& line = view.checkpoints[i];
        QString text = tr("%1 entries, %2 (%3)")
                           .arg(formatCount(static_cast<qint64>(line.size)),
                                formatDateTime(QDateTime::fromSecsSinceEpoch(line.madeAt)), reasonWords(line.reason));
        if (!line.cosigners.isEmpty())
            text += QStringLiteral(". ") +
                    tr("Signed by %1").arg(visibleText(line.cosigners.join(QStringLiteral(", ")), 128));
        checkpoints += text;
    }
    m_checkpoints->setText(checkpoints.isEmpty() ? tr("none yet") : checkpoints.join(QLatin1Char('\n')));
    m_witnesses->setText(view.witnesses.isEmpty() ? tr("none yet")
                                                  : visibleText(view.witnesses.join(QStringLiteral(", ")), 256));
    // The list named them by what stood there at first; their words speak for themselves now.
    for (Label* label : {m_size, m_root, m_anchor, m_checkpoints, m_witnesses})
        label->setAccessibleName({});
    const QString entries = formatCount(static_cast<qint64>(view.exposedEntries));
    if (view.exposedEntries == 0)
        m_exposure->set(Notice::Proven, tr("A witness has signed everything that is in the log."));
    else if (view.isAlarm())
        m_exposure->set(Notice::Look,
                        tr("Only the firm itself vouches for the last %1 entries, for %2. More than %3 hours is too "
                           "long: let a witness sign a checkpoint.")
                            .arg(entries, spanWords(view.exposedSeconds))
                            .arg(*view.alarmHours));
    else
        m_exposure->set(Notice::Info, tr("Only the firm itself vouches for the last %1 entries, for %2.")
                                          .arg(entries, spanWords(view.exposedSeconds)));
}

void AuditPage::search() {
    ++m_search;
    m_next.reset();
    m_log->clear();
    m_details->hide();
    m_proofs.clear();
    more();
}

void AuditPage::more() {
    app::LogFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.actor = m_actor->text().trimmed();
    if (const int days = m_since->currentData().toInt(); days > 0)
        filter.from = QDate::currentDate().addDays(1 - days).startOfDay().toSecsSinceEpoch();
    m_more->setEnabled(false);
    m_desk.lines(filter, m_next, kAtOnce,
                 guarded<app::LogPart>(this, [this, search = m_search](Result<app::LogPart> part) {
                     if (search != m_search) return;
                     if (!part) return sayError(part.error());
                     m_log->append(std::move(part->lines));
                     m_next = part->next;
                     m_more->setEnabled(m_next.has_value());
                 }));
}

void AuditPage::verify() {
    m_busy->start(tr("Reading and checking every entry"));
    m_desk.verify(guarded<app::VerifiedLog>(this, [this](Result<app::VerifiedLog> log) {
        m_busy->stop();
        if (!log) return sayError(log.error());
        const QString size = formatCount(static_cast<qint64>(log->size));
        if (log->isSound)
            say(Notice::Proven,
                tr("All %1 entries, their tree and every checkpoint are as they were logged.").arg(size));
        else
            say(Notice::Refused,
                tr("The log is damaged: entry %1 is not what was logged. Stop work and call the auditor.")
                    .arg(formatCount(static_cast<qint64>(log->firstBad.value_or(0)))));
    }));
}

void AuditPage::makeCheckpoint() {
    m_busy->start(tr("Signing a checkpoint"));
    m_desk.checkpoint(telling<void>(tr("The checkpoint is signed.")));
}

void AuditPage::exportTo(const std::filesystem::path& folder) {
    m_busy->start(tr("Writing the auditor’s folder"));
    m_desk.exportTo(folder, m_auditors, m_proofs, telling<std::uint64_t>(tr("Written: %1").arg(pathText(folder))));
}

void AuditPage::takeWitness(const std::filesystem::path& file) {
    m_desk.addWitness(file, telling<void>(tr("The witness is known from now on.")));
}

void AuditPage::takeCosignature(const std::filesystem::path& file) {
    m_desk.importCosignature(file, telling<std::size_t>(tr("The signature was taken in.")));
}

void AuditPage::saveFile(const QString& title, const QString& name, const std::string& text) {
    chooseSaveFile(this, title, name, tr("All files (*)"), [this, text](const std::filesystem::path& file) {
        m_desk.saveText(file, text, telling<void>(tr("Saved: %1").arg(pathText(file))));
    });
}

template <class T>
app::Done<T> AuditPage::telling(const QString& said) {
    return guarded<T>(this, [this, said](Result<T> done) {
        m_busy->stop();
        if (!done) return sayError(done.error());
        say(Notice::Info, said);
        read();
    });
}

void AuditPage::say(Notice kind, const QString& text) {
    m_notice->set(kind, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

void AuditPage::sayError(const Error& error) {
    const ErrorWords words = errorWords(error);
    say(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
}

} // namespace sandyk::ui
