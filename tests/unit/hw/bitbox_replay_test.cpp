#include <gtest/gtest.h>

#include "base/encoding.h"
#include "bitbox02/anti_klepto.h"
#include "bitbox02/bitbox_link.h"
#include "bitbox02/sign_loop.h"
#include "bitcoin/message.h"
#include "bitcoin/sighash.h"
#include "channel_transcript.h"
#include "transcript.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::bitbox02;
using test::ChannelTranscript;

namespace {

template <std::size_t N>
ByteArray<N> fixed(const Bytes& bytes) {
    ByteArray<N> out{};
    EXPECT_EQ(bytes.size(), N);
    std::copy_n(bytes.begin(), std::min(N, bytes.size()), out.begin());
    return out;
}

/// What the recorded host drew.
class RecordedRandom : public HostRandom {
public:
    explicit RecordedRandom(const ChannelTranscript& transcript) : m_transcript(transcript) {}
    std::uint32_t channel() override { return m_channel++; }
    crypto::X25519Key ephemeralKey() override {
        return std::move(*crypto::X25519Key::fromSecret(m_transcript.key("noise_ephemeral_private")));
    }
    Hash256 draw() override { return fixed<32>(m_transcript.draws.at(m_drawn++)); }

private:
    const ChannelTranscript& m_transcript;
    std::uint32_t m_channel = 0x5a4d0001;
    std::size_t m_drawn = 0;
};

bool mustPair(const ChannelTranscript& transcript) {
    return transcript.channel.contains("pairing_code");
}

DeviceMemory memoryOf(const ChannelTranscript& transcript) {
    DeviceMemory memory;
    memory.secret = SecureBytes::copyOf(transcript.key("noise_static_private"));
    if (!mustPair(transcript)) memory.paired.push_back(fromHex(transcript.channel.at("device_static_pubkey")).value());
    return memory;
}

keys::DerivationPath path(const std::string& text) {
    return keys::DerivationPath::parse(text).value();
}

AccountKey accountKey(const std::string& xpub, const keys::KeyOrigin& origin) {
    return {origin, keys::ExtendedPublicKey::parse(xpub).value()};
}

/// "[fp/path]xpub"
AccountKey policyKey(const std::string& text) {
    const std::size_t end = text.find(']');
    const auto fingerprint = keys::Fingerprint::parse(text.substr(1, 8)).value();
    return accountKey(text.substr(end + 1), {fingerprint, path("m" + text.substr(9, end - 9))});
}

const keys::Fingerprint kDevice = keys::Fingerprint::parse("4c00739d").value();
const keys::Fingerprint kCosigner = keys::Fingerprint::parse("5c9e228d").value();

std::vector<AccountKey> multisigKeys(const ChannelTranscript& transcript) {
    const auto account = path(transcript.value("keypath"));
    return {accountKey(transcript.xpubs.at(0), {kDevice, account}),
            accountKey(transcript.xpubs.at(1), {kCosigner, account})};
}

ScriptConfig multisigOf(const ChannelTranscript& transcript) {
    return ScriptConfig::multisig(std::stoi(transcript.value("threshold")), multisigKeys(transcript), 0, false);
}

ScriptConfig::Simple simpleOf(const std::string& name) {
    if (name.find("shwpkh") != std::string::npos) return ScriptConfig::Simple::ShWpkh;
    return name.find("-tr") != std::string::npos ? ScriptConfig::Simple::Tr : ScriptConfig::Simple::Wpkh;
}

bitcoin::Descriptor descriptorOf(const ChannelTranscript& transcript) {
    using bitcoin::OutputType;
    if (!transcript.xpubs.empty()) {
        std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> cosigners;
        for (const AccountKey& key : multisigKeys(transcript))
            cosigners.emplace_back(key.origin, key.key);
        return bitcoin::multisigDescriptor(OutputType::WshMulti, 2, cosigners).value();
    }
    const auto simple = simpleOf(transcript.name);
    const OutputType type = simple == ScriptConfig::Simple::ShWpkh ? OutputType::ShWpkh
                            : simple == ScriptConfig::Simple::Tr   ? OutputType::Tr
                                                                   : OutputType::Wpkh;
    const AccountKey key =
        accountKey(transcript.value("account_xpub"), {kDevice, path(transcript.value("account_path"))});
    return bitcoin::singleSigDescriptor(type, key.origin, key.key);
}

/// Requests equal those recorded, and the recorded answers are given back.
class Exchange {
public:
    explicit Exchange(const ChannelTranscript& transcript) {
        for (const auto& entry : transcript.entries) {
            if (!entry.toInner.empty()) m_entries.push_back(entry);
        }
    }
    Bytes operator()(const Bytes& request) {
        if (m_at == m_entries.size()) {
            ADD_FAILURE() << "more requests than recorded";
            return {};
        }
        EXPECT_EQ(toHex(request), toHex(m_entries[m_at].toInner)) << m_entries[m_at].toMessage;
        return m_entries[m_at++].fromInner;
    }
    bool isFinished() const { return m_at == m_entries.size(); }

private:
    std::vector<ChannelTranscript::Entry> m_entries;
    std::size_t m_at = 0;
};

} // namespace

