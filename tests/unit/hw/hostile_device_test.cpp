#include <gtest/gtest.h>

#include "device/hardware_signer.h"
#include "ledger_fixture.h"
#include "scripted_device.h"

using namespace sandyk;
using namespace sandyk::hw;
using hw::ledger::encodeFrames;
using test::LedgerFixture;
using test::ScriptedDevice;
using test::Transcript;

namespace {

const Bytes kOk{0x90, 0x00};
const Bytes kInterrupted{0xe0, 0x00};

Bytes joined(Bytes a, const Bytes& b) {
    append(a, b);
    return a;
}

/// The recorded answers of the app's name, the fingerprint and a signing; what the host says is not looked at.
std::vector<Bytes> recordedAnswers(const Transcript& transcript) {
    std::vector<Bytes> answers;
    for (const std::string& name : {std::string("ledger-btc-version"), std::string("ledger-btc-fingerprint")})
        answers.push_back(test::readTranscript(name).apdus.at(0).second);
    for (const auto& [to, from] : transcript.apdus)
        answers.push_back(from);
    return answers;
}

bool isYield(const Bytes& answer) {
    return answer.size() > 2 && answer.front() == 0x10 && equal(ByteView(answer).last(2), kInterrupted);
}

std::size_t yieldAt(const std::vector<Bytes>& answers, std::size_t which) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (isYield(answers[i]) && which-- == 0) return i;
    }
    throw std::runtime_error("no such yield");
}

/// Plays a signing by a device that gives these answers, and shows that nothing of it is left behind.
class HostileDevice : public ::testing::Test {
protected:
    explicit HostileDevice(const char* name = "ledger-btc-sign-wpkh-3in")
        : m_transcript(test::readTranscript(name)), m_fixture(m_transcript), m_answers(recordedAnswers(m_transcript)) {}

    Result<signing::SignResult> signWith(ScriptedDevice::Answer answer) {
        m_device = LedgerFixture::deviceOver(std::make_unique<ScriptedDevice>(std::move(answer)));
        HardwareSigner signer(*m_device, {m_fixture.wallet()});
        return signer.sign(m_fixture.psbt(), m_fixture.review(), {}, {});
    }

    Result<signing::SignResult> signWith(const std::vector<Bytes>& answers) {
        std::size_t at = 0;
        return signWith([answers, at](std::uint16_t channel, const Bytes&) mutable -> std::vector<Bytes> {
            return at < answers.size() ? encodeFrames(channel, answers[at++]) : std::vector<Bytes>();
        });
    }

    /// From the answer `from` on this device answers with such reports.
    Result<signing::SignResult>
    signWithReports(std::size_t from, std::function<std::vector<Bytes>(std::uint16_t, const Bytes&)> reports) {
        std::size_t at = 0;
        return signWith([this, from, at, reports](std::uint16_t channel, const Bytes&) mutable {
            const Bytes answer = m_answers.at(std::min(at, m_answers.size() - 1));
            return at++ < from ? encodeFrames(channel, answer) : reports(channel, answer);
        });
    }

    static void expectRefused(const Result<signing::SignResult>& result, ErrorCode code) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().detail;
    }

    Bytes& yield(std::size_t which) { return m_answers.at(yieldAt(m_answers, which)); }

    Transcript m_transcript;
    LedgerFixture m_fixture;
    std::vector<Bytes> m_answers;
    std::unique_ptr<ledger::LedgerDevice> m_device;
};

constexpr std::size_t kIndexAt = 1;      ///< of the input in a yield
constexpr std::size_t kKeyAt = 3;        ///< of the key
constexpr std::size_t kSignatureAt = 36; ///< of the signature by a key of 33 bytes
constexpr std::size_t kMidway = 40;      ///< an answer in the midst of a signing

} // namespace

TEST_F(HostileDevice, IsHonestBeforeItIsHostile) {
    const auto result = signWith(m_answers);
    ASSERT_TRUE(result) << result.error().detail;
    EXPECT_EQ(result->signaturesAdded, 3U);
}

TEST_F(HostileDevice, CannotSpoilASignature) {
    const std::vector<Bytes> honest = m_answers;
    for (std::size_t i = kSignatureAt; i + 2 < yield(1).size(); ++i) {
        m_answers = honest;
        yield(1)[i] ^= 0x01;
        expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    }
}

TEST_F(HostileDevice, CannotUseAnotherSighashType) {
    for (const std::uint8_t type : std::initializer_list<std::uint8_t>{0x00, 0x02, 0x03, 0x81, 0x83}) {
        Bytes& answer = yield(0);
        answer.at(answer.size() - 3) = type;
        expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    }
}

TEST_F(HostileDevice, CannotGiveASignatureOfAnotherInput) {
    yield(0).at(kIndexAt) = 1;
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    std::ranges::copy(ByteView(yield(1)).subspan(kKeyAt, 33), yield(0).begin() + kKeyAt);
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
}

