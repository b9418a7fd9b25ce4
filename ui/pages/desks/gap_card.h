#pragma once

#include "firm/exchange_desk.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class NoticeBar;

/// After an old file was put back (F-19): what is missing, what the chain and the signer say of that time, and the
/// signatures of two officers. Hidden while there is no gap.
class GapCard : public Card {
    Q_OBJECT

public:
    GapCard(const Context& context, app::ExchangeDesk& desk, QWidget* parent = nullptr);

    const std::optional<app::GapView>& view() const { return m_view; }
    QLineEdit* noteField() const { return m_note; }
    QPushButton* signButton() const { return m_sign; }
    void refresh();
    /// What the file dialog leads to.
    void takeRecords(const std::filesystem::path& file);

private:
    void show(const app::GapView& gap);

    const Context& m_context;
    app::ExchangeDesk& m_desk;
    std::optional<app::GapView> m_view;
    std::filesystem::path m_records;
    QVBoxLayout* m_content;
    NoticeBar* m_problem;
    QLineEdit* m_note = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace sandyk::ui
