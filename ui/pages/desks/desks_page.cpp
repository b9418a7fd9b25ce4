#include "ui/pages/desks/desks_page.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/desks/gap_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::Act;

namespace {

QString shown(const std::string& text, int most = 64) {
    return visibleText(std::string_view(text), most);
}

QString allFiles() {
    return DesksPage::tr("All files (*)");
}

QString namesOf(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names)
        list += shown(name, 40);
    return list.join(QStringLiteral(", "));
}

QString kindWords(app::TakenWork::Kind kind) {
    switch (kind) {
    case app::TakenWork::Kind::State:
        return DesksPage::tr("what governs the firm");
    case app::TakenWork::Kind::Request:
        return DesksPage::tr("a request");
    case app::TakenWork::Kind::Approval:
        return DesksPage::tr("an approval or a refusal");
    case app::TakenWork::Kind::Signed:
        return DesksPage::tr("a signed transaction");
    }
    return {};
}

QString answerWords(const std::string& answer) {
    if (answer == "approved") return DesksPage::tr("Approved here; the answer waits to be carried back");
    if (answer == "refused") return DesksPage::tr("Refused here; the answer waits to be carried back");
    if (answer == "signed") return DesksPage::tr("Signed here; the answer waits to be carried back");
    return DesksPage::tr("Waits for an answer");
}

AddressView* hashView(const std::string& hex) {
    auto* view = new AddressView(shown(hex));
    view->setCompact(true);
    return view;
}

} // namespace

DesksPage::DesksPage(const Context& context, QWidget* parent)
    : Page(tr("Desks"),
           tr("Work passes between the computers of one firm by files, without a server: signed by the desk that sends "
              "them, sealed for the one that gets them. What was changed, taken in before or is too old is refused."),
           parent),
      m_context(context), m_desk(*context.firm), m_notice(new NoticeBar(Notice::Info, {})),
      m_gap(new GapCard(context, m_desk)), m_cards(new QVBoxLayout) {
    m_notice->hide();
    m_cards->setSpacing(space(2));
    column()->addWidget(m_notice);
    column()->addWidget(m_gap);
    column()->addLayout(m_cards);
    connect(context.firm, &app::FirmDesk::changed, this, [this] {
        if (isVisible()) read();
    });
}

void DesksPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    read();
}

void DesksPage::read() {
    m_desk.read(guarded<app::ExchangeView>(this, [this](Result<app::ExchangeView> view) {
        if (!view) return showError(m_notice, view.error());
        m_view = std::move(*view);
        show();
        if (m_view->isFounded) m_gap->refresh();
    }));
}

void DesksPage::show() {
    emptyLayout(m_cards);
    m_looked = nullptr;
    m_name = m_genesis = m_request = nullptr;
    m_to = nullptr;
    m_cards->addWidget(ownCard());
    if (!m_view->own) return;
    if (m_view->isBound) m_cards->addWidget(inboxCard());
    if (m_view->isFounded || m_view->isBound) m_cards->addWidget(registerCard());
    if (m_view->isFounded && m_context.firm->summary().maySee(custody::View::RequestsOwn))
        m_cards->addWidget(sendCard());
    if (!m_view->isFounded || m_context.firm->summary().maySee(custody::View::RequestsOwn))
        m_cards->addWidget(takeCard());
}