TEST_F(HostileDevice, CannotGiveASignatureOfNoInput) {
    for (const std::uint8_t index : std::initializer_list<std::uint8_t>{3, 100, 252}) {
        yield(0).at(kIndexAt) = index;
        expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    }
}

TEST_F(HostileDevice, CannotSignAnotherTransaction) {
    // The same key has signed another transaction, rightly.
    const Transcript other = test::readTranscript("ledger-btc-sign-wpkh");
    ASSERT_EQ(other.signatures.at(0).key, m_transcript.signatures.at(0).key);
    Bytes answer(yield(0).begin(), yield(0).begin() + kSignatureAt);
    append(answer, other.signatures.at(0).signature);
    yield(0) = joined(answer, kInterrupted);
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
}

TEST_F(HostileDevice, CannotSignWithAnotherKey) {
    const Transcript other = test::readTranscript("ledger-btc-sign-pkh");
    std::ranges::copy(other.signatures.at(0).key, yield(0).begin() + kKeyAt);
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}

TEST_F(HostileDevice, CannotLeaveOutOrRepeatAnInput) {
    const std::vector<Bytes> honest = m_answers;
    m_answers.erase(m_answers.begin() + static_cast<std::ptrdiff_t>(yieldAt(honest, 1)));
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    m_answers = honest;
    yield(1) = yield(0);
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    m_answers = {honest[0], honest[1], kOk};
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}

TEST_F(HostileDevice, CannotAnswerWithWrongLengths) {
    for (const std::uint16_t length : std::initializer_list<std::uint16_t>{0, 1, 513, 65535}) {
        expectRefused(signWithReports(kMidway,
                                      [&](std::uint16_t channel, const Bytes& answer) {
                                          auto frames = encodeFrames(channel, answer);
                                          frames[0][5] = static_cast<std::uint8_t>(length >> 8);
                                          frames[0][6] = static_cast<std::uint8_t>(length & 0xff);
                                          return frames;
                                      }),
                      ErrorCode::DeviceProtocol);
    }
    for (const std::size_t size : {0U, 1U, 7U, 63U, 65U, 1024U}) {
        expectRefused(signWithReports(kMidway,
                                      [&](std::uint16_t channel, const Bytes& answer) {
                                          auto frames = encodeFrames(channel, answer);
                                          frames[0].resize(size);
                                          return frames;
                                      }),
                      ErrorCode::DeviceProtocol);
    }
}

TEST_F(HostileDevice, CannotAnswerOutOfSequence) {
    const auto longAnswer = [](std::uint16_t channel) { return encodeFrames(channel, Bytes(200, 0x40)); };
    expectRefused(signWithReports(kMidway,
                                  [&](std::uint16_t channel, const Bytes&) {
                                      auto frames = longAnswer(channel);
                                      std::swap(frames[1], frames[2]);
                                      return frames;
                                  }),
                  ErrorCode::DeviceProtocol);
    expectRefused(signWithReports(kMidway,
                                  [&](std::uint16_t channel, const Bytes&) {
                                      auto frames = longAnswer(channel);
                                      frames.erase(frames.begin());
                                      return frames;
                                  }),
                  ErrorCode::DeviceProtocol);
}

TEST_F(HostileDevice, CannotKeepUsWaitingInAnAnswer) {
    expectRefused(signWithReports(kMidway,
                                  [](std::uint16_t channel, const Bytes&) {
                                      auto frames = encodeFrames(channel, Bytes(200, 0x40));
                                      frames.pop_back();
                                      return frames;
                                  }),
                  ErrorCode::DeviceTimeout);
    // Where the person is to answer, only they can end it.
    expectRefused(signWithReports(kMidway, [](std::uint16_t, const Bytes&) { return std::vector<Bytes>(); }),
                  ErrorCode::Cancelled);
    // Where the device alone is to answer, its silence ends by itself.
    expectRefused(signWithReports(0, [](std::uint16_t, const Bytes&) { return std::vector<Bytes>(); }),
                  ErrorCode::DeviceTimeout);
}

TEST_F(HostileDevice, CannotAskWithoutEnd) {
    const auto always = [this](Bytes question) {
        return signWithReports(
            kMidway, [question = joined(std::move(question), kInterrupted)](std::uint16_t channel, const Bytes&) {
                return encodeFrames(channel, question);
            });
    };
    Bytes known{0x40, 0x00};
    append(known, ledger::WalletPolicy::fromDescriptor(m_fixture.wallet().descriptor, Network::Test, "")->id());
    expectRefused(always(known), ErrorCode::DeviceProtocol);
    expectRefused(always({0x10, 0x00}), ErrorCode::DeviceProtocol);
    expectRefused(always({0xa0}), ErrorCode::DeviceProtocol);
    expectRefused(always({}), ErrorCode::DeviceProtocol);
    expectRefused(always(Bytes(34, 0x40)), ErrorCode::DeviceProtocol);
}

