#pragma once

#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "json_vectors.h"

/// PSBTs of every kind of script that Sandyk understands, and a signer for them that is independent of core/signing.
namespace sandyk::bitcoin::test {

inline crypto::PrivateKey privateKey(std::uint8_t number) {
    Bytes secret(32, 0);
    secret[30] = 0x5a;
    secret[31] = number;
    return must(crypto::PrivateKey::parse(secret));
}

inline Bytes publicKey(std::uint8_t number, bool compressed = true) {
    const crypto::PublicKey key = privateKey(number).publicKey();
    return compressed ? toBytes(key.compressed()) : toBytes(key.uncompressed());
}

/// How an output is locked, and with which keys.
struct SpendForm {
    std::string name;
    Script scriptPubKey;
    std::optional<Script> redeemScript;
    std::optional<Script> witnessScript;
    std::vector<std::uint8_t> keys; ///< numbers of private keys, in the order of the script
    int threshold = 1;
    bool uncompressed = false;
    bool taproot = false;
    bool legacy = false;
};

inline SpendForm keyForm(std::string name, Script script, std::uint8_t key, bool legacy) {
    SpendForm form;
    form.name = std::move(name);
    form.scriptPubKey = std::move(script);
    form.keys = {key};
    form.legacy = legacy;
    return form;
}

inline SpendForm inP2sh(SpendForm form) {
    form.name = "sh " + form.name;
    form.redeemScript = form.scriptPubKey;
    form.scriptPubKey = p2sh(*form.redeemScript);
    return form;
}

inline SpendForm inP2wsh(SpendForm form) {
    form.name = "wsh " + form.name;
    form.witnessScript = form.scriptPubKey;
    form.scriptPubKey = p2wsh(*form.witnessScript);
    form.legacy = false;
    return form;
}

inline std::vector<SpendForm> spendForms() {
    const auto pk = keyForm("pk", p2pk(privateKey(1).publicKey()), 1, true);
    const auto pkh = keyForm("pkh", p2pkh(crypto::hash160(publicKey(2))), 2, true);
    const auto wpkh = keyForm("wpkh", p2wpkh(crypto::hash160(publicKey(3))), 3, false);
    auto oldPkh = keyForm("pkh, key not compressed", p2pkh(crypto::hash160(publicKey(4, false))), 4, true);
    oldPkh.uncompressed = true;
    auto multi = keyForm("multi", {}, 9, true);
    multi.keys = {9, 7, 8}; // not in the order of their bytes
    multi.threshold = 2;
    multi.scriptPubKey =
        multisigScript(2, std::vector{privateKey(9).publicKey(), privateKey(7).publicKey(), privateKey(8).publicKey()});
    auto tr = keyForm("tr", {}, 5, false);
    tr.taproot = true;
    tr.scriptPubKey = p2tr(must(crypto::taprootOutput(privateKey(5).publicKey().xOnly(), {})).key);
    return {pk,          pkh,          wpkh,          oldPkh,         multi,
            tr,          inP2sh(wpkh), inP2sh(multi), inP2wsh(multi), inP2sh(inP2wsh(multi)),
            inP2sh(pkh), inP2wsh(pk),  inP2wsh(pkh)};
}

inline constexpr std::int64_t kSpentSat = 100'000;

/// Unsigned, one input per form, each with its previous transaction, scripts and key origins.
inline Psbt unsignedPsbt(const std::vector<SpendForm>& forms) {
    Psbt psbt;
    psbt.hasFallbackLockTime = true;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const SpendForm& form = forms[i];
        Transaction previous;
        previous.inputs.resize(1);
        previous.inputs[0].previous.index = static_cast<std::uint32_t>(i);
        previous.outputs.push_back({Amount::sat(1), p2pkh({})});
        previous.outputs.push_back({Amount::sat(kSpentSat), form.scriptPubKey});
        PsbtInput& input = psbt.inputs.emplace_back();
        input.previous = {previous.txid(), 1};
        input.sequence = 0xfffffffd;
        if (!form.legacy) input.witnessUtxo = previous.outputs[1];
        input.nonWitnessUtxo = std::move(previous);
        input.redeemScript = form.redeemScript;
        input.witnessScript = form.witnessScript;
        for (const std::uint8_t key : form.keys) {
            const keys::KeyOrigin origin{{{1, 2, 3, key}}, keys::DerivationPath{0, key}};
            if (form.taproot) {
                const auto xOnly = privateKey(key).publicKey().xOnly();
                input.tapInternalKey = xOnly;
                input.tapKeyOrigins[xOnly] = {{}, origin};
            } else {
                input.keyOrigins[publicKey(key, !form.uncompressed)] = origin;
            }
        }
    }
    PsbtOutput& output = psbt.outputs.emplace_back();
    output.amount = Amount::sat(kSpentSat / 2);
    output.scriptPubKey = p2wpkh(crypto::hash160(publicKey(3)));
    return psbt;
}

/// Adds the signature of one key to one input.
inline void sign(Psbt& psbt, std::size_t index, std::uint8_t key, const SpendForm& form,
                 std::optional<std::uint32_t> sighashType = {}) {
    const Transaction tx = must(psbt.unsignedTransaction());
    const auto spent = spentOutputs(psbt);
    const SighashContext context(tx, spent);
    const std::uint32_t type = sighashType.value_or(form.taproot ? kSighashDefault : kSighashAll);
    const SigningTarget target = must(signingTarget(psbt, context, index, type));
    if (form.taproot) {
        const auto tweaked = must(privateKey(key).taprootTweak({}));
        Bytes signature = toBytes(must(tweaked.signSchnorr(target.sighash)));
        if (type != kSighashDefault) signature.push_back(static_cast<std::uint8_t>(type));
        psbt.inputs[index].tapKeySignature = signature;
        return;
    }
    Bytes der = crypto::toDer(must(privateKey(key).signEcdsa(target.sighash)));
    der.push_back(static_cast<std::uint8_t>(type));
    psbt.inputs[index].partialSignatures[publicKey(key, !form.uncompressed)] = der;
}

/// Signed by the first keys that suffice.
inline Psbt signedPsbt(const std::vector<SpendForm>& forms) {
    Psbt psbt = unsignedPsbt(forms);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        for (int k = 0; k < forms[i].threshold; ++k)
            sign(psbt, i, forms[i].keys[static_cast<std::size_t>(k)], forms[i]);
    }
    return psbt;
}

} // namespace sandyk::bitcoin::test
