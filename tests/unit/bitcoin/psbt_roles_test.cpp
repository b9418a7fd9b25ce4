#include "bitcoin/psbt_roles.h"

#include <gtest/gtest.h>

#include <ctime>

#include "bitcoin/spend_check.h"
#include "spend_forms.h"

namespace sandyk::bitcoin {
namespace {

using test::must;
using test::psbtOf;
using test::SpendForm;

const SpendForm& form(const std::string& name) {
    static const auto all = test::spendForms();
    for (const SpendForm& item : all) {
        if (item.name == name) return item;
    }
    throw std::runtime_error("no form " + name);
}

/// Every input of the transaction satisfies the script that it spends.
void expectValid(const Transaction& tx, const std::vector<TxOutput>& spent) {
    const SighashContext context(tx, spent);
    for (std::size_t i = 0; i < tx.inputs.size(); ++i) {
        const auto checked = checkSpend(tx, i, spent[i], context);
        EXPECT_TRUE(checked) << "input " << i << ": " << checked.error().detail;
    }
}

ErrorCode finalizeError(const Psbt& psbt) {
    const auto result = finalize(psbt);
    return result ? ErrorCode::Internal : result.error().code;
}

// ---- the vectors of BIP174

TEST(PsbtRoles, combinerOfBip174) {
    const auto roles = test::readJson("bip174.json")["roles"];
    const Psbt a = psbtOf(roles["signed_by_a"]);
    const Psbt b = psbtOf(roles["signed_by_b"]);
    EXPECT_EQ(must(combine(std::vector{a, b})), psbtOf(roles["combined"]));
    const Psbt unknownA = psbtOf(roles["unknown_a"]);
    const Psbt unknownB = psbtOf(roles["unknown_b"]);
    EXPECT_EQ(must(combine(std::vector{unknownA, unknownB})).toBase64(), roles["unknown_combined"]);
}

TEST(PsbtRoles, finalizerAndExtractorOfBip174) {
    const auto roles = test::readJson("bip174.json")["roles"];
    const Psbt final = must(finalize(psbtOf(roles["combined"])));
    EXPECT_EQ(final.toBase64(), roles["finalized"]);
    EXPECT_TRUE(isComplete(final));
    const Transaction tx = must(extract(final));
    EXPECT_EQ(toHex(tx.serialize()), roles["extracted_hex"]);
    expectValid(tx, spentOutputs(final));
}

TEST(PsbtRoles, refusesWhatASignerMustRefuse) {
    const auto vectors = test::readJson("bip174.json");
    for (const auto& item : vectors["signer_must_refuse"]) {
        const Psbt psbt = psbtOf(item["base64"]);
        const Transaction tx = must(psbt.unsignedTransaction());
        const SighashContext context(tx, {});
        int refused = 0;
        for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
            if (psbt.inputs[i].isFinal()) continue;
            const auto target = signingTarget(psbt, context, i, kSighashAll);
            if (target) continue;
            const bool legacy = item["case"] == "A Witness UTXO is provided for a non-witness input";
            EXPECT_EQ(target.error().code, legacy ? ErrorCode::SignMissingPreviousTx : ErrorCode::SignScriptMismatch);
            ++refused;
        }
        EXPECT_EQ(refused, 1) << item["case"];
    }
    const Psbt good = psbtOf(vectors["roles"]["updated"]);
    const Transaction tx = must(good.unsignedTransaction());
    const SighashContext context(tx, {});
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(must(signingTarget(good, context, i, kSighashAll)).keys.size(), 2u);
}

TEST(PsbtRoles, signersOfBip174MadeWhatTheTargetSays) {
    const Psbt psbt = psbtOf(test::readJson("bip174.json")["roles"]["combined"]);
    const Transaction tx = must(psbt.unsignedTransaction());
    const SighashContext context(tx, {});
    for (std::size_t i = 0; i < 2; ++i) {
        const SigningTarget target = must(signingTarget(psbt, context, i, kSighashAll));
        for (const crypto::PublicKey& key : target.keys) {
            const Bytes& der = psbt.inputs[i].partialSignatures.at(toBytes(key.compressed()));
            EXPECT_TRUE(key.verify(target.sighash, must(crypto::parseDer(ByteView(der).first(der.size() - 1)))));
        }
    }
}

// ---- every script

class EveryForm : public testing::TestWithParam<SpendForm> {};
INSTANTIATE_TEST_SUITE_P(Scripts, EveryForm, testing::ValuesIn(test::spendForms()),
                         [](const auto& one) { return "form" + std::to_string(one.index); });

TEST_P(EveryForm, goesFromUnsignedToTheNetwork) {
    const SpendForm& form = GetParam();
    Psbt psbt = test::unsignedPsbt({form});
    EXPECT_EQ(analyze(psbt).next, PsbtRole::Signer) << form.name;
    EXPECT_EQ(analyze(psbt).inputs[0].missingSigners.size(), form.keys.size());
    EXPECT_EQ(must(finalize(psbt)), psbt); // nothing to do yet
    psbt = test::signedPsbt({form});
    const auto analysis = analyze(psbt);
    EXPECT_EQ(analysis.next, PsbtRole::Finalizer);
    EXPECT_EQ(analysis.inputs[0].signaturesHave, form.threshold);
    EXPECT_EQ(analysis.inputs[0].signaturesNeeded, form.threshold);
    EXPECT_EQ(analysis.inputs[0].missingSigners.size(), form.keys.size() - static_cast<std::size_t>(form.threshold));

    const Psbt final = must(finalize(must(Psbt::parse(psbt.serialize()))));
    ASSERT_TRUE(isComplete(final)) << form.name;
    EXPECT_EQ(analyze(final).next, PsbtRole::Extractor);
    const PsbtInput& input = final.inputs[0];
    EXPECT_TRUE(input.partialSignatures.empty() && input.keyOrigins.empty() && input.tapKeyOrigins.empty());
    EXPECT_FALSE(input.redeemScript || input.witnessScript || input.tapKeySignature || input.tapInternalKey);
    EXPECT_EQ(input.nonWitnessUtxo, psbt.inputs[0].nonWitnessUtxo);
    EXPECT_EQ(input.witnessUtxo, psbt.inputs[0].witnessUtxo);
    EXPECT_EQ(form.legacy, !input.finalWitness.has_value());
    expectValid(must(extract(final)), spentOutputs(final));
    EXPECT_EQ(must(finalize(final)), final);
    EXPECT_EQ(must(Psbt::parse(final.serialize())), final);
}

TEST_P(EveryForm, otherSighashTypesAreNotFinalised) {
    const SpendForm& form = GetParam();
    for (const std::uint32_t type : {kSighashNone, kSighashSingle, kSighashAll | kSighashAnyoneCanPay,
                                     kSighashNone | kSighashAnyoneCanPay, kSighashSingle | kSighashAnyoneCanPay}) {
        Psbt psbt = test::signedPsbt({form});
        test::sign(psbt, 0, form.keys[0], form, type);
        EXPECT_EQ(finalizeError(psbt), ErrorCode::SignSighash) << form.name << type;
        psbt.inputs[0].sighashType = type;
        EXPECT_EQ(finalizeError(psbt), ErrorCode::SignSighash) << form.name << type;
        psbt = test::signedPsbt({form});
        psbt.inputs[0].sighashType = type; // the field alone
        EXPECT_EQ(finalizeError(psbt), ErrorCode::SignSighash) << form.name << type;
    }
    Psbt psbt = test::signedPsbt({form});
    psbt.inputs[0].sighashType = form.taproot ? kSighashDefault : kSighashAll;
    EXPECT_TRUE(isComplete(must(finalize(psbt))));
}

TEST_P(EveryForm, badSignaturesAreFound) {
    const SpendForm& form = GetParam();
    const Psbt good = test::signedPsbt({form});
    Psbt psbt = good; // of another message
    psbt.outputs[0].amount = Amount::sat(1);
    EXPECT_EQ(finalizeError(psbt), ErrorCode::SignBadSignature) << form.name;
    psbt = good;
    if (form.taproot) {
        (*psbt.inputs[0].tapKeySignature)[40] ^= 1;
    } else {
        Bytes& der = psbt.inputs[0].partialSignatures.begin()->second;
        der[der.size() - 2] ^= 1;
    }
    const auto result = finalize(psbt);
    ASSERT_FALSE(result) << form.name;
    EXPECT_EQ(result.error().code, ErrorCode::SignBadSignature);
    EXPECT_EQ(result.error().param("input"), "0");
}

TEST_P(EveryForm, theWrongPreviousTransactionIsFound) {
    Psbt psbt = test::signedPsbt({GetParam()});
    psbt.inputs[0].nonWitnessUtxo->lockTime = 5;
    EXPECT_EQ(finalizeError(psbt), ErrorCode::SignPreviousTxMismatch);
}

TEST_P(EveryForm, whatIsMissingIsNotReady) {
    const SpendForm& form = GetParam();
    Psbt psbt = test::signedPsbt({form});
    psbt.inputs[0].nonWitnessUtxo.reset();
    psbt.inputs[0].witnessUtxo.reset();
    EXPECT_EQ(must(finalize(psbt)), psbt) << form.name;
    EXPECT_EQ(analyze(psbt).next, PsbtRole::Updater);
    if (form.redeemScript) {
        psbt = test::signedPsbt({form});
        psbt.inputs[0].redeemScript.reset();
        EXPECT_EQ(must(finalize(psbt)), psbt);
        EXPECT_EQ(analyze(psbt).next, PsbtRole::Updater);
    }
    if (form.witnessScript) {
        psbt = test::signedPsbt({form});
        psbt.inputs[0].witnessScript.reset();
        EXPECT_EQ(must(finalize(psbt)), psbt);
        EXPECT_EQ(analyze(psbt).next, PsbtRole::Updater);
    }
}

TEST_P(EveryForm, foreignScriptsAreFound) {
    const SpendForm& form = GetParam();
    const Script foreign = multisigScript(1, std::vector{test::privateKey(66).publicKey()});
    Psbt psbt = test::signedPsbt({form});
    psbt.inputs[0].redeemScript = foreign;
    EXPECT_EQ(finalizeError(psbt), ErrorCode::SignScriptMismatch) << form.name;
    psbt = test::signedPsbt({form});
    psbt.inputs[0].witnessScript = foreign;
    EXPECT_EQ(form.taproot ? ErrorCode::SignScriptMismatch : finalizeError(psbt), ErrorCode::SignScriptMismatch);
}

TEST(PsbtRoles, allFormsInOneTransaction) {
    const auto forms = test::spendForms();
    const Psbt final = must(finalize(test::signedPsbt(forms)));
    ASSERT_TRUE(isComplete(final));
    expectValid(must(extract(final)), spentOutputs(final));
}

// ---- the finalizer's choices

TEST(PsbtRoles, multisigUsesExactlyEnoughInScriptOrder) {
    for (const char* name : {"multi", "sh multi", "wsh multi", "sh wsh multi"}) {
        Psbt psbt = test::unsignedPsbt({form(name)});
        for (const std::uint8_t key : std::vector<std::uint8_t>{8, 7, 9})
            test::sign(psbt, 0, key, form(name));
        const auto signatures = psbt.inputs[0].partialSignatures;
        const Psbt final = must(finalize(psbt));
        const Transaction tx = must(extract(final));
        expectValid(tx, spentOutputs(final));
        const auto stack = form(name).legacy ? must(parsePushes(tx.inputs[0].scriptSig)) : tx.inputs[0].witness;
        EXPECT_TRUE(stack[0].empty());
        EXPECT_EQ(stack[1], signatures.at(test::publicKey(9))) << name;
        EXPECT_EQ(stack[2], signatures.at(test::publicKey(7))) << name;
    }
}

TEST(PsbtRoles, aSignatureByAnotherKeyCountsForNothing) {
    Psbt psbt = test::unsignedPsbt({form("wsh multi")});
    test::sign(psbt, 0, 9, form("wsh multi"));
    test::sign(psbt, 0, 66, form("wsh multi"));
    EXPECT_EQ(analyze(psbt).inputs[0].signaturesHave, 1);
    EXPECT_EQ(must(finalize(psbt)), psbt);
}

TEST(PsbtRoles, uncompressedKeysHaveNoPlaceInSegwit) {
    const Bytes key = test::publicKey(4, false);
    Psbt psbt = test::unsignedPsbt({form("wpkh")});
    const TxOutput output{Amount::sat(5), p2wpkh(crypto::hash160(key))};
    psbt.inputs[0].nonWitnessUtxo.reset();
    psbt.inputs[0].witnessUtxo = output;
    psbt.inputs[0].keyOrigins = {{key, {}}};
    const Transaction tx = must(psbt.unsignedTransaction());
    EXPECT_TRUE(must(signingTarget(psbt, SighashContext(tx, {}), 0, kSighashAll)).keys.empty());
}

TEST(PsbtRoles, taprootNeedsEveryAmount) {
    const auto forms = std::vector{form("tr"), form("wpkh")};
    Psbt psbt = test::signedPsbt(forms);
    psbt.inputs[1].witnessUtxo.reset();
    psbt.inputs[1].nonWitnessUtxo.reset();
    EXPECT_TRUE(spentOutputs(psbt).empty());
    EXPECT_EQ(must(finalize(psbt)), psbt);
    const Transaction tx = must(psbt.unsignedTransaction());
    EXPECT_EQ(signingTarget(psbt, SighashContext(tx, {}), 0, kSighashDefault).error().code, ErrorCode::SignMissingUtxo);
    const auto spent = spentOutputs(test::signedPsbt(forms));
    EXPECT_EQ(signingTarget(psbt, SighashContext(tx, spent), 0, 0x44).error().code, ErrorCode::SignSighash);
}

TEST(PsbtRoles, explicitDefaultInA65ByteSignatureIsNone) {
    Psbt psbt = test::signedPsbt({form("tr")});
    psbt.inputs[0].tapKeySignature->push_back(0);
    EXPECT_EQ(finalizeError(psbt), ErrorCode::SignSighash);
    psbt = test::unsignedPsbt({form("tr")});
    test::sign(psbt, 0, 5, form("tr"), kSighashAll);
    EXPECT_TRUE(isComplete(must(finalize(psbt))));
    psbt.inputs[0].sighashType = kSighashDefault;
    EXPECT_EQ(finalizeError(psbt), ErrorCode::SignSighash);
}

TEST(PsbtRoles, unknownScriptsStayAsTheyAre) {
    Psbt psbt = test::unsignedPsbt({form("wpkh")});
    const Script script{{0x51}}; // OP_TRUE
    psbt.inputs[0].nonWitnessUtxo.reset();
    psbt.inputs[0].witnessUtxo = TxOutput{Amount::sat(1), p2wsh(script)};
    psbt.inputs[0].witnessScript = script;
    EXPECT_EQ(must(finalize(psbt)), psbt);
    EXPECT_EQ(analyze(psbt).next, PsbtRole::Signer);
    EXPECT_EQ(analyze(psbt).inputs[0].signaturesNeeded, 0);
    const Transaction tx = must(psbt.unsignedTransaction());
    EXPECT_EQ(signingTarget(psbt, SighashContext(tx, {}), 0, kSighashAll).error().code, ErrorCode::SignUnsupported);
}

TEST(PsbtRoles, extractWantsEveryInputFinal) {
    const Psbt psbt = test::signedPsbt({form("wpkh"), form("pkh")});
    Psbt half = must(finalize(psbt));
    half.inputs[1] = psbt.inputs[1];
    EXPECT_FALSE(isComplete(half));
    const auto tx = extract(half);
    ASSERT_FALSE(tx);
    EXPECT_EQ(tx.error().code, ErrorCode::PsbtNotFinal);
    EXPECT_EQ(tx.error().param("input"), "1");
    EXPECT_EQ(extract(Psbt()).error().code, ErrorCode::PsbtNotFinal);
    EXPECT_FALSE(isComplete(Psbt()));
    EXPECT_EQ(analyze(Psbt()).next, PsbtRole::Creator);
}

// ---- the combiner

std::vector<Psbt> shares() {
    const auto forms = std::vector{form("wsh multi"), form("tr"), form("sh multi")};
    const Psbt base = test::unsignedPsbt(forms);
    std::vector<Psbt> all(4, base);
    test::sign(all[0], 0, 9, forms[0]);
    test::sign(all[0], 2, 7, forms[2]);
    test::sign(all[1], 0, 8, forms[0]);
    test::sign(all[1], 1, 5, forms[1]);
    test::sign(all[2], 1, 5, forms[1]); // the same key again, with another nonce
    test::sign(all[2], 2, 8, forms[2]);
    all[2].inputs[0].unknown[{0xf0, 1}] = {2};
    all[2].outputs[0].unknown[{0xf0}] = {};
    all[0].inputs[1].tapScriptSignatures[Bytes(64, 1)] = Bytes(64, 2);
    all[3].inputs[1].tapScriptSignatures[Bytes(64, 1)] = Bytes(64, 3);
    all[3].unknown[{0xf1}] = {7};
    all[3].inputs[0].nonWitnessUtxo.reset();
    all[3].inputs[0].keyOrigins.clear();
    all[3].inputs[1].sighashType = kSighashDefault;
    return all;
}

TEST(PsbtCombine, orderAndRepetitionDoNotMatter) {
    std::vector<Psbt> all = shares();
    ASSERT_NE(all[1].inputs[1].tapKeySignature, all[2].inputs[1].tapKeySignature);
    const Psbt expected = must(combine(all));
    EXPECT_TRUE(isComplete(must(finalize(expected))));
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        const std::vector<Psbt> permuted{all[order[0]], all[order[1]], all[order[2]], all[order[3]]};
        EXPECT_EQ(must(combine(permuted)), expected);
        Psbt folded = permuted[0];
        for (std::size_t i = 1; i < 4; ++i)
            folded = must(combine(std::vector{folded, permuted[i]}));
        EXPECT_EQ(folded, expected);
    } while (std::ranges::next_permutation(order).found);
    for (const Psbt& one : all) {
        EXPECT_EQ(must(combine(std::vector{one})), one);
        EXPECT_EQ(must(combine(std::vector{one, one})), one);
        EXPECT_EQ(must(combine(std::vector{expected, one})), expected);
    }
}

