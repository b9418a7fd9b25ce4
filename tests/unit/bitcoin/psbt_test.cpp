#include "bitcoin/psbt.h"

#include <gtest/gtest.h>

#include "base/byte_reader.h"
#include "json_vectors.h"

namespace sandyk::bitcoin {
namespace {

using test::base64;
using test::must;

TEST(Psbt, readsEveryValidVectorAndWritesItBack) {
    const auto all = test::validPsbts();
    ASSERT_GE(all.size(), 50u);
    for (const auto& [name, text] : all) {
        const auto psbt = Psbt::parse(must(fromBase64(text)));
        ASSERT_TRUE(psbt) << name << ": " << psbt.error().detail;
        const auto again = Psbt::parse(psbt->serialize());
        ASSERT_TRUE(again) << name;
        EXPECT_EQ(*again, *psbt) << name;
        EXPECT_EQ(again->serialize(), psbt->serialize()) << name;
    }
}

// Those vectors whose makers wrote keys in order must come back byte for byte
TEST(Psbt, writesSortedVectorsBackToTheByte) {
    const auto roles = test::readJson("bip174.json")["roles"];
    for (const char* name : {"created", "updated", "signed_by_a", "finalized", "unknown_combined"}) {
        const auto text = roles[name].get<std::string>();
        EXPECT_EQ(test::psbtOf(text).toBase64(), text) << name;
    }
}

TEST(Psbt, refusesEveryInvalidVector) {
    int count = 0;
    for (const char* file : {"bip174.json", "bip370.json", "bip371.json"}) {
        const auto vectors = test::readJson(file);
        for (const auto& item : vectors["invalid"]) {
            const auto psbt = Psbt::parse(base64(item["base64"]));
            ASSERT_FALSE(psbt) << item["case"];
            const ErrorCode code = psbt.error().code;
            EXPECT_TRUE(code == ErrorCode::PsbtParse || code == ErrorCode::PsbtDuplicateKey ||
                        code == ErrorCode::ParseTruncated)
                << item["case"] << ": " << errorName(code);
            ++count;
        }
    }
    EXPECT_EQ(count, 20 + 24 + 11);
}

TEST(Psbt, namesDuplicateKeys) {
    const auto vectors = test::readJson("bip174.json");
    for (const auto& item : vectors["invalid"]) {
        if (item["case"] != "PSBT with duplicate keys in an input") continue;
        const auto psbt = Psbt::parse(base64(item["base64"]));
        ASSERT_FALSE(psbt);
        EXPECT_EQ(psbt.error().code, ErrorCode::PsbtDuplicateKey);
        EXPECT_EQ(psbt.error().param("input"), "0");
        return;
    }
    FAIL() << "vector not found";
}

TEST(Psbt, lockTimeByBip370) {
    const auto vectors = test::readJson("bip370.json")["lock_time"];
    ASSERT_EQ(vectors.size(), 10u);
    for (const auto& item : vectors) {
        const auto lock = test::psbtOf(item["base64"]).lockTime();
        if (item["lock_time"].is_null()) {
            ASSERT_FALSE(lock) << item["case"];
            EXPECT_EQ(lock.error().code, ErrorCode::PsbtParse);
        } else {
            ASSERT_TRUE(lock) << item["case"];
            EXPECT_EQ(*lock, item["lock_time"].get<std::uint32_t>()) << item["case"];
        }
    }
}

TEST(Psbt, readsWhatTheTextsHold) {
    const auto roles = test::readJson("bip174.json")["roles"];
    const Psbt psbt = test::psbtOf(roles["combined"]);
    EXPECT_EQ(psbt.version, 0u);
    ASSERT_EQ(psbt.inputs.size(), 2u);
    ASSERT_EQ(psbt.outputs.size(), 2u);
    EXPECT_EQ(psbt.inputs[0].previous.toString(), "75ddabb27b8845f5247975c8a5ba7c6f336c4570708ebe230caf6db5217ae858:0");
    EXPECT_EQ(psbt.inputs[0].spentOutput()->amount.toSat(), 50'000'000);
    EXPECT_EQ(psbt.inputs[1].spentOutput()->amount.toSat(), 200'000'000);
    EXPECT_EQ(psbt.inputs[0].partialSignatures.size(), 2u);
    EXPECT_EQ(psbt.inputs[0].sighashType, 1u);
    EXPECT_EQ(psbt.inputs[1].keyOrigins.size(), 2u);
    EXPECT_EQ(psbt.inputs[1].keyOrigins.begin()->second.toString(), "[d90c6a4f/0h/0h/3h]");
    EXPECT_EQ(psbt.outputs[0].amount.toSat(), 149'990'000);
    EXPECT_EQ(*psbt.unsignedTxid(), *psbt.uniqueId());
}

TEST(Psbt, version2KeepsItsFields) {
    const auto vectors = test::readJson("bip370.json");
    for (const auto& item : vectors["valid"]) {
        if (item["case"] != "1 input, 2 output updated PSBTv2, with all PSBTv2 fields") continue;
        Psbt psbt = test::psbtOf(item["base64"]);
        EXPECT_EQ(psbt.version, 2u);
        EXPECT_TRUE(psbt.modifiable && psbt.hasFallbackLockTime);
        EXPECT_TRUE(psbt.inputs[0].requiredTimeLock && psbt.inputs[0].requiredHeightLock);
        const Txid id = *psbt.uniqueId();
        const Txid txid = *psbt.unsignedTxid();
        psbt.inputs[0].sequence = 7;
        EXPECT_EQ(*psbt.uniqueId(), id);
        EXPECT_NE(*psbt.unsignedTxid(), txid);
        return;
    }
    FAIL() << "vector not found";
}

TEST(Psbt, tellsBinaryBase64AndHexApart) {
    const std::string text = test::readJson("bip174.json")["roles"]["updated"].get<std::string>();
    const Bytes binary = must(fromBase64(text));
    const Psbt psbt = must(Psbt::parse(binary));
    EXPECT_EQ(must(Psbt::parseAny(binary)), psbt);
    EXPECT_EQ(must(Psbt::parseAny(asBytes(text))), psbt);
    EXPECT_EQ(must(Psbt::parseAny(asBytes(" \r\n" + text + "\n"))), psbt);
    std::string wrapped = text;
    for (std::size_t at = 76; at < wrapped.size(); at += 77)
        wrapped.insert(at, "\n");
    EXPECT_EQ(must(Psbt::parseAny(asBytes(wrapped))), psbt);
    std::string hex = toHex(binary);
    EXPECT_EQ(must(Psbt::parseAny(asBytes(hex))), psbt);
    std::ranges::transform(hex, hex.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    EXPECT_EQ(must(Psbt::parseAny(asBytes(hex))), psbt);
    for (std::string_view bad : {"", "hello", "70736274", "{}", "cHNidP8"}) {
        const auto result = Psbt::parseAny(asBytes(bad));
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, ErrorCode::PsbtParse) << bad;
    }
}

/// A PSBT of version 2 from records of hex: {"key", "value"}.
using Records = std::vector<std::pair<std::string, std::string>>;

Bytes write(std::initializer_list<Records> maps) {
    ByteWriter writer;
    writer.bytes(must(fromHex("70736274ff")));
    for (const Records& map : maps) {
        for (const auto& [key, value] : map) {
            writer.lengthPrefixed(must(fromHex(key)));
            writer.lengthPrefixed(must(fromHex(value)));
        }
        writer.u8(0);
    }
    return writer.take();
}

const Records kGlobal{{"02", "02000000"}, {"04", "01"}, {"05", "01"}, {"fb", "02000000"}};
const Records kInput{{"0e", std::string(64, '1')}, {"0f", "00000000"}};
const Records kOutput{{"03", "0000000000000000"}, {"04", "6a"}};

Records with(Records records, const std::string& key, const std::string& value) {
    records.emplace_back(key, value);
    return records;
}

ErrorCode inputError(const std::string& key, const std::string& value) {
    const auto result = Psbt::parse(write({kGlobal, with(kInput, key, value), kOutput}));
    return result ? ErrorCode::Internal : result.error().code;
}

ErrorCode outputError(const std::string& key, const std::string& value) {
    const auto result = Psbt::parse(write({kGlobal, kInput, with(kOutput, key, value)}));
    return result ? ErrorCode::Internal : result.error().code;
}

ErrorCode globalError(const std::string& key, const std::string& value) {
    const auto result = Psbt::parse(write({with(kGlobal, key, value), kInput, kOutput}));
    return result ? ErrorCode::Internal : result.error().code;
}

const std::string kKey = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
const std::string kNoPoint = "020000000000000000000000000000000000000000000000000000000000000005";
const std::string kSignature = "30060201010201017f"; // DER of (1, 1) and a type

TEST(PsbtFields, theFrameIsSound) {
    ASSERT_TRUE(Psbt::parse(write({kGlobal, kInput, kOutput})));
    EXPECT_EQ(inputError("02" + kKey, kSignature), ErrorCode::Internal);
    EXPECT_EQ(inputError("06" + kKey, "00000000" + std::string(8 * 255, '0')), ErrorCode::Internal);
    EXPECT_EQ(outputError("06", "00c00151"), ErrorCode::Internal);
}

TEST(PsbtFields, ofAnInputAreHeldToTheirForm) {
    const std::pair<std::string, std::string> bad[] = {
        {"02" + kNoPoint, kSignature},         // no point
        {"02" + kKey, ""},                     // no signature
        {"02" + kKey, "01"},                   // only a type
        {"02" + kKey, "3006020101020101"},     // without the type
        {"02" + kKey, "30060201810201017f"},   // negative R
        {"02" + kKey, "3007020200010201017f"}, // padded R
        {"02" + kKey, "3006020101020101007f"}, // trailing byte
        {"02" + kKey, "30050201010200"
                      "7f7f"},                                       // empty S
        {"03", "010000"},                                            // three bytes
        {"0300", "01000000"},                                        // key data where none belongs
        {"06" + kNoPoint, "00000000"},                               // no point
        {"06" + kKey, "000000"},                                     // short fingerprint
        {"06" + kKey, "0000000000"},                                 // path of one byte
        {"06" + kKey, "00000000" + std::string(8 * 256, '0')},       // path of 256 steps
        {"00", "00"},                                                // no transaction
        {"01", "0000000000000000"},                                  // output without script
        {"01", "00000000000000000000"},                              // a byte after the script
        {"01", "0140075af075070000"},                                // above 21 million
        {"01", "ffffffffffffffff00"},                                // negative
        {"08", "05"},                                                // five items, no bytes
        {"08", "0001"},                                              // trailing byte
        {"08", "ffffffffffffffffff"},                                // absurd count
        {"0a" + std::string(38, '0'), ""},                           // hash of 19 bytes
        {"11", "ff64cd1d"},                                          // a height where a time belongs
        {"12", "0065cd1d"},                                          // a time where a height belongs
        {"12", "00000000"},                                          // no height
        {"13", std::string(126, '0')},                               // 63 bytes
        {"14" + std::string(126, '0'), std::string(128, '0')},       // key of 63 bytes
        {"15" + std::string(64, '0'), "c0"},                         // control block of 32 bytes
        {"15" + std::string(2 * (33 + 32 * 129), '0'), "c0"},        // tree of depth 129
        {"15" + std::string(66, '0'), ""},                           // no leaf version
        {"16" + std::string(64, '0'), "01"},                         // a hash that is not there
        {"16" + std::string(64, '0'), "ffffffffffffffffff00000000"}, // absurd count
        {"17", std::string(66, '0')},                                // 33 bytes
        {"18", std::string(62, '0')},                                // 31 bytes
        {"fc05", ""},                                                // proprietary key cut off
        {"fd0100", ""},                                              // type not in its shortest form
    };
    for (const auto& [key, value] : bad)
        EXPECT_EQ(inputError(key, value), ErrorCode::PsbtParse) << key << " " << value;
}

TEST(PsbtFields, ofAnOutputAreHeldToTheirForm) {
    const std::pair<std::string, std::string> bad[] = {
        {"02" + kNoPoint, "00000000"}, // no point
        {"05", "00"},                  // short key
        {"06", ""},                    // empty tree
        {"06", "01c00151"},            // one leaf at depth 1: its sibling is missing
        {"06", "00c0015100c00151"},    // two roots
        {"06", "01c0015102c0015102c0015101c00151"},
        {"06", "02c0015101c0015102c00151"}, // not depth first
        {"06", "81c00151"},                 // deeper than 128
        {"06", "00c10151"},                 // odd leaf version
        {"06", "00c00251"},                 // script cut off
        {"07" + std::string(62, '0'), "0000000000"},
    };
    for (const auto& [key, value] : bad)
        EXPECT_EQ(outputError(key, value), ErrorCode::PsbtParse) << key << " " << value;
    EXPECT_EQ(outputError("06", "01c0015102c0015102c00151"), ErrorCode::Internal);
}

TEST(PsbtFields, ofTheWholeAreHeldToTheirForm) {
    const std::string xpub = "0488b21e" + std::string(82, '0') + kKey;
    EXPECT_EQ(globalError("01" + xpub, "00000000"), ErrorCode::Internal);
    const std::pair<std::string, std::string> bad[] = {
        {"01" + xpub, "0000000000000000"},   // depth 0, path of one step
        {"01" + xpub.substr(2), "00000000"}, // 77 bytes
        {"06", "0000"},                      // two bytes of flags
        {"03", "00"},
        {"00", "00"},
    };
    for (const auto& [key, value] : bad)
        EXPECT_EQ(globalError(key, value), ErrorCode::PsbtParse) << key << " " << value;
}

TEST(PsbtFields, everyKeyOnlyOnce) {
    const std::string x(64, '7');
    const std::pair<std::string, std::string> inputs[] = {
        {"02" + kKey, kSignature},
        {"03", "01000000"},
        {"04", "51"},
        {"05", "51"},
        {"06" + kKey, "00000000"},
        {"07", "00"},
        {"08", "00"},
        {"10", "00000000"},
        {"13", std::string(128, '0')},
        {"14" + x + x, x + x},
        {"15" + x + "c0", "51c0"},
        {"16" + x, "0000000000"},
        {"17", x},
        {"18", x},
        {"f0", ""},
        {"fc0000", "01"},
        {"fdfe0001", "00"},
        {"0a" + std::string(40, '0'), "00"},
    };
    for (const auto& [key, value] : inputs) {
        ASSERT_EQ(inputError(key, value), ErrorCode::Internal) << key;
        const Records twice = with(with(kInput, key, value), key, value);
        const auto result = Psbt::parse(write({kGlobal, twice, kOutput}));
        ASSERT_FALSE(result) << key;
        EXPECT_EQ(result.error().code, ErrorCode::PsbtDuplicateKey) << key;
    }
    for (const auto& [key, value] : kGlobal)
        EXPECT_EQ(globalError(key, value), ErrorCode::PsbtDuplicateKey) << key;
    for (const auto& [key, value] : kInput)
        EXPECT_EQ(inputError(key, value), ErrorCode::PsbtDuplicateKey) << key;
    for (const auto& [key, value] : kOutput)
        EXPECT_EQ(outputError(key, value), ErrorCode::PsbtDuplicateKey) << key;
}

TEST(PsbtFields, unknownOnesAreKept) {
    const auto psbt = must(Psbt::parse(
        write({with(kGlobal, "0900", "aa"), with(kInput, "fdfe0001", "bb"), with(kOutput, "fc0161020304", "")})));
    EXPECT_EQ(psbt.unknown.size(), 1u);
    EXPECT_EQ(psbt.inputs[0].unknown.size(), 1u);
    EXPECT_EQ(psbt.outputs[0].unknown.size(), 1u);
    EXPECT_EQ(must(Psbt::parse(psbt.serialize())), psbt);
}

TEST(PsbtHostile, countsMakeNoRoom) {
    for (const char* field : {"04", "05"}) {
        for (const char* count : {"fe00000010", "ffffffffffffffffff", "fdff00"}) {
            Records global = kGlobal;
            for (auto& [key, value] : global) {
                if (key == field) value = count;
            }
            const auto result = Psbt::parse(write({global, kInput, kOutput}));
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().code, ErrorCode::ParseTruncated);
        }
    }
}

TEST(PsbtHostile, lengthsAreHeldAgainstTheRest) {
    for (const char* rest : {"fe00000010", "ffffffffffffffff7f", "0100fe000000ff", "0101fdffff00"}) {
        Bytes bytes = must(fromHex(std::string("70736274ff") + rest));
        const auto result = Psbt::parse(bytes);
        ASSERT_FALSE(result) << rest;
        EXPECT_EQ(result.error().code, ErrorCode::ParseTruncated) << rest;
    }
}

TEST(PsbtHostile, tooLargeIsRefusedUnread) {
    const Bytes bytes(Psbt::kMaxSize + 1, 0);
    EXPECT_EQ(Psbt::parse(bytes).error().code, ErrorCode::ParseTooLarge);
}

TEST(PsbtHostile, trailingBytesAreRefused) {
    Bytes bytes = write({kGlobal, kInput, kOutput});
    bytes.push_back(0);
    EXPECT_EQ(Psbt::parse(bytes).error().code, ErrorCode::PsbtParse);
}

/// What must hold for bytes that may or may not be a PSBT.
void holdToContract(ByteView bytes) {
    const auto psbt = Psbt::parse(bytes);
    if (!psbt) {
        EXPECT_EQ(exitClass(psbt.error().code), ExitClass::Malformed);
        return;
    }
    const Bytes written = psbt->serialize();
    const auto again = Psbt::parse(written);
    ASSERT_TRUE(again) << toHex(bytes);
    EXPECT_EQ(*again, *psbt);
}

TEST(PsbtHostile, noTruncationIsAPsbt) {
    for (const auto& [name, text] : test::validPsbts()) {
        const Bytes bytes = must(fromBase64(text));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_FALSE(Psbt::parse(ByteView(bytes).first(size))) << name << " cut to " << size;
    }
}

TEST(PsbtHostile, flippedBitsGiveAnErrorOrAnotherPsbt) {
    for (const auto& [name, text] : test::validPsbts()) {
        Bytes bytes = must(fromBase64(text));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const std::uint8_t original = bytes[i];
            for (const std::uint8_t changed :
                 {std::uint8_t(original ^ 1), std::uint8_t(original ^ 0x80), std::uint8_t(0), std::uint8_t(0xff)}) {
                bytes[i] = changed;
                holdToContract(bytes);
            }
            bytes[i] = original;
        }
    }
}

} // namespace
} // namespace sandyk::bitcoin
