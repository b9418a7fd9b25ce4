#include "policy_reference.h"

#include <limits>

namespace sandyk::custody::test {
namespace {

using nlohmann::json;

/// yes, no, or not known.
enum class Truth { Yes, No, Unknown };

Truth listed(const json& when, const char* key, const std::string& value) {
    if (!when.contains(key)) return Truth::Yes;
    for (const json& each : when[key]) {
        if (each.get<std::string>() == value) return Truth::Yes;
    }
    return Truth::No;
}

Truth between(const json& range, long double value) {
    // All values of the tests are below 2^63, which a long double of 64 bits mantissa holds exactly.
    if (range.contains("above") && !(value > static_cast<long double>(range["above"].get<std::int64_t>())))
        return Truth::No;
    if (range.contains("at_most") && value > static_cast<long double>(range["at_most"].get<std::int64_t>()))
        return Truth::No;
    return Truth::Yes;
}

Truth bounded(const json& when, const char* key, std::int64_t value) {
    return when.contains(key) ? between(when[key], static_cast<long double>(value)) : Truth::Yes;
}

Truth both(Truth a, Truth b) {
    if (a == Truth::No || b == Truth::No) return Truth::No;
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : Truth::Yes;
}

Truth priced(const json& when, const PolicyFacts& facts) {
    if (!when.contains("fiat")) return Truth::Yes;
    return facts.fiat ? bounded(when, "fiat", *facts.fiat) : Truth::Unknown;
}

/// More than a bound of b/10,000: amount * 10,000 > balance * b.
Truth shared(const json& when, const PolicyFacts& facts) {
    if (!when.contains("share_bp")) return Truth::Yes;
    const json& range = when["share_bp"];
    using Wide = unsigned long long;
    const auto isAbove = [&](std::int64_t bound) {
        if (facts.walletBalance <= 0) return true;
        return static_cast<Wide>(facts.amount) * 10'000 >
               static_cast<Wide>(facts.walletBalance) * static_cast<Wide>(bound);
    };
    if (range.contains("above") && !isAbove(range["above"].get<std::int64_t>())) return Truth::No;
    if (range.contains("at_most") && isAbove(range["at_most"].get<std::int64_t>())) return Truth::No;
    return Truth::Yes;
}

Truth windowed(const json& when, const PolicyFacts& facts) {
    Truth truth = Truth::Yes;
    if (!when.contains("windows")) return truth;
    for (const json& window : when["windows"]) {
        const WindowSum* sum = nullptr;
        for (const WindowSum& each : facts.sums) {
            if (each.window.seconds == window["seconds"].get<std::int64_t>() &&
                scopeName(each.window.scope) == window["scope"].get<std::string>())
                sum = &each;
        }
        if (sum == nullptr) {
            truth = both(truth, Truth::Unknown);
            continue;
        }
        if (window.contains("amount"))
            truth = both(truth, between(window["amount"], static_cast<long double>(sum->amount) +
                                                              static_cast<long double>(facts.amount)));
        if (!window.contains("fiat")) continue;
        truth = both(truth, sum->fiat && facts.fiat ? between(window["fiat"], static_cast<long double>(*sum->fiat) +
                                                                                  static_cast<long double>(*facts.fiat))
                                                    : Truth::Unknown);
    }
    return truth;
}

Truth timed(const json& when, const json& policy, std::int64_t time) {
    const std::int64_t seconds = time + policy["utc_offset_minutes"].get<std::int64_t>() * 60;
    if (when.contains("weekdays")) {
        const std::int64_t weekday = (seconds / 86'400 + 3) % 7 + 1;
        bool found = false;
        for (const json& day : when["weekdays"])
            found = found || day.get<std::int64_t>() == weekday;
        if (!found) return Truth::No;
    }
    if (!when.contains("minutes")) return Truth::Yes;
    const std::int64_t from = when["minutes"]["from"].get<std::int64_t>();
    const std::int64_t to = when["minutes"]["to"].get<std::int64_t>();
    // Walk from the first minute to the last, over midnight if need be.
    const std::int64_t minute = seconds % 86'400 / 60;
    const std::int64_t length = (to - from + 1'440) % 1'440;
    return (minute - from + 1'440) % 1'440 <= length ? Truth::Yes : Truth::No;
}

Quorum quorumOf(const json& allow) {
    Quorum quorum;
    quorum.votes = allow["votes"].get<int>();
    for (const json& group : allow["groups"])
        quorum.groups.push_back(group.get<std::string>());
    if (allow.contains("at_least")) {
        for (const json& sub : allow["at_least"])
            quorum.subQuorums.push_back({sub["group"].get<std::string>(), sub["votes"].get<int>()});
    }
    return quorum;
}

} // namespace

Decision referenceDecision(const json& policy, const PolicyFacts& facts) {
    for (const json& rule : policy["rules"]) {
        const json& when = rule["when"];
        const bool isBlock = rule["then"].contains("block");
        Truth truth = listed(when, "initiators", facts.initiator);
        truth = both(truth, listed(when, "clients", facts.client));
        truth = both(truth, listed(when, "kinds", std::string(kindName(facts.kind))));
        truth = both(truth, listed(when, "wallets", facts.wallet));
        truth = both(truth, listed(when, "tiers", std::string(tierName(facts.tier))));
        truth = both(truth, listed(when, "destinations", std::string(destinationName(facts.destination))));
        truth = both(truth, listed(when, "assets", facts.asset));
        truth = both(truth, bounded(when, "amount", facts.amount));
        truth = both(truth, priced(when, facts));
        truth = both(truth, shared(when, facts));
        truth = both(truth, windowed(when, facts));
        truth = both(truth, timed(when, policy, facts.time));
        // Not knowing never opens a door.
        if (truth == Truth::No || (truth == Truth::Unknown && !isBlock)) continue;
        if (isBlock) return {Outcome::Block, rule["id"].get<std::string>(), {}, 0};
        const json& allow = rule["then"]["allow"];
        return {Outcome::Allow,
                rule["id"].get<std::string>(),
                {quorumOf(allow)},
                allow.contains("delay_seconds") ? allow["delay_seconds"].get<std::int64_t>() : 0};
    }
    return {Outcome::Block, "default-deny", {}, 0};
}

} // namespace sandyk::custody::test
