#include <gtest/gtest.h>

#include "base/encoding.h"
#include "protobuf/message_reader.h"
#include "trezor_fixture.h"

using namespace sandyk;
using namespace sandyk::hw;
using namespace sandyk::hw::trezor;
using protobuf::MessageReader;
using protobuf::MessageWriter;
using test::ScriptedTrezor;
using test::TrezorFixture;
using test::TrezorTranscript;

namespace {

constexpr std::size_t kFlow = 2;    ///< the first answer of the signing: before are the features and a key
constexpr std::size_t kMidway = 12; ///< an answer in the midst of a signing

bool isQuestion(const Message& message) {
    return message.type == static_cast<std::uint16_t>(MessageType::TxRequest);
}

/// A TxRequest taken apart, to be changed.
struct Question {
    std::uint64_t kind = 0;
    std::optional<std::uint64_t> index;
    Bytes txid;
    std::optional<std::uint64_t> signedInput;
    Bytes signature;

    static Question of(const Message& message) {
        const auto read = MessageReader::parse(message.payload).value();
        const auto details = read.message(2).value();
        const auto serialized = read.message(3).value();
        Question question;
        question.kind = read.number(1).value();
        if (details.has(1)) question.index = details.number(1).value();
        question.txid = toBytes(details.bytes(2).value());
        if (serialized.has(1)) question.signedInput = serialized.number(1).value();
        question.signature = toBytes(serialized.bytes(2).value());
        return question;
    }
    Message message() const {
        MessageWriter all, details, serialized;
        all.varint(1, kind);
        if (index) details.varint(1, *index);
        if (!txid.empty()) details.bytes(2, txid);
        all.message(2, details);
        if (signedInput) serialized.varint(1, *signedInput);
        if (!signature.empty()) serialized.bytes(2, signature);
        all.message(3, serialized);
        return {static_cast<std::uint16_t>(MessageType::TxRequest), all.take()};
    }
};

/// Plays a signing by a device that gives other answers, and shows that nothing of it is left behind.
class HostileTrezor : public ::testing::Test {
protected:
    explicit HostileTrezor(const char* name = "trezor-t-sign-wpkh-3in")
        : m_fixture(test::readTrezorTranscript(name)), m_answers(m_fixture.answers()) {}

    Result<signing::SignResult> signOver(const std::unique_ptr<TrezorDevice>& device) {
        HardwareSigner signer(*device, {m_fixture.transcript().wallet()});
        return signer.sign(m_fixture.psbt(), m_review, {}, {});
    }
    Result<signing::SignResult> signWith(const std::vector<Message>& answers) {
        return signOver(TrezorFixture::answering(answers));
    }
    /// From this answer on the device sends such reports.
    Result<signing::SignResult> signWithReports(std::size_t from,
                                                std::function<std::vector<Bytes>(const Message&)> reports) {
        std::size_t at = 0;
        return signOver(TrezorFixture::deviceOver(
            std::make_unique<ScriptedTrezor>([this, from, at, reports](const Message&) mutable {
                const Message& honest = m_answers.at(std::min(at, m_answers.size() - 1));
                return at++ < from ? test::reportsOf(honest) : reports(honest);
            })));
    }

    /// The place of the answer that brings this signature.
    std::size_t signatureAt(std::size_t which) const {
        for (std::size_t i = kFlow; i < m_answers.size(); ++i) {
            if (isQuestion(m_answers[i]) && Question::of(m_answers[i]).signature.size() > 0 && which-- == 0) return i;
        }
        throw std::runtime_error("no such signature");
    }
    void change(std::size_t at, const std::function<void(Question&)>& how) {
        Question question = Question::of(m_answers.at(at));
        how(question);
        m_answers.at(at) = question.message();
    }

    static void expectRefused(const Result<signing::SignResult>& result, ErrorCode code) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().detail;
    }

