#include "ui/pages/policy/simulator_card.h"

#include <QDateTime>
#include <QLineEdit>

#include <algorithm>

#include "bitcoin/amount.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/policy_words.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::DestinationClass;
using custody::RequestKind;
using custody::Tier;

namespace {

template <class T>
ChoiceBox* choiceOf(std::initializer_list<T> values, QString (*word)(T)) {
    auto* box = new ChoiceBox;
    for (const T value : values)
        box->addItem(word(value), static_cast<int>(value));
    return box;
}

std::int64_t coins(const QLineEdit* field) {
    const auto amount = bitcoin::Amount::parseBtc(field->text().trimmed().toStdString());
    return amount ? amount->toSat() : 0;
}

const QString kTimeForm = QStringLiteral("yyyy-MM-dd hh:mm");

} // namespace

SimulatorCard::SimulatorCard(QWidget* parent)
    : Card(tr("What would happen"), parent),
      m_kind(
          choiceOf({RequestKind::Withdrawal, RequestKind::InternalTransfer, RequestKind::TierMove, RequestKind::Sweep},
                   requestKindWords)),
      m_destination(choiceOf({DestinationClass::Listed, DestinationClass::ListedUnproven, DestinationClass::Unlisted,
                              DestinationClass::OwnWallet, DestinationClass::OtherOwner},
                             destinationWords)),
      m_tier(choiceOf({Tier::Hot, Tier::Warm, Tier::Cold}, tierWords)), m_client(namedField(tr("Client"), 20)),
      m_initiator(namedField(tr("Initiator"), 40)), m_amount(namedField(tr("Amount in BTC"), 24)),
      m_sum(namedField(tr("Already in each sum, in BTC"), 24)),
      m_balance(namedField(tr("The wallet holds, in BTC"), 24)), m_time(namedField(tr("Time"), 16)),
      m_answer(new NoticeBar(Notice::Look, QString())), m_rule(Label::paragraph({})) {
    body()->addWidget(
        Label::paragraph(tr("A request that nobody made, judged by the policy as it stands on this page."))
            ->kind("muted"));
    auto* list = new KeyValueList;
    list->add(tr("Kind of request"), m_kind);
    list->add(tr("Destination"), m_destination);
    list->add(tr("Out of a wallet that is"), m_tier);
    list->add(tr("Client"), m_client);
    list->add(tr("Initiator"), m_initiator);
    list->add(tr("Amount in BTC"), m_amount);
    list->add(tr("Already in each sum, in BTC"), m_sum);
    list->add(tr("The wallet holds, in BTC"), m_balance);
    list->add(tr("Time"), m_time);
    m_client->setText(QStringLiteral("C-000001"));
    m_amount->setText(QStringLiteral("0.01"));
    m_sum->setText(QStringLiteral("0"));
    m_balance->setText(QStringLiteral("1"));
    m_time->setText(QDateTime::currentDateTime().toString(kTimeForm));
    body()->addWidget(list);
    body()->addWidget(m_answer);
    body()->addWidget(m_rule);
    for (QLineEdit* field : {m_client, m_initiator, m_amount, m_sum, m_balance, m_time})
        connect(field, &QLineEdit::textChanged, this, &SimulatorCard::refresh);
    for (ChoiceBox* box : {m_kind, m_destination, m_tier})
        connect(box, &QComboBox::currentIndexChanged, this, &SimulatorCard::refresh);
    refresh();
}

void SimulatorCard::setPolicy(const custody::Policy& policy) {
    m_policy = policy;
    refresh();
}

void SimulatorCard::refresh() {
    custody::PolicyFacts facts;
    facts.kind = static_cast<RequestKind>(m_kind->currentData().toInt());
    facts.destination = static_cast<DestinationClass>(m_destination->currentData().toInt());
    facts.tier = static_cast<Tier>(m_tier->currentData().toInt());
    facts.client = m_client->text().trimmed().toStdString();
    facts.initiator = m_initiator->text().trimmed().toStdString();
    facts.amount = coins(m_amount);
    facts.walletBalance = coins(m_balance);
    facts.time = QDateTime::fromString(m_time->text().trimmed(), kTimeForm).toSecsSinceEpoch();
    for (const custody::Window& window : m_policy.windows())
        facts.sums.push_back({window, coins(m_sum), std::nullopt});
    if (const auto problem = custody::checkPolicy(m_policy); !problem) {
        m_answer->set(Notice::Refused, errorText(problem.error()));
        m_rule->setText({});
        return;
    }
    const custody::Decision decision = custody::evaluate(m_policy, facts);
    const auto rule = std::ranges::find(m_policy.rules, decision.rule, &custody::Rule::id);
    if (decision.outcome == custody::Outcome::Block)
        m_answer->set(Notice::Refused, tr("It would be blocked."));
    else
        m_answer->set(Notice::Look, rule != m_policy.rules.end() ? outcomeWords(*rule) : tr("It would be allowed."));
    if (rule == m_policy.rules.end())
        m_rule->setText(tr("No rule matches, and what no rule allows is denied."));
    else
        m_rule->setText(tr("Rule %1, number %2 in the order, is the first that matches: %3")
                            .arg(visibleText(std::string_view(rule->id), 40))
                            .arg(rule - m_policy.rules.begin() + 1)
                            .arg(conditionWords(rule->when).join(QStringLiteral("; "))));
}

} // namespace sandyk::ui
