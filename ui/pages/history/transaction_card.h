#pragma once

#include <QTimer>

#include <array>

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class AddressView;
class FlowDiagram;
class KeyValueList;
class Label;
class NoticeBar;

/// One payment in full: how sure it is, fee, size, label to write, and a picture of what goes in and comes out.
class TransactionCard : public Card {
public:
    explicit TransactionCard(const Context& context, QWidget* parent = nullptr);

    /// Null hides the card.
    void show(const wallet::HistoryEntry* entry);
    QLineEdit* labelField() const { return m_label; }
    FlowDiagram* diagram() const { return m_diagram; }
    QLineEdit* rateField() const { return m_rate; }

private:
    void facts(const wallet::HistoryEntry& entry, std::int64_t vsize, std::optional<std::int64_t> feeSat);
    void draw(const app::TransactionPicture& picture);
    void keepLabel();
    QWidget* actions();
    void offer(const wallet::HistoryEntry& entry);
    enum class Act { Bump, Cancel, Child };
    /// What can be done with a transaction that waits: what it costs in words, and the button.
    struct ActRow {
        QWidget* widget = nullptr;
        Label* words = nullptr;
        QPushButton* button = nullptr;
        std::optional<bitcoin::FeeRate> rate; ///< that the words speak of
    };
    void askOffers();
    void showOffers(const app::FeeOffers& offers);
    static QString offerWords(Act act, const app::FeeOffer& offer);
    void start(Act act);

    const Context& m_context;
    AddressView* m_txid;
    KeyValueList* m_facts;
    QLineEdit* m_label;
    NoticeBar* m_notice;
    FlowDiagram* m_diagram;
    QLineEdit* m_rate = nullptr;
    QTimer m_typing;
    std::array<ActRow, 3> m_acts;
    QWidget* m_actions; ///< holds those above: declared after them
    std::optional<bitcoin::Txid> m_shown;
};

} // namespace sandyk::ui