class BitBoxTranscript : public testing::TestWithParam<std::string> {
protected:
    const ChannelTranscript transcript = test::readChannelTranscript(GetParam());
};

/// The whole line, down to the reports: also of the Ethereum requests, whose content is not ours.
TEST_P(BitBoxTranscript, IsSaidWordByWord) {
    auto recording = std::make_unique<RecordedTransport>(transcript.reports());
    const RecordedTransport* device = recording.get();
    BitBoxLink link(
        std::move(recording), [] { return Result<std::unique_ptr<Transport>>(fail(ErrorCode::DeviceNotFound)); },
        std::make_unique<RecordedRandom>(transcript));
    link.recall(memoryOf(transcript));
    std::vector<std::string> shown;
    DeviceCall call;
    call.person.show = [&](const signing::UserInteraction& step) { shown.push_back(step.text); };
    call.person.answer = [&](const signing::UserInteraction& step) {
        EXPECT_EQ(step.text, transcript.channel.at("pairing_code"));
        return Result<SecureString>(SecureString());
    };

    const auto info = link.info(call);
    ASSERT_TRUE(info) << info.error().detail;
    EXPECT_EQ(info->version, "9.25.1");
    EXPECT_FALSE(info->isBtcOnly);
    EXPECT_EQ(info->isNova, !transcript.name.starts_with("bitbox02-usb-"));
    const auto connected = link.connect(BitBoxLink::MayAsk::Yes, call);
    ASSERT_TRUE(connected) << connected.error().detail;
    EXPECT_FALSE(link.isGenuine()) << "a simulator cannot be";
    EXPECT_EQ(toHex(link.handshakeHash()), transcript.channel.at("handshake_hash"));
    EXPECT_EQ(toHex(link.deviceKey()), transcript.channel.at("device_static_pubkey"));
    if (mustPair(transcript)) {
        EXPECT_EQ(shown.back(), transcript.channel.at("pairing_code"));
    }
    ASSERT_EQ(link.memory().paired.size(), 1U);
    EXPECT_EQ(toHex(link.memory().paired.front()), transcript.channel.at("device_static_pubkey"));
    for (const auto& entry : transcript.entries) {
        if (entry.toInner.empty()) continue;
        const auto response = link.query(entry.toInner, {}, call);
        ASSERT_TRUE(response) << response.error().detail;
        EXPECT_EQ(toHex(*response), toHex(entry.fromInner));
    }
    EXPECT_TRUE(device->isFinished()) << "at " << device->position();
}

