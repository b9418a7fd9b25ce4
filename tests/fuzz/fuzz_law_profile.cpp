#include "fuzz.h"

#include "law/engine.h"

using namespace sandyk;
using namespace sandyk::law;

namespace {

const crypto::Ed25519Key& key() {
    static const crypto::Ed25519Key key = *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, 7)));
    return key;
}

/// Every question without facts, and with the same fact for all of a type.
void askAll(const Engine& engine) {
    for (const QuestionKind& kind : questionKinds()) {
        Facts facts;
        for (int round = 0; round < 2; ++round) {
            for (const UserProfile user : {UserProfile::Individual, UserProfile::Firm, UserProfile::Signer}) {
                const auto verdict = engine.ask({std::string(kind.name), user, 1'796'083'200, facts});
                fuzz::require(verdict.has_value(), "a profile that is read answers every question");
                for (const Finding& finding : verdict->findings) {
                    fuzz::require(finding.effect < Effect::Approvals || mayBlock(finding.confidence) ||
                                      isFirmChoice(finding.confidence),
                                  "what only the press says does not block by itself");
                }
            }
            for (const auto fact : kind.facts) {
                const FactType type = factKind(fact)->type;
                facts[std::string(fact)] = type == FactType::YesNo  ? FactValue(true)
                                           : type == FactType::Word ? FactValue(std::string("none"))
                                                                    : FactValue(std::int64_t{1'000});
            }
        }
    }
}

} // namespace

/// The input is a payload; it is signed here, else nothing but the signature would be tested.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto payload = JsonValue::parse(asText({data, size}), {1 << 18, 20'000, 16});
    if (!payload || !payload->object()) return 0;
    crypto::SignedData file{std::string(Profile::kKind), 1, 0, 4'000'000'000, std::move(*payload), {}};
    file.sign(key());
    auto profile = Profile::load(asBytes(file.toFile()), {{key().publicKey()}, 1'796'083'200, 1});
    if (!profile) return 0;
    fuzz::require(diffProfiles(*profile, *profile).empty(), "a profile does not differ from itself");
    const auto engine = Engine::create(std::move(*profile));
    fuzz::require(engine.has_value(), "without settings nothing is refused");
    askAll(*engine);
    return 0;
}
