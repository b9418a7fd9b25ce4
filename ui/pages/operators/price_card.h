#pragma once

#include "firm/people_desk.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

/// The price that sums of the policy, the cold share and the books are valued with, and a new one.
class PriceCard : public Card {
    Q_OBJECT

public:
    explicit PriceCard(QWidget* parent = nullptr);

    void show(const app::PeopleView& view, bool maySet);
    QLineEdit* priceField() const { return m_price; }
    QLineEdit* sourceField() const { return m_source; }
    QPushButton* setButton() const { return m_set; }

signals:
    /// Hundredths of the firm's currency for one bitcoin.
    void proposed(qint64 minor, const QString& source);

private:
    QLineEdit* m_price = nullptr;
    QLineEdit* m_source = nullptr;
    QPushButton* m_set = nullptr;
};

/// "61 250,5" or "61250.50" in hundredths; empty when it is no sum above nothing.
std::optional<std::int64_t> parseMinor(const QString& text);

} // namespace sandyk::ui
