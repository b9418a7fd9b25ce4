#include <gtest/gtest.h>

#include "base/encoding.h"
#include "bitcoin/message.h"
#include "bitcoin/multisig_file.h"
#include "channel_transcript.h"
#include "coldcard/coldcard_device.h"
#include "crypto/hash.h"
#include "transcript.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::coldcard;
using test::ChannelTranscript;

namespace {

keys::DerivationPath path(const std::string& text) {
    return keys::DerivationPath::parse(text).value();
}

template <std::size_t N>
ByteArray<N> fixed(ByteView bytes) {
    ByteArray<N> out{};
    EXPECT_EQ(bytes.size(), N);
    std::copy_n(bytes.begin(), std::min(N, bytes.size()), out.begin());
    return out;
}

LineVersion versionOf(const ChannelTranscript& transcript) {
    return transcript.name == "coldcard-handshake-v2-version" ? LineVersion::Bound : LineVersion::Plain;
}

/// What the recorded host keeps of one line.
struct Line {
    crypto::PrivateKey key;
    Bytes ownKey;
    SecureBytes session;
    std::optional<Channel> channel;

    explicit Line(const ChannelTranscript& transcript)
        : key(crypto::PrivateKey::parse(transcript.key("ecdh_private")).value()),
          ownKey(toBytes(ByteView(key.publicKey().uncompressed()).subspan(1))) {}

    void open(const DeviceGreeting& greeting, LineVersion version) {
        Bytes point{4};
        append(point, greeting.key);
        session = sessionKey(key, crypto::PublicKey::parse(point).value());
        channel.emplace(version, session, ownKey, greeting.key);
    }
};

/// The one entry of this name, whose request must be `message`; gives its answer.
Bytes answerTo(const ChannelTranscript& transcript, const std::string& name, ByteView message, std::size_t which = 0) {
    const auto entries = transcript.named(name);
    if (which >= entries.size()) {
        ADD_FAILURE() << "no " << name;
        return {};
    }
    EXPECT_EQ(toHex(message), toHex(entries[which].toInner)) << name;
    return entries[which].fromInner;
}

bitcoin::Descriptor multisigOf(const ChannelTranscript& transcript) {
    return bitcoin::parseMultisigFile(transcript.value("config_file"))->descriptor;
}

const auto kSeeds = std::vector<keys::Fingerprint>{keys::Fingerprint::parse("0f056943").value(),
                                                   keys::Fingerprint::parse("5c9e228d").value()};

} // namespace

class ColdcardTranscript : public testing::TestWithParam<std::string> {
protected:
    const ChannelTranscript transcript = test::readChannelTranscript(GetParam());
};

TEST_P(ColdcardTranscript, IsSaidWordByWord) {
    RecordedTransport device(transcript.reports());
    Line line(transcript);
    ASSERT_GE(transcript.entries.size(), 2U);
    ASSERT_EQ(transcript.entries[0].toMessage, "(resync)");
    for (std::size_t i = 1; i < transcript.entries.size(); ++i) {
        const auto& entry = transcript.entries[i];
        ASSERT_EQ(entry.isEncrypted, i != 1);
        Command command{entry.toInner, {}, {}};
        if (i == 1) command.message = encryptCommand(versionOf(transcript), line.ownKey);
        CommandSession session(entry.isEncrypted ? &*line.channel : nullptr, command, i == 1);
        const auto done = runSession(session, device, {}, {});
        ASSERT_TRUE(done) << entry.toMessage << ": " << done.error().detail;
        EXPECT_EQ(toHex(session.answer()), toHex(entry.fromInner));
        if (i != 1) continue;
        const auto greeting = parseGreeting(session.answer());
        ASSERT_TRUE(greeting);
        EXPECT_EQ(greeting->fingerprint.toString(), transcript.channel.at("device_fingerprint"));
        EXPECT_EQ(greeting->masterXpub, transcript.channel.at("device_xpub"));
        line.open(*greeting, versionOf(transcript));
        EXPECT_EQ(toHex(line.session.view()), transcript.channel.at("session_key"));
    }
    EXPECT_TRUE(device.isFinished());
}

