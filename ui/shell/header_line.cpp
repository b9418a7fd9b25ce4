#include "ui/shell/header_line.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/operator_words.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

using State = app::ChainStatus::State;

const QString kDot = QStringLiteral(" · ");

// What a person must know first.
int urgency(const app::ChainStatus& status) {
    switch (status.state) {
    case State::Failed:
        return status.error && status.error->code == ErrorCode::ChainSourcesDisagree ? 6 : 5;
    case State::Waiting:
        return 4;
    case State::Working:
        return 3;
    case State::Opening:
        return 2;
    case State::Synced:
        return 1;
    case State::Idle:
        break;
    }
    return 0;
}

HeaderFact statusFact(const app::ChainStatus& status, const QString& source) {
    switch (status.state) {
    case State::Failed:
        if (status.error && status.error->code == ErrorCode::ChainSourcesDisagree)
            return {Icon::Refused, Ink::Refused, HeaderLine::tr("The sources disagree")};
        return {Icon::Warning, Ink::Look,
                HeaderLine::tr("Not connected: %1").arg(status.error ? errorWords(*status.error).title : QString())};
    case State::Waiting:
        return {Icon::Warning, Ink::Look, HeaderLine::tr("Connection lost, tries again by itself")};
    case State::Working:
        return {Icon::Online, Ink::Accent, HeaderLine::tr("Connected, reading")};
    case State::Opening:
        return {Icon::Online, Ink::Muted, HeaderLine::tr("Connecting")};
    case State::Synced:
        if (status.secondError)
            return {Icon::Warning, Ink::Look,
                    HeaderLine::tr("Up to date, but the second source could not be compared")};
        return {Icon::Check, Ink::Proven,
                source.isEmpty()
                    ? HeaderLine::tr("Up to date, block %1").arg(formatCount(status.tipHeight))
                    : HeaderLine::tr("Up to date, block %1, from %2").arg(formatCount(status.tipHeight), source)};
    case State::Idle:
        break;
    }
    return {Icon::Offline, Ink::Muted, HeaderLine::tr("Offline")};
}

} // namespace

HeaderFact connectionFact(Network network, const std::vector<app::ChainStatus>& statuses, const QString& source) {
    const auto worst = std::ranges::max_element(statuses, {}, urgency);
    HeaderFact fact = statusFact(worst == statuses.end() ? app::ChainStatus{} : *worst, source);
    // On a test network the coins have no value: that must not be overlooked.
    if (network != Network::Main && fact.ink == Ink::Muted) fact = {Icon::Warning, Ink::Look, fact.text};
    fact.text = networkWords(network) + kDot + fact.text;
    return fact;
}

HeaderFact licenceFact(const app::FirmSummary& firm) {
    if (firm.problem) return {Icon::Refused, Ink::Refused, errorWords(*firm.problem).title};
    if (firm.isBound)
        return {firm.isStopped ? Icon::Refused : Icon::Firm, firm.isStopped ? Ink::Refused : Ink::Muted,
                firm.isStopped ? HeaderLine::tr("Everything is stopped")
                               : HeaderLine::tr("A further desk of %1").arg(visibleText(firm.name, 64))};
    if (!firm.isFounded) return {Icon::Law, Ink::Look, HeaderLine::tr("The firm is not founded yet")};
    if (firm.isStopped) return {Icon::Refused, Ink::Refused, HeaderLine::tr("Everything is stopped")};
    QString text = licenceSentence(firm.licence);
    const bool isActive = firm.licence == custody::LicenceState::Active;
    if (firm.licence != custody::LicenceState::None && !firm.licenceNumber.isEmpty())
        text += kDot + HeaderLine::tr("No. %1").arg(visibleText(firm.licenceNumber, 32));
    if (const QString meaning = licenceMeaning(firm.licence); !meaning.isEmpty()) text += kDot + meaning;
    if (isActive) return {Icon::Law, Ink::Proven, text};
    return {firm.licence == custody::LicenceState::None ? Icon::Law : Icon::Warning, Ink::Look, text};
}

