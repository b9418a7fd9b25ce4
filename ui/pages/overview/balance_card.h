#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class BalanceChart;
class Label;
class KeyValueList;

/// What the chosen wallet holds: the sum, what of it is how sure, its course over time, and the last payments. Alerts
/// about the source stand first.
class BalanceCard : public Card {
public:
    explicit BalanceCard(const Context& context, QWidget* parent = nullptr);

private:
    void refresh();
    void showStates(const wallet::Balance& balance);
    void showRecent(const app::Book& book);

    const Context& m_context;
    Label* m_total;
    Label* m_value;
    KeyValueList* m_states;
    BalanceChart* m_chart;
    KeyValueList* m_recent;
    QWidget* m_books;
};

} // namespace sandyk::ui
