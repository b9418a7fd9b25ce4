#include "ui/pages/screening/screening_page.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/firm/firm_parts.h"
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

namespace sandyk::ui {

using Decision = app::HitLine::Decision;

namespace {

constexpr std::size_t kMostShown = 50;

QString shown(const std::string& text, int most = 200) {
    return visibleText(std::string_view(text), most);
}

QString placeWords(const std::string& place) {
    if (place == "name") return ScreeningPage::tr("name");
    if (place == "address") return ScreeningPage::tr("address");
    if (place.starts_with("person")) return ScreeningPage::tr("the client");
    if (place.find("owner") != std::string::npos) return ScreeningPage::tr("an owner");
    if (place.starts_with("entity")) return ScreeningPage::tr("the company");
    return shown(place, 64);
}

QString matchWords(const app::MatchLine& match) {
    return ScreeningPage::tr("Listed as %1, entry %2 of list %3 of %4")
        .arg(shown(match.listed), shown(match.party, 64), shown(match.source, 32), timeWords(match.listAt));
}

} // namespace

ScreeningPage::ScreeningPage(const Context& context, QWidget* parent)
    : Page(
          tr("Screening"),
          tr("Clients, their owners and addresses are compared with sanction lists, without a network. A match refuses "
             "nothing by itself: it holds until an identification officer has decided (rules F-27, TM-VA-AML-03)."),
          parent),
      m_context(context), m_desk(*context.firm), m_busy(new BusyOverlay(this)),
      m_notice(new NoticeBar(Notice::Info, {})), m_lists(new Card(tr("Lists"))), m_hits(new Card(tr("Matches"))),
      m_found(new NoticeBar(Notice::Info, {})) {
    m_notice->hide();
    m_found->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_hits);
    column()->addWidget(m_lists);
    column()->addWidget(lookUpCard());
    connect(context.firm, &app::FirmDesk::changed, this, [this] {
        if (isVisible()) read();
    });
}

void ScreeningPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void ScreeningPage::read() {
    m_desk.read(guarded<app::ScreeningView>(this, [this](Result<app::ScreeningView> view) {
        if (!view) return showError(m_notice, view.error());
        m_view = std::move(*view);
        show();
    }));
}

void ScreeningPage::show() {
    emptyCard(m_lists);
    emptyCard(m_hits);
    addLists();
    addHits();
}

void ScreeningPage::addLists() {
    QVBoxLayout* body = m_lists->body();
    if (m_view->lists.empty())
        body->addWidget(Label::paragraph(tr("There is no list yet. Until there is one, what the client's record says "
                                            "about the comparison counts.")));
    else if (m_view->isStale)
        body->addWidget(new NoticeBar(
            Notice::Refused, tr("A list is older than %1 days: transfers are blocked until it is renewed (F-27).")
                                 .arg(m_view->mostDays)));
    else
        body->addWidget(new NoticeBar(Notice::Proven, tr("Every list is younger than %1 days; the oldest one is good "
                                                         "until %2.")
                                                          .arg(m_view->mostDays)
                                                          .arg(timeWords(m_view->goodUntil.value_or(0)))));
    auto* list = new KeyValueList;
    for (const app::ListLine& each : m_view->lists)
        list->add(shown(each.source, 32),
                  tr("Published %1, signed %2. Entries: %3. Taken in %4 by %5.")
                      .arg(shown(each.published, 10), timeWords(each.issuedAt), formatCount(each.parties),
                           timeWords(each.importedAt), shown(each.importedBy, 40)));
    body->addWidget(list);
    if (!m_context.firm->summary().mayAct(custody::Act::EnterClient)) return;
    body->addWidget(rule());
    auto* row = new QHBoxLayout;
    auto* take = new SecondaryButton(tr("Take in a signed list …"), Icon::Plus);
    auto* again = new SecondaryButton(tr("Compare everybody again"));
    row->addWidget(take);
    row->addWidget(again);
    row->addStretch();
    body->addLayout(row);
    body->addWidget(rule());
    body->addWidget(Label::paragraph(
                        tr("Or a list as its publisher offers it (OFAC, the UN, or a table): you answer for it, and it "
                           "is signed with your key. Short name and day only where the file has none."))
                        ->kind("muted"));
    m_source = namedField(tr("Short name of the list"), 32);
    m_published = namedField(tr("Day of publication"), 10);
    m_published->setPlaceholderText(QStringLiteral("2026-01-31"));
    auto* fields = new KeyValueList;
    fields->add(tr("Short name of the list"), m_source);
    fields->add(tr("Day of publication"), m_published);
    body->addWidget(fields);
    auto* published = new SecondaryButton(tr("Sign and take in a published list …"), Icon::Sign);
    body->addWidget(published, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Signed sanction list"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { importList(file, true); });
    });
    connect(published, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Sanction list as it was published"), tr("All files (*)"),
                   [this](const std::filesystem::path& file) { importList(file, false); });
    });
    connect(again, &QPushButton::clicked, this, [this] {
        m_busy->start(tr("Comparing everybody with the lists"));
        m_desk.screenAll(afterComparing());
    });
}

void ScreeningPage::importList(const std::filesystem::path& file, bool isSigned) {
    m_busy->start(tr("Comparing everybody with the lists"));
    if (isSigned) return m_desk.importList(file, afterComparing());
    m_desk.importPublished(file, m_source->text(), m_published->text(), afterComparing());
}