TEST(PsbtCombine, anotherTransactionIsRefused) {
    const auto forms = std::vector{form("wpkh")};
    const Psbt a = test::signedPsbt(forms);
    std::vector<Psbt> others(5, a);
    others[0].outputs[0].amount = Amount::sat(7);
    others[1].inputs[0].sequence = 1;
    others[2].fallbackLockTime = 1;
    others[3].txVersion = 1;
    others[4].inputs[0].previous.index = 0;
    for (const Psbt& b : others) {
        EXPECT_EQ(combine(std::vector{a, b}).error().code, ErrorCode::PsbtMismatch);
        EXPECT_EQ(combine(std::vector{b, a}).error().code, ErrorCode::PsbtMismatch);
    }
    EXPECT_EQ(combine({}).error().code, ErrorCode::Usage);
}

TEST(PsbtCombine, contradictionsAreRefused) {
    const auto forms = std::vector{form("wpkh"), form("sh wsh multi")};
    const Psbt a = test::signedPsbt(forms);
    std::vector<Psbt> others(7, a);
    others[0].inputs[1].witnessUtxo->amount = Amount::sat(99);
    others[1].inputs[1].redeemScript = Script{{0x51}};
    others[2].inputs[1].witnessScript = Script{{0x51}};
    others[3].inputs[1].keyOrigins.begin()->second.path = keys::DerivationPath{99};
    others[4].inputs[1].nonWitnessUtxo->lockTime = 3;
    others[5].inputs[1].finalScriptSig = Script{{0x51}};
    others[6].inputs[1].sighashType = 3;
    Psbt one = a;
    one.inputs[1].finalScriptSig = Script{{0x52}};
    one.inputs[1].sighashType = 1;
    for (const Psbt& b : others) {
        const auto result = combine(std::vector{one, b});
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::PsbtMismatch);
        EXPECT_EQ(result.error().param("input"), "1");
    }
}

