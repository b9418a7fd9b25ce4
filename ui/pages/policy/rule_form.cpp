#include "ui/pages/policy/rule_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "bitcoin/amount.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/policy_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

using custody::DestinationClass;
using custody::RequestKind;
using custody::Tier;

namespace {

const QString kExampleClients = QStringLiteral("C-000001, C-000002, firm");
const QString kExampleRule = QStringLiteral("large-withdrawals");
constexpr RequestKind kKinds[] = {RequestKind::Withdrawal, RequestKind::InternalTransfer, RequestKind::TierMove,
                                  RequestKind::Sweep};
constexpr DestinationClass kDestinations[] = {DestinationClass::OwnWallet, DestinationClass::OtherOwner,
                                              DestinationClass::Listed, DestinationClass::ListedUnproven,
                                              DestinationClass::Unlisted};
constexpr Tier kTiers[] = {Tier::Hot, Tier::Warm, Tier::Cold};
constexpr int kHour = 3'600;

QString joined(const std::vector<std::string>& names) {
    QStringList shown;
    for (const std::string& name : names)
        shown += visibleText(std::string_view(name), 40);
    return shown.join(QStringLiteral(", "));
}

std::vector<std::string> split(const QLineEdit* field) {
    std::vector<std::string> names;
    for (const QString& part : field->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) names.push_back(part.trimmed().toStdString());
    }
    return names;
}

Failure invalid(const char* why) {
    return fail(ErrorCode::PolicyInvalid, why);
}

using Parse = Result<std::int64_t> (*)(const QString&);

Result<std::int64_t> parseCoins(const QString& text) {
    SANDYK_TRY(const auto amount, bitcoin::Amount::parseBtc(text.toStdString()));
    return amount.toSat();
}

/// Hundredths of "1234.5".
Result<std::int64_t> parseHundredths(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('.'));
    bool isWhole = false, isRest = true;
    const qlonglong whole = parts.value(0).toLongLong(&isWhole);
    const int rest = parts.size() > 1 ? (parts[1] + QStringLiteral("00")).left(2).toInt(&isRest) : 0;
    if (!isWhole || !isRest || parts.size() > 2 || whole < 0 || whole > 90'000'000'000'000)
        return invalid("not a number");
    return whole * 100 + rest;
}

QString hundredthsText(std::int64_t value) {
    return QStringLiteral("%1.%2").arg(value / 100).arg(value % 100, 2, 10, QLatin1Char('0'));
}

QString coinsText(std::int64_t value) {
    return plainAmount(value, AmountUnit::Btc);
}

Result<std::optional<std::int64_t>> bound(const QLineEdit* field, Parse parse) {
    const QString text = field->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (text.isEmpty()) return std::optional<std::int64_t>();
    SANDYK_TRY(const std::int64_t value, parse(text));
    return std::optional<std::int64_t>(value);
}

Result<int> minuteOf(const QLineEdit* field, int otherwise) {
    const QString text = field->text().trimmed();
    if (text.isEmpty()) return otherwise;
    const QStringList parts = text.split(QLatin1Char(':'));
    bool isHour = false, isMinute = false;
    const int hour = parts.value(0).toInt(&isHour), minute = parts.value(1).toInt(&isMinute);
    if (parts.size() != 2 || !isHour || !isMinute || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return invalid("a time of the day is HH:MM");
    return hour * 60 + minute;
}

QString minuteText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
    return std::ranges::find(values, value) != values.end();
}

template <class T, std::size_t N>
std::vector<T> checkedOf(const T (&values)[N], const std::vector<QCheckBox*>& boxes) {
    std::vector<T> chosen;
    for (std::size_t i = 0; i < N; ++i) {
        if (boxes[i]->isChecked()) chosen.push_back(values[i]);
    }
    return chosen;
}

} // namespace

