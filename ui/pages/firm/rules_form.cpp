#include "ui/pages/firm/rules_form.h"

#include <QDateTime>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "custody/cold_share.h"
#include "ui/text/format.h"
#include "ui/text/law_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kHour = 3'600;
constexpr int kDay = 86'400;

QSpinBox* spin(int least, int most, int value) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

RulesForm::RulesForm(const custody::FirmRules& now, const law::Engine* law, QWidget* parent)
    : QWidget(parent), m_now(now), m_law(law), m_name(new QLineEdit(QString::fromStdString(now.name))),
      m_notice(new NoticeBar(Notice::Look, {})),
      m_confirmed(new CheckBox(tr("The name was looked at with counsel; it is meant so."))),
      m_currency(new QLineEdit(QString::fromStdString(now.currency))), m_floor(new ChoiceBox),
      m_coolDown(spin(0, 720, static_cast<int>(now.coolDownSeconds / kHour))),
      m_requestDays(spin(1, 30, static_cast<int>(now.requestSeconds / kDay))),
      m_pooled(new CheckBox(tr("Clients’ coins may share one wallet (each client’s share is kept in the books)"))),
      m_submit(new PrimaryButton(tr("Propose these settings"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget((new Label(tr("Name of the firm")))->kind("smallStrong"));
    m_name->setAccessibleName(tr("Name of the firm"));
    m_name->setMaxLength(128);
    column->addWidget(m_name);
    column->addWidget(m_notice);
    column->addWidget(m_confirmed);
    auto* list = new KeyValueList;
    m_currency->setMaxLength(3);
    list->add(tr("Currency of values"), m_currency);
    for (const std::int64_t floor : custody::kColdFloorPresets)
        m_floor->addItem(formatPercent(floor), QVariant::fromValue<qlonglong>(floor));
    if (m_floor->findData(QVariant::fromValue<qlonglong>(now.coldFloorBp)) < 0)
        m_floor->addItem(formatPercent(now.coldFloorBp), QVariant::fromValue<qlonglong>(now.coldFloorBp));
    m_floor->setCurrentIndex(m_floor->findData(QVariant::fromValue<qlonglong>(now.coldFloorBp)));
    list->add(tr("At least so much stays cold"), m_floor);
    list->add(tr("New destinations wait (hours)"), m_coolDown);
    list->add(tr("Requests expire after (days)"), m_requestDays);
    column->addWidget(list);
    column->addWidget(m_pooled);
    m_pooled->setChecked(now.pooled);
    column->addWidget(
        Label::paragraph(tr("These are the firm’s own figures, not the law’s. The law profile counts besides."))
            ->kind("small"));
    column->addWidget(m_submit, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textChanged, this, &RulesForm::refresh);
    connect(m_currency, &QLineEdit::textChanged, this, &RulesForm::refresh);
    connect(m_confirmed, &QCheckBox::toggled, this, &RulesForm::refresh);
    connect(m_submit, &QPushButton::clicked, this, &RulesForm::submitted);
    refresh();
}

custody::FirmRules RulesForm::rules() const {
    custody::FirmRules rules = m_now;
    rules.name = m_name->text().trimmed().toStdString();
    rules.currency = m_currency->text().trimmed().toUpper().toStdString();
    rules.coldFloorBp = m_floor->currentData().toLongLong();
    rules.coolDownSeconds = std::int64_t{m_coolDown->value()} * kHour;
    rules.requestSeconds = std::int64_t{m_requestDays->value()} * kDay;
    rules.pooled = m_pooled->isChecked();
    return rules;
}

void RulesForm::refresh() {
    bool hasFindings = false, isBlocked = false;
    if (m_law && !m_name->text().trimmed().isEmpty()) {
        law::Question question{"name.set", law::UserProfile::Firm, QDateTime::currentSecsSinceEpoch(), {}};
        question.facts["name"] = m_name->text().trimmed().toStdString();
        if (const auto verdict = m_law->ask(question)) {
            QStringList says;
            for (const law::Finding& finding : verdict->findings) {
                if (finding.effect >= law::Effect::Warn)
                    says += QStringLiteral("%1 (%2)").arg(textOf(finding.say), QString::fromStdString(finding.rule));
            }
            hasFindings = !says.isEmpty();
            isBlocked = verdict->isBlocked();
            m_notice->set(isBlocked ? Notice::Refused : Notice::Look, says.join(QLatin1Char('\n')));
        }
    }
    m_notice->setVisible(hasFindings);
    m_confirmed->setVisible(hasFindings && !isBlocked);
    m_submit->setEnabled(rules().check().has_value() && !isBlocked && (!hasFindings || m_confirmed->isChecked()));
}

} // namespace sandyk::ui