HeaderFact personFact(const app::Snapshot& snapshot) {
    if (!snapshot.firm) {
        const bool isAlone = snapshot.vault.keyholders.size() <= 1;
        return {Icon::Unlock, Ink::Muted,
                isAlone ? HeaderLine::tr("Unlocked by its owner") : HeaderLine::tr("Unlocked by a keyholder")};
    }
    const auto& me = snapshot.firm->me;
    if (!me) return {Icon::Unlock, Ink::Look, HeaderLine::tr("Unlocked by somebody who is no operator")};
    const QString roles = rolesWords(me->roles);
    return {Icon::Person, Ink::Muted,
            visibleText(me->name, 32) + kDot + (roles.isEmpty() ? HeaderLine::tr("no role in force") : roles)};
}

void HeaderLine::Line::set(const HeaderFact& fact, const QString& name) {
    icon->set(fact.symbol, fact.ink);
    if (label->text() == fact.text) return;
    label->setText(fact.text);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, fact.text));
}

HeaderLine::Line HeaderLine::line() {
    Line line{new QWidget, new IconView(Icon::Info, Ink::Muted, 18), Label::paragraph({})->kind("small")};
    auto* row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(line.icon, 0, Qt::AlignVCenter);
    row->addWidget(line.label, 1);
    return line;
}

HeaderLine::HeaderLine(const Context& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_sources(context.session), m_person(line()), m_network(line()),
      m_licence(line()) {
    setKind(this, "header");
    const app::VaultSummary& vault = context.session.snapshot().vault;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(2), space(1));
    row->setSpacing(space(3));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget((new Label(visibleText(vault.name, 32)))->kind("strong"));
    names->addWidget((new Label(profileWords(vault.profile)))->kind("small"));
    row->addLayout(names);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(2);
    facts->addWidget(m_person.widget);
    facts->addWidget(m_network.widget);
    facts->addWidget(m_licence.widget);
    row->addLayout(facts, 1);
    auto* lock = new SecondaryButton(tr("Lock"), Icon::Lock);
    lock->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    connect(lock, &QPushButton::clicked, this, [this] { m_context.session.lock(); });
    row->addWidget(lock);

    connect(&context.session, &app::Session::snapshotChanged, this, &HeaderLine::follow);
    connect(&context.settings, &app::Settings::changed, this, [this] {
        m_source.clear();
        readSource();
        follow();
    });
    if (context.chain) {
        for (const wallet::Wallet& wallet : context.session.snapshot().wallets)
            m_statuses[wallet.id] = context.chain->status(wallet.id);
        connect(context.chain, &app::ChainGateway::statusChanged, this, [this](qint64 walletId) {
            const bool wasIdle = m_statuses[walletId].state == State::Idle;
            m_statuses[walletId] = m_context.chain->status(walletId);
            // Another source may have been chosen since.
            if (wasIdle && m_statuses[walletId].state != State::Idle) readSource();
            followNetwork();
        });
        readSource();
    }
    follow();
}

void HeaderLine::readSource() {
    if (!m_context.chain) return;
    m_sources.read(m_context.settings.network(), guarded<std::vector<wallet::ChainSource>>(this, [this](auto sources) {
                       if (!sources) return;
                       const auto first = std::ranges::find(*sources, false, &wallet::ChainSource::isSecond);
                       m_source = first == sources->end() ? QString() : visibleText(std::string_view(first->host), 40);
                       followNetwork();
                   }));
}

void HeaderLine::follow() {
    if (!m_context.session.isUnlocked()) return;
    const app::Snapshot& snapshot = m_context.session.snapshot();
    m_person.set(personFact(snapshot), tr("Unlocked"));
    m_licence.widget->setVisible(snapshot.firm.has_value());
    if (snapshot.firm) m_licence.set(licenceFact(*snapshot.firm), tr("Licence"));
    followNetwork();
}

void HeaderLine::followNetwork() {
    const Network network = m_context.settings.network();
    std::vector<app::ChainStatus> statuses;
    for (const auto& [id, status] : m_statuses) {
        const wallet::Wallet* wallet = m_context.session.walletById(id);
        if (!wallet || wallet->network == network) statuses.push_back(status);
    }
    m_network.set(connectionFact(network, statuses, m_source), tr("Network"));
}

QString HeaderLine::personText() const {
    return m_person.label->text();
}

QString HeaderLine::networkText() const {
    return m_network.label->text();
}

QString HeaderLine::licenceText() const {
    return m_licence.widget->isHidden() ? QString() : m_licence.label->text();
}

} // namespace sandyk::ui
