#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class ChoiceBox;
class Label;
class NoticeBar;

/// Values in a currency: a price file that the person imports, and which of its currencies is shown.
class PricesCard : public Card {
    Q_OBJECT

public:
    explicit PricesCard(const Context& context, QWidget* parent = nullptr);

    void take(const std::filesystem::path& file);
    ChoiceBox* currencies() const { return m_currencies; }
    NoticeBar* notice() const { return m_notice; }

private:
    void refresh();

    const Context& m_context;
    ChoiceBox* m_currencies;
    Label* m_known;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
