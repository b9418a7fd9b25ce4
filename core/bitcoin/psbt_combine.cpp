#include "bitcoin/psbt_roles.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint8_t kModifiableMask = 0x03; // BIP370: inputs, outputs

/// Joins the fields of two maps and notices when they contradict.
class Merge {
public:
    template <class T>
    void join(std::optional<T>& to, const std::optional<T>& from) {
        if (!from || to == from) return;
        if (to) m_contradicts = true;
        to = from;
    }

    template <class Key, class Value>
    void join(std::map<Key, Value>& to, const std::map<Key, Value>& from) {
        for (const auto& [key, value] : from) {
            const auto [at, isNew] = to.emplace(key, value);
            if (!isNew && at->second != value) m_contradicts = true;
        }
    }

    /// A key may sign twice, with other nonces, and both signatures are right: the lesser bytes stay, whatever the
    /// order of joining.
    void joinSignatures(std::map<Bytes, Bytes>& to, const std::map<Bytes, Bytes>& from) {
        for (const auto& [key, value] : from) {
            const auto [at, isNew] = to.emplace(key, value);
            if (!isNew) at->second = std::min(at->second, value);
        }
    }
    void joinSignature(std::optional<Bytes>& to, const std::optional<Bytes>& from) {
        if (from) to = to ? std::min(*to, *from) : *from;
    }

    /// One transaction may be given with and without its witnesses.
    void joinPrevious(std::optional<Transaction>& to, const std::optional<Transaction>& from) {
        if (!from || to == from) return;
        if (!to) {
            to = from;
            return;
        }
        if (to->txid() != from->txid() || (to->hasWitness() && from->hasWitness())) m_contradicts = true;
        if (from->hasWitness()) to = from;
    }

    bool contradicts() const { return m_contradicts; }

private:
    bool m_contradicts = false;
};

Result<void> mergeInput(PsbtInput& to, const PsbtInput& from) {
    Merge merge;
    merge.join(to.requiredTimeLock, from.requiredTimeLock);
    merge.join(to.requiredHeightLock, from.requiredHeightLock);
    merge.joinPrevious(to.nonWitnessUtxo, from.nonWitnessUtxo);
    merge.join(to.witnessUtxo, from.witnessUtxo);
    merge.joinSignatures(to.partialSignatures, from.partialSignatures);
    merge.join(to.sighashType, from.sighashType);
    merge.join(to.redeemScript, from.redeemScript);
    merge.join(to.witnessScript, from.witnessScript);
    merge.join(to.keyOrigins, from.keyOrigins);
    merge.join(to.finalScriptSig, from.finalScriptSig);
    merge.join(to.finalWitness, from.finalWitness);
    merge.joinSignature(to.tapKeySignature, from.tapKeySignature);
    merge.joinSignatures(to.tapScriptSignatures, from.tapScriptSignatures);
    merge.join(to.tapLeafScripts, from.tapLeafScripts);
    merge.join(to.tapKeyOrigins, from.tapKeyOrigins);
    merge.join(to.tapInternalKey, from.tapInternalKey);
    merge.join(to.tapMerkleRoot, from.tapMerkleRoot);
    merge.join(to.unknown, from.unknown);
    if (merge.contradicts()) return fail(ErrorCode::PsbtMismatch, "two values of one field");
    return {};
}

Result<void> mergeOutput(PsbtOutput& to, const PsbtOutput& from) {
    Merge merge;
    merge.join(to.redeemScript, from.redeemScript);
    merge.join(to.witnessScript, from.witnessScript);
    merge.join(to.keyOrigins, from.keyOrigins);
    merge.join(to.tapInternalKey, from.tapInternalKey);
    merge.join(to.tapTree, from.tapTree);
    merge.join(to.tapKeyOrigins, from.tapKeyOrigins);
    merge.join(to.unknown, from.unknown);
    if (merge.contradicts()) return fail(ErrorCode::PsbtMismatch, "two values of one field");
    return {};
}

/// Inputs and outputs may be changed only if everyone still allows it; what one has seen (a SINGLE signature) stands.
void mergeModifiable(std::optional<std::uint8_t>& to, const std::optional<std::uint8_t>& from) {
    if (!to && !from) return;
    const std::uint8_t a = to.value_or(0);
    const std::uint8_t b = from.value_or(0);
    to = static_cast<std::uint8_t>((a & b & kModifiableMask) | ((a | b) & ~kModifiableMask));
}

Result<void> mergeGlobal(Psbt& to, const Psbt& from) {
    Merge merge;
    merge.join(to.globalXpubs, from.globalXpubs);
    merge.join(to.unknown, from.unknown);
    if (merge.contradicts()) return fail(ErrorCode::PsbtMismatch, "two values of one global field");
    mergeModifiable(to.modifiable, from.modifiable);
    // An absent lock time is zero; where both are written and differ, an input's requirement has replaced them.
    to.fallbackLockTime = std::max(to.fallbackLockTime, from.fallbackLockTime);
    to.hasFallbackLockTime = to.hasFallbackLockTime || from.hasFallbackLockTime;
    return {};
}

Result<void> at(const char* what, std::size_t index, Result<void> result) {
    if (!result) result.error().params.emplace_back(what, std::to_string(index));
    return result;
}

Result<void> merge(Psbt& to, const Psbt& from) {
    SANDYK_CHECK(mergeGlobal(to, from));
    for (std::size_t i = 0; i < to.inputs.size(); ++i)
        SANDYK_CHECK(at("input", i, mergeInput(to.inputs[i], from.inputs[i])));
    for (std::size_t i = 0; i < to.outputs.size(); ++i)
        SANDYK_CHECK(at("output", i, mergeOutput(to.outputs[i], from.outputs[i])));
    return {};
}

} // namespace

Result<Psbt> combine(std::span<const Psbt> psbts) {
    if (psbts.empty()) return fail(ErrorCode::Usage, "nothing to combine");
    const auto newest = std::ranges::max_element(psbts, {}, &Psbt::version);
    SANDYK_TRY(const Txid txid, psbts.front().unsignedTxid());
    SANDYK_TRY(Psbt result, convert(psbts.front(), newest->version));
    for (const Psbt& next : psbts.subspan(1)) {
        SANDYK_TRY(const Txid nextTxid, next.unsignedTxid());
        if (nextTxid != txid) return fail(ErrorCode::PsbtMismatch, "PSBTs of different transactions");
        SANDYK_TRY(const Psbt converted, convert(next, newest->version));
        SANDYK_CHECK(merge(result, converted));
    }
    SANDYK_TRY(const Txid combined, result.unsignedTxid());
    if (combined != txid) return fail(ErrorCode::PsbtMismatch, "the lock times contradict");
    return result;
}

} // namespace sandyk::bitcoin
