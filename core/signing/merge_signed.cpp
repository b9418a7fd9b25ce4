#include <algorithm>
#include <array>

#include "bitcoin/sighash.h"
#include "signing/input_checks.h"
#include "signing/input_signature.h"
#include "signing/signer.h"

namespace sandyk::signing {

using bitcoin::Psbt;
using bitcoin::PsbtInput;
using bitcoin::SigningTarget;

namespace {

Failure at(std::size_t input, ErrorCode code, std::string detail) {
    return fail(code, std::move(detail), {{"input", std::to_string(input)}});
}

bool looksLikeEcdsa(ByteView item) {
    return item.size() > 1 && crypto::parseDer(item.first(item.size() - 1));
}

/// The signatures in a finalised input, as partial ones. The scripts there are not taken: those of the sent PSBT count.
/// `keys` are those that the script names; a key hash names none and has its key beside the signature.
Result<void> unpackFinal(const PsbtInput& final, SigningTarget::Algorithm algorithm,
                         const std::vector<crypto::PublicKey>& keys, const Hash256& sighash, PsbtInput& to) {
    std::vector<Bytes> items;
    if (algorithm == SigningTarget::Algorithm::LegacyEcdsa) {
        if (final.finalScriptSig) {
            SANDYK_TRY(items, parsePushes(*final.finalScriptSig));
        }
    } else if (final.finalWitness) {
        items = *final.finalWitness;
    }
    if (algorithm == SigningTarget::Algorithm::TaprootKeyPath) {
        if (items.size() != 1 || (items[0].size() != 64 && items[0].size() != 65))
            return fail(ErrorCode::SignUnsupported, "not a taproot key path");
        to.tapKeySignature = items[0];
        return {};
    }
    std::vector<crypto::PublicKey> candidates = keys;
    for (const Bytes& item : items) {
        if (const auto key = crypto::PublicKey::parse(item)) candidates.push_back(*key);
    }
    for (const Bytes& item : items) {
        if (!looksLikeEcdsa(item)) continue;
        if (ecdsaSighashType(item) != bitcoin::kSighashAll) return fail(ErrorCode::SignSighash, "signature is not ALL");
        const auto compact = crypto::parseDer(ByteView(item).first(item.size() - 1));
        const auto signer = std::ranges::find_if(
            candidates, [&](const crypto::PublicKey& key) { return key.verify(sighash, *compact); });
        if (signer == candidates.end()) return fail(ErrorCode::SignBadSignature, "final signature does not verify");
        to.partialSignatures.try_emplace(toBytes(signer->compressed()), item);
    }
    return {};
}

/// Takes over what one returned input adds. `probe` is the sent PSBT; its input gets the new signatures.
class InputMerger {
public:
    InputMerger(const bitcoin::SighashContext& context, Psbt& probe, std::size_t index)
        : m_context(context), m_probe(probe), m_index(index) {}

    Result<void> take(const PsbtInput& returned) {
        PsbtInput& input = m_probe.inputs[m_index];
        if (input.isFinal() || (!returned.isFinal() && !addsSignature(input, returned))) return {};
        const Given given = signaturesOf(input);
        for (const auto& [key, signature] : returned.partialSignatures)
            input.partialSignatures.try_emplace(key, signature);
        if (!input.tapKeySignature) input.tapKeySignature = returned.tapKeySignature;
        SANDYK_TRY(SigningTarget target, targetOf(input));
        if (returned.isFinal()) {
            if (auto unpacked = unpackFinal(returned, target.algorithm, target.keys, target.sighash, input); !unpacked)
                return at(m_index, unpacked.error().code, unpacked.error().detail);
            SANDYK_TRY(target, targetOf(input)); // now that the key of a key hash is known, or taproot's type
        }
        SANDYK_CHECK(verifyAll(input, target, given));
        if (returned.isFinal() && countSignatures(input, target) < target.threshold)
            return at(m_index, ErrorCode::SignBadSignature, "finalised with too few signatures");
        return {};
    }

private:
    struct Given {
        std::map<Bytes, Bytes> ecdsa;
        std::optional<Bytes> taproot;
    };
    static Given signaturesOf(const PsbtInput& input) { return {input.partialSignatures, input.tapKeySignature}; }