TEST_F(HostileDevice, CannotFloodWithReports) {
    expectRefused(signWithReports(kMidway,
                                  [](std::uint16_t, const Bytes& answer) {
                                      std::vector<Bytes> flood;
                                      for (int i = 0; i < 1000; ++i)
                                          flood.push_back(encodeFrames(0x7777, answer).front());
                                      return flood;
                                  }),
                  ErrorCode::DeviceProtocol);
}

TEST_F(HostileDevice, CannotInventStatusWords) {
    for (unsigned status = 0; status < 0x10000; status += 0x25) {
        if (status == ledger::kStatusOk || status == ledger::kStatusInterrupted) continue;
        const Bytes word{static_cast<std::uint8_t>(status >> 8), static_cast<std::uint8_t>(status & 0xff)};
        std::vector<Bytes> answers = m_answers;
        answers.at(kMidway) = word;
        const auto result = signWith(answers);
        ASSERT_FALSE(result) << status;
        ASSERT_EQ(exitClass(result.error().code), ExitClass::Device) << status;
    }
}

/// Whatever byte is changed: what is taken in the end are the true signatures, or nothing.
TEST_F(HostileDevice, ChangesNothingThatIsTaken) {
    std::size_t refused = 0;
    // Not the first, the app's name: with another the host would wait for the device to come back.
    for (std::size_t i = 1; i < m_answers.size(); ++i) {
        for (std::size_t k = 0; k < m_answers[i].size(); k += 5) {
            std::vector<Bytes> answers = m_answers;
            answers[i][k] = static_cast<std::uint8_t>(answers[i][k] ^ (1U << (i % 8)));
            const auto result = signWith(answers);
            if (!result) {
                ++refused;
                ASSERT_TRUE(exitClass(result.error().code) == ExitClass::Device ||
                            result.error().code == ErrorCode::Cancelled)
                    << errorName(result.error().code);
                continue;
            }
            for (const Transcript::Signature& expected : m_transcript.signatures)
                ASSERT_EQ(result->psbt.inputs.at(expected.input).partialSignatures.at(expected.key),
                          expected.signature);
        }
    }
    EXPECT_GT(refused, 1000U);
}

TEST_F(HostileDevice, LeavesEverythingUsable) {
    auto reports = [](std::uint16_t, const Bytes&) { return std::vector<Bytes>{Bytes(64, 0xff), Bytes(3, 0x01)}; };
    bool isHostile = true;
    std::size_t at = 0;
    const auto device = LedgerFixture::deviceOver(
        std::make_unique<ScriptedDevice>([&](std::uint16_t channel, const Bytes& apdu) -> std::vector<Bytes> {
            if (isHostile && at > kMidway) return reports(channel, apdu);
            return encodeFrames(channel, m_answers.at(at++));
        }));
    HardwareSigner signer(*device, {m_fixture.wallet()});
    expectRefused(signer.sign(m_fixture.psbt(), m_fixture.review(), {}, {}), ErrorCode::DeviceProtocol);
    isHostile = false;
    at = 0;
    const auto again = signer.sign(m_fixture.psbt(), m_fixture.review(), {}, {});
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->signaturesAdded, 3U);
}

class HostileTaprootDevice : public HostileDevice {
protected:
    HostileTaprootDevice() : HostileDevice("ledger-btc-sign-tr-2in") {}
};

TEST_F(HostileTaprootDevice, CannotSpoilSwapOrExtendASignature) {
    const std::vector<Bytes> honest = m_answers;
    ASSERT_TRUE(signWith(honest));
    yield(0).at(50) ^= 0x80;
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    m_answers = honest;
    std::ranges::copy(ByteView(yield(1)).subspan(kKeyAt), yield(0).begin() + kKeyAt);
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
    for (const std::uint8_t type : std::initializer_list<std::uint8_t>{0x00, 0x01, 0x03, 0x83}) {
        m_answers = honest;
        yield(0).insert(yield(0).end() - 2, type);
        expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
    }
    m_answers = honest;
    Bytes& tooShort = yield(0);
    tooShort.erase(tooShort.end() - 3);
    expectRefused(signWith(m_answers), ErrorCode::DeviceBadSignature);
}

class HostileCosigner : public HostileDevice {
protected:
    HostileCosigner() : HostileDevice("ledger-btc-sign-wsh-sortedmulti") {}
};

TEST_F(HostileCosigner, CannotSpeakForTheOtherCosigner) {
    ASSERT_TRUE(signWith(m_answers));
    const auto derived = m_fixture.review().inputs.at(0).derived.value();
    for (const bitcoin::DerivedKey& key : derived.keys) {
        if (equal(key.key.compressed(), m_transcript.signatures.at(0).key)) continue;
        std::ranges::copy(key.key.compressed(), yield(0).begin() + kKeyAt);
    }
    expectRefused(signWith(m_answers), ErrorCode::DeviceProtocol);
}
