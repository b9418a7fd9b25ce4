#pragma once

#include "flows/address_book.h"
#include "ui/models/coin_model.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class ChoiceBox;
class Label;
class NoticeBar;
class RecipientForm;
class StatementView;

/// What the person wants: recipients, fee, coins if they choose them themselves, purpose and label.
class SendForm : public QWidget {
    Q_OBJECT

public:
    explicit SendForm(const Context& context, QWidget* parent = nullptr);

    RecipientForm* recipients() const { return m_recipients; }
    QLineEdit* rateField() const { return m_rate; }
    QPushButton* prepareButton() const { return m_prepare; }
    void say(const Error& error);
    void clear();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* recipientCard();
    Card* feeCard();
    Card* coinCard();
    void follow();
    void readBook();
    void showBook(const std::vector<wallet::Contact>& contacts);
    void showRates(const app::ChainView& view);
    void refreshTime();
    void refreshButton();
    void openFile();
    void takeFile(const std::filesystem::path& file);
    void prepare();
    Network network() const;
    std::vector<bitcoin::OutPoint> chosenCoins() const;

    const Context& m_context;
    app::AddressBook m_book;
    CoinModel m_coins;
    RecipientForm* m_recipients;
    ChoiceBox* m_contacts = nullptr;
    ChoiceBox* m_speed = nullptr;
    QLineEdit* m_rate = nullptr;
    Label* m_time = nullptr;
    ChoiceBox* m_purpose = nullptr;
    QLineEdit* m_label = nullptr;
    QCheckBox* m_replaceable = nullptr;
    QCheckBox* m_ownChoice = nullptr;
    StatementView* m_coinTable = nullptr;
    Label* m_chosen = nullptr;
    NoticeBar* m_notice;
    QPushButton* m_prepare;
    std::optional<wallet::FeeEstimates> m_fees;
    std::vector<wallet::Contact> m_entries;
};

} // namespace sandyk::ui