Card* DesksPage::ownCard() {
    auto* card = new Card(tr("This desk"));
    QVBoxLayout* body = card->body();
    if (!m_view->own) {
        body->addWidget(
            Label::paragraph(tr("This desk has no keys yet. They are made once; its card goes to the firm's main desk, "
                                "whose administrators adopt it. Operators with an account here come with the card.")));
        m_name = namedField(tr("Name of this desk"), 32);
        m_name->setPlaceholderText(m_view->isFounded ? QStringLiteral("main") : QStringLiteral("checker"));
        auto* list = new KeyValueList;
        list->add(tr("Name of this desk"), m_name);
        body->addWidget(list);
        auto* make = new PrimaryButton(tr("Make the keys of this desk"), Icon::Keys);
        make->setEnabled(false);
        body->addWidget(make, 0, Qt::AlignLeft);
        connect(m_name, &QLineEdit::textChanged, make,
                [make](const QString& text) { make->setEnabled(!text.trimmed().isEmpty()); });
        connect(make, &QPushButton::clicked, this,
                [this] { m_desk.makeDesk(m_name->text(), saying(tr("The keys are made."))); });
        return card;
    }
    auto* list = new KeyValueList;
    list->add(tr("Name"), shown(m_view->own->name));
    list->add(tr("Id of its keys"), hashView(m_view->own->id));
    if (!m_view->own->operators.empty()) list->add(tr("Accounts here"), namesOf(m_view->own->operators));
    if (!m_view->genesis.empty()) list->add(tr("Hash of the first register"), hashView(m_view->genesis));
    if (m_view->isBound)
        list->add(tr("Log of the main desk"),
                  tr("%1 entries seen").arg(formatCount(static_cast<qint64>(m_view->seen))));
    body->addWidget(list);
    body->addWidget(
        Label::paragraph(tr("The people of both desks compare these face to face or by telephone."))->kind("muted"));
    auto* row = new QHBoxLayout;
    auto* save = new SecondaryButton(tr("Save the card of this desk …"), Icon::File);
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, [this] {
        chooseSaveFile(this, tr("Card of this desk"),
                       QString::fromStdString(m_view->own->name) + QStringLiteral(".card"), allFiles(),
                       [this](const std::filesystem::path& file) { saveCard(file); });
    });
    if (m_view->isBound) {
        auto* records = new SecondaryButton(tr("Save what was signed here …"), Icon::File);
        row->addWidget(records);
        connect(records, &QPushButton::clicked, this, [this] {
            chooseSaveFile(
                this, tr("What was signed here"), QStringLiteral("signed.json"), allFiles(),
                [this](const std::filesystem::path& file) { m_desk.saveRecords(file, saying(tr("Saved."))); });
        });
    }
    if (m_view->isFounded && !m_view->isOwnAdopted && m_context.firm->summary().mayAct(Act::ProposeChange)) {
        auto* adopt = new PrimaryButton(tr("Propose this desk"));
        row->addWidget(adopt);
        connect(adopt, &QPushButton::clicked, this, [this] { propose(m_view->own->card); });
    }
    row->addStretch();
    body->addLayout(row);
    return card;
}

Card* DesksPage::registerCard() {
    auto* card = new Card(tr("Desks of the firm"));
    QVBoxLayout* body = card->body();
    auto* list = new KeyValueList;
    for (const app::DeskLine& desk : m_view->desks)
        list->add(shown(desk.name), hashView(desk.id));
    if (m_view->desks.empty()) {
        delete list;
        body->addWidget(Label::paragraph(tr("The firm has adopted no desk yet."))->kind("muted"));
    } else {
        body->addWidget(list);
    }
    if (!m_view->isFounded || !m_context.firm->summary().mayAct(Act::ProposeChange)) return card;
    auto* adopt = new SecondaryButton(tr("Adopt a desk from its card …"), Icon::Plus);
    body->addWidget(adopt, 0, Qt::AlignLeft);
    m_looked = new QVBoxLayout;
    body->addLayout(m_looked);
    connect(adopt, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Card of another desk"), allFiles(),
                   [this](const std::filesystem::path& file) { lookAtCard(file); });
    });
    return card;
}

void DesksPage::lookAtCard(const std::filesystem::path& file) {
    m_desk.look(file, guarded<app::DeskLine>(this, [this](Result<app::DeskLine> desk) {
                    if (!desk) return showError(m_notice, desk.error());
                    m_notice->hide();
                    if (m_looked) showCard(*desk);
                }));
}

void DesksPage::showCard(const app::DeskLine& desk) {
    emptyLayout(m_looked);
    m_looked->addWidget(rule());
    auto* list = new KeyValueList;
    list->add(tr("Name"), shown(desk.name));
    list->add(tr("Id of its keys"), hashView(desk.id));
    list->add(tr("Accounts there"), desk.operators.empty() ? tr("none") : namesOf(desk.operators));
    m_looked->addWidget(list);
    m_looked->addWidget(new NoticeBar(
        Notice::Look,
        tr("Compare the id with the people of that desk before you propose it. Accounts that the firm does "
           "not know are proposed as a second change; accept the desk first.")));
    auto* adopt = new PrimaryButton(tr("The id is the same: propose this desk"));
    m_looked->addWidget(adopt, 0, Qt::AlignRight);
    connect(
        adopt, &QPushButton::clicked, this, [this, card = desk.card] { propose(card); }, Qt::QueuedConnection);
}

