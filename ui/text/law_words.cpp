#include "ui/text/law_words.h"

#include <QCoreApplication>

#include "ui/text/format.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

namespace {

struct LawWords {
    Q_DECLARE_TR_FUNCTIONS(LawWords)
};

constexpr int kLongestLine = 8'192;
constexpr std::int64_t kMostCounted = 1'000'000'000;

} // namespace

law::Language languageInForce() {
    switch (DisplaySettings::instance().locale().language()) {
    case QLocale::Turkmen:
        return law::Language::Turkmen;
    case QLocale::Russian:
        return law::Language::Russian;
    default:
        return law::Language::English;
    }
}

QString textOf(const law::Text& text) {
    // Long texts of a signed profile: bounded by its own reader. Paragraphs stay apart.
    QStringList lines;
    for (const QString& line : QString::fromStdString(text.in(languageInForce())).split(QLatin1Char('\n')))
        lines += visibleText(line, kLongestLine);
    return lines.join(QLatin1Char('\n'));
}

QString ruleEffectWords(law::Effect effect) {
    switch (effect) {
    case law::Effect::Allow:
        return LawWords::tr("Does nothing here");
    case law::Effect::Notice:
        return LawWords::tr("Informs");
    case law::Effect::Warn:
        return LawWords::tr("Warns and asks for a reason");
    case law::Effect::Approvals:
        return LawWords::tr("Asks for approvals");
    case law::Effect::Block:
        return LawWords::tr("Blocks");
    }
    return {};
}

QString surenessWords(law::Confidence confidence) {
    switch (confidence) {
    case law::Confidence::Primary:
        return LawWords::tr("P: seen in the text of the law itself");
    case law::Confidence::Summary:
        return LawWords::tr("Q: from a summary that goes through the law by article; the text was not seen");
    case law::Confidence::National:
        return LawWords::tr("A: reported by official or national media; the text was not seen");
    case law::Confidence::Press:
        return LawWords::tr("B: reported by established press; it may be told inexactly");
    case law::Confidence::Weak:
        return LawWords::tr("C: found in weak sources only; what the program does is left to the firm");
    case law::Confidence::Inferred:
        return LawWords::tr("I: concluded by us, found nowhere; what the program does is left to the firm");
    }
    return {};
}

QString basisWords(law::Basis basis) {
    switch (basis) {
    case law::Basis::Law:
        return LawWords::tr("figure of the law");
    case law::Basis::Reported:
        return LawWords::tr("figure as reported");
    case law::Basis::Firm:
        return LawWords::tr("no figure of the law: a setting of one’s own");
    }
    return {};
}

QString figureWords(const std::optional<std::int64_t>& figure, law::Unit unit) {
    if (!figure) return LawWords::tr("not set");
    const int count = static_cast<int>(std::min<std::int64_t>(*figure, kMostCounted));
    switch (unit) {
    case law::Unit::Hours:
        return LawWords::tr("%Ln hour(s)", nullptr, count);
    case law::Unit::Days:
        return LawWords::tr("%Ln day(s)", nullptr, count);
    case law::Unit::WorkingDays:
        return LawWords::tr("%Ln working day(s)", nullptr, count);
    case law::Unit::Months:
        return LawWords::tr("%Ln month(s)", nullptr, count);
    case law::Unit::Years:
        return LawWords::tr("%Ln year(s)", nullptr, count);
    case law::Unit::BasisPoints:
        return formatPercent(*figure);
    case law::Unit::Minor:
        return LawWords::tr("%1 in the smallest unit of the firm’s currency").arg(formatCount(*figure));
    case law::Unit::Count:
        return formatCount(*figure);
    }
    return {};
}

QString lawWords(const std::string& law) {
    if (law == "VA-298") return LawWords::tr("Law of Turkmenistan on virtual assets (No. 298)");
    if (law == "AML-2021") return LawWords::tr("Law against the laundering of proceeds of crime (2021)");
    if (law == "practice") return LawWords::tr("Good practice; not a rule of the law");
    return visibleText(std::string_view(law), 64);
}

} // namespace sandyk::ui
