#include "ui/pages/operators/price_card.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {
constexpr qsizetype kMostDigits = 13; ///< whole units: stays far from the end of 64 bits
}

std::optional<std::int64_t> parseMinor(const QString& text) {
    QString plain = text;
    for (const QChar gap : {QChar(u' '), QChar(0x00A0), QChar(0x202F)})
        plain.remove(gap);
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    const QStringList parts = plain.split(QLatin1Char('.'));
    if (parts.size() > 2 || parts[0].isEmpty() || parts[0].size() > kMostDigits) return std::nullopt;
    QString cents = parts.size() == 2 ? parts[1] : QString();
    if (cents.size() > 2 || (parts.size() == 2 && cents.isEmpty())) return std::nullopt;
    cents = cents.leftJustified(2, QLatin1Char('0'));
    std::int64_t minor = 0;
    for (const QChar digit : parts[0] + cents) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9')) return std::nullopt;
        minor = minor * 10 + (digit.unicode() - u'0');
    }
    if (minor <= 0) return std::nullopt;
    return minor;
}

PriceCard::PriceCard(QWidget* parent) : Card(tr("Price of one bitcoin"), parent) {}

void PriceCard::show(const app::PeopleView& view, bool maySet) {
    emptyCard(this);
    body()->addWidget(Label::paragraph(tr("Limits in money, the cold share in total and the value of each movement are "
                                          "counted with it."))
                          ->kind("muted"));
    auto* list = new KeyValueList;
    if (view.price) {
        list->add(tr("Price in force"), moneyWords(view.price->minor, view.currency));
        list->add(tr("Source"), visibleText(std::string_view(view.price->source), 200));
        list->add(tr("Since"), timeWords(view.price->since));
    } else {
        list->add(tr("Price in force"), tr("none yet"));
    }
    m_price = m_source = nullptr;
    m_set = nullptr;
    body()->addWidget(list);
    if (!maySet) return;
    m_price = namedField(tr("New price"), 24);
    m_source = namedField(tr("Where it comes from"), 200);
    auto* fields = new KeyValueList;
    fields->add(view.currency.empty() ? tr("New price")
                                      : tr("New price, %1").arg(visibleText(std::string_view(view.currency), 8)),
                m_price);
    fields->add(tr("Where it comes from"), m_source);
    body()->addWidget(fields);
    m_set = new SecondaryButton(tr("Set this price"));
    m_set->setEnabled(false);
    body()->addWidget(m_set, 0, Qt::AlignLeft);
    const auto follow = [this] {
        m_set->setEnabled(parseMinor(m_price->text()) && !m_source->text().trimmed().isEmpty());
    };
    connect(m_price, &QLineEdit::textChanged, this, follow);
    connect(m_source, &QLineEdit::textChanged, this, follow);
    connect(
        m_set, &QPushButton::clicked, this,
        [this] {
            if (const auto minor = parseMinor(m_price->text())) emit proposed(*minor, m_source->text().trimmed());
        },
        Qt::QueuedConnection);
}

} // namespace sandyk::ui
