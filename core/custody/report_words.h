#pragma once

#include <string>

#include "law/values.h"

/// The words of printed reports in the three languages of the program. For the sources of reports alone.
namespace sandyk::custody {

struct ReportWords {
    std::string statement, registerTitle, ledger, coldShare; ///< titles
    std::string firm, client, period, day, network, block, blockTime, currency;
    std::string accounts, wallets, movements, totals;
    std::string asset, wallet, tier, opening, in, out, fees, closing, value, prices;
    std::string date, kind, amount, fee, transaction;
    std::string share, cold, total, floor, margin, state, average, days;
    std::string stateOk, stateMargin, stateBelow;
    std::string hot, warm, coldTier;
    std::string deposit, withdrawal, transferOut, transferIn, moveOut, moveIn, adjustment;
    std::string noPrice, checkpoint, entries, root, digest, signedBy, units, none, ownCoins;
};
const ReportWords& reportWords(law::Language language);

} // namespace sandyk::custody
