#include "ui/text/policy_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

#include "ui/text/display_settings.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("PolicyWords", text);
}

QString listed(const std::vector<std::string>& names) {
    QStringList shown;
    for (const std::string& name : names)
        shown += visibleText(std::string_view(name), 40);
    return shown.join(QStringLiteral(", "));
}

template <class T>
QString wordList(const std::vector<T>& values, QString (*word)(T)) {
    QStringList shown;
    for (const T& value : values)
        shown += word(value);
    return shown.join(QStringLiteral(", "));
}

QString rangeWords(const custody::Range& range, const std::function<QString(std::int64_t)>& value) {
    if (range.above && range.atMost)
        return words(QT_TRANSLATE_NOOP("PolicyWords", "above %1, at most %2"))
            .arg(value(*range.above), value(*range.atMost));
    if (range.above) return words(QT_TRANSLATE_NOOP("PolicyWords", "above %1")).arg(value(*range.above));
    return words(QT_TRANSLATE_NOOP("PolicyWords", "at most %1")).arg(value(*range.atMost));
}

QString amountValue(std::int64_t amount) {
    return formatAmountShort(amount);
}

QString fiatValue(std::int64_t minor) {
    return DisplaySettings::instance().locale().toString(static_cast<qlonglong>(minor / 100));
}

QString clockWords(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString scopeWords(custody::Scope scope) {
    switch (scope) {
    case custody::Scope::Client:
        return words(QT_TRANSLATE_NOOP("PolicyWords", "of the client"));
    case custody::Scope::Wallet:
        return words(QT_TRANSLATE_NOOP("PolicyWords", "of the wallet"));
    case custody::Scope::Firm:
        return words(QT_TRANSLATE_NOOP("PolicyWords", "of the whole firm"));
    }
    return {};
}

QString weekdayWords(int weekday) {
    return DisplaySettings::instance().locale().standaloneDayName(weekday, QLocale::LongFormat);
}

QStringList conditionWords(const custody::Conditions& when) {
    QStringList lines;
    const auto add = [&lines](const char* name, const QString& value) { lines += words(name).arg(value); };
    if (!when.kinds.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "Kind: %1"), wordList(when.kinds, requestKindWords));
    if (!when.destinations.empty())
        add(QT_TRANSLATE_NOOP("PolicyWords", "Destination: %1"), wordList(when.destinations, destinationWords));
    if (!when.tiers.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "From tier: %1"), wordList(when.tiers, tierWords));
    if (!when.clients.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "Clients: %1"), listed(when.clients));
    if (!when.initiators.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "Initiators: %1"), listed(when.initiators));
    if (!when.wallets.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "Wallets: %1"), listed(when.wallets));
    if (!when.assets.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "Asset: %1"), listed(when.assets));
    if (!when.amount.isAny()) add(QT_TRANSLATE_NOOP("PolicyWords", "Amount: %1"), rangeWords(when.amount, amountValue));
    if (!when.fiat.isAny())
        add(QT_TRANSLATE_NOOP("PolicyWords", "Value in the firm's currency: %1"), rangeWords(when.fiat, fiatValue));
    for (const custody::WindowLimit& limit : when.windows) {
        const QString sum = words(QT_TRANSLATE_NOOP("PolicyWords", "Sum %1 in %2: %3"));
        if (!limit.amount.isAny())
            lines += sum.arg(scopeWords(limit.window.scope), spanWords(limit.window.seconds),
                             rangeWords(limit.amount, amountValue));
        if (!limit.fiat.isAny())
            lines += sum.arg(scopeWords(limit.window.scope), spanWords(limit.window.seconds),
                             rangeWords(limit.fiat, fiatValue));
    }
    if (!when.shareBp.isAny())
        add(QT_TRANSLATE_NOOP("PolicyWords", "Part of what the wallet holds: %1"),
            rangeWords(when.shareBp, formatPercent));
    if (when.minutes)
        lines += words(QT_TRANSLATE_NOOP("PolicyWords", "From %1 to %2 o'clock"))
                     .arg(clockWords(when.minutes->from), clockWords(when.minutes->to));
    if (!when.weekdays.empty()) add(QT_TRANSLATE_NOOP("PolicyWords", "On: %1"), wordList(when.weekdays, weekdayWords));
    if (lines.isEmpty()) lines += words(QT_TRANSLATE_NOOP("PolicyWords", "Everything"));
    return lines;
}

QString quorumWords(const custody::Quorum& quorum) {
    QString text = QCoreApplication::translate("PolicyWords", "%n approval(s) out of: %1", nullptr, quorum.votes)
                       .arg(listed(quorum.groups));
    for (const custody::SubQuorum& part : quorum.subQuorums)
        text += QStringLiteral("; ") + words(QT_TRANSLATE_NOOP("PolicyWords", "at least %1 of them out of %2"))
                                           .arg(part.votes)
                                           .arg(visibleText(std::string_view(part.group), 40));
    return text;
}

QString outcomeWords(const custody::Rule& rule) {
    if (rule.outcome == custody::Outcome::Block) return words(QT_TRANSLATE_NOOP("PolicyWords", "Blocked"));
    QString text = words(QT_TRANSLATE_NOOP("PolicyWords", "Allowed with %1")).arg(quorumWords(rule.quorum));
    if (rule.delaySeconds > 0)
        text +=
            QStringLiteral("; ") +
            words(QT_TRANSLATE_NOOP("PolicyWords", "signed no sooner than after %1")).arg(spanWords(rule.delaySeconds));
    return text;
}

} // namespace sandyk::ui
