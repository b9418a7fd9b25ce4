#include "signing/input_signature.h"

#include <algorithm>

#include "bitcoin/sighash.h"

namespace sandyk::signing {

using bitcoin::ScriptKind;
using bitcoin::SigningTarget;

namespace {

/// By its compressed form; a PSBT may name the same point in 65 bytes, which is no key that Sandyk derives.
Bytes keyOf(const crypto::PublicKey& key) {
    return toBytes(key.compressed());
}

} // namespace

std::uint32_t wantedSighashType(const bitcoin::PsbtInput& input) {
    const bitcoin::TxOutput* spent = input.spentOutput();
    const bool taproot = spent && scriptKind(spent->scriptPubKey) == ScriptKind::P2tr;
    return taproot ? input.sighashType.value_or(bitcoin::kSighashDefault) : bitcoin::kSighashAll;
}

const Bytes* findSignature(const bitcoin::PsbtInput& input, bool taproot, const crypto::PublicKey& key) {
    if (taproot) return input.tapKeySignature ? &*input.tapKeySignature : nullptr;
    const auto found = input.partialSignatures.find(keyOf(key));
    return found == input.partialSignatures.end() ? nullptr : &found->second;
}

Result<void> addSignature(bitcoin::PsbtInput& input, const SigningTarget& target, const crypto::PrivateKey& key,
                          std::uint32_t sighashType) {
    if (target.algorithm == SigningTarget::Algorithm::TaprootKeyPath) {
        const ByteView root = input.tapMerkleRoot ? ByteView(*input.tapMerkleRoot) : ByteView();
        SANDYK_TRY(const crypto::PrivateKey tweaked, key.taprootTweak(root));
        const bool isOutputKey = std::ranges::any_of(target.keys, [&](const crypto::PublicKey& output) {
            return output.xOnly() == tweaked.publicKey().xOnly();
        });
        if (!isOutputKey) return fail(ErrorCode::SignForeignKey, "the taproot output is not of this key");
        SANDYK_TRY(const crypto::SchnorrSignature signature, tweaked.signSchnorr(target.sighash));
        Bytes bytes = toBytes(signature);
        if (sighashType != bitcoin::kSighashDefault) bytes.push_back(static_cast<std::uint8_t>(sighashType));
        input.tapKeySignature = std::move(bytes);
        return {};
    }
    SANDYK_TRY(const crypto::CompactSignature signature, key.signEcdsa(target.sighash));
    Bytes bytes = crypto::toDer(signature);
    bytes.push_back(static_cast<std::uint8_t>(sighashType));
    input.partialSignatures[keyOf(key.publicKey())] = std::move(bytes);
    return {};
}

Result<void> checkSignature(const SigningTarget& target, const crypto::PublicKey& key, ByteView signature) {
    if (target.algorithm == SigningTarget::Algorithm::TaprootKeyPath) {
        crypto::SchnorrSignature schnorr;
        // BIP341: DEFAULT has no type byte, so a 65th byte of 0 is no valid signature.
        const bool hasType = signature.size() == schnorr.size() + 1 && signature.back() != bitcoin::kSighashDefault;
        if (signature.size() != schnorr.size() && !hasType)
            return fail(ErrorCode::SignBadSignature, "a taproot signature of another form");
        std::ranges::copy(signature.first(schnorr.size()), schnorr.begin());
        const bool valid = std::ranges::any_of(target.keys, [&](const crypto::PublicKey& output) {
            return crypto::verifySchnorr(output.xOnly(), target.sighash, schnorr);
        });
        if (!valid) return fail(ErrorCode::SignBadSignature, "taproot signature does not verify");
        return {};
    }
    if (signature.empty()) return fail(ErrorCode::SignBadSignature, "empty signature");
    const auto compact = crypto::parseDer(signature.first(signature.size() - 1));
    if (!compact || !key.verify(target.sighash, *compact))
        return fail(ErrorCode::SignBadSignature, "signature does not verify");
    return {};
}

} // namespace sandyk::signing
