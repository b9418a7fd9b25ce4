#include "flows/books.h"

#include <algorithm>

#include "payments/payment_desk.h"
#include "session/vault_work.h"
#include "storage/chain_store.h"
#include "storage/coin_store.h"
#include "storage/contact_store.h"
#include "storage/label_store.h"
#include "storage/note_store.h"
#include "storage/price_store.h"

namespace sandyk::app {

namespace {

constexpr int kReadAgainAfterMs = 1'000;
constexpr std::size_t kMostAlerts = 50;
const std::string kCurrencySetting = "display.currency";

/// With the drafts brought up to what was found of the chain since.
Result<Book> readBook(const storage::Vault& vault, const wallet::Wallet& wallet) {
    const std::int64_t walletId = wallet.id;
    const Network network = wallet.network;
    const storage::Database& database = vault.database();
    Book book;
    book.walletId = walletId;
    book.network = network;
    SANDYK_TRY(auto marks, storage::readCoinMarks(database));
    SANDYK_TRY(auto ledger, storage::readLedger(database, walletId, marks));
    ChainView chain{wallet, std::move(ledger), 0, {}};
    SANDYK_CHECK(settleDrafts(vault, chain));
    SANDYK_TRY(auto settled, storage::readCoinMarks(database));
    if (settled.reserved != marks.reserved) chain.ledger.mark(settled);
    book.ledger = std::make_shared<const wallet::Ledger>(std::move(chain.ledger));
    SANDYK_TRY(auto labels, storage::readLabels(database));
    for (wallet::Label& label : labels) {
        if (label.type == "tx") book.transactionLabels[label.reference] = std::move(label.label);
        if (label.type == "addr") book.addressLabels[label.reference] = std::move(label.label);
    }
    SANDYK_TRY(auto contacts, storage::readContacts(database, network));
    for (wallet::Contact& contact : contacts)
        book.contacts[contact.address.toString()] = std::move(contact.name);
    SANDYK_TRY(book.syncedAt, storage::readSyncedAt(database, walletId));
    SANDYK_TRY(auto alerts, storage::readAlerts(database, walletId, kMostAlerts));
    for (wallet::ChainAlert& alert : alerts) {
        if (!alert.isRead) book.alerts.push_back(std::move(alert));
    }
    SANDYK_TRY(book.currencies, storage::readCurrencies(database));
    SANDYK_TRY(const auto chosen, storage::readSetting(database, kCurrencySetting));
    std::string currency = chosen ? *chosen : book.currencies.empty() ? std::string() : book.currencies.front();
    if (std::ranges::find(book.currencies, currency) == book.currencies.end()) currency.clear();
    SANDYK_TRY(auto prices, storage::readPrices(database, currency));
    book.prices = std::make_shared<const wallet::PriceList>(std::move(prices));
    return book;
}

TransactionPicture::Side sideOf(const bitcoin::TxOutput& output, const wallet::Ledger& ledger, Network network) {
    TransactionPicture::Side side;
    side.sat = output.amount.toSat();
    if (auto address = bitcoin::Address::fromScript(output.scriptPubKey, network)) side.address = address->toString();
    if (auto place = ledger.find(output.scriptPubKey)) {
        side.isOurs = true;
        side.isChange = ledger.scripts()[*place].keychain == wallet::Keychain::Change;
    }
    return side;
}

Result<TransactionPicture> readPicture(const storage::Vault& vault, const Book& book, const bitcoin::Txid& txid) {
    SANDYK_TRY(auto found, storage::readTransaction(vault.database(), txid));
    if (!found) return fail(ErrorCode::SignMissingPreviousTx, "not kept", {{"txid", txid.toString()}});
    TransactionPicture picture;
    picture.txid = txid;
    picture.vsize = found->vsize();
    picture.isCoinbase = found->inputs.size() == 1 && found->inputs[0].previous.txid == bitcoin::Txid{};
    std::int64_t in = 0;
    bool isWholeInKnown = !picture.isCoinbase;
    for (const bitcoin::TxInput& input : found->inputs) {
        SANDYK_TRY(auto before, storage::readTransaction(vault.database(), input.previous.txid));
        TransactionPicture::Side side;
        if (before && input.previous.index < before->outputs.size())
            side = sideOf(before->outputs[input.previous.index], *book.ledger, book.network);
        in += side.sat.value_or(0);
        isWholeInKnown = isWholeInKnown && side.sat;
        picture.inputs.push_back(std::move(side));
    }
    std::int64_t out = 0;
    for (const bitcoin::TxOutput& output : found->outputs) {
        picture.outputs.push_back(sideOf(output, *book.ledger, book.network));
        out += output.amount.toSat();
    }
    if (isWholeInKnown) picture.feeSat = in - out;
    return picture;
}

} // namespace

std::string Book::nameOf(const std::string& address) const {
    if (auto contact = contacts.find(address); contact != contacts.end()) return contact->second;
    if (auto label = addressLabels.find(address); label != addressLabels.end()) return label->second;
    return {};
}

std::string Book::labelOf(const wallet::HistoryEntry& entry) const {
    if (auto label = transactionLabels.find(entry.txid.toString()); label != transactionLabels.end())
        return label->second;
    for (const bitcoin::Script& script : entry.counterparties) {
        auto address = bitcoin::Address::fromScript(script, network);
        if (std::string name = address ? nameOf(address->toString()) : std::string(); !name.empty()) return name;
    }
    return {};
}

Books::Books(Session& session, ChainGateway* chain, QObject* parent) : QObject(parent), m_session(session) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReadAgainAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &Books::reload);
    connect(&session, &Session::snapshotChanged, this, &Books::follow);
    if (chain)
        connect(chain, &ChainGateway::walletChanged, this, [this](qint64 walletId) {
            if (walletId == m_walletId && !m_soon.isActive()) m_soon.start();
        });
    follow();
}