INSTANTIATE_TEST_SUITE_P(Recorded, ColdcardTranscript, testing::ValuesIn(test::transcriptNames("coldcard-")),
                         [](const auto& entry) {
                             std::string name = entry.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(ColdcardCommands, AskForFirmwareAndKeys) {
    const auto handshake = test::readChannelTranscript("coldcard-handshake-version");
    const auto firmware = parseFirmware(answerTo(handshake, "vers", plainCommand("vers")));
    ASSERT_TRUE(firmware);
    EXPECT_EQ(firmware->version, "5.x.x");
    EXPECT_EQ(firmware->model, "mk4");
    EXPECT_EQ(parseText(answerTo(handshake, "blkc", plainCommand("blkc"))), handshake.result.at("chain"));
    for (const char* name : {"coldcard-xpub", "coldcard-xpub-multisig-path"}) {
        const auto transcript = test::readChannelTranscript(name);
        EXPECT_EQ(parseText(answerTo(transcript, "xpub", xpubCommand(path(transcript.value("path"))))),
                  transcript.result.at("xpub"));
    }
    const auto bad = test::readChannelTranscript("coldcard-xpub-bad-path");
    EXPECT_EQ(parseText(bad.named("xpub").at(0).fromInner).error().code, ErrorCode::DeviceRejectedData);
    const auto unknown = test::readChannelTranscript("coldcard-unknown-command");
    EXPECT_EQ(parseOkay(answerTo(unknown, "zzzz", plainCommand("zzzz"))).error().code, ErrorCode::DeviceUnsupported);
    const auto ping = test::readChannelTranscript("coldcard-ping").named("ping").at(0);
    EXPECT_EQ(toHex(*parseBinary(ping.fromInner)), toHex(ByteView(ping.toInner).subspan(4)));
}

TEST(ColdcardCommands, ProveWhoIsThere) {
    const auto transcript = test::readChannelTranscript("coldcard-mitm-check");
    const Bytes answer = answerTo(transcript, "mitm", plainCommand("mitm"));
    const auto signature = fixed<65>(*parseBinary(answer));
    const auto digest = fixed<32>(fromHex(transcript.channel.at("session_key")).value());
    const auto master = keys::ExtendedPublicKey::parse(transcript.channel.at("device_xpub")).value();
    EXPECT_EQ(*crypto::recoverPublicKey(digest, signature), master.key());
}

TEST(ColdcardCommands, ShowAddresses) {
    for (const auto& [name, type] : {std::pair{"coldcard-address-pkh", bitcoin::OutputType::Pkh},
                                     {"coldcard-address-shwpkh", bitcoin::OutputType::ShWpkh},
                                     {"coldcard-address-wpkh", bitcoin::OutputType::Wpkh}}) {
        const auto transcript = test::readChannelTranscript(name);
        const auto full = path(transcript.value("path"));
        EXPECT_EQ(parseText(answerTo(transcript, "show", showCommand(*addressFormat(type), full))),
                  transcript.result.at("address"));
        const keys::KeyOrigin origin{kSeeds[0], path(transcript.value("account_path"))};
        const auto account = keys::ExtendedPublicKey::parse(transcript.value("account_xpub")).value();
        const auto script =
            bitcoin::singleSigDescriptor(type, origin, account).singlePaths().at(0).scriptPubKey(0).value();
        EXPECT_EQ(bitcoin::Address::fromScript(script, Network::Test)->toString(), transcript.result.at("address"));
    }
    const auto transcript = test::readChannelTranscript("coldcard-address-multisig");
    const auto derived = multisigOf(transcript).singlePaths().at(0).derive(0).value();
    EXPECT_EQ(toHex(derived.witnessScript->bytes), transcript.value("witness_script"));
    EXPECT_EQ(parseText(answerTo(transcript, "p2sh", showMultisigCommand(AddressFormat::Wsh, 2, derived))),
              transcript.result.at("address"));
}

TEST(ColdcardCommands, EnrolMultisig) {
    const auto transcript = test::readChannelTranscript("coldcard-enroll-multisig");
    const std::string file = bitcoin::multisigFileText(multisigOf(transcript), "Family vault").value();
    EXPECT_EQ(file, transcript.value("config_file"));
    const Bytes find = findMultisigCommand(2, kSeeds);
    EXPECT_EQ(parseNumber(answerTo(transcript, "msck", find)), 0U);
    EXPECT_EQ(parseNumber(answerTo(transcript, "upld", uploadCommand(0, file.size(), asBytes(file)))), 0U);
    const Hash256 hash = crypto::sha256(asBytes(file));
    const Bytes arrived = answerTo(transcript, "sha2", plainCommand("sha2"));
    EXPECT_TRUE(equal(*parseBinary(arrived), hash));
    EXPECT_TRUE(parseOkay(answerTo(transcript, "enrl", enrolCommand(file.size(), hash))));
    EXPECT_EQ(parseNumber(answerTo(transcript, "msck", find, 1)), 1U);
}

TEST(ColdcardCommands, SignMessages) {
    const auto transcript = test::readChannelTranscript("coldcard-sign-message");
    const std::string message = transcript.value("message");
    const auto full = path(transcript.value("path"));
    EXPECT_TRUE(parseOkay(answerTo(transcript, "smsg", signMessageCommand(AddressFormat::Wpkh, full, message))));
    const auto made = parseSignedMessage(answerTo(transcript, "smok", plainCommand("smok"), 1));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->address, transcript.result.at("address"));
    EXPECT_EQ(toBase64(made->signature), transcript.result.at("signature_base64"));
    const auto refused = test::readChannelTranscript("coldcard-sign-message-refused");
    EXPECT_EQ(parseSignedMessage(refused.named("smok").at(1).fromInner).error().code, ErrorCode::DeviceRefused);
}

class ColdcardSigning : public testing::TestWithParam<std::string> {};

TEST_P(ColdcardSigning, SendsAndTakesWhatWasRecorded) {
    const auto transcript = test::readChannelTranscript(GetParam());
    const bitcoin::Psbt psbt = transcript.psbt();
    const Bytes file = psbt.serialize();
    const auto uploads = transcript.named("upld");
    for (std::size_t i = 0; i < uploads.size(); ++i) {
        const std::size_t offset = i * kBlockSize;
        ASSERT_LT(offset, file.size());
        const ByteView block = ByteView(file).subspan(offset, std::min(kBlockSize, file.size() - offset));
        EXPECT_EQ(parseNumber(answerTo(transcript, "upld", uploadCommand(offset, file.size(), block), i)), offset);
    }
    const Hash256 hash = crypto::sha256(file);
    EXPECT_TRUE(equal(*parseBinary(transcript.named("sha2").at(0).fromInner), hash));
    EXPECT_TRUE(parseOkay(answerTo(transcript, "stxn", signCommand(file.size(), hash))));
    const auto announced = parseSigned(transcript.named("stok").back().fromInner);
    ASSERT_TRUE(announced);
    Bytes result;
    for (std::size_t i = 0; result.size() < announced->length; ++i) {
        const std::size_t size = std::min(kBlockSize, announced->length - result.size());
        append(result, *parseBinary(answerTo(transcript, "dwld", downloadCommand(result.size(), size), i)));
    }
    EXPECT_EQ(crypto::sha256(result), announced->hash);
    EXPECT_EQ(toHex(announced->hash), transcript.result.at("sha256"));
    const auto returned = bitcoin::Psbt::parse(result);
    ASSERT_TRUE(returned);
    const auto added = addedSignatures(psbt, *returned);
    ASSERT_TRUE(added);
    ASSERT_EQ(added->size(), transcript.signatures.size());
    for (std::size_t i = 0; i < added->size(); ++i) {
        const DeviceSignature& signature = added->at(i);
        EXPECT_EQ(signature.input, transcript.signatures[i].input);
        EXPECT_EQ(signature.key, transcript.signatures[i].key);
        EXPECT_EQ(toHex(signature.signature), toHex(transcript.signatures[i].signature));
        EXPECT_TRUE(test::signsInput(psbt, signature.input, signature.key, signature.signature));
    }
    // Nothing of another transaction is taken.
    bitcoin::Psbt other = psbt;
    other.outputs[0].amount = bitcoin::Amount::sat(other.outputs[0].amount.toSat() + 1);
    EXPECT_EQ(addedSignatures(other, *returned).error().code, ErrorCode::DeviceProtocol);
}

INSTANTIATE_TEST_SUITE_P(Recorded, ColdcardSigning,
                         testing::Values("coldcard-sign-pkh", "coldcard-sign-shwpkh", "coldcard-sign-wpkh",
                                         "coldcard-sign-wpkh-3in", "coldcard-sign-multisig",
                                         "coldcard-sign-multisig-2in"));

TEST(ColdcardCommands, UnderstandRefusalsAndErrors) {
    const auto refused = test::readChannelTranscript("coldcard-sign-wpkh-refused");
    EXPECT_EQ(parseSigned(refused.named("stok").back().fromInner).error().code, ErrorCode::DeviceRefused);
    const auto checksum = test::readChannelTranscript("coldcard-sign-bad-checksum");
    EXPECT_EQ(parseOkay(checksum.named("stxn").at(0).fromInner).error().code, ErrorCode::DeviceRejectedData);
    const auto foreign = test::readChannelTranscript("coldcard-sign-foreign-psbt");
    EXPECT_EQ(parseSigned(foreign.named("stok").back().fromInner).error().code, ErrorCode::DeviceRejectedData);
    const auto final = test::readChannelTranscript("coldcard-sign-wpkh-finalize");
    EXPECT_EQ(toHex(final.named("stxn").at(0).toInner),
              toHex(signCommand(final.psbt().serialize().size(), crypto::sha256(final.psbt().serialize()), 1)));
    EXPECT_EQ(toHex(*parseBinary(final.named("dwld").at(0).fromInner)), final.result.at("signed_tx"));
}

// The fixed vector of the vendor's document, docs/usb-ncry-v3.md.
TEST(ColdcardChannel, IsAuthenticatedAsPublished) {
    Bytes counting(128);
    for (std::size_t i = 0; i < counting.size(); ++i)
        counting[i] = static_cast<std::uint8_t>(i);
    const ByteView all(counting);
    const SecureBytes session = SecureBytes::copyOf(all.first(32));
    const auto hostOf = [&] { return Channel(LineVersion::Authenticated, session, all.first(64), all.subspan(64)); };
    const auto deviceOf = [&] {
        return Channel::ofDevice(LineVersion::Authenticated, session, all.first(64), all.subspan(64));
    };
    Channel host = hostOf();
    Channel device = deviceOf();
    const Bytes request = host.seal(asBytes("pingncry-v3-vector")).value();
    EXPECT_EQ(toHex(request), "4d90a086a4411368708106e3b6ae321fef9d5fc1cfedaf2be32b1cdb55ce62b48029");
    EXPECT_EQ(asText(*device.open(request)), "pingncry-v3-vector");
    const Bytes response = device.seal(asBytes("binyncry-v3-vector")).value();
    EXPECT_EQ(toHex(response), "026d1b5205e4686f3682acab956ac2690efef79887d299df4e655f887a112a7081d5");
    EXPECT_EQ(asText(*host.open(response)), "binyncry-v3-vector");
    EXPECT_EQ(host.open(response).error().code, ErrorCode::DeviceProtocol) << "repeated";
    EXPECT_EQ(hostOf().open(request).error().code, ErrorCode::DeviceProtocol) << "sent back";
    for (std::size_t i = 0; i < response.size(); ++i) {
        Bytes changed = response;
        changed[i] ^= 1;
        EXPECT_EQ(hostOf().open(changed).error().code, ErrorCode::DeviceProtocol);
    }
    EXPECT_FALSE(hostOf().open(ByteView(response).first(15)));
}

TEST(ColdcardFirmware, IsSafeFromKnownVersionsOn) {
    for (const char* safe : {"4.2.0", "5.6.1", "5.7.0", "1.5.1Q", "1.6.0Q", "6.6.0X", "6.6.1QX", "7.0.0"})
        EXPECT_TRUE(makesSafeKeys(safe)) << safe;
    for (const char* unsafe : {"4.1.9", "5.6.0", "5.4.2", "1.5.0Q", "6.5.0X", "6.3.4QX", "3.2.2", "2.0.0", "5.x.x", ""})
        EXPECT_FALSE(makesSafeKeys(unsafe)) << unsafe;
}
