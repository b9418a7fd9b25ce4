#include "ui/pages/firm/firm_page.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/password_dialog.h"
#include "ui/pages/firm/change_card.h"
#include "ui/pages/firm/licence_form.h"
#include "ui/pages/firm/operator_form.h"
#include "ui/pages/firm/policy_template.h"
#include "ui/pages/firm/rules_form.h"
#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/operator_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/refusal_page.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kSteps = 5;

QHBoxLayout* line(Icon symbol, Ink ink, const QString& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(new IconView(symbol, ink, 20), 0, Qt::AlignTop);
    row->addWidget(Label::paragraph(text), 1);
    return row;
}

QString valueOf(const std::string& text) {
    return text.empty() ? FirmPage::tr("not given") : visibleText(std::string_view(text), 200);
}

} // namespace

FirmPage::FirmPage(const Context& context, QWidget* parent)
    : Page(tr("The firm"),
           tr("What the firm is and may do. Administrators decide it together, each with a signature of their own."),
           parent),
      m_context(context), m_setup(*context.firm), m_busy(new BusyOverlay(this)) {
    connect(context.firm, &app::FirmDesk::changed, this, [this] {
        // What is being typed is not taken away by somebody else's act.
        m_isStale = true;
        if (!isVisible()) return;
        if (!m_busy->isBusy() && !m_operator && !m_rules && !m_licence && !m_policy) read();
    });
    read();
}

void FirmPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) read();
}

void FirmPage::read() {
    if (m_isReading) return;
    m_isReading = true;
    m_isStale = false;
    m_setup.read(guarded<app::SetupView>(this, [this](Result<app::SetupView> view) {
        m_isReading = false;
        if (view) return show(std::move(*view));
        clearColumn();
        auto* refusal = new RefusalPage(view.error(), tr("Try again"));
        connect(refusal, &RefusalPage::back, this, &FirmPage::read, Qt::QueuedConnection);
        column()->addWidget(refusal);
    }));
}

bool FirmPage::isAdministrator() const {
    const auto& me = m_context.firm->summary().me;
    if (!me || !m_view) return false;
    const auto own = std::ranges::find(m_view->accounts, me->name, &app::AccountLine::name);
    return own != m_view->accounts.end() && own->isActive && own->roles.has(custody::Role::Administrator);
}

void FirmPage::show(app::SetupView view) {
    clearColumn();
    m_operator = nullptr;
    m_found = nullptr;
    m_quorum = nullptr;
    m_rules = nullptr;
    m_licence = nullptr;
    m_policy = nullptr;
    m_changes.clear();
    m_view.emplace(std::move(view));
    if (QWidget* steps = progress()) column()->addWidget(steps);
    if (!m_said.isEmpty()) column()->addWidget(new NoticeBar(m_saidGood ? Notice::Info : Notice::Refused, m_said));
    addChanges();
    column()->addWidget(accounts());
    column()->addWidget(firstRegister());
    column()->addWidget(settings());
    column()->addWidget(licence());
    column()->addWidget(policy());
}

QWidget* FirmPage::progress() {
    const int done = (m_view->founding || m_view->isFounded ? 1 : 0) + (m_view->isFounded ? 1 : 0) +
                     (m_view->rules ? 1 : 0) + (m_view->licenceState != custody::LicenceState::None ? 1 : 0) +
                     (m_view->policyVersion > 0 ? 1 : 0);
    if (done == kSteps) return nullptr;
    auto* bar = new StepBar;
    QString next;
    if (!m_view->isFounded && !m_view->founding)
        next = tr("Next: the accounts of the first operators, at least three administrators");
    else if (!m_view->isFounded)
        next = tr("Next: every administrator signs the first register");
    else if (!m_view->rules)
        next = tr("Next: name and settings of the firm");
    else if (m_view->licenceState == custody::LicenceState::None)
        next = tr("Next: the licence; without it the firm works as an evaluation, with own assets only");
    else
        next = tr("Next: the first policy; until then every request is refused");
    bar->setProgress(done, kSteps, tr("%1 of %2 steps are done. %3").arg(done).arg(kSteps).arg(next));
    return bar;
}