    static bool addsSignature(const PsbtInput& sent, const PsbtInput& returned) {
        return (returned.tapKeySignature && !sent.tapKeySignature) ||
               std::ranges::any_of(returned.partialSignatures,
                                   [&](const auto& pair) { return !sent.partialSignatures.contains(pair.first); });
    }

    Result<SigningTarget> targetOf(const PsbtInput& input) const {
        std::uint32_t type = wantedSighashType(input);
        // Either of the two allowed types may be chosen for taproot when the field does not say.
        if (input.tapKeySignature && !input.sighashType) type = schnorrSighashType(*input.tapKeySignature);
        if (type != bitcoin::kSighashAll && type != bitcoin::kSighashDefault)
            return at(m_index, ErrorCode::SignSighash, "signature is neither ALL nor DEFAULT");
        auto target = signingTarget(m_probe, m_context, m_index, type);
        if (!target) return at(m_index, ErrorCode::SignUnsupported, target.error().detail);
        return target;
    }

    Result<void> verifyAll(const PsbtInput& input, const SigningTarget& target, const Given& given) const {
        for (const auto& [bytes, signature] : input.partialSignatures) {
            if (given.ecdsa.contains(bytes)) continue;
            if (signature.empty() || ecdsaSighashType(signature) != bitcoin::kSighashAll)
                return at(m_index, ErrorCode::SignSighash, "signature is not ALL");
            const auto key = crypto::PublicKey::parse(bytes);
            if (!key || std::ranges::find(target.keys, *key) == target.keys.end() ||
                target.algorithm == SigningTarget::Algorithm::TaprootKeyPath)
                return at(m_index, ErrorCode::SignBadSignature, "signature of a key that the script does not ask for");
            if (auto checked = checkSignature(target, *key, signature); !checked)
                return at(m_index, checked.error().code, checked.error().detail);
        }
        if (!input.tapKeySignature || given.taproot) return {};
        // BIP341: DEFAULT has no byte of its own, so 65 bytes that end in 0 are valid nowhere.
        const bool hasByteForDefault =
            input.tapKeySignature->size() == 65 && input.tapKeySignature->back() == bitcoin::kSighashDefault;
        if (hasByteForDefault || schnorrSighashType(*input.tapKeySignature) != wantedTaprootType(input))
            return at(m_index, ErrorCode::SignSighash, "signature is not of the type that was asked for");
        if (target.algorithm != SigningTarget::Algorithm::TaprootKeyPath)
            return at(m_index, ErrorCode::SignBadSignature, "taproot signature on another kind of input");
        if (auto checked = checkSignature(target, target.keys.front(), *input.tapKeySignature); !checked)
            return at(m_index, checked.error().code, checked.error().detail);
        return {};
    }

    static std::uint32_t wantedTaprootType(const PsbtInput& input) {
        return input.sighashType.value_or(schnorrSighashType(*input.tapKeySignature));
    }

    static int countSignatures(const PsbtInput& input, const SigningTarget& target) {
        if (target.algorithm == SigningTarget::Algorithm::TaprootKeyPath) return input.tapKeySignature ? 1 : 0;
        return static_cast<int>(std::ranges::count_if(
            target.keys, [&](const crypto::PublicKey& key) { return findSignature(input, false, key) != nullptr; }));
    }

    const bitcoin::SighashContext& m_context;
    Psbt& m_probe;
    std::size_t m_index;
};

} // namespace

Result<Psbt> mergeSigned(const Psbt& sent, const Psbt& returned) {
    // Joining finds another transaction and changed fields; what it joins is thrown away.
    SANDYK_CHECK(bitcoin::combine(std::array{sent, returned}));
    Psbt merged = sent;
    SANDYK_TRY(const bitcoin::Transaction transaction, sent.unsignedTransaction());
    const std::vector<bitcoin::TxOutput> spent = spentOutputs(sent);
    const bitcoin::SighashContext context(transaction, spent);
    for (std::size_t i = 0; i < merged.inputs.size(); ++i)
        SANDYK_CHECK(InputMerger(context, merged, i).take(returned.inputs[i]));
    if (merged.modifiable && returned.modifiable)
        merged.modifiable = static_cast<std::uint8_t>(*merged.modifiable & *returned.modifiable);
    return merged;
}

} // namespace sandyk::signing
