#include <gtest/gtest.h>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "protobuf/message_reader.h"
#include "support/vectors.h"
#include "trezor/call_session.h"
#include "trezor_transcript.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;
using test::TrezorTranscript;
using Entry = TrezorTranscript::Entry;
using signing::UserInteraction;

namespace {

std::vector<std::string> namesOf(const std::string& part) {
    std::vector<std::string> names;
    for (const std::string& maker : {std::string("trezor-"), std::string("keepkey-")}) {
        for (const auto& entry : std::filesystem::directory_iterator(test::vectorPath("transcripts"))) {
            const std::string name = entry.path().stem().string();
            const bool isEthereum =
                name.find("-eth-") != std::string::npos || name.find("unsupported-eth") != std::string::npos;
            if (name.starts_with(maker) && (part == "all" || !isEthereum)) names.push_back(name);
        }
    }
    std::ranges::sort(names);
    return names;
}

std::string testName(const ::testing::TestParamInfo<std::string>& parameter) {
    std::string name = parameter.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

/// Begins a call; all other messages of the host are parts of one.
bool beginsCall(const Entry& entry) {
    if (entry.direction != Entry::Direction::ToDevice) return false;
    switch (static_cast<MessageType>(entry.message.type)) {
    case MessageType::ButtonAck:
    case MessageType::PinMatrixAck:
    case MessageType::PassphraseAck:
    case MessageType::TxAck:
    case MessageType::Cancel:
        return false;
    default:
        return true;
    }
}

/// One flow, played call by call: every request is built from what the host worked from.
class Replay {
public:
    explicit Replay(const TrezorTranscript& transcript) : m_transcript(transcript), m_device(transcript.reports()) {
        m_dialect.isKeepKey = transcript.isKeepKey();
        m_dialect.sortsKeys = transcript.has("pubkeys-order");
        m_dialect.canOmitResult = transcript.has("serialize-false");
    }

    void play() {
        for (std::size_t i = 0; i < m_transcript.entries.size(); ++i) {
            if (!beginsCall(m_transcript.entries[i])) continue;
            playCall(i);
            if (::testing::Test::HasFatalFailure()) return;
        }
        EXPECT_TRUE(m_device.isFinished()) << "stopped at report " << m_device.position();
    }

private:
    /// The answer that ended the call that begins here.
    const Message& endOf(std::size_t call) const {
        std::size_t last = call;
        for (std::size_t i = call + 1; i < m_transcript.entries.size() && !beginsCall(m_transcript.entries[i]); ++i) {
            if (m_transcript.entries[i].direction == Entry::Direction::FromDevice) last = i;
        }
        return m_transcript.entries[last].message;
    }

    bool isCancelledHere() const { return m_transcript.has("-cancel"); }

    Request requestOf(const Entry& entry) {
        const Message& recorded = entry.message;
        switch (static_cast<MessageType>(recorded.type)) {
        case MessageType::Initialize: {
            const auto session = m_transcript.input.find("session_id");
            return initializeRequest(session == m_transcript.input.end() ? Bytes() : fromHex(session->second).value());
        }
        case MessageType::GetFeatures:
            return featuresRequest();
        case MessageType::GetPublicKey: {
            Request request = publicKeyRequest(m_transcript.path(), m_transcript.network(),
                                               m_transcript.has("xpub-display"), m_dialect);
            // These flows were recorded with a host that leaves out other optional fields.
            if (isCancelledHere()) request.payload = recorded.payload;
            return request;
        }
        case MessageType::GetAddress:
            return addressOf();
        case MessageType::SignMessage:
            return messageRequest(m_transcript.path(), Network::Main, m_transcript.value("message"));
        case MessageType::SignTx: {
            auto questions =
                TransactionQuestions::of(m_transcript.psbt(), m_transcript.wallet(), fingerprint(), m_dialect);
            if (!questions) throw std::runtime_error(questions.error().detail);
            m_questions.emplace(std::move(*questions));
            return m_questions->request();
        }
        case MessageType::Ping:
            return {MessageType::Ping, protobuf::MessageWriter().text(1, "hello").take(), MessageType::Success};
        default: // no calls of ours: they go out as they are
            return {static_cast<MessageType>(recorded.type), recorded.payload, MessageType::Success};
        }
    }

    Request addressOf() {
        // A cancelled one is of the wpkh account; this firmware knows no taproot, but how to refuse it.
        TrezorTranscript wallet = m_transcript;
        if (m_transcript.has("address-cancel")) wallet.name = "trezor-address-wpkh";
        if (m_transcript.has("unsupported-address-tr")) wallet.name = "trezor-address-tr";
        const auto places = WalletPlaces::of(wallet.wallet().descriptor, fingerprint(), m_dialect);
        const auto place = places->at(0, 0);
        m_address = bitcoin::Address::fromScript(place->derived.scriptPubKey, Network::Test)->toString();
        return addressRequest(place->path, Network::Test, places->scriptType(), place->multisig, m_address);
    }

    Person person() {
        Person person;
        person.show = [this](const UserInteraction& step) {
            m_shown.push_back(step.kind);
            const bool isButton =
                step.kind == UserInteraction::Kind::CheckAddress || step.kind == UserInteraction::Kind::ConfirmOnDevice;
            if (isCancelledHere() && isButton) m_stop.request_stop();
        };
        person.answer = [this](const UserInteraction& step) -> Result<SecureString> {
            if (isCancelledHere()) return fail(ErrorCode::Cancelled);
            if (step.kind == UserInteraction::Kind::EnterPassphrase)
                return SecureString(m_transcript.value("passphrase"));
            EXPECT_EQ(step.kind, UserInteraction::Kind::EnterPin);
            for (const Entry& entry : m_transcript.entries) {
                const std::size_t at = entry.action.find("positions ");
                if (at != std::string::npos) return SecureString(entry.action.substr(at + 10));
            }
            return fail(ErrorCode::Internal);
        };
        return person;
    }

    void playCall(std::size_t at) {
        const Entry& entry = m_transcript.entries[at];
        m_questions.reset();
        Request request = requestOf(entry);
        CallSession played(std::move(request), CallSession::PassphraseEntry::Here,
                           m_questions ? &*m_questions : nullptr);
        const auto done = runSession(played, m_device, person(), m_stop.get_token());
        const Message& end = endOf(at);
        if (!done && done.error().code == ErrorCode::Cancelled) {
            EXPECT_TRUE(isCancelledHere());
            EXPECT_FALSE(played.isSettled());
            CancelSession cancel;
            EXPECT_TRUE(runSession(cancel, m_device, {}, {}));
            const Error failure = failureError(end.payload);
            EXPECT_EQ(failure.param("failure"), m_transcript.result.at("failure_code"));
            return;
        }
        EXPECT_TRUE(played.isSettled());
        if (end.type == static_cast<std::uint16_t>(MessageType::Failure)) {
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().param("failure"), m_transcript.result.at("failure_code"));
            EXPECT_NE(done.error().detail.find(m_transcript.result.at("failure_message")), std::string::npos);
            EXPECT_EQ(exitClass(done.error().code), ExitClass::Device);
            EXPECT_NE(done.error().code, ErrorCode::DeviceProtocol);
            if (m_transcript.has("refused")) {
                EXPECT_EQ(done.error().code, ErrorCode::DeviceRefused);
            }
            if (m_transcript.has("pin-wrong")) {
                EXPECT_EQ(done.error().code, ErrorCode::DevicePin);
            }
            return;
        }
        ASSERT_TRUE(done) << done.error().detail;
        checkAnswer(end, played.answer());
    }

    void checkAnswer(const Message& end, const Bytes& answer) {
        switch (static_cast<MessageType>(end.type)) {
        case MessageType::Features:
            return checkFeatures(answer);
        case MessageType::PublicKey:
            return checkKey(answer);
        case MessageType::Address:
            EXPECT_EQ(parseAddress(answer).value(), m_transcript.result.at("address"));
            EXPECT_EQ(m_address, m_transcript.result.at("address"));
            return;
        case MessageType::MessageSignature:
            EXPECT_EQ(toBase64(parseMessageSignature(answer).value()), m_transcript.result.at("signature_base64"));
            return;
        case MessageType::TxRequest:
            return checkSignatures();
        case MessageType::Success:
            return;
        default:
            FAIL() << "nobody checks " << end.type;
        }
    }

    void checkFeatures(const Bytes& answer) {
        const auto features = Features::parse(answer);
        ASSERT_TRUE(features) << features.error().detail;
        const bool isOne = m_transcript.has("trezor-one");
        EXPECT_EQ(features->model, m_transcript.isKeepKey() ? "KeepKey" : isOne ? "One" : "Model T");
        EXPECT_TRUE(features->isSetUp);
        EXPECT_FALSE(features->isBootloader);
        EXPECT_FALSE(features->hasNoBackup);
        EXPECT_EQ(features->entersPinHere, m_transcript.isKeepKey() || isOne);
        EXPECT_EQ(features->canEnterPassphrase, m_transcript.has("trezor-t"));
        EXPECT_EQ(features->wantsPassphrase, m_transcript.has("passphrase") || m_transcript.has("session-resume"));
        if (const auto version = m_transcript.result.find("version"); version != m_transcript.result.end()) {
            EXPECT_EQ(features->version.toString(), version->second);
        }
        if (const auto session = m_transcript.result.find("session_id"); session != m_transcript.result.end()) {
            EXPECT_EQ(toHex(features->sessionId), session->second);
        }
    }

    void checkKey(const Bytes& answer) {
        const keys::DerivationPath path = m_transcript.path();
        const auto key = parsePublicKey(answer, path, m_transcript.network());
        ASSERT_TRUE(key) << key.error().detail;
        EXPECT_EQ(key->key.toString(), m_transcript.result.at("xpub"));
        EXPECT_EQ(key->master.has_value(), !m_transcript.isKeepKey());
        if (key->master) {
            EXPECT_EQ(key->master->toString(), m_transcript.result.at("root_fingerprint"));
        }
        EXPECT_FALSE(parsePublicKey(answer, path.child(0), m_transcript.network()));
        const Network other = m_transcript.network() == Network::Main ? Network::Test : Network::Main;
        EXPECT_FALSE(parsePublicKey(answer, path, other));
        const bool hasPassphrase = !m_transcript.has("passphrase-empty") &&
                                   (m_transcript.has("passphrase") || m_transcript.has("session-resume"));
        if (!hasPassphrase) {
            EXPECT_EQ(key->key, test::recordedKey(path, m_transcript.network()));
        }
    }

    void checkSignatures() {
        const bitcoin::Psbt psbt = m_transcript.psbt();
        const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
        EXPECT_EQ(toHex(transaction.serializeWithoutWitness()), m_transcript.value("unsigned_tx"));
        const auto spent = bitcoin::spentOutputs(psbt);
        const bitcoin::SighashContext context(transaction, spent);
        ASSERT_EQ(m_questions->signatures().size(), m_transcript.signatures.size());
        for (std::size_t i = 0; i < m_transcript.signatures.size(); ++i) {
            const DeviceSignature& made = m_questions->signatures()[i];
            const TrezorTranscript::Signature& recorded = m_transcript.signatures[i];
            EXPECT_EQ(made.input, recorded.input);
            EXPECT_EQ(toHex(made.key), toHex(recorded.key));
            const bool isTaproot = made.key.size() == 32;
            const auto target =
                signingTarget(psbt, context, made.input, isTaproot ? bitcoin::kSighashDefault : bitcoin::kSighashAll);
            ASSERT_TRUE(target);
            EXPECT_EQ(toHex(target->sighash), toHex(recorded.digest));
            Bytes signature = recorded.signature;
            if (isTaproot) {
                crypto::XOnlyKey key;
                crypto::SchnorrSignature schnorr;
                std::ranges::copy(made.key, key.begin());
                std::ranges::copy(made.signature, schnorr.begin());
                EXPECT_TRUE(crypto::verifySchnorr(key, target->sighash, schnorr));
            } else {
                EXPECT_TRUE(
                    crypto::PublicKey::parse(made.key)->verify(target->sighash, crypto::parseDer(signature).value()));
                signature.push_back(bitcoin::kSighashAll);
            }
            EXPECT_EQ(toHex(made.signature), toHex(signature));
        }
        EXPECT_EQ(std::ranges::count(m_shown, UserInteraction::Kind::Progress),
                  static_cast<std::ptrdiff_t>(m_transcript.signatures.size()));
    }

    static keys::Fingerprint fingerprint() { return keys::Fingerprint::parse("5c9e228d").value(); }

    const TrezorTranscript& m_transcript;
    RecordedTransport m_device;
    Dialect m_dialect;
    std::optional<TransactionQuestions> m_questions;
    std::string m_address;
    std::vector<UserInteraction::Kind> m_shown;
    std::stop_source m_stop;
};

} // namespace