void FirmPage::addChanges() {
    std::vector<const app::WaitingChange*> waiting;
    if (m_view->founding) waiting.push_back(&*m_view->founding);
    for (const app::WaitingChange& change : m_view->open)
        waiting.push_back(&change);
    if (waiting.empty()) return;
    column()->addWidget(new Heading(tr("Waiting for votes"), 2));
    for (const app::WaitingChange* change : waiting) {
        auto* card = new ChangeCard(*change, isAdministrator());
        connect(card, &ChangeCard::voted, this,
                [this, id = change->id](bool accept, const QString& reason) { vote(id, accept, reason); });
        m_changes.push_back(card);
        column()->addWidget(card);
    }
    column()->addWidget(nextPerson());
}

QWidget* FirmPage::nextPerson() {
    auto* area = new QWidget;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        Label::paragraph(tr("Dual control on one computer: each unlocks the vault in turn and votes."))->kind("muted"),
        1);
    auto* lock = new SecondaryButton(tr("Lock for the next person"), Icon::Lock);
    connect(lock, &QPushButton::clicked, this, [this] { m_context.session.lock(); });
    row->addWidget(lock);
    return area;
}

Card* FirmPage::accounts() {
    auto* card = new Card(tr("1. Operators"));
    const auto& me = m_context.firm->summary().me;
    if (!m_view->isFounded)
        card->body()->addWidget(Label::paragraph(tr(
            "A firm is founded by at least three administrators, who never move assets. An administrator is never an "
            "initiator, an auditor is nothing else, and nobody approves a request of their own.")));
    for (const app::AccountLine& account : m_view->accounts) {
        const QString name = visibleText(account.name, 64);
        auto* row = line(account.isActive ? Icon::Person : Icon::Close, Ink::Muted,
                         QStringLiteral("%1 · %2 · %3")
                             .arg(name, visibleText(account.person, 64),
                                  account.isActive ? rolesWords(account.roles) : tr("left the firm")));
        if (!m_view->isFounded && !m_view->founding && !account.isMe) {
            auto* remove = new QuietButton(tr("Remove"));
            remove->setAccessibleName(tr("Remove %1").arg(name));
            connect(remove, &QPushButton::clicked, this, [this, id = account.name] { removeAccount(id); });
            row->addWidget(remove);
        }
        card->body()->addLayout(row);
    }
    if (m_view->isFounded || m_view->founding) return card;
    card->body()->addWidget(rule());
    m_operator = new OperatorForm(me ? OperatorForm::Kind::Further : OperatorForm::Kind::Owner);
    connect(m_operator, &OperatorForm::submitted, this, &FirmPage::enroll);
    card->body()->addWidget(m_operator);
    return card;
}

Card* FirmPage::firstRegister() {
    auto* card = new Card(tr("2. The first register"));
    if (m_view->isFounded) {
        card->body()->addLayout(
            line(Icon::Check, Ink::Proven,
                 tr("Signed by every administrator. A later change needs %1 of them.").arg(m_view->adminQuorum)));
        return card;
    }
    card->body()->addWidget(
        Label::paragraph(tr("The register says who may do what. Every administrator signs the first one; later changes "
                            "need the number of administrators that is set here.")));
    if (m_view->founding) {
        for (const app::AccountLine& account : m_view->accounts) {
            if (!account.roles.has(custody::Role::Administrator)) continue;
            card->body()->addLayout(
                line(account.hasSigned ? Icon::Check : Icon::History, account.hasSigned ? Ink::Proven : Ink::Muted,
                     account.hasSigned ? tr("%1 has signed").arg(visibleText(account.name, 64))
                                       : tr("%1 has not signed yet").arg(visibleText(account.name, 64))));
        }
        return card;
    }
    const bool isReady = m_view->administrators >= custody::kFoundingAdministrators;
    if (!isReady) {
        card->body()->addWidget(Label::paragraph(tr("Administrators so far: %1 of %2.")
                                                     .arg(m_view->administrators)
                                                     .arg(custody::kFoundingAdministrators))
                                    ->kind("muted"));
        return card;
    }
    m_quorum = new QSpinBox;
    m_quorum->setRange(2, static_cast<int>(m_view->administrators));
    m_quorum->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* list = new KeyValueList;
    list->add(tr("Administrators that a later change needs"), m_quorum);
    card->body()->addWidget(list);
    m_found = new PrimaryButton(tr("Propose the first register"));
    card->body()->addWidget(m_found, 0, Qt::AlignLeft);
    connect(m_found, &QPushButton::clicked, this, [this] {
        m_busy->start(tr("Writing the register"));
        m_setup.found(m_quorum->value(),
                      afterwards<void>(tr("The first register is proposed. Now every administrator signs it.")));
    });
    return card;
}

