#include "ui/pages/send/send_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/send/recipient_form.h"
#include "ui/text/error_words.h"
#include "ui/text/fiat_words.h"
#include "ui/text/format.h"
#include "ui/text/problem_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/statement_view.h"
#include "wallet/purpose.h"

namespace sandyk::ui {

namespace {

constexpr int kSpeeds[] = {1, 3, 6, 24, 144};
constexpr int kCoinTableHeight = 280;

/// The words of wallet::kPurposes.
QString purposeWords(std::string_view purpose) {
    if (purpose == "own") return SendForm::tr("To an own wallet elsewhere");
    if (purpose == "gift") return SendForm::tr("Gift or help");
    if (purpose == "investment") return SendForm::tr("Investment or exchange");
    if (purpose == "return") return SendForm::tr("Return of what was lent or held");
    if (purpose == "goods_services") return SendForm::tr("For goods or services");
    if (purpose == "salary") return SendForm::tr("Salary");
    return SendForm::tr("Other");
}

} // namespace

SendForm::SendForm(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_book(context.session), m_recipients(new RecipientForm),
      m_notice(new NoticeBar(Notice::Refused, {})), m_prepare(new PrimaryButton(tr("Prepare"), Icon::ArrowRight)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(recipientCard());
    column->addWidget(feeCard());
    column->addWidget(coinCard());
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_prepare, 0, Qt::AlignRight);
    connect(m_prepare, &QPushButton::clicked, this, &SendForm::prepare);
    connect(m_recipients, &RecipientForm::changed, this, &SendForm::refreshButton);
    connect(m_recipients, &RecipientForm::failed, this, &SendForm::say);
    connect(m_recipients, &RecipientForm::fileDropped, this, [this](const QString& path) { takeFile(pathOf(path)); });
    connect(context.books, &app::Books::changed, this, &SendForm::follow);
    connect(&m_book, &app::AddressBook::changed, this, &SendForm::follow);
    follow();
}

Card* SendForm::recipientCard() {
    auto* card = new Card(tr("To whom and how much"));
    card->body()->addWidget(m_recipients);
    auto* hint = Label::paragraph(tr("A link (bitcoin:…) or a CSV file can also be dropped here."));
    card->body()->addWidget(hint->kind("small"));
    auto* row = new QHBoxLayout;
    auto* add = new SecondaryButton(tr("Add a recipient"), Icon::Plus);
    auto* file = new SecondaryButton(tr("From a CSV file"), Icon::File);
    m_contacts = new ChoiceBox;
    m_contacts->setAccessibleName(tr("From the address book"));
    row->addWidget(add);
    row->addWidget(file);
    row->addWidget(m_contacts, 1);
    card->body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { m_recipients->add(); });
    connect(file, &QPushButton::clicked, this, &SendForm::openFile);
    connect(m_contacts, &QComboBox::activated, this, [this](int index) {
        if (index <= 0 || static_cast<std::size_t>(index) > m_entries.size()) return;
        const wallet::Contact& contact = m_entries[static_cast<std::size_t>(index - 1)];
        m_recipients->add(wallet::Recipient{contact.address, std::nullopt, false, contact.name});
        m_contacts->setCurrentIndex(0);
    });
    return card;
}

