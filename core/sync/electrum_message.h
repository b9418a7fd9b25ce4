#pragma once

#include <optional>

#include "sync/header_chain.h"
#include "sync/json_reader.h"

namespace sandyk::sync {

/// Requests of the Electrum protocol 1.4 to 1.6, each one line of JSON without its end.
namespace electrum {
std::string version(std::uint64_t id);
std::string tip(std::uint64_t id);
std::string headers(std::uint64_t id, std::int32_t from, std::int32_t count);
std::string subscribe(std::uint64_t id, const Hash256& scriptHash);
std::string history(std::uint64_t id, const Hash256& scriptHash);
std::string transaction(std::uint64_t id, const bitcoin::Txid& txid);
std::string merkle(std::uint64_t id, const bitcoin::Txid& txid, std::int32_t height);
std::string estimateFee(std::uint64_t id, int blocks);
std::string relayFee(std::uint64_t id, int minorVersion); ///< mempool.get_info from 1.6 on
std::string broadcast(std::uint64_t id, ByteView raw);
} // namespace electrum

/// SHA-256 of a script: what the protocol calls its script hash (written reversed).
Hash256 scriptHash(const bitcoin::Script& script);

struct HistoryItem {
    bitcoin::Txid txid;
    std::int32_t height = 0; ///< 0 and -1: in no block
};
/// The status that belongs to a history; empty when there is none.
std::optional<Hash256> historyStatus(const std::vector<HistoryItem>& history);

/// One line of a server, of which nothing is taken that was not asked for. Errors of every reading: ChainProtocol.
class ElectrumMessage {
public:
    static constexpr std::size_t kMostHistory = 150'000;
    static constexpr std::int32_t kHighest = 100'000'000; ///< no block is higher

    static Result<ElectrumMessage> parse(std::string_view line);

    std::optional<std::uint64_t> id() const { return m_id; } ///< of the request that it answers
    bool isError() const { return m_error != nullptr; }
    enum class News : std::uint8_t { None, Tip, Script };
    News news() const { return m_news; }

    /// Minor number of "1.x"; 0 for anything else.
    Result<int> minorVersion() const;
    struct Tip {
        std::int32_t height = 0;
        wallet::HeaderBytes header{};
    };
    Result<Tip> tip() const;    ///< of a reply
    Result<Tip> newTip() const; ///< of news
    Result<std::vector<wallet::HeaderBytes>> headers(std::size_t most) const;
    Result<std::optional<Hash256>> status() const; ///< of a reply; empty: no history
    struct ScriptNews {
        Hash256 scriptHash{};
        std::optional<Hash256> status;
    };
    Result<ScriptNews> scriptNews() const;
    Result<std::vector<HistoryItem>> history() const;
    Result<Bytes> transaction() const;
    Result<MerkleProof> merkle(std::int32_t height) const;
    Result<std::optional<bitcoin::FeeRate>> feeRate() const;
    Result<std::optional<bitcoin::FeeRate>> relayFee(int minorVersion) const;
    Result<bitcoin::Txid> txid() const;
    /// The server's words, only to be matched against known ones; never kept.
    std::string_view errorWords() const;

private:
    JsonValue m_json;
    std::optional<std::uint64_t> m_id;
    News m_news = News::None;
    const nlohmann::json* m_result = nullptr;
    const nlohmann::json* m_params = nullptr;
    const nlohmann::json* m_error = nullptr;
};

} // namespace sandyk::sync
