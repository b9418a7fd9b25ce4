#include "ui/pages/reports/reports_page.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/file_dialogs.h"
#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/law_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_page.h"

namespace sandyk::ui {

namespace {

constexpr std::size_t kMostShown = 60;

QString dayWords(const std::string& day) {
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    return date.isValid() ? formatDate(date) : visibleText(std::string_view(day), 32);
}

std::string dayText(const QDate& date) {
    return date.toString(Qt::ISODate).toStdString();
}

QString amountOf(const std::string& asset, std::int64_t amount) {
    return asset == "BTC" ? formatAmount(amount) : formatCount(amount);
}

struct StateMark {
    Icon symbol;
    Ink ink;
    QString words;
};
StateMark markOf(custody::DayState state) {
    switch (state) {
    case custody::DayState::Closed:
        return {Icon::Check, Ink::Proven, ReportsPage::tr("closed")};
    case custody::DayState::Balanced:
        return {Icon::History, Ink::Accent, ReportsPage::tr("balanced, still open")};
    case custody::DayState::Differences:
        break;
    }
    return {Icon::Refused, Ink::Refused, ReportsPage::tr("books and chain differ")};
}

QString reportKindWords(const std::string& kind) {
    if (kind == "ledger") return ReportsPage::tr("Ledger for the Central Bank");
    if (kind == "statement") return ReportsPage::tr("Statement of a client");
    if (kind == "register") return ReportsPage::tr("Register of positions");
    if (kind == "cold-share") return ReportsPage::tr("Cold share");
    return visibleText(std::string_view(kind), 32);
}

QHBoxLayout* line(Icon symbol, Ink ink, const QString& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(new IconView(symbol, ink, 18), 0, Qt::AlignTop);
    row->addWidget(Label::paragraph(text), 1);
    return row;
}

} // namespace

ReportsPage::ReportsPage(const Context& context, QWidget* parent)
    : Page(tr("Reports"),
           tr("Each day the books are compared with the chain, client by client, down to the smallest unit. A day that "
              "balances is closed; reports are made of closed days only."),
           parent),
      m_context(context), m_desk(*context.firm), m_busy(new BusyOverlay(this)) {}

void ReportsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void ReportsPage::read() {
    m_desk.readDays(guarded<app::DaysView>(this, [this](Result<app::DaysView> view) {
        if (view) return show(std::move(*view));
        clearColumn();
        m_notice = nullptr;
        auto* refusal = new RefusalPage(view.error(), tr("Try again"));
        connect(refusal, &RefusalPage::back, this, &ReportsPage::read, Qt::QueuedConnection);
        column()->addWidget(refusal);
    }));
}

void ReportsPage::show(app::DaysView view) {
    clearColumn();
    m_view.emplace(std::move(view));
    m_notice = new NoticeBar(m_saidKind, m_said);
    m_notice->setVisible(!m_said.isEmpty());
    column()->addWidget(m_notice);
    column()->addWidget(nextDay());
    if (Card* open = incidents()) column()->addWidget(open);
    column()->addWidget(files());
    column()->addWidget(days());
}

Card* ReportsPage::nextDay() {
    const std::string& next = m_view->next;
    auto* card = new Card(tr("Next day: %1").arg(dayWords(next)));
    const auto day = std::ranges::find(m_view->days, next, &custody::DayLine::day);
    const bool isReconciled = day != m_view->days.end();
    if (isReconciled) {
        const StateMark mark = markOf(day->state);
        card->body()->addLayout(line(mark.symbol, mark.ink,
                                     tr("%1. Counted at block %2 by %3.")
                                         .arg(mark.words, formatCount(day->block.height),
                                              visibleText(std::string_view(day->reconciledBy), 64))));
    } else {
        card->body()->addWidget(Label::paragraph(
            tr("Not reconciled yet. The wallets are counted at the last proven block before the day’s end.")));
    }
    m_reason = nullptr;
    if (m_asksReason) {
        card->body()->addWidget(
            new NoticeBar(Notice::Look, tr("The law profile wants a reason before this day is closed: %1")
                                            .arg(visibleText(std::string_view(m_rules), 256))));
        m_reason = new QLineEdit;
        m_reason->setAccessibleName(tr("Reason, kept in the log"));
        m_reason->setPlaceholderText(tr("Reason, kept in the log"));
        card->body()->addWidget(m_reason);
    }
    auto* buttons = new QHBoxLayout;
    m_reconcile = isReconciled ? static_cast<QPushButton*>(new SecondaryButton(tr("Reconcile again")))
                               : new PrimaryButton(tr("Reconcile"));
    m_close = isReconciled ? static_cast<QPushButton*>(new PrimaryButton(tr("Close the day")))
                           : new SecondaryButton(tr("Close the day"));
    const app::FirmSummary& firm = m_context.firm->summary();
    m_close->setEnabled(isReconciled && day->state == custody::DayState::Balanced &&
                        firm.mayAct(custody::Act::CloseDay));
    m_reconcile->setEnabled(firm.mayAct(custody::Act::Reconcile));
    buttons->addWidget(m_reconcile);
    buttons->addStretch();
    buttons->addWidget(m_close);
    card->body()->addLayout(buttons);
    card->body()->addWidget(Label::paragraph(tr("A closed day is not opened again."))->kind("small"));
    auto* withSnapshot = new SecondaryButton(tr("With a snapshot …"));
    withSnapshot->setToolTip(tr("Positions that another machine read from the chain"));
    withSnapshot->setEnabled(firm.mayAct(custody::Act::Reconcile));
    buttons->insertWidget(1, withSnapshot);
    connect(withSnapshot, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Snapshot of the chain"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { reconcile(file); });
    });
    connect(m_reconcile, &QPushButton::clicked, this, [this] { reconcile({}); });
    connect(m_close, &QPushButton::clicked, this, &ReportsPage::close);
    return card;
}

