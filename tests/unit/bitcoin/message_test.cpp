#include "bitcoin/message.h"

#include <gtest/gtest.h>

#include "base/byte_reader.h"
#include "spend_forms.h"

namespace sandyk::bitcoin {
namespace {

using test::must;
using test::SpendForm;

Address mainAddress(const nlohmann::json& text) {
    return must(Address::parse(text.get<std::string>(), Network::Main));
}

ErrorCode verifyError(const Address& address, std::string_view message, std::string_view signature) {
    const auto result = verifyMessage(address, message, signature);
    return result ? ErrorCode::Internal : result.error().code;
}

TEST(Bip322, transactionHashes) {
    const auto vectors = test::readJson("bip322.json")["tx_hashes"];
    ASSERT_EQ(vectors.size(), 3u);
    for (const auto& item : vectors) {
        const auto message = item["message"].get<std::string>();
        const Script script = mainAddress(item["address"]).scriptPubKey();
        EXPECT_EQ(toHex(bip322MessageHash(message)), item["message_hash"]);
        EXPECT_EQ(bip322ToSpend(script, message).txid().toString(), item["to_spend_tx_hash"]);
        const Psbt toSign = bip322ToSign(script, message);
        EXPECT_EQ(must(toSign.unsignedTxid()).toString(), item["to_sign_tx_hash"]);
        EXPECT_EQ(must(Psbt::parse(toSign.serialize())), toSign);
    }
}

TEST(Bip322, simpleSignatures) {
    int count = 0;
    const auto vectors = test::readJson("bip322.json")["simple"];
    for (const auto& item : vectors) {
        for (const auto& signature : item["bip322_signatures"]) {
            const auto result = verifyMessage(mainAddress(item["address"]), item["message"].get<std::string>(),
                                              signature.get<std::string>());
            ASSERT_TRUE(result) << item["type"] << ": " << result.error().detail;
            EXPECT_EQ(result->format, MessageFormat::Simple);
            EXPECT_EQ(result->lockTime, 0u);
            EXPECT_EQ(result->sequence, 0u);
            ++count;
        }
    }
    EXPECT_EQ(count, 6);
}

TEST(Bip322, fullSignatures) {
    const auto vectors = test::readJson("bip322.json")["full"];
    ASSERT_EQ(vectors.size(), 8u);
    for (const auto& item : vectors) {
        const Address address = mainAddress(item["address"]);
        const auto message = item["message"].get<std::string>();
        const auto bare = item["signature"].get<std::string>();
        for (const std::string& signature : {bare, "ful" + bare}) {
            const auto result = verifyMessage(address, message, signature);
            if (item["outcome"] == "inconclusive") {
                ASSERT_FALSE(result) << item["type"];
                EXPECT_EQ(result.error().code, ErrorCode::MessageInconclusive) << item["type"];
            } else {
                ASSERT_TRUE(result) << item["type"] << ": " << result.error().detail;
                EXPECT_EQ(result->format, MessageFormat::Full);
                EXPECT_EQ(result->lockTime, item["lock_time"].get<std::uint32_t>());
                EXPECT_EQ(result->sequence, item["sequence"].get<std::uint32_t>());
            }
        }
        EXPECT_EQ(verifyError(address, message + " ", bare), ErrorCode::MessageInvalid);
    }
    const auto wrong = test::readJson("bip322.json")["wrong_signer_full"];
    ASSERT_EQ(wrong.size(), 4u);
    for (const auto& item : wrong) {
        EXPECT_EQ(verifyError(mainAddress(item["address"]), item["message"].get<std::string>(),
                              item["signature"].get<std::string>()),
                  ErrorCode::MessageInvalid);
    }
}

TEST(Bip322, errors) {
    const auto vectors = test::readJson("bip322.json")["error"];
    ASSERT_EQ(vectors.size(), 8u);
    for (const auto& item : vectors) {
        const bool invalid = item["error_substr"] == "invalid signature";
        EXPECT_EQ(verifyError(mainAddress(item["address"]), item["message"].get<std::string>(),
                              item["signature"].get<std::string>()),
                  invalid ? ErrorCode::MessageInvalid : ErrorCode::MessageFormat)
            << item["description"];
    }
}

/// to_sign of a form's script, with its scripts, signed and final.
Psbt signedToSign(const SpendForm& form, std::string_view message) {
    Psbt psbt = bip322ToSign(form.scriptPubKey, message);
    const Psbt filled = test::unsignedPsbt({form});
    psbt.inputs[0].redeemScript = form.redeemScript;
    psbt.inputs[0].witnessScript = form.witnessScript;
    psbt.inputs[0].keyOrigins = filled.inputs[0].keyOrigins;
    for (int k = 0; k < form.threshold; ++k)
        test::sign(psbt, 0, form.keys[static_cast<std::size_t>(k)], form);
    return must(finalize(psbt));
}

std::vector<SpendForm> formsWithAddress() {
    auto forms = test::spendForms();
    std::erase_if(forms, [](const SpendForm& form) { return !Address::fromScript(form.scriptPubKey, Network::Main); });
    return forms;
}

class MessageForm : public testing::TestWithParam<SpendForm> {};
INSTANTIATE_TEST_SUITE_P(Scripts, MessageForm, testing::ValuesIn(formsWithAddress()),
                         [](const auto& one) { return "form" + std::to_string(one.index); });

TEST_P(MessageForm, signsAndVerifies) {
    const SpendForm& form = GetParam();
    const auto address = Address::fromScript(form.scriptPubKey, Network::Regtest);
    ASSERT_TRUE(address);
    const std::string message = "Салам, älem";
    const Psbt psbt = signedToSign(form, message);
    const std::string full = must(encodeBip322(psbt, MessageFormat::Full));
    EXPECT_TRUE(full.starts_with("ful"));
    EXPECT_EQ(must(verifyMessage(*address, message, full)).format, MessageFormat::Full) << form.name;
    EXPECT_EQ(verifyError(*address, message + "!", full), ErrorCode::MessageInvalid);
    const auto simple = encodeBip322(psbt, MessageFormat::Simple);
    const bool native = !form.legacy && !form.redeemScript;
    ASSERT_EQ(simple.has_value(), native) << form.name;
    if (native) {
        EXPECT_TRUE(simple->starts_with("smp"));
        EXPECT_EQ(must(verifyMessage(*address, message, *simple)).format, MessageFormat::Simple);
        EXPECT_EQ(must(verifyMessage(*address, message, simple->substr(3))).format, MessageFormat::Simple);
        EXPECT_EQ(verifyError(*address, "", *simple), ErrorCode::MessageInvalid);
    } else {
        EXPECT_EQ(simple.error().code, ErrorCode::Usage);
    }
    EXPECT_EQ(encodeBip322(psbt, MessageFormat::Legacy).error().code, ErrorCode::Usage);
    EXPECT_EQ(encodeBip322(bip322ToSign(form.scriptPubKey, message), MessageFormat::Full).error().code,
              ErrorCode::PsbtNotFinal);
}

TEST_P(MessageForm, noChangedByteVerifies) {
    const SpendForm& form = GetParam();
    const auto address = Address::fromScript(form.scriptPubKey, Network::Regtest);
    ASSERT_TRUE(address);
    const Bytes tx = must(extract(signedToSign(form, "m"))).serialize();
    for (std::size_t i = 0; i < tx.size(); ++i) {
        Bytes changed = tx;
        changed[i] ^= 0x04;
        const auto result = verifyMessage(*address, "m", "ful" + toBase64(changed));
        EXPECT_FALSE(result) << form.name << " byte " << i;
    }
}

TEST(Bip322, onlyAToSignTransactionCounts) {
    const auto forms = test::spendForms();
    const SpendForm& form = forms[2];
    ASSERT_EQ(form.name, "wpkh");
    const Address address = *Address::fromScript(form.scriptPubKey, Network::Main);
    const auto encodedAfter = [&](auto change) {
        Psbt psbt = bip322ToSign(form.scriptPubKey, "m");
        change(psbt);
        psbt.inputs[0].keyOrigins = test::unsignedPsbt({form}).inputs[0].keyOrigins;
        test::sign(psbt, 0, form.keys[0], form);
        return must(encodeBip322(must(finalize(psbt)), MessageFormat::Full));
    };
    EXPECT_EQ(verifyError(address, "m", encodedAfter([](Psbt&) {})), ErrorCode::Internal);
    const auto locked = verifyMessage(address, "m", encodedAfter([](Psbt& psbt) {
                                          psbt.txVersion = 2;
                                          psbt.fallbackLockTime = 800'000;
                                          psbt.inputs[0].sequence = 144;
                                      }));
    ASSERT_TRUE(locked);
    EXPECT_EQ(locked->lockTime, 800'000u);
    EXPECT_EQ(locked->sequence, 144u);
    EXPECT_EQ(verifyError(address, "m", encodedAfter([](Psbt& psbt) { psbt.txVersion = 1; })),
              ErrorCode::MessageInconclusive);
    EXPECT_EQ(verifyError(address, "m", encodedAfter([](Psbt& psbt) { psbt.outputs.push_back(psbt.outputs[0]); })),
              ErrorCode::MessageInvalid);
    EXPECT_EQ(verifyError(address, "m", encodedAfter([](Psbt& psbt) { psbt.outputs[0].amount = Amount::sat(1); })),
              ErrorCode::MessageInvalid);
    EXPECT_EQ(verifyError(address, "m", encodedAfter([](Psbt& psbt) { psbt.outputs[0].scriptPubKey = {}; })),
              ErrorCode::MessageInvalid);
}

// The old sighash does not cover scriptSig: only the rule itself can find another encoding of the same pushes.
TEST(Bip322, pushesMustBeMinimal) {
    const auto forms = test::spendForms();
    const SpendForm& form = forms[1];
    ASSERT_EQ(form.name, "pkh");
    const Address address = *Address::fromScript(form.scriptPubKey, Network::Main);
    Transaction tx = must(extract(signedToSign(form, "m")));
    EXPECT_EQ(verifyError(address, "m", "ful" + toBase64(tx.serialize())), ErrorCode::Internal);
    Bytes& scriptSig = tx.inputs[0].scriptSig.bytes;
    scriptSig.insert(scriptSig.begin(), 0x4c); // OP_PUSHDATA1
    EXPECT_EQ(verifyError(address, "m", "ful" + toBase64(tx.serialize())), ErrorCode::MessageInvalid);
}

TEST(Bip322, otherInputsNeedTheChain) {
    const auto forms = test::spendForms();
    Transaction tx = must(extract(signedToSign(forms[2], "m")));
    tx.inputs.push_back(tx.inputs[0]);
    const Address address = *Address::fromScript(forms[2].scriptPubKey, Network::Main);
    EXPECT_EQ(verifyError(address, "m", "ful" + toBase64(tx.serialize())), ErrorCode::MessageInconclusive);
    const Psbt psbt = bip322ToSign(forms[2].scriptPubKey, "m");
    EXPECT_EQ(verifyError(address, "m", "pof" + psbt.toBase64()), ErrorCode::MessageInconclusive);
    EXPECT_EQ(verifyError(address, "m", "pofAAAA"), ErrorCode::MessageFormat);
}

TEST(Bip322, simpleOfNestedSegwitFromBeforeVersion2) {
    for (const SpendForm& form : test::spendForms()) {
        if (form.name != "sh wpkh" && form.name != "sh wsh multi") continue;
        const Transaction tx = must(extract(signedToSign(form, "m")));
        ByteWriter stack;
        stack.compactSize(tx.inputs[0].witness.size());
        for (const Bytes& item : tx.inputs[0].witness)
            stack.lengthPrefixed(item);
        const Address address = *Address::fromScript(form.scriptPubKey, Network::Main);
        EXPECT_EQ(must(verifyMessage(address, "m", toBase64(stack.view()))).format, MessageFormat::Simple);
        EXPECT_EQ(verifyError(address, "n", toBase64(stack.view())), ErrorCode::MessageInvalid);
    }
}

TEST(Bip322, scriptsThatAreNotUnderstoodAreInconclusive) {
    const Script anyone{{0x51}};
    const Address address = *Address::fromScript(p2wsh(anyone), Network::Main);
    EXPECT_EQ(verifyError(address, "m", "smp" + toBase64(Bytes{1, 1, 0x51})), ErrorCode::MessageInconclusive);
    EXPECT_EQ(verifyError(address, "m", "smp" + toBase64(Bytes{1, 1, 0x52})), ErrorCode::MessageInvalid);
    const Address later = must(Address::parse("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", Network::Main));
    EXPECT_EQ(verifyError(later, "m", "smpAA=="), ErrorCode::MessageInconclusive);
}

TEST(Bip322, sizesAreBounded) {
    const Address address = *Address::fromScript(test::spendForms()[2].scriptPubKey, Network::Main);
    EXPECT_EQ(verifyError(address, std::string(kMaxMessageSize + 1, 'a'), "smpAA=="), ErrorCode::MessageFormat);
    EXPECT_EQ(verifyError(address, std::string(kMaxMessageSize, 'a'), "smpAA=="), ErrorCode::MessageInvalid);
    EXPECT_EQ(verifyError(address, "m", std::string(6'000'001, 'A')), ErrorCode::MessageFormat);
    EXPECT_EQ(verifyError(address, "m", "smp" + toBase64(Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})),
              ErrorCode::MessageFormat);
}

// src/test/util_tests.cpp and rpc_signmessagewithprivkey.py of Bitcoin Core
TEST(LegacyMessage, publishedSignatures) {
    const std::tuple<Network, const char*, const char*, const char*> good[] = {
        {Network::Main, "15CRxFdyRpGZLW9w8HnHvVduizdL5jKNbs", "Trust no one",
         "IPojfrX2dfPnH26UegfbGQQLrdK844DlHq5157/P6h57WyuS/Qsl+h/WSVGDF4MUi4rWSswW38oimDYfNNUBUOk="},
        {Network::Main, "11canuhp9X2NocwCq7xNrQYTmUgZAnLK3", "Trust me",
         "IIcaIENoYW5jZWxsb3Igb24gYnJpbmsgb2Ygc2Vjb25kIGJhaWxvdXQgZm9yIGJhbmtzIAaHRtbCeDZINyavx14="},
        {Network::Regtest, "mpLQjfK79b7CCV4VMJWEWAj5Mpx8Up5zxB", "This is just a test message",
         "INbVnW4e6PeRmsv2Qgu8NuopvrVjkcxob+sX8OcZG0SALhWybUjzMLPdAsXI46YZGb0KQTRii+wWIQzRpG/U+S0="}};
    for (const auto& [network, text, message, signature] : good) {
        const Address address = must(Address::parse(text, network));
        const auto result = verifyMessage(address, message, signature);
        ASSERT_TRUE(result) << text << ": " << result.error().detail;
        EXPECT_EQ(result->format, MessageFormat::Legacy);
        EXPECT_EQ(verifyError(address, std::string(message) + ".", signature), ErrorCode::MessageInvalid);
    }
    const Address address = must(Address::parse("1KqbBpLy5FARmTPD4VZnDDpYjkUvkr82Pm", Network::Main));
    EXPECT_EQ(verifyError(address, "message should be irrelevant", "invalid signature, not in base64 encoding"),
              ErrorCode::MessageFormat);
    EXPECT_EQ(verifyError(address, "message should be irrelevant", toBase64(Bytes(65, 0))), ErrorCode::MessageInvalid);
}

TEST(LegacyMessage, everyHeader) {
    const std::string message = "header";
    std::set<int> seen;
    for (std::uint8_t number = 1; number <= 24; ++number) {
        const auto signature = must(test::privateKey(number).signRecoverable(legacyMessageHash(message)));
        const Address compressed = *Address::fromScript(p2pkh(crypto::hash160(test::publicKey(number))), Network::Main);
        const Address uncompressed =
            *Address::fromScript(p2pkh(crypto::hash160(test::publicKey(number, false))), Network::Main);
        for (int header = 0; header < 256; ++header) {
            auto changed = signature;
            changed[0] = static_cast<std::uint8_t>(header);
            const std::string text = toBase64(changed);
            const bool isHeader = header == signature[0];
            const bool isOldHeader = header == signature[0] - 4;
            EXPECT_EQ(verifyMessage(compressed, message, text).has_value(), isHeader) << header;
            EXPECT_EQ(verifyMessage(uncompressed, message, text).has_value(), isOldHeader) << header;
        }
        seen.insert(signature[0]);
    }
    EXPECT_TRUE(seen.contains(31) && seen.contains(32));
}

TEST(LegacyMessage, isForKeyHashesOnly) {
    const auto signature = must(test::privateKey(3).signRecoverable(legacyMessageHash("m")));
    for (const Script& script :
         {p2wpkh(crypto::hash160(test::publicKey(3))), p2sh(p2wpkh(crypto::hash160(test::publicKey(3))))}) {
        const Address address = *Address::fromScript(script, Network::Main);
        EXPECT_EQ(verifyError(address, "m", toBase64(signature)), ErrorCode::MessageFormat);
    }
}

TEST(MessageFormats, haveNames) {
    EXPECT_EQ(messageFormatName(MessageFormat::Simple), "simple");
    EXPECT_EQ(messageFormatName(MessageFormat::Full), "full");
    EXPECT_EQ(messageFormatName(MessageFormat::Legacy), "legacy");
}

} // namespace
} // namespace sandyk::bitcoin