TEST(PsbtCombine, previousTransactionWithAndWithoutWitness) {
    Psbt a = test::unsignedPsbt({form("wpkh")});
    Psbt b = a;
    b.inputs[0].nonWitnessUtxo->inputs[0].witness = {{1}};
    ASSERT_EQ(a.inputs[0].nonWitnessUtxo->txid(), b.inputs[0].nonWitnessUtxo->txid());
    EXPECT_EQ(must(combine(std::vector{a, b})), b);
    EXPECT_EQ(must(combine(std::vector{b, a})), b);
}

TEST(PsbtCombine, versionsMeetAtTheHigher) {
    const auto all = shares();
    const Psbt two = must(convert(all[1], 2));
    const Psbt result = must(combine(std::vector{all[0], two, all[2]}));
    EXPECT_EQ(result.version, 2u);
    EXPECT_EQ(result, must(combine(std::vector{two, all[2], all[0]})));
    EXPECT_EQ(must(result.unsignedTxid()), must(all[0].unsignedTxid()));
    EXPECT_TRUE(isComplete(must(finalize(result))));
}

TEST(PsbtCombine, modifiableOnlyIfEveryoneAllowsIt) {
    Psbt a = must(convert(test::unsignedPsbt({form("wpkh")}), 2));
    Psbt b = a;
    a.modifiable = 0x03;
    b.modifiable = 0x06;
    EXPECT_EQ(must(combine(std::vector{a, b})).modifiable, 0x06);
    EXPECT_EQ(must(combine(std::vector{b, a})).modifiable, 0x06);
    b.modifiable.reset();
    EXPECT_EQ(must(combine(std::vector{a, b})).modifiable, 0x00);
}