INSTANTIATE_TEST_SUITE_P(Recorded, BitBoxTranscript, testing::ValuesIn(test::transcriptNames("bitbox02-")),
                         [](const auto& entry) {
                             std::string name = entry.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(BitBoxRequests, AskForDeviceFingerprintAndKeys) {
    for (const char* name :
         {"bitbox02-device-info", "bitbox02-usb-pairing", "bitbox02-usb-reconnect", "bitbox02-usb-unknown-host"}) {
        Exchange exchange(test::readChannelTranscript(name));
        EXPECT_FALSE(exchange(deviceInfoRequest()).empty());
    }
    Exchange exchange(test::readChannelTranscript("bitbox02-reconnect-fingerprint"));
    EXPECT_EQ(parseFingerprint(exchange(fingerprintRequest()))->toString(), "4c00739d");
    Exchange unseeded(test::readChannelTranscript("bitbox02-usb-wrong-state"));
    const auto refused = parseFingerprint(unseeded(fingerprintRequest()));
    EXPECT_EQ(refused.error().code, ErrorCode::DeviceNotSetUp);
    EXPECT_EQ(refused.error().param("status"), "105");
    for (const char* name : {"bitbox02-xpub", "bitbox02-xpub-display"}) {
        const ChannelTranscript transcript = test::readChannelTranscript(name);
        Exchange keys(transcript);
        const Bytes response =
            keys(xpubRequest(Coin::Testnet, path(transcript.value("path")), transcript.value("display") == "1"));
        EXPECT_EQ(parsePub(response), transcript.result.at("xpub"));
    }
}

TEST(BitBoxRequests, AskForAddresses) {
    for (const char* name : {"bitbox02-address-shwpkh", "bitbox02-address-wpkh", "bitbox02-address-tr"}) {
        const ChannelTranscript transcript = test::readChannelTranscript(name);
        Exchange exchange(transcript);
        const Bytes response = exchange(
            addressRequest(Coin::Testnet, path(transcript.value("path")), ScriptConfig::simple(simpleOf(name)), true));
        EXPECT_EQ(parsePub(response), transcript.result.at("address"));
        const auto script = descriptorOf(transcript).singlePaths().at(0).scriptPubKey(0).value();
        EXPECT_EQ(bitcoin::Address::fromScript(script, Network::Test)->toString(), transcript.result.at("address"));
    }
    const ChannelTranscript multisig = test::readChannelTranscript("bitbox02-address-multisig");
    Exchange exchange(multisig);
    EXPECT_EQ(
        parsePub(exchange(addressRequest(Coin::Testnet, path(multisig.value("path")), multisigOf(multisig), true))),
        multisig.result.at("address"));
    const ChannelTranscript unknown = test::readChannelTranscript("bitbox02-address-unregistered-multisig");
    Exchange refused(unknown);
    const auto answer = parsePub(refused(
        addressRequest(Coin::Testnet, path(unknown.value("keypath")).child(0).child(0), multisigOf(unknown), false)));
    EXPECT_EQ(answer.error().code, ErrorCode::DeviceRejectedData);
    EXPECT_EQ(answer.error().param("status"), unknown.result.at("error_code"));
}

TEST(BitBoxRequests, RegisterWallets) {
    const ChannelTranscript multisig = test::readChannelTranscript("bitbox02-register-multisig");
    Exchange exchange(multisig);
    const ScriptConfig config = multisigOf(multisig);
    const auto account = path(multisig.value("keypath"));
    EXPECT_EQ(parseIsRegistered(exchange(isRegisteredRequest(Coin::Testnet, config, &account))), false);
    EXPECT_TRUE(parseSuccess(
        exchange(registerRequest(Coin::Testnet, config, &account, multisig.value("name"), KeyForm::Electrum))));
    EXPECT_EQ(parseIsRegistered(exchange(isRegisteredRequest(Coin::Testnet, config, &account))), true);
    EXPECT_TRUE(exchange.isFinished());

    const ChannelTranscript policy = test::readChannelTranscript("bitbox02-register-policy");
    Exchange next(policy);
    const ScriptConfig miniscript = ScriptConfig::policy(
        policy.value("policy"), {policyKey(policy.policyKeys.at(0)), policyKey(policy.policyKeys.at(1))});
    EXPECT_TRUE(parseSuccess(
        next(registerRequest(Coin::Testnet, miniscript, nullptr, policy.value("name"), KeyForm::Electrum))));
    EXPECT_EQ(parseIsRegistered(next(isRegisteredRequest(Coin::Testnet, miniscript, nullptr))), true);
    EXPECT_EQ(parsePub(next(addressRequest(Coin::Testnet, path("m/48h/1h/0h/2h/0/0"), miniscript, true))),
              policy.result.at("address"));
    EXPECT_TRUE(next.isFinished());
}

TEST(BitBoxRequests, SignMessages) {
    const ChannelTranscript transcript = test::readChannelTranscript("bitbox02-sign-message");
    Exchange exchange(transcript);
    const auto nonce = fixed<32>(transcript.draws.at(1));
    const auto commitment = parseSignerCommitment(exchange(signMessageRequest(
        Coin::Testnet, {ScriptConfig::simple(ScriptConfig::Simple::Wpkh), path(transcript.value("path"))},
        transcript.value("message"), hostCommitment(nonce))));
    ASSERT_TRUE(commitment);
    const auto signature = parseMessageSignature(exchange(hostNonceRequest(nonce)));
    ASSERT_TRUE(signature);
    crypto::CompactSignature compact;
    std::copy_n(signature->begin(), 64, compact.begin());
    EXPECT_EQ(toHex(compact), transcript.result.at("signature"));
    EXPECT_TRUE(checkHostNonce(*commitment, nonce, compact));
    Hash256 other = nonce;
    other[0] ^= 1;
    EXPECT_EQ(checkHostNonce(*commitment, other, compact).error().code, ErrorCode::DeviceNonce);
}

class BitBoxSigning : public testing::TestWithParam<std::string> {};

TEST_P(BitBoxSigning, AsksAndSignsAsRecorded) {
    const ChannelTranscript transcript = test::readChannelTranscript(GetParam());
    const bitcoin::Psbt psbt = transcript.psbt();
    const bitcoin::Descriptor descriptor = descriptorOf(transcript);
    const AccountKey own = accountKeys(descriptor)->front();
    const bool isTaproot = descriptor.type() == bitcoin::OutputType::Tr;
    const ScriptConfig config =
        transcript.xpubs.empty() ? ScriptConfig::simple(simpleOf(GetParam())) : multisigOf(transcript);
    auto request =
        signRequest(psbt, descriptor.singlePaths(), own, Coin::Testnet, {config, own.origin.path}, isTaproot);
    ASSERT_TRUE(request) << request.error().detail;
    std::size_t drawn = 1; // the first was the attestation challenge
    SignLoop loop(std::move(*request), [&] { return fixed<32>(transcript.draws.at(drawn++)); });
    Exchange exchange(transcript);
    std::optional<Bytes> next = loop.first();
    while (next) {
        auto answered = loop.answer(exchange(*next));
        ASSERT_TRUE(answered) << answered.error().detail;
        next = std::move(*answered);
    }
    EXPECT_TRUE(exchange.isFinished());
    EXPECT_EQ(drawn, transcript.draws.size());
    ASSERT_EQ(loop.signatures().size(), transcript.signatures.size());
    for (const auto& expected : transcript.signatures) {
        const auto& signature = *loop.signatures().at(expected.input);
        EXPECT_EQ(toHex(signature), toHex(expected.signature));
        Bytes inPsbt = isTaproot ? toBytes(signature) : crypto::toDer(signature);
        if (!isTaproot) inPsbt.push_back(bitcoin::kSighashAll);
        EXPECT_TRUE(test::signsInput(psbt, expected.input, expected.key, inPsbt));
    }
}

INSTANTIATE_TEST_SUITE_P(Recorded, BitBoxSigning,
                         testing::Values("bitbox02-sign-shwpkh", "bitbox02-sign-wpkh", "bitbox02-sign-wpkh-3in",
                                         "bitbox02-sign-tr-2in", "bitbox02-sign-multisig",
                                         "bitbox02-sign-multisig-2in"));