void DesksPage::propose(const std::string& card) {
    m_desk.adopt(card, guarded<bool>(this, [this](Result<bool> isInForce) {
                     if (!isInForce) return showError(m_notice, isInForce.error());
                     say(*isInForce ? tr("The desk is adopted.")
                                    : tr("Proposed: it counts when the administrators have voted."));
                     read();
                 }));
}

Card* DesksPage::sendCard() {
    auto* card = new Card(tr("Send work to another desk"));
    QVBoxLayout* body = card->body();
    m_to = new ChoiceBox;
    for (const app::DeskLine& desk : m_view->desks) {
        if (desk.name != m_view->own->name) m_to->addItem(shown(desk.name), QString::fromStdString(desk.name));
    }
    if (m_to->count() == 0) {
        delete m_to;
        m_to = nullptr;
        body->addWidget(Label::paragraph(tr("First another desk must be adopted."))->kind("muted"));
        return card;
    }
    m_request = namedField(tr("Number of the request"), 12);
    m_request->setMaximumWidth(160);
    auto* list = new KeyValueList;
    list->add(tr("To the desk"), m_to);
    list->add(tr("Number of the request"), m_request);
    body->addWidget(list);
    body->addWidget(Label::paragraph(
                        tr("Without a number the bundle brings what governs the firm: the first one binds a new desk."))
                        ->kind("muted"));
    auto* save = new PrimaryButton(tr("Save the bundle …"), Icon::File);
    body->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this] {
        chooseSaveFile(this, tr("Bundle for another desk"), QStringLiteral("work.bundle"), allFiles(),
                       [this](const std::filesystem::path& file) { send(file); });
    });
    return card;
}

Card* DesksPage::takeCard() {
    auto* card = new Card(tr("Take in a bundle"));
    QVBoxLayout* body = card->body();
    if (!m_view->isFounded && !m_view->isBound) {
        body->addWidget(Label::paragraph(tr(
            "The first bundle binds this desk to a firm, for good. Type the hash of the first register as the people "
            "of the main desk read it to you, not from the file.")));
        m_genesis = namedField(tr("Hash of the first register"), 96);
        auto* list = new KeyValueList;
        list->add(tr("Hash of the first register"), m_genesis);
        body->addWidget(list);
    } else {
        body->addWidget(Label::paragraph(m_view->isBound ? tr("Work from the main desk.")
                                                         : tr("Approvals and signatures from other desks. They count "
                                                              "only as if they were given here.")));
    }
    auto* take = new SecondaryButton(tr("Take in a bundle …"), Icon::Plus);
    body->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Bundle from another desk"), allFiles(),
                   [this](const std::filesystem::path& file) { this->take(file); });
    });
    return card;
}

Card* DesksPage::inboxCard() {
    auto* card = new Card(tr("Requests that came here"));
    if (m_view->inbox.empty()) card->body()->addWidget(Label::paragraph(tr("No request has come yet."))->kind("muted"));
    for (std::size_t i = 0; i < m_view->inbox.size(); ++i) {
        if (i > 0) card->body()->addWidget(rule());
        addEntry(card, m_view->inbox[i]);
    }
    return card;
}