Card* SendForm::feeCard() {
    auto* card = new Card(tr("Fee, purpose and label"));
    auto* list = new KeyValueList;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_speed = new ChoiceBox;
    m_speed->setAccessibleName(tr("How fast"));
    m_rate = new QLineEdit;
    m_rate->setAccessibleName(tr("Fee rate in sat/vB"));
    m_rate->setPlaceholderText(tr("sat/vB"));
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setMaximumWidth(140);
    line->addWidget(m_speed, 1);
    line->addWidget(m_rate);
    line->addWidget(new Label(tr("sat/vB")));
    list->add(tr("Fee rate"), row);
    m_time = list->add(QString(), QString());
    m_time->kind("small");
    m_purpose = new ChoiceBox;
    m_purpose->setAccessibleName(tr("Purpose"));
    m_purpose->addItem(tr("Not said"), QString());
    for (std::string_view purpose : wallet::kPurposes)
        m_purpose->addItem(purposeWords(purpose),
                           QString::fromLatin1(purpose.data(), static_cast<qsizetype>(purpose.size())));
    list->add(tr("Purpose"), m_purpose);
    m_label = new QLineEdit;
    m_label->setAccessibleName(tr("Label of the transaction"));
    m_label->setMaxLength(200);
    list->add(tr("Label of the transaction"), m_label);
    card->body()->addWidget(list);
    m_replaceable = new CheckBox(tr("The fee can be raised later (RBF)"));
    m_replaceable->setChecked(true);
    card->body()->addWidget(m_replaceable);
    connect(m_speed, &QComboBox::activated, this, [this] {
        if (const auto rate = m_speed->currentData(); rate.isValid()) m_rate->setText(rate.toString());
    });
    connect(m_rate, &QLineEdit::textChanged, this, [this] {
        refreshTime();
        refreshButton();
    });
    return card;
}

Card* SendForm::coinCard() {
    auto* card = new Card(tr("Coins"));
    m_ownChoice = new CheckBox(tr("I choose the coins myself; otherwise Sandyk chooses"));
    m_coinTable = new StatementView;
    m_coinTable->setModel(&m_coins);
    m_coinTable->setColumnWidths({180, 0, 190});
    m_coinTable->setSelectionMode(QAbstractItemView::MultiSelection);
    m_coinTable->setMinimumHeight(kCoinTableHeight);
    m_coinTable->setAccessibleName(tr("Coins to spend"));
    m_chosen = new Label;
    m_coinTable->hide();
    m_chosen->hide();
    card->body()->addWidget(m_ownChoice);
    card->body()->addWidget(m_coinTable);
    card->body()->addWidget(m_chosen);
    connect(m_ownChoice, &QCheckBox::toggled, this, [this](bool on) {
        m_coinTable->setVisible(on);
        m_chosen->setVisible(on);
        refreshButton();
    });
    connect(m_coinTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SendForm::refreshButton);
    return card;
}

Network SendForm::network() const {
    const wallet::Wallet* wallet = m_context.session.walletById(m_context.books->walletId());
    return wallet ? wallet->network : Network::Main;
}

void SendForm::follow() {
    m_recipients->setValuer(
        [books = m_context.books](std::int64_t sat) { return fiatSentenceNow(books->book(), sat); });
    m_recipients->setNetwork(network());
    m_coins.setBook(m_context.books->book());
    if (m_context.books->walletId() == 0) return;
    readBook();
    m_context.payment->chainView(m_context.books->walletId(), guarded<app::ChainView>(this, [this](auto view) {
                                     if (view) showRates(*view);
                                 }));
    refreshButton();
}

void SendForm::readBook() {
    m_book.read(network(), guarded<std::vector<wallet::Contact>>(this, [this](auto contacts) {
                    if (contacts) showBook(*contacts);
                }));
}

void SendForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Contacts may have come on their own page.
    if (m_context.session.isUnlocked() && m_context.books->walletId() != 0) readBook();
}

void SendForm::showBook(const std::vector<wallet::Contact>& contacts) {
    m_entries = contacts;
    m_contacts->clear();
    m_contacts->addItem(tr("From the address book"));
    for (const wallet::Contact& contact : contacts)
        m_contacts->addItem(visibleText(std::string_view(contact.name), 60) +
                            (contact.verifiedAt ? QStringLiteral(" · ") + tr("verified") : QString()));
    m_contacts->setEnabled(!contacts.empty());
}

void SendForm::showRates(const app::ChainView& view) {
    m_fees = view.fees;
    const QString before = m_rate->text();
    m_speed->clear();
    m_speed->addItem(tr("Typed by hand"));
    if (m_fees) {
        for (int blocks : kSpeeds) {
            const auto rate = app::rateWithin(*m_fees, blocks);
            if (!rate) continue;
            const QString text = QString::fromStdString(rate->toString());
            m_speed->addItem(tr("Within %n block(s): %1 sat/vB", nullptr, blocks).arg(text), text);
        }
    }
    if (!before.isEmpty() || m_speed->count() < 2) return;
    m_speed->setCurrentIndex(m_speed->count() > 2 ? 2 : 1);
    m_rate->setText(m_speed->currentData().toString());
}

