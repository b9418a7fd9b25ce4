#include "ui/widgets/amount_label.h"

#include "ui/text/format.h"

namespace sandyk::ui {

AmountLabel::AmountLabel(std::int64_t satoshi, QWidget* parent) : Label({}, parent), m_satoshi(satoshi) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&DisplaySettings::instance(), &DisplaySettings::changed, this, [this] { refresh(); });
    refresh();
}

void AmountLabel::setAmount(std::int64_t satoshi) {
    m_satoshi = satoshi;
    refresh();
}

void AmountLabel::refresh() {
    setText(formatAmount(m_satoshi));
    setAccessibleName(text());
}

} // namespace sandyk::ui