Card* ReportsPage::incidents() {
    if (m_view->incidents.empty()) return nullptr;
    auto* card = new Card(tr("Incidents"));
    std::size_t shown = 0;
    for (const app::IncidentLine& each : m_view->incidents) {
        if (++shown > kMostShown) break;
        card->body()->addWidget(incident(each));
    }
    return card;
}

Card* ReportsPage::incident(const app::IncidentLine& incident) {
    auto* card = new Card;
    const custody::Difference& difference = incident.difference;
    const bool isOpen = !incident.resolvedAt;
    card->body()->addLayout(line(isOpen ? Icon::Refused : Icon::Check, isOpen ? Ink::Refused : Ink::Proven,
                                 tr("%1: %2, wallet %3")
                                     .arg(dayWords(incident.day), ownerWords(difference.owner),
                                          visibleText(std::string_view(difference.wallet), 64))));
    auto* list = new KeyValueList;
    list->add(tr("Books"), amountOf(difference.asset, difference.books));
    list->add(tr("Chain"),
              tr("%1 at block %2").arg(amountOf(difference.asset, difference.chain), formatCount(incident.height)));
    if (difference.second) list->add(tr("Second source"), amountOf(difference.asset, *difference.second));
    if (!difference.unexplained.empty())
        list->add(tr("Without a request"),
                  tr("%Ln transaction(s)", nullptr, static_cast<int>(difference.unexplained.size())));
    if (!isOpen)
        list->add(tr("Resolved"),
                  tr("%1 by %2: %3")
                      .arg(timeWords(*incident.resolvedAt), visibleText(std::string_view(incident.resolvedBy), 64),
                           visibleText(std::string_view(incident.reason), 512)));
    card->body()->addWidget(list);
    if (!isOpen || !m_context.firm->summary().mayAct(custody::Act::ResolveIncident)) return card;
    auto* reason = new QLineEdit;
    reason->setAccessibleName(tr("What was the cause"));
    reason->setPlaceholderText(tr("What was the cause"));
    reason->setMaxLength(512);
    card->body()->addWidget(reason);
    auto* row = new QHBoxLayout;
    auto* mended = new SecondaryButton(tr("The cause was put right"));
    auto* adjust = new DangerButton(tr("Take over what the chain says"));
    for (QPushButton* button : {static_cast<QPushButton*>(mended), static_cast<QPushButton*>(adjust)}) {
        button->setEnabled(false);
        connect(reason, &QLineEdit::textChanged, button,
                [button](const QString& text) { button->setEnabled(!text.trimmed().isEmpty()); });
        const bool adjusts = button == adjust;
        connect(button, &QPushButton::clicked, this, [this, id = incident.id, reason, adjusts] {
            m_busy->start(tr("Writing the resolution"));
            m_desk.resolve(id, reason->text().trimmed().toStdString(), adjusts,
                           guarded<void>(this, [this](Result<void> done) {
                               m_busy->stop();
                               if (!done) return sayError(done.error());
                               say(Notice::Info,
                                   tr("The incident is resolved. Reconcile the day again; somebody else closes it."));
                               read();
                           }));
        });
        row->addWidget(button);
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

Card* ReportsPage::days() {
    auto* card = new Card(tr("Days"));
    if (m_view->days.empty())
        card->body()->addWidget(Label::paragraph(tr("No day has been reconciled yet."))->kind("muted"));
    std::size_t shown = 0;
    for (const custody::DayLine& day : m_view->days) {
        if (++shown > kMostShown) break;
        const StateMark mark = markOf(day.state);
        QString text = tr("%1: %2, block %3").arg(dayWords(day.day), mark.words, formatCount(day.block.height));
        if (day.state == custody::DayState::Closed)
            text += QStringLiteral(", ") + visibleText(std::string_view(day.closedBy), 64);
        if (day.differences > 0)
            text += QStringLiteral(", ") + tr("%Ln difference(s)", nullptr, static_cast<int>(day.differences));
        card->body()->addLayout(line(mark.symbol, mark.ink, text));
    }
    if (m_view->made.empty()) return card;
    card->body()->addWidget(rule());
    card->body()->addWidget((new Label(tr("Reports that were made")))->kind("smallStrong"));
    shown = 0;
    for (const app::MadeLine& made : m_view->made) {
        if (++shown > kMostShown) break;
        QString text = QStringLiteral("%1 · %2").arg(reportKindWords(made.kind), dayWords(made.firstDay));
        if (made.lastDay != made.firstDay) text += QStringLiteral(" – ") + dayWords(made.lastDay);
        if (!made.subject.empty()) text += QStringLiteral(" · ") + visibleText(std::string_view(made.subject), 64);
        text += QStringLiteral(" · ") +
                tr("%1 by %2").arg(timeWords(made.madeAt), visibleText(std::string_view(made.madeBy), 64));
        card->body()->addLayout(line(Icon::File, Ink::Muted, text));
    }
    return card;
}

Card* ReportsPage::files() {
    auto* card = new Card(tr("Make a report"));
    const auto closed = std::ranges::find(m_view->days, custody::DayState::Closed, &custody::DayLine::state);
    auto* list = new KeyValueList;
    m_kind = new ChoiceBox;
    m_kind->addItem(tr("Ledger for the Central Bank"), static_cast<int>(app::ReportKind::Ledger));
    m_kind->addItem(tr("Statement of a client"), static_cast<int>(app::ReportKind::Statement));
    m_kind->addItem(tr("Register of positions"), static_cast<int>(app::ReportKind::Register));
    m_kind->addItem(tr("Cold share"), static_cast<int>(app::ReportKind::ColdShare));
    list->add(tr("Report"), m_kind);
    m_client = new QLineEdit;
    m_client->setPlaceholderText(QStringLiteral("C-000001"));
    list->add(tr("Client"), m_client);
    const QDate last = closed == m_view->days.end()
                           ? QDate::currentDate()
                           : QDate::fromString(QString::fromStdString(closed->day), Qt::ISODate);
    m_from = new QDateEdit(last);
    m_to = new QDateEdit(last);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
        edit->setFixedWidth(160);
    }
    list->add(tr("From"), m_from);
    list->add(tr("To"), m_to);
    card->body()->addWidget(list);
    const auto follow = [this] {
        const auto kind = static_cast<app::ReportKind>(m_kind->currentData().toInt());
        m_client->setEnabled(kind == app::ReportKind::Statement);
        m_from->setEnabled(kind != app::ReportKind::Ledger);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto* row = new QHBoxLayout;
    auto* pdf = new SecondaryButton(tr("Save for printing (PDF) …"), Icon::Print);
    auto* machine = new SecondaryButton(tr("Save the machine file …"), Icon::File);
    connect(pdf, &QPushButton::clicked, this, [this] { chooseFileFor(true); });
    connect(machine, &QPushButton::clicked, this, [this] { chooseFileFor(false); });
    for (QPushButton* button : {static_cast<QPushButton*>(pdf), static_cast<QPushButton*>(machine)})
        button->setEnabled(m_context.firm->summary().mayAct(custody::Act::MakeReport));
    row->addWidget(pdf);
    row->addWidget(machine);
    row->addStretch();
    card->body()->addLayout(row);
    if (closed == m_view->days.end())
        card->body()->addWidget(
            Label::paragraph(tr("No day is closed yet, so only the cold share can be reported."))->kind("small"));
    return card;
}

void ReportsPage::reconcile(const std::filesystem::path& snapshot) {
    m_busy->start(tr("Comparing the books with the chain"));
    m_asksReason = false;
    m_reasons.clear();
    m_desk.reconcile(
        m_view->next, snapshot, guarded<custody::DayLine>(this, [this](Result<custody::DayLine> day) {
            m_busy->stop();
            if (!day) return sayError(day.error());
            if (day->state == custody::DayState::Balanced)
                say(Notice::Proven, tr("The books are what is on the chain, to the smallest unit."));
            else
                say(Notice::Refused,
                    tr("Books and chain differ. The day cannot be closed before each difference is resolved."));
            read();
        }));
}

void ReportsPage::close() {
    if (m_reason && !m_reason->text().trimmed().isEmpty())
        m_reasons[m_rules] = m_reason->text().trimmed().toStdString();
    m_busy->start(tr("Closing the day"));
    m_desk.close(m_view->next, m_reasons, guarded<custody::DayLine>(this, [this](Result<custody::DayLine> day) {
                     m_busy->stop();
                     if (!day && day.error().code == ErrorCode::LawReasonNeeded) {
                         m_asksReason = true;
                         m_rules.clear();
                         for (const auto& [name, value] : day.error().params) {
                             if (name == "rules") m_rules = value;
                         }
                         say(Notice::Look, tr("The law profile wants a reason first."));
                         return read();
                     }
                     if (!day) return sayError(day.error());
                     m_asksReason = false;
                     m_reasons.clear();
                     say(Notice::Proven,
                         tr("The day %1 is closed; its digest stands in the log under a signed checkpoint.")
                             .arg(dayWords(day->day)));
                     read();
                 }));
}

void ReportsPage::chooseFileFor(bool isPdf) {
    const QString name =
        QStringLiteral("report-%1.%2")
            .arg(m_to->date().toString(Qt::ISODate), isPdf ? QStringLiteral("pdf") : QStringLiteral("json"));
    chooseSaveFile(this, tr("Make a report"), name, isPdf ? tr("PDF document (*.pdf)") : tr("Report file (*.json)"),
                   [this, isPdf](const std::filesystem::path& file) { makeReport(file, isPdf); });
}

void ReportsPage::makeReport(const std::filesystem::path& file, bool isPdf) {
    app::ReportRequest request;
    request.kind = static_cast<app::ReportKind>(m_kind->currentData().toInt());
    request.client = m_client->text().trimmed().toStdString();
    request.firstDay = dayText(m_from->date());
    request.lastDay = dayText(m_to->date());
    request.file = file;
    request.isPdf = isPdf;
    request.language = languageInForce();
    m_busy->start(tr("Making the report"));
    m_desk.make(std::move(request), guarded<void>(this, [this, file](Result<void> done) {
                    m_busy->stop();
                    if (!done) return sayError(done.error());
                    say(Notice::Info, tr("Saved: %1").arg(pathText(file)));
                    read();
                }));
}

void ReportsPage::say(Notice kind, const QString& text) {
    m_saidKind = kind;
    m_said = text;
    if (!m_notice) return;
    m_notice->set(kind, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

void ReportsPage::sayError(const Error& error) {
    const ErrorWords words = errorWords(error);
    say(Notice::Refused, QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo));
}

} // namespace sandyk::ui