Card* FirmPage::settings() {
    auto* card = new Card(tr("3. Name and settings"));
    if (!m_view->isFounded) {
        card->body()->addWidget(Label::paragraph(tr("After founding."))->kind("muted"));
        return card;
    }
    if (m_view->rules) {
        const custody::FirmRules& rules = *m_view->rules;
        auto* list = new KeyValueList;
        list->add(tr("Name"), valueOf(rules.name));
        list->add(tr("Currency of values"), valueOf(rules.currency));
        list->add(tr("Cold floor"), formatPercent(rules.coldFloorBp));
        list->add(tr("New destinations wait"),
                  tr("%Ln hour(s)", nullptr, static_cast<int>(rules.coolDownSeconds / 3600)));
        list->add(tr("Clients’ coins"), rules.pooled ? tr("may share one wallet") : tr("one wallet for each client"));
        card->body()->addWidget(list);
    }
    if (m_view->isOpen(custody::ChangeKind::Settings)) {
        card->body()->addWidget(Label::paragraph(tr("A proposal waits for votes above."))->kind("muted"));
    } else if (!isAdministrator()) {
        if (!m_view->rules)
            card->body()->addWidget(Label::paragraph(tr("An administrator goes on here."))->kind("muted"));
    } else if (m_view->rules && !m_changesSettings) {
        auto* change = new SecondaryButton(tr("Change the settings"));
        connect(change, &QPushButton::clicked, this, [this] {
            m_changesSettings = true;
            read();
        });
        card->body()->addWidget(change, 0, Qt::AlignLeft);
    } else {
        m_rules = new RulesForm(m_view->rules.value_or(custody::FirmRules{}), m_view->law ? &*m_view->law : nullptr);
        connect(m_rules, &RulesForm::submitted, this, [this] {
            m_changesSettings = false;
            propose(custody::ChangeKind::Settings, m_rules->rules().text());
        });
        card->body()->addWidget(m_rules);
    }
    return card;
}

Card* FirmPage::licence() {
    auto* card = new Card(tr("4. Licence and declarations"));
    if (!m_view->isFounded) {
        card->body()->addWidget(Label::paragraph(tr("After founding."))->kind("muted"));
        return card;
    }
    const custody::Licence& now = m_view->licence;
    const bool hasLicence = m_view->licenceState != custody::LicenceState::None;
    if (hasLicence) {
        auto* list = new KeyValueList;
        list->add(tr("State"), licenceSentence(m_view->licenceState));
        list->add(tr("Number"), valueOf(now.number));
        list->add(tr("Holder"), valueOf(now.holder));
        list->add(tr("Issued on"), valueOf(now.issuedOn));
        list->add(tr("Valid until"), now.validUntil.empty() ? tr("without an end") : valueOf(now.validUntil));
        list->add(tr("Founders"), now.foundersClear() ? tr("declared clear on %1").arg(valueOf(now.declaredOn))
                                                      : tr("not everything is declared"));
        card->body()->addWidget(list);
    }
    if (const QString meaning = licenceMeaning(m_view->licenceState); !meaning.isEmpty())
        card->body()->addWidget(new NoticeBar(Notice::Look, tr("The firm works so: %1.").arg(meaning)));
    if (m_view->isOpen(custody::ChangeKind::Licence)) {
        card->body()->addWidget(Label::paragraph(tr("A proposal waits for votes above."))->kind("muted"));
    } else if (!isAdministrator()) {
        if (!hasLicence) card->body()->addWidget(Label::paragraph(tr("An administrator goes on here."))->kind("muted"));
    } else if (hasLicence && !m_changesLicence) {
        auto* row = new QHBoxLayout;
        auto* change = new SecondaryButton(tr("Change the licence"));
        connect(change, &QPushButton::clicked, this, [this] {
            m_changesLicence = true;
            read();
        });
        row->addWidget(change);
        row->addStretch();
        if (m_view->licenceState == custody::LicenceState::Active) {
            auto* suspend = new DangerButton(tr("The licence was suspended"));
            connect(suspend, &QPushButton::clicked, this, [this] {
                custody::Licence next = m_view->licence;
                next.state = custody::LicenceState::Suspended;
                propose(custody::ChangeKind::Licence, next.text());
            });
            row->addWidget(suspend);
        }
        card->body()->addLayout(row);
    } else {
        m_licence = new LicenceForm(now);
        connect(m_licence, &LicenceForm::submitted, this, [this] {
            m_changesLicence = false;
            propose(custody::ChangeKind::Licence, m_licence->licence().text());
        });
        card->body()->addWidget(m_licence);
    }
    return card;
}