RuleForm::RuleForm(const app::PolicyView& view, const custody::Rule& rule, QWidget* parent)
    : QWidget(parent), m_was(rule), m_id(namedField(tr("Name of the rule"), 40)), m_note(namedField(tr("Note"), 200)),
      m_clients(namedField(tr("Only these clients"), 2'000)),
      m_initiators(namedField(tr("Only these initiators"), 2'000)),
      m_wallets(namedField(tr("Only these wallets (codes)"), 2'000)), m_from(namedField(tr("From"), 5)),
      m_to(namedField(tr("Until"), 5)), m_outcome(new ChoiceBox), m_allowBox(new QWidget),
      m_votes(namedField(tr("How many approvals"), 2)),
      m_subQuorums(namedField(tr("Among them at least, group:number"), 200)),
      m_delay(namedField(tr("Wait in hours before signing"), 5)), m_problem(new Label),
      m_keep(new SecondaryButton(tr("Put it into the draft"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* names = new KeyValueList;
    names->add(tr("Name of the rule"), m_id);
    names->add(tr("Note"), m_note);
    column->addWidget(names);
    m_id->setText(visibleText(std::string_view(rule.id), 40));
    m_id->setPlaceholderText(kExampleRule);
    m_note->setText(visibleText(std::string_view(rule.note), 200));
    column->addWidget(new Heading(tr("When all of this holds"), 2));
    column->addWidget(Label::paragraph(tr("What is left empty holds for everything."))->kind("muted"));
    const custody::Conditions& when = rule.when;
    std::vector<std::pair<QString, bool>> values;
    for (const RequestKind kind : kKinds)
        values.emplace_back(requestKindWords(kind), contains(when.kinds, kind));
    addChecks(column, tr("Kind of request"), m_kinds, values);
    values.clear();
    for (const DestinationClass destination : kDestinations)
        values.emplace_back(destinationWords(destination), contains(when.destinations, destination));
    addChecks(column, tr("Destination"), m_destinations, values);
    values.clear();
    for (const Tier tier : kTiers)
        values.emplace_back(tierWords(tier), contains(when.tiers, tier));
    addChecks(column, tr("Out of a wallet that is"), m_tiers, values);
    auto* list = new KeyValueList;
    list->add(tr("Only these clients"), m_clients);
    list->add(tr("Only these initiators"), m_initiators);
    list->add(tr("Only these wallets (codes)"), m_wallets);
    m_clients->setText(joined(when.clients));
    m_clients->setPlaceholderText(kExampleClients);
    m_initiators->setText(joined(when.initiators));
    m_initiators->setPlaceholderText(joined(view.initiators));
    m_wallets->setText(joined(when.wallets));
    m_amount = addRange(list, tr("Amount in BTC"));
    m_fiat = addRange(list, tr("Value in the firm's currency"));
    m_share = addRange(list, tr("Part of the wallet, in percent"));
    const auto put = [](const RangeFields& fields, const custody::Range& range, QString (*text)(std::int64_t)) {
        if (range.above) fields.above->setText(text(*range.above));
        if (range.atMost) fields.atMost->setText(text(*range.atMost));
    };
    put(m_amount, when.amount, coinsText);
    put(m_fiat, when.fiat, hundredthsText);
    put(m_share, when.shareBp, hundredthsText);
    auto* times = new QWidget;
    auto* timeRow = new QHBoxLayout(times);
    timeRow->setContentsMargins(0, 0, 0, 0);
    m_from->setPlaceholderText(tr("from 09:00"));
    m_to->setPlaceholderText(tr("until 18:00"));
    if (when.minutes) {
        m_from->setText(minuteText(when.minutes->from));
        m_to->setText(minuteText(when.minutes->to));
    }
    timeRow->addWidget(m_from);
    timeRow->addWidget(m_to);
    list->add(tr("Time of the day"), times);
    column->addWidget(list);
    values.clear();
    for (int day = 1; day <= 7; ++day)
        values.emplace_back(weekdayWords(day), contains(when.weekdays, day));
    addChecks(column, tr("Days of the week"), m_weekdays, values);
    column->addWidget(Label::paragraph(tr("Sums with this request in them, in BTC"))->kind("muted"));
    m_windowColumn = new QVBoxLayout;
    column->addLayout(m_windowColumn);
    for (const custody::WindowLimit& limit : when.windows)
        addWindow(limit);
    auto* window = new QuietButton(tr("Add a sum"), Icon::Plus);
    column->addWidget(window, 0, Qt::AlignLeft);
    connect(window, &QPushButton::clicked, this, [this] {
        addWindow({{custody::Scope::Client, 24 * kHour}, {}, {}});
        refresh();
    });

    column->addWidget(new Heading(tr("Then"), 2));
    m_outcome->setAccessibleName(tr("Then"));
    m_outcome->addItem(tr("Block it"), static_cast<int>(custody::Outcome::Block));
    m_outcome->addItem(tr("Allow it with approvals"), static_cast<int>(custody::Outcome::Allow));
    m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(rule.outcome)));
    column->addWidget(m_outcome);
    auto* allow = new QVBoxLayout(m_allowBox);
    allow->setContentsMargins(0, 0, 0, 0);
    auto* quorum = new KeyValueList;
    m_votes->setText(QString::number(rule.quorum.votes));
    quorum->add(tr("How many approvals"), m_votes);
    QStringList parts;
    for (const custody::SubQuorum& part : rule.quorum.subQuorums)
        parts += QStringLiteral("%1:%2").arg(visibleText(std::string_view(part.group), 40)).arg(part.votes);
    m_subQuorums->setText(parts.join(QStringLiteral(", ")));
    quorum->add(tr("Among them at least, group:number"), m_subQuorums);
    if (rule.delaySeconds > 0) m_delay->setText(QString::number(rule.delaySeconds / kHour));
    quorum->add(tr("Wait in hours before signing"), m_delay);
    allow->addWidget(quorum);
    values.clear();
    for (const custody::Group& group : view.policy.groups) {
        m_groupNames.push_back(group.name);
        values.emplace_back(visibleText(std::string_view(group.name), 40), contains(rule.quorum.groups, group.name));
    }
    addChecks(allow, tr("Out of the groups"), m_groups, values);
    column->addWidget(m_allowBox);
    m_problem->wrapped()->kind("refused");
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* back = new QuietButton(tr("Leave it as it was"));
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &RuleForm::dismissed, Qt::QueuedConnection);
    connect(
        m_keep, &QPushButton::clicked, this,
        [this] {
            if (const auto made = this->rule()) emit kept(*made);
        },
        Qt::QueuedConnection);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RuleForm::followOutcome);
    for (QLineEdit* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &RuleForm::refresh);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &RuleForm::refresh);
    followOutcome();
}

QCheckBox* RuleForm::destinationBox(DestinationClass destination) const {
    return m_destinations[static_cast<std::size_t>(std::ranges::find(kDestinations, destination) - kDestinations)];
}

RuleForm::RangeFields RuleForm::addRange(KeyValueList* list, const QString& name) {
    RangeFields fields{namedField(tr("%1: above").arg(name), 24), namedField(tr("%1: at most").arg(name), 24)};
    fields.above->setPlaceholderText(tr("above"));
    fields.atMost->setPlaceholderText(tr("at most"));
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(fields.above);
    row->addWidget(fields.atMost);
    list->add(name, both);
    return fields;
}

void RuleForm::addChecks(QVBoxLayout* column, const QString& title, std::vector<QCheckBox*>& boxes,
                         const std::vector<std::pair<QString, bool>>& values) {
    column->addWidget(Label::paragraph(title)->kind("muted"));
    auto* grid = new QGridLayout;
    for (const auto& [name, isOn] : values) {
        auto* box = new CheckBox(name);
        box->setChecked(isOn);
        const int place = static_cast<int>(boxes.size());
        grid->addWidget(box, place / 2, place % 2);
        boxes.push_back(box);
    }
    column->addLayout(grid);
}

void RuleForm::addWindow(const custody::WindowLimit& limit) {
    WindowFields fields;
    fields.row = new QWidget;
    fields.fiat = limit.fiat;
    auto* row = new QHBoxLayout(fields.row);
    row->setContentsMargins(0, 0, 0, 0);
    fields.scope = new ChoiceBox;
    fields.scope->setAccessibleName(tr("Whose sum"));
    for (const custody::Scope scope : {custody::Scope::Client, custody::Scope::Wallet, custody::Scope::Firm})
        fields.scope->addItem(scopeWords(scope), static_cast<int>(scope));
    fields.scope->setCurrentIndex(fields.scope->findData(static_cast<int>(limit.window.scope)));
    fields.hours = namedField(tr("In how many hours"), 6);
    fields.hours->setText(QString::number(limit.window.seconds / kHour));
    fields.hours->setPlaceholderText(tr("hours"));
    fields.hours->setMaximumWidth(90);
    fields.amount = {namedField(tr("Sum: above"), 24), namedField(tr("Sum: at most"), 24)};
    fields.amount.above->setPlaceholderText(tr("above"));
    fields.amount.atMost->setPlaceholderText(tr("at most"));
    if (limit.amount.above) fields.amount.above->setText(coinsText(*limit.amount.above));
    if (limit.amount.atMost) fields.amount.atMost->setText(coinsText(*limit.amount.atMost));
    auto* remove = new QuietButton(tr("Remove"), Icon::Close);
    row->addWidget(fields.scope);
    row->addWidget(fields.hours);
    row->addWidget(fields.amount.above, 1);
    row->addWidget(fields.amount.atMost, 1);
    row->addWidget(remove);
    m_windowColumn->addWidget(fields.row);
    for (QLineEdit* field : fields.row->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &RuleForm::refresh);
    connect(
        remove, &QPushButton::clicked, this,
        [this, widget = fields.row] {
            std::erase_if(m_windows, [&](const WindowFields& each) { return each.row == widget; });
            delete widget;
            refresh();
        },
        Qt::QueuedConnection);
    m_windows.push_back(fields);
}

void RuleForm::followOutcome() {
    m_allowBox->setVisible(m_outcome->currentData().toInt() == static_cast<int>(custody::Outcome::Allow));
    refresh();
}

Result<custody::Rule> RuleForm::rule() const {
    custody::Rule rule;
    rule.id = m_id->text().trimmed().toStdString();
    rule.note = m_note->text().trimmed().toStdString();
    custody::Conditions& when = rule.when;
    when.assets = m_was.when.assets;
    when.kinds = checkedOf(kKinds, m_kinds);
    when.destinations = checkedOf(kDestinations, m_destinations);
    when.tiers = checkedOf(kTiers, m_tiers);
    when.clients = split(m_clients);
    when.initiators = split(m_initiators);
    when.wallets = split(m_wallets);
    SANDYK_TRY(when.amount.above, bound(m_amount.above, parseCoins));
    SANDYK_TRY(when.amount.atMost, bound(m_amount.atMost, parseCoins));
    SANDYK_TRY(when.fiat.above, bound(m_fiat.above, parseHundredths));
    SANDYK_TRY(when.fiat.atMost, bound(m_fiat.atMost, parseHundredths));
    SANDYK_TRY(when.shareBp.above, bound(m_share.above, parseHundredths));
    SANDYK_TRY(when.shareBp.atMost, bound(m_share.atMost, parseHundredths));
    if (!m_from->text().trimmed().isEmpty() || !m_to->text().trimmed().isEmpty()) {
        custody::Minutes minutes;
        SANDYK_TRY(minutes.from, minuteOf(m_from, 0));
        SANDYK_TRY(minutes.to, minuteOf(m_to, 1439));
        when.minutes = minutes;
    }
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays[static_cast<std::size_t>(day - 1)]->isChecked()) when.weekdays.push_back(day);
    }
    for (const WindowFields& fields : m_windows) {
        custody::WindowLimit limit;
        limit.window = {static_cast<custody::Scope>(fields.scope->currentData().toInt()),
                        fields.hours->text().trimmed().toLongLong() * kHour};
        SANDYK_TRY(limit.amount.above, bound(fields.amount.above, parseCoins));
        SANDYK_TRY(limit.amount.atMost, bound(fields.amount.atMost, parseCoins));
        limit.fiat = fields.fiat;
        if (!limit.amount.isAny() && when.assets.empty()) when.assets = {"BTC"};
        when.windows.push_back(limit);
    }
    rule.outcome = static_cast<custody::Outcome>(m_outcome->currentData().toInt());
    if (rule.outcome == custody::Outcome::Block) return rule;
    rule.quorum.votes = m_votes->text().trimmed().toInt();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i]->isChecked()) rule.quorum.groups.push_back(m_groupNames[i]);
    }
    for (const std::string& part : split(m_subQuorums)) {
        const std::size_t at = part.rfind(':');
        if (at == std::string::npos) return invalid("a part is group:number");
        rule.quorum.subQuorums.push_back({part.substr(0, at), QString::fromStdString(part.substr(at + 1)).toInt()});
    }
    rule.delaySeconds = m_delay->text().trimmed().toLongLong() * kHour;
    return rule;
}

void RuleForm::refresh() {
    const auto made = rule();
    const bool isNamed = made && !made->id.empty();
    m_keep->setEnabled(isNamed);
    m_problem->setVisible(!made);
    if (!made)
        m_problem->setText(errorWords(made.error()).title + QStringLiteral(". ") + errorWords(made.error()).whatToDo);
}

} // namespace sandyk::ui