    TrezorFixture m_fixture;
    std::vector<Message> m_answers;
    signing::Review m_review = m_fixture.review();
};

} // namespace

TEST_F(HostileTrezor, IsHonestBeforeItIsHostile) {
    for (std::size_t i = kFlow; i < m_answers.size(); ++i) {
        if (isQuestion(m_answers[i])) change(i, [](Question&) {});
    }
    const auto result = signWith(m_answers);
    ASSERT_TRUE(result) << result.error().detail;
    EXPECT_EQ(result->signaturesAdded, 3U);
}

TEST_F(HostileTrezor, CannotSpoilASignature) {
    const std::vector<Message> honest = m_answers;
    const std::size_t at = signatureAt(1);
    for (std::size_t i = 0; i < Question::of(honest[at]).signature.size(); ++i) {
        m_answers = honest;
        change(at, [&](Question& question) { question.signature[i] ^= 0x01; });
        const auto result = signWith(m_answers);
        ASSERT_FALSE(result) << i;
        EXPECT_TRUE(result.error().code == ErrorCode::DeviceBadSignature ||
                    result.error().code == ErrorCode::DeviceProtocol);
    }
    m_answers = honest;
    change(at, [](Question& question) { question.signature.push_back(0x01); });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    m_answers = honest;
    change(at, [](Question& question) { question.signature.resize(64, 0x11); });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, CannotGiveASignatureOfAnotherInput) {
    const std::vector<Message> honest = m_answers;
    const Bytes other = Question::of(honest[signatureAt(1)]).signature;
    change(signatureAt(0), [&](Question& question) { question.signature = other; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    m_answers = honest;
    change(signatureAt(0), [](Question& question) { question.signedInput = 1; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol); // the second of one input
    for (const std::uint64_t input : std::initializer_list<std::uint64_t>{3, 250, 0xffffffff, 1ULL << 63}) {
        m_answers = honest;
        change(signatureAt(2), [&](Question& question) { question.signedInput = input; });
        expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    }
    m_answers = honest;
    change(signatureAt(2), [](Question& question) { question.signedInput.reset(); });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, CannotSignAnotherTransaction) {
    // The same key has signed another transaction, rightly.
    const TrezorTranscript other = test::readTrezorTranscript("trezor-t-sign-wpkh");
    ASSERT_EQ(other.signatures.at(0).key, m_fixture.transcript().signatures.at(0).key);
    change(signatureAt(0), [&](Question& question) { question.signature = other.signatures.at(0).signature; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
}

TEST_F(HostileTrezor, CannotLeaveOutOrRepeatAnInput) {
    const std::vector<Message> honest = m_answers;
    change(signatureAt(1), [](Question& question) { question.signature.clear(); });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    m_answers = honest;
    const Question first = Question::of(honest[signatureAt(0)]);
    change(signatureAt(1), [&](Question& question) {
        question.signedInput = first.signedInput;
        question.signature = first.signature;
    });
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    // At once at the end.
    m_answers = honest;
    m_answers.at(kFlow) = Question{3, {}, {}, {}, {}}.message();
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, LearnsNothingOfOtherThings) {
    const auto asked = [&](Question question) {
        std::vector<Message> answers(m_answers.begin(), m_answers.begin() + kMidway);
        answers.push_back(question.message());
        return signWith(answers);
    };
    for (std::uint64_t kind = 0; kind < 9; ++kind) {
        if (kind == 3) continue;
        expectRefused(asked({kind, 0, Bytes(32, 0x11), {}, {}}), ErrorCode::DeviceProtocol);
        expectRefused(asked({kind, 0, Bytes(31, 0x11), {}, {}}), ErrorCode::DeviceProtocol);
        expectRefused(asked({kind, 1000, {}, {}, {}}), ErrorCode::DeviceProtocol);
        expectRefused(asked({kind, ~0ULL, {}, {}, {}}), ErrorCode::DeviceProtocol);
    }
    for (const std::uint64_t kind : std::initializer_list<std::uint64_t>{2, 4, 5, 6, 7, 99})
        expectRefused(asked({kind, 0, {}, {}, {}}), ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, CannotAskWithoutEnd) {
    const Message question = Question{0, 0, {}, {}, {}}.message();
    expectRefused(signWithReports(kMidway, [&](const Message&) { return test::reportsOf(question); }),
                  ErrorCode::DeviceProtocol);
    const Message button{static_cast<std::uint16_t>(MessageType::ButtonRequest), {0x08, 0x01}};
    expectRefused(signWithReports(kMidway, [&](const Message&) { return test::reportsOf(button); }),
                  ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, CannotAnswerWithAnotherMessage) {
    for (std::uint16_t type = 0; type < 130; ++type) {
        const auto known = static_cast<MessageType>(type);
        // This model asks for its passphrase on its own screen, which is no harm.
        if (known == MessageType::TxRequest || known == MessageType::ButtonRequest ||
            known == MessageType::PassphraseRequest)
            continue;
        std::vector<Message> answers = m_answers;
        answers.at(kMidway) = {type, {}};
        const auto result = signWith(answers);
        ASSERT_FALSE(result) << type;
        const bool asksPerson = known == MessageType::PinMatrixRequest;
        EXPECT_EQ(result.error().code, asksPerson ? ErrorCode::Usage : ErrorCode::DeviceProtocol) << type;
    }
}

TEST_F(HostileTrezor, CannotCollectSecrets) {
    const auto device = TrezorFixture::answering({m_answers[0], {18, {}}, {18, {}}, m_answers[1]});
    std::size_t entered = 0;
    DeviceCall call;
    call.person.entersPassphraseHere = true;
    call.person.answer = [&](const signing::UserInteraction&) {
        ++entered;
        return Result<SecureString>(SecureString("1"));
    };
    EXPECT_EQ(device->prepare(Network::Test, call).error().code, ErrorCode::DeviceProtocol);
    EXPECT_EQ(entered, 1U);
    // A new PIN is nothing that Sandyk sets.
    EXPECT_EQ(TrezorFixture::answering({m_answers[0], {18, {0x08, 0x02}}})->prepare(Network::Test, call).error().code,
              ErrorCode::DeviceProtocol);
    EXPECT_EQ(TrezorFixture::answering({m_answers[0], {41, {}}, {41, {}}})->prepare(Network::Test, call).error().code,
              ErrorCode::DeviceProtocol);
    EXPECT_EQ(entered, 2U);
}

TEST_F(HostileTrezor, CannotAnswerWithWrongLengths) {
    for (const std::size_t size : {0U, 1U, 8U, 63U, 65U, 1024U}) {
        expectRefused(signWithReports(kMidway,
                                      [&](const Message& honest) {
                                          auto reports = test::reportsOf(honest);
                                          reports[0].resize(size);
                                          return reports;
                                      }),
                      ErrorCode::DeviceProtocol);
    }
    for (const std::uint8_t length : std::initializer_list<std::uint8_t>{0x01, 0x80, 0xff}) {
        expectRefused(signWithReports(kMidway,
                                      [&](const Message& honest) {
                                          auto reports = test::reportsOf(honest);
                                          reports[0][5] = length;
                                          return reports;
                                      }),
                      ErrorCode::DeviceProtocol);
    }
}

TEST_F(HostileTrezor, CannotAnswerOutOfSequence) {
    const Message message{static_cast<std::uint16_t>(MessageType::TxRequest), Bytes(200, 0x08)};
    expectRefused(signWithReports(kMidway,
                                  [&](const Message&) {
                                      auto reports = test::reportsOf(message);
                                      reports.erase(reports.begin());
                                      return reports;
                                  }),
                  ErrorCode::DeviceProtocol);
    expectRefused(signWithReports(kMidway,
                                  [&](const Message&) {
                                      auto reports = test::reportsOf(message);
                                      reports[1][0] = 0x00;
                                      return reports;
                                  }),
                  ErrorCode::DeviceProtocol);
}

TEST_F(HostileTrezor, CannotKeepUsWaitingInAnAnswer) {
    const Message message{static_cast<std::uint16_t>(MessageType::TxRequest), Bytes(200, 0x08)};
    expectRefused(signWithReports(kMidway,
                                  [&](const Message&) {
                                      auto reports = test::reportsOf(message);
                                      reports.pop_back();
                                      return reports;
                                  }),
                  ErrorCode::DeviceTimeout);
    expectRefused(signWithReports(0, [](const Message&) { return std::vector<Bytes>(); }), ErrorCode::DeviceTimeout);
    // Endless data, none of it a message: neither the call nor settling the line takes it for ever.
    expectRefused(signWithReports(kMidway, [](const Message&) { return std::vector<Bytes>(10'000, Bytes(64, 0x3f)); }),
                  ErrorCode::DeviceProtocol);
}

/// Whatever byte is changed: what is taken in the end are the true signatures, or nothing.
TEST_F(HostileTrezor, ChangesNothingThatIsTaken) {
    std::size_t refused = 0;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        for (std::size_t k = 0; k < m_answers[i].payload.size(); k += 3) {
            std::vector<Message> answers = m_answers;
            answers[i].payload[k] = static_cast<std::uint8_t>(answers[i].payload[k] ^ (1U << ((i + k) % 8)));
            const auto result = signWith(answers);
            if (!result) {
                ++refused;
                ASSERT_TRUE(exitClass(result.error().code) == ExitClass::Device ||
                            result.error().code == ErrorCode::Cancelled || result.error().code == ErrorCode::Usage)
                    << errorName(result.error().code);
                continue;
            }
            for (const TrezorTranscript::Signature& expected : m_fixture.transcript().signatures) {
                Bytes signature = expected.signature;
                signature.push_back(0x01);
                ASSERT_EQ(result->psbt.inputs.at(expected.input).partialSignatures.at(expected.key), signature);
            }
        }
    }
    EXPECT_GT(refused, 300U);
}

TEST_F(HostileTrezor, CannotNameAnotherSeed) {
    // A key of this seed, but the seed's name is another's.
    Bytes& key = m_answers.at(1).payload;
    const Bytes name = MessageWriter().varint(3, 0x01020304).take();
    key.insert(key.end(), name.begin(), name.end());
    expectRefused(signWith(m_answers), ErrorCode::DeviceOtherKey);
}

class HostileTaprootTrezor : public HostileTrezor {
protected:
    HostileTaprootTrezor() : HostileTrezor("trezor-one-sign-tr-2in") {}
};

TEST_F(HostileTaprootTrezor, CannotSpoilSwapOrExtendASignature) {
    const std::vector<Message> honest = m_answers;
    ASSERT_TRUE(signWith(honest));
    change(signatureAt(0), [](Question& question) { question.signature[10] ^= 0x80; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    m_answers = honest;
    const Bytes other = Question::of(honest[signatureAt(1)]).signature;
    change(signatureAt(0), [&](Question& question) { question.signature = other; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    for (const std::size_t size : {63U, 65U}) {
        m_answers = honest;
        change(signatureAt(0), [&](Question& question) { question.signature.resize(size, 0x01); });
        expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    }
}

class HostileKeepKey : public HostileTrezor {
protected:
    HostileKeepKey() : HostileTrezor("keepkey-sign-wsh-sortedmulti-2in") {}
};

TEST_F(HostileKeepKey, CannotGiveTheSignatureOfAnotherQuorumsTransaction) {
    ASSERT_TRUE(signWith(m_answers));
    const TrezorTranscript other = test::readTrezorTranscript("keepkey-sign-wsh-sortedmulti");
    change(signatureAt(0), [&](Question& question) { question.signature = other.signatures.at(0).signature; });
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
}
