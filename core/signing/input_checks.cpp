#include "signing/input_checks.h"

#include <algorithm>

#include "bitcoin/sighash.h"

namespace sandyk::signing {

using bitcoin::PsbtInput;
using bitcoin::Script;
using bitcoin::ScriptKind;
using bitcoin::TxOutput;

namespace {

void refuse(std::vector<Error>& refusals, ErrorCode code, std::size_t input, std::string detail) {
    refusals.push_back({code, std::move(detail), {{"input", std::to_string(input)}}});
}

/// Key types that cannot change what the transaction does or who may spend from it.
bool isTolerated(ByteView key, std::initializer_list<std::uint8_t> harmless) {
    constexpr std::uint8_t kProprietary = 0xfc;
    return !key.empty() && (key[0] == kProprietary || std::ranges::find(harmless, key[0]) != harmless.end());
}

bool isTaproot(const PsbtInput& input) {
    const TxOutput* spent = input.spentOutput();
    return spent && scriptKind(spent->scriptPubKey) == ScriptKind::P2tr;
}

} // namespace

bool checkPreviousOutput(const PsbtInput& input, std::size_t index, bool witnessEnough, std::vector<Error>& refusals) {
    if (!input.nonWitnessUtxo) {
        if (!input.witnessUtxo) {
            refuse(refusals, ErrorCode::SignMissingUtxo, index, "the spent output is not given");
            return false;
        }
        if (!witnessEnough)
            refuse(refusals, ErrorCode::SignMissingPreviousTx, index,
                   "the amount is not proven by the previous transaction");
        return witnessEnough;
    }
    const bitcoin::Transaction& previous = *input.nonWitnessUtxo;
    if (previous.txid() != input.previous.txid || input.previous.index >= previous.outputs.size()) {
        refuse(refusals, ErrorCode::SignPreviousTxMismatch, index, "the previous transaction is not the one spent");
        return false;
    }
    if (!input.witnessUtxo) return true;
    const TxOutput& proven = previous.outputs[input.previous.index];
    if (input.witnessUtxo->amount != proven.amount) {
        refuse(refusals, ErrorCode::SignAmountMismatch, index, "stated amount differs from the previous transaction");
        return false;
    }
    if (input.witnessUtxo->scriptPubKey != proven.scriptPubKey) {
        refuse(refusals, ErrorCode::SignScriptMismatch, index, "stated script differs from the previous transaction");
        return false;
    }
    return true;
}

void checkScriptHashes(const PsbtInput& input, std::size_t index, std::vector<Error>& refusals) {
    const TxOutput* spent = input.spentOutput();
    if (!spent) return;
    const Script& script = spent->scriptPubKey;
    bool fits = true;
    if (input.redeemScript) fits = script == p2sh(*input.redeemScript);
    if (input.witnessScript) {
        const Script program = p2wsh(*input.witnessScript);
        fits = fits && (input.redeemScript ? *input.redeemScript == program
                                           : script == program || script == bitcoin::p2sh(program));
    }
    if (!fits)
        refuse(refusals, ErrorCode::SignScriptMismatch, index,
               "redeem or witness script does not hash to what is spent");
}

void checkDerivedFields(const PsbtInput& input, const bitcoin::DerivedOutput& derived, std::size_t index,
                        std::vector<Error>& refusals) {
    const bool rootAgrees = !input.tapMerkleRoot || equal(*input.tapMerkleRoot, derived.taprootMerkleRoot);
    if ((input.redeemScript && input.redeemScript != derived.redeemScript) ||
        (input.witnessScript && input.witnessScript != derived.witnessScript) ||
        (input.tapInternalKey && input.tapInternalKey != derived.taprootInternalKey) || !rootAgrees)
        refuse(refusals, ErrorCode::SignScriptMismatch, index, "script is not the one of the wallet's descriptor");
}

std::uint32_t ecdsaSighashType(ByteView signature) {
    return signature.back();
}

std::uint32_t schnorrSighashType(ByteView signature) {
    return signature.size() == 64 ? bitcoin::kSighashDefault : signature.back();
}

void checkSighashTypes(const PsbtInput& input, std::size_t index, std::vector<Error>& refusals) {
    const auto schnorrAllowed = [](const Bytes& signature) {
        // A 65th byte of 0 is not valid in BIP341: DEFAULT has no byte.
        return signature.size() == 64 || (signature.size() == 65 && signature.back() == bitcoin::kSighashAll);
    };
    bool allowed = !input.sighashType || *input.sighashType == bitcoin::kSighashAll ||
                   (*input.sighashType == bitcoin::kSighashDefault && isTaproot(input));
    for (const auto& [key, signature] : input.partialSignatures)
        allowed = allowed && !signature.empty() && ecdsaSighashType(signature) == bitcoin::kSighashAll;
    allowed = allowed && (!input.tapKeySignature || schnorrAllowed(*input.tapKeySignature));
    for (const auto& [key, signature] : input.tapScriptSignatures)
        allowed = allowed && schnorrAllowed(signature);
    if (!allowed) refuse(refusals, ErrorCode::SignSighash, index, "only SIGHASH_ALL and taproot's DEFAULT are signed");
}

bool checkUnknownFields(const bitcoin::Psbt& psbt, std::vector<Error>& refusals) {
    bool tolerated = false;
    const auto check = [&](const bitcoin::UnknownFields& fields, std::initializer_list<std::uint8_t> harmless,
                           const char* part, std::size_t index) {
        for (const auto& [key, value] : fields) {
            if (isTolerated(key, harmless)) {
                tolerated = true;
                continue;
            }
            refusals.push_back({ErrorCode::SignUnknownField,
                                "a field whose meaning is not known",
                                {{"part", part},
                                 {"index", std::to_string(index)},
                                 {"type", std::to_string(key.empty() ? 0 : key[0])}}});
            return;
        }
    };
    check(psbt.unknown, {}, "global", 0);
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i) // BIP127, BIP174 preimages, BIP373
        check(psbt.inputs[i].unknown, {0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x1c}, "input", i);
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i) // BIP373, BIP353
        check(psbt.outputs[i].unknown, {0x08, 0x35}, "output", i);
    return tolerated;
}

} // namespace sandyk::signing
