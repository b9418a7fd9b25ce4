#include "ui/text/rule_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/countdown_label.h"

namespace sandyk::ui {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString amountOf(const wallet::Judgement& judgement, std::string_view key) {
    for (const auto& [name, value] : judgement.params) {
        if (name != key) continue;
        if (const auto amount = bitcoin::Amount::parseSat(value)) return formatAmountShort(amount->toSat());
    }
    return QStringLiteral("?");
}

/// Virtual assets are no means of payment.
QString paymentRuleWords(const wallet::Judgement& judgement) {
    const bool isSaid = std::ranges::any_of(
        judgement.params, [](const auto& param) { return param.first == "purpose" && !param.second.empty(); });
    return isSaid ? RuleText::tr("Virtual assets are not a means of payment in Turkmenistan (rule %1): they may not be "
                                 "given for goods, services or work.")
                        .arg(QString::fromStdString(judgement.rule))
                  : RuleText::tr("It is not said what this transfer is for. Virtual assets are not a means of payment "
                                 "in Turkmenistan (rule %1): choose its purpose.")
                        .arg(QString::fromStdString(judgement.rule));
}

QString otherWords(const wallet::Judgement& judgement) {
    QString text = RuleText::tr("Rule %1").arg(visibleText(std::string_view(judgement.rule), 64));
    if (judgement.until)
        text += QStringLiteral(" · ") +
                RuleText::tr("holds until %1").arg(formatDateTime(QDateTime::fromSecsSinceEpoch(*judgement.until)));
    for (const auto& [key, value] : judgement.params)
        text += QStringLiteral(" · %1 %2")
                    .arg(visibleText(std::string_view(key), 40), visibleText(std::string_view(value), 80));
    return text;
}

/// What the person's own lists say of a recipient (I-10).
QString listWords(const wallet::Judgement& judgement) {
    const auto param = [&](std::string_view key) {
        const auto found = std::ranges::find(judgement.params, key, &std::pair<std::string, std::string>::first);
        return found == judgement.params.end() ? QString() : visibleText(std::string_view(found->second), 120);
    };
    if (judgement.params.empty())
        return RuleText::tr("The sanction lists in this vault cannot be read: the recipients were not compared.");
    return RuleText::tr("On a sanction list: %1 (%2, list of %3). Address: %4. Sandyk only tells you; you decide, and "
                        "nothing about it leaves this computer.")
        .arg(param("listed"), param("source"),
             formatDate(QDateTime::fromSecsSinceEpoch(param("list_at").toLongLong()).date()), param("address"));
}

} // namespace

QString judgementWords(const wallet::Judgement& judgement) {
    if (judgement.rule == "I-10") return listWords(judgement);
    if (judgement.rule == "I-06.per_payment")
        return RuleText::tr("Your limit for one transfer is %1; this one takes %2 with its fee.")
            .arg(amountOf(judgement, "limit_sat"), amountOf(judgement, "asked_sat"));
    if (judgement.rule == "I-06.per_day")
        return RuleText::tr("Your limit for 24 hours is %1; with this transfer it would be %2.")
            .arg(amountOf(judgement, "limit_sat"), amountOf(judgement, "asked_sat"));
    if (judgement.rule == "I-06.delay" && judgement.until)
        return RuleText::tr("Your delay for large sums: this transfer may be signed from %1. Until then you can "
                            "abandon it.")
            .arg(formatDateTime(QDateTime::fromSecsSinceEpoch(*judgement.until)));
    if (judgement.rule == "A-24.clock")
        return RuleText::tr("The clock of this computer went back: limits and delays hold until it is right.");
    if (judgement.rule == "TM-VA-PAY-01") return paymentRuleWords(judgement);
    return otherWords(judgement);
}

QString limitsWords(const wallet::SelfLimits& limits) {
    QStringList parts;
    if (limits.perPayment) parts += RuleText::tr("one transfer %1").arg(formatAmountShort(limits.perPayment->toSat()));
    if (limits.perDay) parts += RuleText::tr("24 hours %1").arg(formatAmountShort(limits.perDay->toSat()));
    if (limits.delayAbove && limits.delaySeconds > 0)
        parts +=
            RuleText::tr("above %1 a wait of %2")
                .arg(formatAmountShort(limits.delayAbove->toSat()), CountdownLabel::durationWords(limits.delaySeconds));
    return parts.isEmpty() ? RuleText::tr("no limit") : parts.join(QStringLiteral(" · "));
}

} // namespace sandyk::ui
