#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

#include "session/chain_gateway.h"
#include "session/session.h"
#include "wallet/ledger.h"
#include "wallet/price_list.h"

namespace sandyk::app {

/// What pages show of one wallet: its books and what was written about them. Read as a whole; never changed.
struct Book {
    std::int64_t walletId = 0;
    Network network = Network::Main;
    std::shared_ptr<const wallet::Ledger> ledger;
    /// Texts of outside origin: show them through visibleText().
    std::map<std::string, std::string> transactionLabels; ///< by txid
    std::map<std::string, std::string> addressLabels;     ///< by address
    std::map<std::string, std::string> contacts;          ///< name by address
    std::optional<std::int64_t> syncedAt;
    std::vector<wallet::ChainAlert> alerts; ///< unread, newest first
    std::vector<std::string> currencies;    ///< for which prices were imported
    /// Of the currency that values are shown in; empty: they are not.
    std::shared_ptr<const wallet::PriceList> prices;

    /// Of the transaction, else of the first counterparty that has a name or label; "" when nothing is known.
    std::string labelOf(const wallet::HistoryEntry& entry) const;
    std::string nameOf(const std::string& address) const;
};

/// One transaction with both sides, for the details. Amounts of inputs are known where the transaction before is.
struct TransactionPicture {
    struct Side {
        std::optional<std::int64_t> sat;
        std::string address; ///< "" for a script without one
        bool isOurs = false;
        bool isChange = false;
    };
    bitcoin::Txid txid;
    std::vector<Side> inputs, outputs;
    std::optional<std::int64_t> feeSat; ///< when every input's amount is known
    std::int64_t vsize = 0;
    bool isCoinbase = false;
};

/// The books of the wallet that the person looks at, the same one on every page. Read on the vault's thread, again
/// whenever something was stored; nothing here needs a network. GUI thread.
class Books : public QObject {
    Q_OBJECT

public:
    /// `chain`: null where there is no network.
    Books(Session& session, ChainGateway* chain, QObject* parent = nullptr);

    /// The chosen wallet, else the first of the vault; 0 when there is none.
    std::int64_t walletId() const { return m_walletId; }
    void setWallet(std::int64_t walletId);
    /// Null until it was read.
    const Book* book() const { return m_book ? &*m_book : nullptr; }
    const std::optional<Error>& error() const { return m_error; }
    void reload();

    /// Labels of BIP329 types "tx" and "addr"; an empty one removes it.
    void setLabel(const std::string& type, const std::string& reference, const QString& label, Done<void> done);
    void setFrozen(std::vector<bitcoin::OutPoint> coins, bool frozen, Done<void> done);
    void markAlertsRead();
    /// In which currency values are shown; empty: none. Kept in the vault.
    void setCurrency(const std::string& currency, Done<void> done);
    void picture(const bitcoin::Txid& txid, Done<TransactionPicture> done);

Q_SIGNALS:
    void changed();

private:
    void follow();

    Session& m_session;
    std::int64_t m_walletId = 0;
    std::optional<Book> m_book;
    std::optional<Error> m_error;
    QTimer m_soon; ///< a scan stores often: the books are read at most once a second
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace sandyk::app
