#pragma once

#include <QWidget>

#include "ui/shell/context.h"

namespace sandyk::ui {

class ChoiceBox;
class Label;

/// Which wallet the books are of, the same on every page, and how fresh what is shown is.
class WalletBar : public QWidget {
    Q_OBJECT

public:
    explicit WalletBar(const Context& context, QWidget* parent = nullptr);

    ChoiceBox* choice() const { return m_choice; }

private:
    void refresh();

    const Context& m_context;
    ChoiceBox* m_choice;
    Label* m_fresh;
};

/// "As of block 840,000, read 07.03.2026 15:04 (+05)", or that nothing was read of the chain yet.
QString freshnessWords(const app::Book* book);
/// What a source did that the person must hear of.
QString alertWords(const wallet::ChainAlert& alert);

} // namespace sandyk::ui
