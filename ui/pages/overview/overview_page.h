#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class Card;

/// Wallets and keys at a glance, and what is to be done next.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Context& context, QWidget* parent = nullptr);

private:
    void rebuild();
    Card* todo();
    Card* wallets();
    Card* keys();

    const Context& m_context;
};

} // namespace sandyk::ui