void Books::follow() {
    const auto& wallets = m_session.snapshot().wallets;
    if (!m_session.isUnlocked() || wallets.empty()) {
        m_walletId = 0;
        m_book.reset();
        m_error.reset();
        Q_EMIT changed();
        return;
    }
    if (m_session.walletById(m_walletId)) return;
    m_walletId = 0;
    setWallet(wallets.front().id);
}

void Books::setWallet(std::int64_t walletId) {
    if (walletId == m_walletId || !m_session.walletById(walletId)) return;
    m_walletId = walletId;
    m_book.reset();
    m_error.reset();
    Q_EMIT changed();
    reload();
}

void Books::reload() {
    const wallet::Wallet* wallet = m_session.walletById(m_walletId);
    if (!wallet) return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_session.withVault<Book>([wallet = *wallet](storage::Vault& vault) { return readBook(vault, wallet); },
                              [this](Result<Book> read) {
                                  m_isReading = false;
                                  if (m_isStale || (read && read->walletId != m_walletId)) return reload();
                                  m_error.reset();
                                  if (read) {
                                      m_book = std::move(*read);
                                  } else {
                                      m_book.reset();
                                      m_error = std::move(read).error();
                                  }
                                  Q_EMIT changed();
                              },
                              Session::Refresh::Nothing);
}

void Books::setLabel(const std::string& type, const std::string& reference, const QString& label, Done<void> done) {
    m_session.withVault<void>([type, reference, text = label.trimmed().toStdString()](
                                  storage::Vault& vault) { return vault.setLabel(type, reference, text); },
                              [this, done = std::move(done)](Result<void> kept) {
                                  reload();
                                  done(std::move(kept));
                              },
                              Session::Refresh::Nothing);
}

void Books::setFrozen(std::vector<bitcoin::OutPoint> coins, bool frozen, Done<void> done) {
    m_session.withVault<void>(
        [coins = std::move(coins), frozen](storage::Vault& vault) {
            return storage::setFrozen(vault.database(), coins, frozen);
        },
        [this, done = std::move(done)](Result<void> kept) {
            reload();
            done(std::move(kept));
        },
        Session::Refresh::Nothing);
}

void Books::markAlertsRead() {
    m_session.withVault<void>(
        [id = m_walletId](storage::Vault& vault) { return storage::markAlertsRead(vault.database(), id); },
        [this](Result<void>) { reload(); }, Session::Refresh::Nothing);
}

void Books::setCurrency(const std::string& currency, Done<void> done) {
    m_session.withVault<void>(
        [currency](storage::Vault& vault) { return storage::setSetting(vault.database(), kCurrencySetting, currency); },
        [this, done = std::move(done)](Result<void> kept) {
            reload();
            done(std::move(kept));
        },
        Session::Refresh::Nothing);
}

void Books::picture(const bitcoin::Txid& txid, Done<TransactionPicture> done) {
    if (!m_book) return done(fail(ErrorCode::WalletNotFound));
    m_session.withVault<TransactionPicture>(
        [book = *m_book, txid](storage::Vault& vault) { return readPicture(vault, book, txid); }, std::move(done),
        Session::Refresh::Nothing);
}

} // namespace sandyk::app
