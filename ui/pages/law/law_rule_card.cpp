#include "ui/pages/law/law_rule_card.h"

#include <QHBoxLayout>

#include <algorithm>

#include "ui/text/law_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

constexpr QChar kBreakHere(0x200B);

std::pair<Icon, Ink> mark(law::Effect effect) {
    switch (effect) {
    case law::Effect::Block:
        return {Icon::Refused, Ink::Refused};
    case law::Effect::Approvals:
        return {Icon::Person, Ink::Accent};
    case law::Effect::Warn:
        return {Icon::Warning, Ink::Look};
    case law::Effect::Notice:
        return {Icon::Info, Ink::Muted};
    case law::Effect::Allow:
        break;
    }
    return {Icon::Tick, Ink::Muted};
}

// An address has no spaces; on paper and in a column it must break all the same.
QString breakable(const std::string& address) {
    QString text = visibleText(std::string_view(address), 1'024);
    for (const QChar mark : {QLatin1Char('/'), QLatin1Char('-'), QLatin1Char('=')})
        text.replace(mark, QString(mark) + kBreakHere);
    return text;
}

QString figureText(const app::LawView& view, const law::Parameter& parameter) {
    const auto own = view.engine.settings().parameters.find(parameter.id);
    const bool isSet = own != view.engine.settings().parameters.end();
    QString text = QStringLiteral("%1: %2 (%3)")
                       .arg(textOf(parameter.title), figureWords(view.engine.figure(parameter.id), parameter.unit),
                            isSet ? LawRuleCard::tr("set by the firm") : basisWords(parameter.basis));
    if (isSet)
        text += QStringLiteral(". ") +
                LawRuleCard::tr("The profile says: %1").arg(figureWords(parameter.value, parameter.unit));
    if (!isSet && !parameter.value && parameter.suggested)
        text += QStringLiteral(". ") +
                LawRuleCard::tr("Suggested: %1").arg(figureWords(parameter.suggested, parameter.unit));
    if (view.user == law::UserProfile::Firm && parameter.firmRange)
        text += QStringLiteral(". ") + LawRuleCard::tr("The firm may set from %1 to %2")
                                           .arg(figureWords(parameter.firmRange->least, parameter.unit),
                                                figureWords(parameter.firmRange->most, parameter.unit));
    return text;
}

} // namespace

std::vector<RuleLine> ruleLines(const app::LawView& view, const law::Rule& rule) {
    const law::Profile& profile = view.engine.profile();
    std::vector<RuleLine> lines;
    lines.push_back({LawRuleCard::tr("Whom it binds"), textOf(rule.binds)});
    lines.push_back({LawRuleCard::tr("What the program does"), textOf(rule.program)});
    lines.push_back({LawRuleCard::tr("How sure it is"), surenessWords(rule.confidence)});
    lines.push_back({LawRuleCard::tr("Where it belongs"), lawWords(rule.law)});
    if (rule.article) lines.push_back({LawRuleCard::tr("Article"), visibleText(std::string_view(*rule.article), 128)});
    QStringList figures;
    for (const std::string& id : rule.parameters) {
        if (const law::Parameter* parameter = profile.parameter(id)) figures += figureText(view, *parameter);
    }
    if (!figures.isEmpty()) lines.push_back({LawRuleCard::tr("Figures"), figures.join(QLatin1Char('\n'))});
    QStringList sources;
    for (const std::string& id : rule.sources) {
        const law::Source* source = profile.source(id);
        if (!source) continue;
        sources += QStringLiteral("%1: %2").arg(visibleText(std::string_view(id), 32), breakable(source->address));
        if (source->isPrimary) sources.back() += QLatin1Char(' ') + LawRuleCard::tr("(text of the law)");
    }
    lines.push_back({LawRuleCard::tr("Sources"), sources.isEmpty() ? LawRuleCard::tr("none: our own conclusion")
                                                                   : sources.join(QLatin1Char('\n'))});
    return lines;
}

QString ruleEffect(const app::LawView& view, const law::Rule& rule) {
    const QString words = ruleEffectWords(view.engine.effectOf(rule, view.user));
    if (view.user == law::UserProfile::Firm && law::isFirmChoice(rule.confidence))
        return LawRuleCard::tr("%1 (left to the firm)").arg(words);
    return words;
}

LawRuleCard::LawRuleCard(const app::LawView& view, const law::Rule& rule, QWidget* parent)
    : Card({}, parent), m_id(rule.id), m_effect(view.engine.effectOf(rule, view.user)), m_lines(ruleLines(view, rule)),
      m_toggle(new QuietButton(tr("Sources and details"), Icon::ChevronDown)) {
    const QString title = textOf(rule.title);
    const QString duty = textOf(rule.duty);
    body()->setSpacing(space(1));
    body()->addWidget(new Heading(title, 2));
    auto* line = new QHBoxLayout;
    line->setSpacing(space(1));
    const auto [symbol, ink] = mark(m_effect);
    line->addWidget(new IconView(symbol, ink, 18), 0, Qt::AlignTop);
    auto* effect = Label::paragraph(ruleEffect(view, rule))->kind("smallStrong");
    line->addWidget(effect, 1);
    line->addWidget((new Label(visibleText(std::string_view(rule.id), 64)))->kind("small"));
    body()->addLayout(line);
    body()->addWidget(Label::paragraph(duty)->selectable());
    m_toggle->setAccessibleName(tr("Sources and details: %1").arg(title));
    body()->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_toggle, &QPushButton::clicked, this, &LawRuleCard::toggle);
    m_words = title + QLatin1Char('\n') + duty + QLatin1Char('\n') + QString::fromStdString(rule.id);
    for (const RuleLine& each : m_lines)
        m_words += QLatin1Char('\n') + each.text;
    m_words.remove(kBreakHere);
}

bool LawRuleCard::holds(const QString& needle) const {
    const QStringList words = needle.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [this](const QString& word) { return m_words.contains(word, Qt::CaseInsensitive); });
}

void LawRuleCard::close() {
    if (m_details && !m_details->isHidden()) toggle();
}

// Built at the first press: most rules are never opened.
void LawRuleCard::toggle() {
    if (!m_details) {
        auto* list = new KeyValueList;
        for (const RuleLine& line : m_lines)
            list->add(line.name, line.text);
        m_details = list;
        body()->addWidget(m_details);
        m_details->show();
    } else {
        m_details->setVisible(m_details->isHidden());
    }
    const bool isOpen = !m_details->isHidden();
    m_toggle->setText(isOpen ? tr("Hide details") : tr("Sources and details"));
    m_toggle->setIcon(tintedIcon(isOpen ? Icon::Chevron : Icon::ChevronDown, Ink::Accent));
    if (isOpen) emit opened();
}

} // namespace sandyk::ui