Card* FirmPage::policy() {
    auto* card = new Card(tr("5. Policy"));
    if (!m_view->isFounded) {
        card->body()->addWidget(Label::paragraph(tr("After founding."))->kind("muted"));
    } else if (m_view->policyVersion > 0) {
        card->body()->addLayout(
            line(Icon::Check, Ink::Proven, tr("Version %1 is in force.").arg(formatCount(m_view->policyVersion))));
    } else if (m_view->isOpen(custody::ChangeKind::Policy)) {
        card->body()->addWidget(Label::paragraph(tr("A proposal waits for votes above."))->kind("muted"));
    } else if (!isAdministrator()) {
        card->body()->addWidget(Label::paragraph(tr("An administrator goes on here."))->kind("muted"));
    } else {
        card->body()->addWidget(
            Label::paragraph(tr("Until a policy is in force every request is refused. This one is a beginning:")));
        m_policy = new PolicyTemplate(m_view->accounts);
        connect(m_policy, &PolicyTemplate::submitted, this,
                [this] { propose(custody::ChangeKind::Policy, custody::policyText(m_policy->policy())); });
        card->body()->addWidget(m_policy);
    }
    return card;
}

void FirmPage::enroll() {
    const QString name = m_operator->name();
    const bool isFirst = !m_context.firm->summary().me;
    m_busy->start(tr("Making the account"));
    SecureString sponsor = m_operator->takeSponsor();
    auto done = afterwards<void>(tr("%1 is an operator of this vault now.").arg(visibleText(name, 64)));
    if (isFirst)
        m_context.firm->enrollOwner(name, m_operator->person(), m_operator->roles(), m_operator->takePassword(),
                                    std::move(done));
    else
        m_context.firm->enroll(name, m_operator->person(), m_operator->roles(), std::move(sponsor),
                               m_operator->takePassword(), std::move(done));
}

void FirmPage::removeAccount(const QString& name) {
    PasswordDialog::ask(this, tr("The account %1 is removed from this vault.").arg(visibleText(name, 64)), tr("Remove"),
                        false, [this, name](SecureString password, SecureString) {
                            m_busy->start(tr("Removing the account"));
                            m_setup.removeAccount(name, std::move(password),
                                                  afterwards<void>(tr("The account was removed.")));
                        });
}

void FirmPage::propose(custody::ChangeKind kind, const std::string& body) {
    m_busy->start(tr("Signing the proposal"));
    m_setup.propose(kind, {}, body, afterwards<custody::ChangeState>(tr("Proposed, with your vote.")));
}

void FirmPage::vote(const Hash256& change, bool accept, const QString& reason) {
    m_busy->start(tr("Signing the vote"));
    m_setup.vote(change, accept, reason,
                 afterwards<custody::ChangeState>(accept ? tr("You have accepted.") : tr("You have refused.")));
}

template <class T>
app::Done<T> FirmPage::afterwards(const QString& said) {
    return guarded<T>(this, [this, said](Result<T> done) {
        m_busy->stop();
        m_saidGood = done.has_value();
        if (done) {
            m_said = said;
        } else {
            const ErrorWords words = errorWords(done.error());
            m_said = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
        }
        read();
    });
}

} // namespace sandyk::ui