void DesksPage::addEntry(Card* card, const app::InboxEntry& entry) {
    QVBoxLayout* body = card->body();
    const custody::RequestBody& request = entry.body;
    auto* title =
        Label::paragraph(QStringLiteral("%1: %2").arg(requestKindWords(request.kind), formatAmount(request.amount)));
    title->kind("strong");
    body->addWidget(title);
    const bool isOpen = entry.answer.empty();
    body->addWidget(
        stateMark(isOpen ? Icon::Warning : Icon::Check, isOpen ? Ink::Look : Ink::Muted, answerWords(entry.answer)));
    auto* list = new KeyValueList;
    list->add(tr("To the address"), new AddressView(QString::fromStdString(request.address)));
    list->add(tr("Destination"), destinationWords(request.destination));
    list->add(tr("Whose coins"), ownerWords(request.beneficiary));
    list->add(tr("Purpose"), transferPurposeWords(request.purpose));
    list->add(tr("Fee"), formatAmount(request.fee));
    list->add(tr("Prepared by"),
              QStringLiteral("%1 · %2").arg(shown(request.initiator, 40), timeWords(request.createdAt)));
    list->add(tr("From the desk"), QStringLiteral("%1 · %2").arg(shown(entry.from), timeWords(entry.time)));
    list->add(tr("Approvals so far"), formatCount(static_cast<qint64>(entry.approvals)));
    list->add(tr("Transaction"), hashView(request.txid.toString()));
    body->addWidget(list);
    if (!isOpen) return;
    auto* row = new QHBoxLayout;
    auto* room = new QVBoxLayout;
    const auto& me = m_context.firm->summary().me;
    const QString amount = formatAmountShort(request.amount);
    if (me && custody::mayAct(me->roles, Act::ApproveRequest)) {
        auto* refuse = new DangerButton(tr("Refuse"));
        auto* approve = new PrimaryButton(tr("Approve %1").arg(amount), Icon::Check);
        row->addWidget(refuse);
        row->addStretch();
        row->addWidget(approve);
        connect(approve, &QPushButton::clicked, this, [this, entry] { chooseAnswerFile(entry, true, {}); });
        connect(refuse, &QPushButton::clicked, this, [this, room, entry] {
            emptyLayout(room);
            auto* form = new ReasonForm(tr("Why do you refuse it? The reason is kept."), tr("Refuse this request"));
            room->addWidget(form);
            connect(form, &ReasonForm::dismissed, form, &QObject::deleteLater);
            connect(form, &ReasonForm::given, this,
                    [this, entry](const QString& reason) { chooseAnswerFile(entry, false, reason); });
            form->field()->setFocus();
        });
    }
    if (!m_context.session.snapshot().keys.empty()) {
        auto* sign = new SecondaryButton(tr("Sign %1 with the keys of this vault").arg(amount), Icon::Sign);
        row->addWidget(sign);
        connect(sign, &QPushButton::clicked, this, [this, entry] { this->sign(entry); });
    }
    if (row->count() == 0)
        body->addWidget(Label::paragraph(tr("Approvers and the offline signer answer it."))->kind("muted"));
    body->addLayout(row);
    body->addLayout(room);
}

void DesksPage::chooseAnswerFile(const app::InboxEntry& entry, bool accept, const QString& reason) {
    chooseSaveFile(
        this, tr("Answer for the desk that asked"), QStringLiteral("answer.bundle"), allFiles(),
        [this, entry, accept, reason](const std::filesystem::path& file) { answer(entry, accept, reason, file); });
}

void DesksPage::answer(const app::InboxEntry& entry, bool accept, const QString& reason,
                       const std::filesystem::path& file) {
    m_desk.judge(entry.request, accept, reason, file, saying(tr("The answer is saved. Carry it to the main desk.")));
}

void DesksPage::sign(const app::InboxEntry& entry) {
    chooseSaveFile(this, tr("Answer for the desk that asked"), QStringLiteral("answer.bundle"), allFiles(),
                   [this, entry](const std::filesystem::path& file) {
                       askForKeys(m_context, this, tr("The keys are opened for this one signature and closed again."),
                                  tr("Sign %1").arg(formatAmountShort(entry.body.amount)),
                                  [this, entry, file](SecureString password, SecureString passphrase) {
                                      m_desk.sign(entry.request, std::move(password), std::move(passphrase), file,
                                                  saying(tr("The answer is saved. Carry it to the main desk.")));
                                  });
                   });
}

void DesksPage::saveCard(const std::filesystem::path& file) {
    m_desk.saveCard(file, saying(tr("Saved.")));
}

void DesksPage::send(const std::filesystem::path& file) {
    const QString number = m_request->text().trimmed();
    const auto request = number.isEmpty() ? std::nullopt : std::optional<std::int64_t>(number.toLongLong());
    m_desk.send(m_to->currentData().toString().toStdString(), request, file,
                saying(tr("The bundle is saved. Carry it to that desk.")));
}

void DesksPage::take(const std::filesystem::path& file) {
    m_desk.take(file, m_genesis ? m_genesis->text() : QString(),
                guarded<app::TakenWork>(this, [this](Result<app::TakenWork> taken) {
                    if (!taken) return showError(m_notice, taken.error());
                    QString text = tr("Taken in from %1: %2.").arg(shown(taken->from), kindWords(taken->kind));
                    if (taken->requestId) text += QLatin1Char(' ') + tr("Request %1.").arg(*taken->requestId);
                    say(text);
                    read();
                }));
}

void DesksPage::say(const QString& text) {
    m_notice->set(Notice::Info, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

app::Done<void> DesksPage::saying(const QString& text) {
    return guarded<void>(this, [this, text](Result<void> done) {
        if (!done) return showError(m_notice, done.error());
        say(text);
        read();
    });
}

} // namespace sandyk::ui
