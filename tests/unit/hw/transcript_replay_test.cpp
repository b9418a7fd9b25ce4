#include <gtest/gtest.h>

#include "base/encoding.h"
#include "bitcoin/message.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "ledger/command_session.h"
#include "transcript.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::ledger;
using test::Transcript;

namespace {

/// Runs one command against a recording; whatever is sent must be what was recorded.
Result<CommandSession> play(Command command, RecordedTransport& device, std::uint16_t channel = kFirstChannel) {
    CommandSession session(channel, std::move(command));
    SANDYK_CHECK(runSession(session, device, {}, {}));
    return session;
}

keys::DerivationPath pathOf(const Transcript& transcript) {
    return keys::DerivationPath::parse(transcript.value("path")).value();
}

/// The recorded failure, or that there was none.
void expectRecordedEnd(const Transcript& transcript, const Result<CommandSession>& played) {
    if (!transcript.result.contains("status_word")) {
        ASSERT_TRUE(played) << played.error().detail;
        return;
    }
    ASSERT_FALSE(played);
    EXPECT_EQ(played.error().param("status"), transcript.result.at("status_word"));
    EXPECT_EQ(exitClass(played.error().code), ExitClass::Device);
    EXPECT_NE(played.error().code, ErrorCode::DeviceProtocol);
}

void replayInfo(const Transcript& transcript, RecordedTransport& device) {
    const auto played = play(appInfoCommand(), device);
    ASSERT_TRUE(played) << played.error().detail;
    const auto info = parseAppInfo(played->answer());
    ASSERT_TRUE(info);
    EXPECT_EQ(info->name, transcript.result.at("name"));
    EXPECT_EQ(info->version, transcript.result.at("version"));
}

void replayFingerprint(const Transcript& transcript, RecordedTransport& device, std::uint16_t channel) {
    const auto played = play(fingerprintCommand(), device, channel);
    ASSERT_TRUE(played) << played.error().detail;
    EXPECT_EQ(parseFingerprint(played->answer())->toString(), transcript.result.at("fingerprint"));
}

void replayXpub(const Transcript& transcript, RecordedTransport& device) {
    const auto display = transcript.input.find("display");
    const bool isShown = display != transcript.input.end() && display->second == "1";
    const auto played = play(xpubCommand(pathOf(transcript), isShown).value(), device);
    expectRecordedEnd(transcript, played);
    if (!played) return;
    const auto key = parseXpub(played->answer(), pathOf(transcript), transcript.network());
    ASSERT_TRUE(key);
    EXPECT_EQ(key->toString(), transcript.result.at("xpub"));
    EXPECT_FALSE(parseXpub(played->answer(), pathOf(transcript).child(0), transcript.network()));
    const Network other = transcript.network() == Network::Main ? Network::Test : Network::Main;
    EXPECT_FALSE(parseXpub(played->answer(), pathOf(transcript), other));
}

void replayRegistration(const Transcript& transcript, RecordedTransport& device) {
    const auto played = play(registerCommand(*transcript.policy).value(), device);
    expectRecordedEnd(transcript, played);
    if (!played) return;
    const auto registered = parseRegistration(played->answer());
    ASSERT_TRUE(registered);
    EXPECT_EQ(toHex(registered->id), transcript.result.at("policy_id"));
    EXPECT_EQ(toHex(registered->hmac), transcript.result.at("hmac"));
}

void replayAddress(const Transcript& transcript, RecordedTransport& device) {
    const bool change = transcript.value("change") == "1";
    const auto index = static_cast<std::uint32_t>(std::stoul(transcript.value("index")));
    const auto played = play(addressCommand(*transcript.policy, transcript.hmac, change, index,
                                            transcript.value("display") == "1", "address"),
                             device);
    expectRecordedEnd(transcript, played);
    if (!played) return;
    EXPECT_EQ(parseAddress(played->answer()).value(), transcript.result.at("address"));
    if (const auto descriptor = transcript.descriptor()) {
        const auto script = descriptor->singlePaths().at(change ? 1 : 0).scriptPubKey(index).value();
        EXPECT_EQ(bitcoin::Address::fromScript(script, transcript.network())->toString(),
                  transcript.result.at("address"));
    }
}

void replayMessage(const Transcript& transcript, RecordedTransport& device) {
    const auto played = play(signMessageCommand(pathOf(transcript), transcript.value("message")).value(), device);
    expectRecordedEnd(transcript, played);
    if (!played) return;
    EXPECT_EQ(toBase64(parseMessageSignature(played->answer()).value()), transcript.result.at("signature_base64"));
}

/// The digest by our own computation. Miniscript is not among the scripts that Sandyk signs; its digest is BIP143's.
Hash256 ownDigest(const bitcoin::Psbt& psbt, const bitcoin::SighashContext& context, std::size_t input, bool taproot) {
    const bitcoin::PsbtInput& spent = psbt.inputs.at(input);
    if (spent.witnessScript)
        return context.segwitV0(input, *spent.witnessScript, spent.spentOutput()->amount, bitcoin::kSighashAll);
    return signingTarget(psbt, context, input, taproot ? bitcoin::kSighashDefault : bitcoin::kSighashAll)->sighash;
}

bool verifies(const YieldedSignature& yielded, const Hash256& digest) {
    if (yielded.key.size() == 32) {
        crypto::XOnlyKey key;
        crypto::SchnorrSignature signature;
        if (yielded.signature.size() != signature.size()) return false;
        std::ranges::copy(yielded.key, key.begin());
        std::ranges::copy(yielded.signature, signature.begin());
        return crypto::verifySchnorr(key, digest, signature);
    }
    const auto compact = crypto::parseDer(ByteView(yielded.signature).first(yielded.signature.size() - 1));
    return compact && yielded.signature.back() == bitcoin::kSighashAll &&
           crypto::PublicKey::parse(yielded.key)->verify(digest, *compact);
}

void replaySigning(const Transcript& transcript, RecordedTransport& device) {
    const bitcoin::Psbt psbt = transcript.psbt();
    const auto recorded = bitcoin::Psbt::parseAny(asBytes(transcript.value("psbt_v2_base64")));
    ASSERT_TRUE(recorded);
    EXPECT_EQ(bitcoin::convert(psbt, 2).value(), *recorded);
    const auto played = play(signPsbtCommand(psbt, *transcript.policy, transcript.hmac).value(), device);
    expectRecordedEnd(transcript, played);
    if (!played) return;
    const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
    EXPECT_EQ(toHex(transaction.serializeWithoutWitness()), transcript.value("unsigned_tx"));
    const auto spent = bitcoin::spentOutputs(psbt);
    const bitcoin::SighashContext context(transaction, spent);
    ASSERT_EQ(played->yielded().size(), transcript.signatures.size());
    for (std::size_t i = 0; i < transcript.signatures.size(); ++i) {
        const auto yielded = parseSignature(played->yielded()[i]);
        ASSERT_TRUE(yielded);
        EXPECT_EQ(yielded->input, transcript.signatures[i].input);
        EXPECT_EQ(toHex(yielded->key), toHex(transcript.signatures[i].key));
        EXPECT_EQ(toHex(yielded->signature), toHex(transcript.signatures[i].signature));
        EXPECT_FALSE(yielded->leafHash);
        const Hash256 digest = ownDigest(psbt, context, yielded->input, yielded->key.size() == 32);
        if (!transcript.signatures[i].digest.empty()) {
            EXPECT_EQ(toHex(digest), toHex(transcript.signatures[i].digest));
        }
        EXPECT_TRUE(verifies(*yielded, digest));
    }
}

/// These are no commands of ours, so they go out as they are.
void replayStatusWords(const Transcript& transcript, RecordedTransport& device) {
    ASSERT_EQ(transcript.statusWords.size(), transcript.apdus.size());
    for (std::size_t i = 0; i < transcript.apdus.size(); ++i) {
        for (const Bytes& frame : encodeFrames(kFirstChannel, transcript.apdus[i].first))
            ASSERT_TRUE(device.write(frame));
        FrameReader reader(kFirstChannel);
        ASSERT_EQ(reader.take(device.read({}, {}).value()).value(), FrameReader::Taken::Complete);
        const Error error = statusError(ApduAnswer::parse(reader.message())->status);
        EXPECT_EQ(error.param("status"), transcript.statusWords[i]);
        EXPECT_EQ(exitClass(error.code), ExitClass::Device);
    }
}

void replay(const Transcript& transcript, RecordedTransport& device) {
    const auto has = [&](std::string_view part) { return transcript.name.find(part) != std::string::npos; };
    if (has("hid-version-fingerprint-xpub")) {
        replayInfo(transcript, device);
        replayFingerprint(transcript, device, kFirstChannel);
        return replayXpub(transcript, device);
    }
    if (has("other-channel")) return replayFingerprint(transcript, device, 0x1234);
    if (has("status-words") || has("wrong-app")) return replayStatusWords(transcript, device);
    if (has("-version")) return replayInfo(transcript, device);
    if (has("-fingerprint")) return replayFingerprint(transcript, device, kFirstChannel);
    if (has("-xpub")) return replayXpub(transcript, device);
    if (has("-register")) return replayRegistration(transcript, device);
    if (has("-address")) return replayAddress(transcript, device);
    if (has("-sign-message")) return replayMessage(transcript, device);
    if (has("-sign-")) return replaySigning(transcript, device);
    FAIL() << "nobody replays " << transcript.name;
}

std::string testName(const ::testing::TestParamInfo<std::string>& parameter) {
    std::string name = parameter.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

} // namespace

class LedgerTranscript : public ::testing::TestWithParam<std::string> {};

TEST_P(LedgerTranscript, IsReplayedByteForByte) {
    const Transcript transcript = test::readTranscript(GetParam());
    RecordedTransport device(transcript.reports);
    replay(transcript, device);
    EXPECT_TRUE(device.isFinished()) << "stopped at report " << device.position();
}

INSTANTIATE_TEST_SUITE_P(All, LedgerTranscript, ::testing::ValuesIn(test::transcriptNames("ledger-")), testName);

TEST(LedgerTranscripts, AreAllHere) {
    EXPECT_EQ(test::transcriptNames("ledger-btc-").size(), 33U);
    EXPECT_EQ(test::transcriptNames("ledger-btcmain-").size(), 6U);
    EXPECT_EQ(test::transcriptNames("ledger-hid-").size(), 4U);
}