class TrezorFlow : public ::testing::TestWithParam<std::string> {};

TEST_P(TrezorFlow, IsReplayedByteForByte) {
    const TrezorTranscript transcript = test::readTrezorTranscript(GetParam());
    Replay(transcript).play();
}

INSTANTIATE_TEST_SUITE_P(All, TrezorFlow, ::testing::ValuesIn(namesOf("bitcoin")), testName);

class TrezorMessages : public ::testing::TestWithParam<std::string> {};

TEST_P(TrezorMessages, AreFramedAsRecorded) {
    const TrezorTranscript transcript = test::readTrezorTranscript(GetParam());
    std::size_t messages = 0;
    for (const Entry& entry : transcript.entries) {
        if (entry.direction == Entry::Direction::Person) continue;
        ReportReader reader;
        for (std::size_t i = 0; i < entry.reports.size(); ++i) {
            const auto whole = reader.take(entry.reports[i]);
            ASSERT_TRUE(whole) << whole.error().detail;
            EXPECT_EQ(*whole, i + 1 == entry.reports.size());
        }
        EXPECT_EQ(reader.message(), entry.message);
        EXPECT_TRUE(protobuf::MessageReader::parse(entry.message.payload));
        const auto ours = encodeReports(entry.message.type, entry.message.payload);
        ASSERT_EQ(ours.size(), entry.reports.size());
        if (entry.direction == Entry::Direction::ToDevice) {
            EXPECT_EQ(ours, entry.reports);
        }
        const auto secret = encodeSecretReports(entry.message.type, entry.message.payload);
        ASSERT_EQ(secret.size(), ours.size());
        for (std::size_t i = 0; i < ours.size(); ++i)
            EXPECT_TRUE(equal(secret[i].view(), ours[i]));
        ++messages;
    }
    EXPECT_GT(messages, 0U);
}

INSTANTIATE_TEST_SUITE_P(All, TrezorMessages, ::testing::ValuesIn(namesOf("all")), testName);

TEST(TrezorTranscripts, AreAllHere) {
    EXPECT_EQ(namesOf("all").size(), 117U);
    EXPECT_EQ(namesOf("bitcoin").size(), 92U);
}
