#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/network.h"
#include "bitcoin/amount.h"
#include "exchange/pdf_document.h"
#include "wallet/price.h"

namespace sandyk::exchange {

/// One line of a wallet's history as it is written out. Texts are UTF-8 from outside and leave as they are, except
/// where a format could make more of them.
struct HistoryLine {
    std::int64_t time = 0; ///< UNIX time; 0: not known
    std::string txid;
    std::string state; ///< "proven", "reported", "unconfirmed", "conflicted", "vanished"
    std::int32_t height = 0;
    std::int64_t receivedSat = 0;
    std::int64_t sentSat = 0;
    std::optional<std::int64_t> feeSat; ///< part of what was sent; known when every input is ours
    std::int64_t balanceSat = 0;        ///< after it
    std::string label;
    std::vector<std::string> addresses; ///< of the others when we pay, else of ours
    struct Value {
        wallet::Money money;
        wallet::Price price; ///< of which day, and who says so
    };
    std::optional<Value> value; ///< of the change of the balance, without sign
};

struct HistoryFile {
    std::string wallet;
    Network network = Network::Main;
    std::int32_t tipHeight = 0;
    std::int64_t asOf = 0; ///< UNIX time of the tip or of the last synchronisation
    std::vector<HistoryLine> lines;
};

/// RFC 4180, formula-safe. Amounts in satoshi, times in UTC.
std::string historyCsv(const HistoryFile& history);
/// An object with "digest": the SHA-256 of the file's text with that member's value empty, so that anybody can check
/// it. Deterministic.
std::string historyJson(const HistoryFile& history);
/// The digest that a file made by historyJson must have; empty when it has none. Errors: JsonFormat.
Result<std::string> historyDigest(const std::string& json);

/// The words of the printed form, in the reader's language.
struct HistoryWords {
    std::string title = "History";
    std::string wallet = "Wallet", network = "Network", asOf = "As of", balance = "Balance";
    std::string date = "Date (UTC)", what = "Transaction", received = "Received", sent = "Sent";
    std::string value = "Value", unit = "sat", digest = "SHA-256 of the same history as JSON:";
};
/// Errors: those of PdfDocument::render.
Result<Bytes> historyPdf(const HistoryFile& history, const HistoryWords& words);

/// "2026-11-26 22:51:00", or "" for 0.
std::string utcText(std::int64_t unixTime);

} // namespace sandyk::exchange
