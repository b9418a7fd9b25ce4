#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "sync/electrum_message.h"
#include "sync/session_base.h"

namespace sandyk::sync {
namespace {

using nlohmann::json;

struct Question {
    enum class Kind : std::uint8_t { Version, Test, Send };
    Kind kind = Kind::Version;
    std::size_t messageLimit() const { return 65'536; }
};

class Broadcast : public SessionBase<BroadcastSession, Question> {
public:
    explicit Broadcast(const bitcoin::Transaction& tx) : m_raw(tx.serialize()), m_txid(tx.txid()) {}
    Rejection rejection() const override { return m_rejection; }

    std::vector<Request> takeRequests() override {
        if (m_state != SessionState::Working || !m_next) return {};
        const Question question = *std::exchange(m_next, std::nullopt);
        const std::uint64_t id = m_nextId++;
        m_inFlight.emplace(id, question);
        return {{id, textOf(id, question)}};
    }

protected:
    virtual std::string textOf(std::uint64_t id, const Question& question) const = 0;

    std::optional<Question> take(std::uint64_t id) {
        const auto found = m_inFlight.find(id);
        if (found == m_inFlight.end()) {
            failWith(ErrorCode::ChainProtocol, "an answer that nobody asked for");
            return std::nullopt;
        }
        const Question question = found->second;
        m_inFlight.erase(found);
        return question;
    }
    /// The words are matched against known ones and dropped.
    void refuse(std::string_view words) {
        m_rejection = rejectionOf(words);
        if (m_rejection == Rejection::None || m_rejection == Rejection::AlreadyInChain) {
            m_state = SessionState::Synced;
            return;
        }
        fail(Error{ErrorCode::ChainRejected,
                   "the transaction was not taken",
                   {{"reason", std::string(rejectionName(m_rejection))}}});
    }
    void sent(const bitcoin::Txid& txid) {
        if (txid != m_txid) return failWith(ErrorCode::ChainProtocol, "another transaction was taken");
        m_state = SessionState::Synced;
    }

    Bytes m_raw;
    bitcoin::Txid m_txid;
    Rejection m_rejection = Rejection::None;
    std::optional<Question> m_next;
};

class ElectrumBroadcast : public Broadcast {
public:
    explicit ElectrumBroadcast(const bitcoin::Transaction& tx) : Broadcast(tx) { m_next = Question{}; }

    void received(std::string_view line, std::int64_t) override {
        if (isFailed()) return;
        const auto message = ElectrumMessage::parse(line);
        if (!accept(message) || message->news() != ElectrumMessage::News::None) return;
        const auto question = take(message->id().value_or(0));
        if (!question) return;
        if (question->kind == Question::Kind::Version) {
            if (message->isError()) return failWith(ErrorCode::ChainVersion, "the server refuses our versions");
            const auto version = message->minorVersion();
            if (!accept(version)) return;
            if (*version < 4 || *version > 6) return failWith(ErrorCode::ChainVersion, "another protocol version");
            m_next = Question{Question::Kind::Send};
            return;
        }
        if (message->isError()) return refuse(message->errorWords());
        const auto txid = message->txid();
        if (accept(txid)) sent(*txid);
    }

protected:
    std::string textOf(std::uint64_t id, const Question& question) const override {
        return question.kind == Question::Kind::Version ? electrum::version(id) : electrum::broadcast(id, m_raw);
    }
};

class CoreBroadcast : public Broadcast {
public:
    explicit CoreBroadcast(const bitcoin::Transaction& tx) : Broadcast(tx) { m_next = Question{Question::Kind::Test}; }

    void received(std::string_view message, std::int64_t) override {
        if (isFailed()) return;
        const auto parsed = parseJson(message, 8);
        if (!accept(parsed)) return;
        const json& value = **parsed;
        const auto id = member(value, "id");
        if (!accept(id)) return;
        const auto number = integerOf(**id, 0, INT64_MAX);
        if (!accept(number)) return;
        const auto question = take(static_cast<std::uint64_t>(*number));
        if (!question) return;
        if (const auto error = value.find("error"); error != value.end() && !error->is_null()) {
            const auto words = error->is_object() ? error->find("message") : error->end();
            return refuse(error->is_object() && words != error->end() && words->is_string()
                              ? words->get_ref<const std::string&>()
                              : std::string());
        }
        const auto result = member(value, "result");
        if (!accept(result)) return;
        if (question->kind == Question::Kind::Test) return tested(**result);
        const auto txid = hashOf(**result);
        if (accept(txid)) sent({*txid});
    }

protected:
    std::string textOf(std::uint64_t id, const Question& question) const override {
        const bool isTest = question.kind == Question::Kind::Test;
        json params = json::array();
        if (isTest)
            params.push_back(json::array({toHex(m_raw)}));
        else
            params.push_back(toHex(m_raw));
        return json{{"jsonrpc", "1.0"},
                    {"id", id},
                    {"method", isTest ? "testmempoolaccept" : "sendrawtransaction"},
                    {"params", params}}
            .dump();
    }

private:
    void tested(const json& result) {
        if (!result.is_array() || result.size() != 1) return failWith(ErrorCode::ChainProtocol, "no single verdict");
        const auto allowed = member(result.front(), "allowed");
        if (!accept(allowed)) return;
        if (**allowed == true) {
            m_next = Question{Question::Kind::Send};
            return;
        }
        const auto reason = result.front().find("reject-reason");
        refuse(reason != result.front().end() && reason->is_string() ? reason->get_ref<const std::string&>()
                                                                     : std::string());
    }
};

} // namespace

std::unique_ptr<BroadcastSession> broadcastElectrum(const bitcoin::Transaction& tx) {
    return std::make_unique<ElectrumBroadcast>(tx);
}

std::unique_ptr<BroadcastSession> broadcastCore(const bitcoin::Transaction& tx) {
    return std::make_unique<CoreBroadcast>(tx);
}

} // namespace sandyk::sync