// ---- versions

TEST(PsbtConvert, thereAndBack) {
    for (const auto& [name, text] : test::validPsbts()) {
        const Psbt psbt = psbtOf(text);
        const std::uint32_t other = psbt.version == 0 ? 2 : 0;
        const auto converted = convert(psbt, other);
        if (!psbt.lockTime()) {
            EXPECT_FALSE(converted) << name;
            continue;
        }
        ASSERT_TRUE(converted) << name;
        EXPECT_EQ(must(converted->unsignedTxid()), must(psbt.unsignedTxid())) << name;
        EXPECT_EQ(must(Psbt::parse(converted->serialize())), *converted) << name;
        const Psbt back = must(convert(*converted, psbt.version));
        if (psbt.version == 0) {
            EXPECT_EQ(back, psbt) << name;
        } else {
            EXPECT_EQ(must(convert(back, 0)), *converted) << name;
        }
        EXPECT_EQ(must(convert(psbt, psbt.version)), psbt) << name;
    }
    EXPECT_EQ(convert(Psbt(), 1).error().code, ErrorCode::Usage);
}

// ---- cost

double secondsToFinish(std::size_t inputs) {
    Psbt psbt = test::signedPsbt({form("wpkh")});
    const PsbtInput input = psbt.inputs[0];
    psbt.inputs.clear();
    for (std::size_t i = 0; i < inputs; ++i) {
        psbt.inputs.push_back(input);
        psbt.inputs.back().previous.index = static_cast<std::uint32_t>(i);
        psbt.inputs.back().nonWitnessUtxo.reset();
    }
    const Transaction tx = must(psbt.unsignedTransaction());
    const SighashContext context(tx, {});
    for (std::size_t i = 0; i < inputs; ++i) {
        const SigningTarget target = must(signingTarget(psbt, context, i, kSighashAll));
        Bytes der = crypto::toDer(must(test::privateKey(3).signEcdsa(target.sighash)));
        der.push_back(kSighashAll);
        psbt.inputs[i].partialSignatures[test::publicKey(3)] = der;
    }
    const Bytes bytes = psbt.serialize();
    const std::clock_t start = std::clock();
    const Psbt read = must(Psbt::parse(bytes));
    EXPECT_EQ(analyze(read).next, PsbtRole::Finalizer);
    EXPECT_TRUE(isComplete(must(finalize(read))));
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// Quadratic cost would make eight times the inputs cost 64 times as much.
TEST(PsbtCost, isLinearInTheInputs) {
    const double few = secondsToFinish(500);
    const double many = secondsToFinish(4000);
    EXPECT_LT(many, 24 * few) << few << " s and " << many << " s";
}

} // namespace
} // namespace sandyk::bitcoin
