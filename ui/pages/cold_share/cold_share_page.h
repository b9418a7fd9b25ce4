#pragma once

#include "firm/day_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class Card;

/// How much of clients' coins is kept cold: by asset and in total, against the floor, in words, figures and a picture,
/// and how it was at each reconciliation (F-21).
class ColdSharePage : public Page {
    Q_OBJECT

public:
    explicit ColdSharePage(const Context& context, QWidget* parent = nullptr);

    const std::optional<app::ColdView>& view() const { return m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show(app::ColdView view);
    Card* now();
    Card* history();

    app::DayDesk m_desk;
    std::optional<app::ColdView> m_view;
};

/// What is said of one share: "Reaches the floor of 80.00 %" or that it does not.
QString shareSentence(const app::ShareNow& share);

} // namespace sandyk::ui