app::Done<std::size_t> ScreeningPage::afterComparing() {
    return guarded<std::size_t>(this, [this](Result<std::size_t> hits) {
        m_busy->stop();
        if (!hits) return showError(m_notice, hits.error());
        m_notice->set(*hits == 0 ? Notice::Info : Notice::Look,
                      *hits == 0
                          ? tr("Everybody was compared: no new match.")
                          : tr("Everybody was compared. New matches: %1. They hold until you decide.").arg(*hits));
        m_notice->show();
        read();
    });
}

void ScreeningPage::addHits() {
    std::size_t count = 0;
    for (const bool isOpen : {true, false}) {
        for (const app::HitLine& hit : m_view->hits) {
            if ((hit.decision == Decision::Open) != isOpen || ++count > kMostShown) continue;
            if (count > 1) m_hits->body()->addWidget(rule());
            addHit(m_hits, hit);
        }
    }
    if (m_view->hits.empty()) m_hits->body()->addWidget(Label::paragraph(tr("Nobody matches."))->kind("muted"));
}

void ScreeningPage::addHit(Card* card, const app::HitLine& hit) {
    const bool isOpen = hit.decision == Decision::Open;
    QVBoxLayout* body = card->body();
    body->addWidget(stateMark(isOpen                                ? Icon::Warning
                              : hit.decision == Decision::Confirmed ? Icon::Refused
                                                                    : Icon::Check,
                              isOpen                                ? Ink::Look
                              : hit.decision == Decision::Confirmed ? Ink::Refused
                                                                    : Ink::Muted,
                              isOpen                                ? tr("Waits for an officer")
                              : hit.decision == Decision::Confirmed ? tr("It is the listed one: held for good")
                                                                    : tr("Another of that name: cleared")));
    const bool isClient = hit.subject.starts_with("C-");
    auto* list = new KeyValueList;
    list->add(isClient ? tr("Client") : tr("Address"), isClient ? ownerWords(hit.subject) : shown(hit.subject, 120));
    list->add(tr("What matches"), placeWords(hit.match.place));
    list->add(tr("On the list"), matchWords(hit.match));
    list->add(tr("Found"), timeWords(hit.foundAt));
    if (hit.decidedAt)
        list->add(tr("Decided"),
                  tr("%1 by %2: %3").arg(timeWords(*hit.decidedAt), shown(hit.decidedBy, 40), shown(hit.reason, 600)));
    body->addWidget(list);
    if (!m_context.firm->summary().mayAct(custody::Act::EnterClient)) return;
    auto* row = new QHBoxLayout;
    auto* confirm = new DangerButton(tr("It is the listed one"));
    auto* clear = new SecondaryButton(tr("It is another"));
    row->addWidget(confirm);
    row->addStretch();
    row->addWidget(clear);
    body->addLayout(row);
    auto* room = new QVBoxLayout;
    body->addLayout(room);
    const auto ask = [this, room, id = hit.id](bool isListed) {
        emptyLayout(room);
        auto* form = new ReasonForm(isListed ? tr("How do you know? It holds for good; then freeze the client and open "
                                                  "a case.")
                                             : tr("What tells them apart? The reason is kept and signed."),
                                    isListed ? tr("Confirm the match") : tr("Clear the match"));
        room->addWidget(form);
        connect(form, &ReasonForm::dismissed, form, &QObject::deleteLater);
        connect(form, &ReasonForm::given, this, [this, id, isListed](const QString& reason) {
            m_desk.decide(id, isListed, reason, guarded<void>(this, [this](Result<void> done) {
                              if (!done) return showError(m_notice, done.error());
                              m_notice->set(Notice::Info, tr("The decision is kept and signed."));
                              m_notice->show();
                              read();
                          }));
        });
        form->field()->setFocus();
    };
    connect(confirm, &QPushButton::clicked, this, [ask] { ask(true); });
    connect(clear, &QPushButton::clicked, this, [ask] { ask(false); });
}

Card* ScreeningPage::lookUpCard() {
    auto* card = new Card(tr("Look somebody up"));
    card->body()->addWidget(
        Label::paragraph(tr("A name or an address. Nothing follows from it and nothing leaves this computer."))
            ->kind("muted"));
    m_text = namedField(tr("Name or address"), 200);
    auto* row = new QHBoxLayout;
    auto* look = new SecondaryButton(tr("Look up"));
    row->addWidget(m_text, 1);
    row->addWidget(look);
    card->body()->addLayout(row);
    card->body()->addWidget(m_found);
    connect(look, &QPushButton::clicked, this, &ScreeningPage::lookUp);
    connect(m_text, &QLineEdit::returnPressed, this, &ScreeningPage::lookUp);
    return card;
}

void ScreeningPage::lookUp() {
    if (m_text->text().trimmed().isEmpty()) return;
    m_desk.lookUp(m_text->text(), guarded<std::vector<app::MatchLine>>(this, [this](auto matches) {
                      m_found->show();
                      if (!matches) return m_found->set(Notice::Refused, errorText(matches.error()));
                      QStringList lines;
                      for (const app::MatchLine& match : *matches)
                          lines += matchWords(match);
                      if (lines.isEmpty()) return m_found->set(Notice::Info, tr("No list names it."));
                      m_found->set(Notice::Look, lines.join(QLatin1Char('\n')));
                  }));
}

} // namespace sandyk::ui
