#pragma once

#include "firm/exchange_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class Card;
class ChoiceBox;
class GapCard;
class NoticeBar;

/// Work between the desks of a firm by files: this desk's card, the desks that the firm has adopted, bundles out and
/// in, and at a further desk the requests that came to it.
class DesksPage : public Page {
    Q_OBJECT

public:
    explicit DesksPage(const Context& context, QWidget* parent = nullptr);

    const std::optional<app::ExchangeView>& view() const { return m_view; }
    NoticeBar* notice() const { return m_notice; }
    GapCard* gapCard() const { return m_gap; }
    QLineEdit* nameField() const { return m_name; }
    QLineEdit* genesisField() const { return m_genesis; }
    QLineEdit* requestField() const { return m_request; }
    ChoiceBox* toBox() const { return m_to; }
    /// What the file dialogs lead to.
    void saveCard(const std::filesystem::path& file);
    void lookAtCard(const std::filesystem::path& file);
    void send(const std::filesystem::path& file);
    void take(const std::filesystem::path& file);
    void answer(const app::InboxEntry& entry, bool accept, const QString& reason, const std::filesystem::path& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show();
    Card* ownCard();
    Card* registerCard();
    Card* sendCard();
    Card* takeCard();
    Card* inboxCard();
    void addEntry(Card* card, const app::InboxEntry& entry);
    void showCard(const app::DeskLine& desk);
    void propose(const std::string& card);
    void chooseAnswerFile(const app::InboxEntry& entry, bool accept, const QString& reason);
    void sign(const app::InboxEntry& entry);
    void say(const QString& text);
    app::Done<void> saying(const QString& text);

    const Context& m_context;
    app::ExchangeDesk m_desk;
    std::optional<app::ExchangeView> m_view;
    NoticeBar* m_notice;
    GapCard* m_gap;
    QVBoxLayout* m_cards;
    QVBoxLayout* m_looked = nullptr; ///< the card of another desk, to be compared
    QLineEdit* m_name = nullptr;
    QLineEdit* m_genesis = nullptr;
    QLineEdit* m_request = nullptr;
    ChoiceBox* m_to = nullptr;
};

} // namespace sandyk::ui
