#pragma once

#include "wallet/ledger.h"

/// For ledger.cpp and ledger_builder.cpp alone.
namespace sandyk::wallet {

struct OutPointHash {
    std::size_t operator()(const bitcoin::OutPoint& outpoint) const;
};

/// Turns transactions into books, in passes that are linear in their number.
class LedgerBuilder {
public:
    LedgerBuilder(std::int64_t walletId, std::vector<ScriptRecord> scripts, std::int32_t tipHeight);
    Result<void> add(const ChainTransaction& transaction);
    Ledger finish();

private:
    struct Deposit {
        std::uint32_t index = 0;
        std::uint32_t script = 0;
        bitcoin::Amount amount;
        bool isSpent = false; ///< by a valid transaction
    };
    struct Record {
        HistoryEntry entry;
        std::int32_t position = 0;
        std::vector<bitcoin::OutPoint> inputs; ///< none of a coinbase
        std::vector<Deposit> outputs;
        std::int64_t outputsSat = 0;
        std::size_t outputCount = 0;
        std::int64_t orderTime = 0; ///< not before its parents'
        std::uint32_t depth = 0;    ///< unconfirmed ancestors of ours in a row
    };
    struct Place {
        std::uint32_t record = 0;
        std::uint32_t output = 0; ///< in Record::outputs
    };

    void indexOutputs();
    void settleInputs();
    void dropForeign();
    void findConflicts();
    void spreadConflicts();
    void orderHistory();
    void spendCoins();
    void fillBooks();
    const Place* ownOutput(const bitcoin::OutPoint& outpoint) const;
    bool standsBefore(std::uint32_t a, std::uint32_t b) const;

    std::int64_t m_walletId;
    Ledger m_ledger;
    std::vector<Record> m_records;
    std::unordered_map<bitcoin::OutPoint, Place, OutPointHash> m_outputs;
};

} // namespace sandyk::wallet