void SendForm::refreshTime() {
    const auto rate = bitcoin::FeeRate::parse(m_rate->text().trimmed().toStdString());
    if (!rate) return m_time->setText(m_rate->text().isEmpty() ? tr("Type a rate, for example 2.5") : tr("Not a rate"));
    const auto blocks = m_fees ? app::blocksFor(*m_fees, *rate) : std::nullopt;
    if (!m_fees) return m_time->setText(tr("How long it takes is not known: the source gave no estimates"));
    if (!blocks) return m_time->setText(tr("Lower than every estimate of the source: it may wait for days"));
    m_time->setText(tr("About %n minute(s), by the source's estimate", nullptr, *blocks * 10));
}

std::vector<bitcoin::OutPoint> SendForm::chosenCoins() const {
    std::vector<bitcoin::OutPoint> coins;
    if (!m_ownChoice->isChecked()) return coins;
    for (const QModelIndex& index : m_coinTable->selectionModel()->selectedRows()) {
        if (const wallet::LedgerCoin* coin = m_coins.coin(index.row())) coins.push_back(coin->coin.outpoint);
    }
    return coins;
}

void SendForm::refreshButton() {
    const bool hasRecipients = m_recipients->recipients().has_value();
    const bool hasRate = bitcoin::FeeRate::parse(m_rate->text().trimmed().toStdString()).has_value();
    std::int64_t sum = 0;
    int count = 0;
    for (const QModelIndex& index : m_coinTable->selectionModel()->selectedRows()) {
        if (const wallet::LedgerCoin* coin = m_coins.coin(index.row())) {
            sum += coin->coin.amount.toSat();
            ++count;
        }
    }
    m_chosen->setText(tr("%n coin(s) chosen, together %1", nullptr, count).arg(formatAmount(sum)));
    const bool hasCoins = !m_ownChoice->isChecked() || count > 0;
    m_prepare->setEnabled(hasRecipients && hasRate && hasCoins && m_context.books->book() != nullptr);
}

void SendForm::openFile() {
    chooseFile(this, tr("Recipients from a CSV file"), tr("Table (*.csv);;All files (*)"),
               [this](const std::filesystem::path& file) { takeFile(file); });
}

void SendForm::takeFile(const std::filesystem::path& file) {
    auto read = app::recipientsOfFile(file, network());
    if (!read) return say(read.error());
    if (!read->report.problems.empty()) {
        m_notice->set(Notice::Refused, problemWords(read->report));
        m_notice->show();
        return;
    }
    m_notice->hide();
    for (const wallet::Recipient& recipient : read->recipients)
        m_recipients->add(recipient);
}

void SendForm::say(const Error& error) {
    const ErrorWords words = errorWords(error);
    QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
    for (const auto& [key, value] : error.params) {
        if (key == "like" || key == "address") text += QLatin1Char('\n') + visibleText(value, 2000);
    }
    m_notice->set(Notice::Refused, text);
    m_notice->show();
}

void SendForm::clear() {
    m_recipients->clear();
    m_purpose->setCurrentIndex(0);
    m_label->clear();
    m_ownChoice->setChecked(false);
    m_notice->hide();
}

void SendForm::prepare() {
    auto recipients = m_recipients->recipients();
    if (!recipients) return say(recipients.error());
    auto rate = bitcoin::FeeRate::parse(m_rate->text().trimmed().toStdString());
    if (!rate) return say(rate.error());
    m_notice->hide();
    wallet::PaymentIntent intent;
    intent.recipients = std::move(*recipients);
    intent.feeRate = *rate;
    intent.coins = chosenCoins();
    intent.replaceable = m_replaceable->isChecked();
    intent.label = m_label->text().trimmed().toStdString();
    intent.purpose = m_purpose->currentData().toString().toStdString();
    m_context.payment->prepare(m_context.books->walletId(), std::move(intent));
}

} // namespace sandyk::ui
