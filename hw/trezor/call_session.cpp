#include "trezor/call_session.h"

#include <algorithm>

#include "keys/mnemonic.h"
#include "protobuf/message_reader.h"

namespace sandyk::hw::trezor {

using protobuf::MessageReader;
using protobuf::MessageWriter;
using signing::UserInteraction;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAnswerPatience{30'000}; ///< for what the device decides alone
constexpr milliseconds kSettlePatience{2'000};
constexpr milliseconds kReportPatience{2'000}; ///< between two reports of one message

std::uint16_t numberOf(MessageType type) {
    return static_cast<std::uint16_t>(type);
}

void pushReports(std::deque<Step>& steps, MessageType type, ByteView payload) {
    for (Bytes& report : encodeReports(numberOf(type), payload))
        steps.emplace_back(WriteReport{std::move(report)});
}

template <class Steps>
Step takeFront(Steps& steps) {
    Step step = std::move(steps.front());
    steps.pop_front();
    return step;
}

/// Takes a report of an unknown conversation; the message when one is whole.
std::optional<Message> takeStale(ReportReader& reader, ByteView report) {
    if (!reader.isMidMessage() && !beginsMessage(report)) return std::nullopt;
    const auto whole = reader.take(report);
    if (whole && !*whole) return std::nullopt;
    ReportReader done = std::exchange(reader, ReportReader());
    if (!whole) return std::nullopt;
    return done.message();
}

} // namespace

CallSession::CallSession(Request request, PassphraseEntry passphrase, TransactionQuestions* questions)
    : m_request(std::move(request)), m_passphraseEntry(passphrase), m_questions(questions) {
    send(m_request.type, m_request.payload);
}

void CallSession::send(MessageType type, ByteView payload) {
    pushReports(m_steps, type, payload);
}

void CallSession::sendSecret(MessageType type, ByteView payload) {
    for (SecureBytes& report : encodeSecretReports(numberOf(type), payload))
        m_steps.emplace_back(WriteSecret{std::make_shared<const SecureBytes>(std::move(report))});
}

Step CallSession::next() {
    const bool hasFailed = m_end && std::holds_alternative<Failed>(*m_end);
    if (!m_steps.empty() && !hasFailed) return takeFront(m_steps);
    if (m_end) return *m_end;
    if (m_reader.isMidMessage()) return ReadReport{kReportPatience};
    if (m_waitsForPerson) return ReadReport{std::nullopt};
    return ReadReport{kAnswerPatience};
}

void CallSession::received(ByteView report) {
    if (m_end) return;
    if (auto taken = take(report); !taken) m_end = Failed{taken.error()};
}

void CallSession::answered(SecureString answer) {
    if (m_end) return;
    const Due due = std::exchange(m_due, Due::Nothing);
    Result<void> entered;
    if (due == Due::Pin) entered = enterPin(answer);
    if (due == Due::Passphrase) entered = enterPassphrase(answer);
    if (!entered) m_end = Failed{entered.error()};
}

Result<void> CallSession::take(ByteView report) {
    SANDYK_TRY(const bool isWhole, m_reader.take(report));
    if (!isWhole) return {};
    const ReportReader done = std::exchange(m_reader, ReportReader());
    return takeMessage(done.message());
}

Result<void> CallSession::takeMessage(const Message& message) {
    m_waitsForPerson = false;
    const auto type = static_cast<MessageType>(message.type);
    switch (type) {
    case MessageType::Failure:
        m_isSettled = true;
        return sandyk::Failure(failureError(message.payload));
    case MessageType::ButtonRequest:
        return takeButton(message.payload);
    case MessageType::PinMatrixRequest:
        return takePinRequest(message.payload);
    case MessageType::PassphraseRequest:
        return takePassphraseRequest();
    default:
        break;
    }
    if (type != m_request.answer) return fail(ErrorCode::DeviceProtocol, "an answer to something else");
    if (m_questions) return takeQuestion(message.payload);
    m_answer = message.payload;
    m_isSettled = true;
    m_end = Done{};
    return {};
}

Result<void> CallSession::takeButton(ByteView payload) {
    constexpr std::uint64_t kPinEntry = 20;
    if (++m_buttons > kMaxButtons) return fail(ErrorCode::DeviceProtocol, "the device asks without end");
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    SANDYK_TRY(const std::uint64_t code, message.number(1));
    send(MessageType::ButtonAck, {});
    m_waitsForPerson = true;
    m_steps.emplace_back(AskPerson{code == kPinEntry ? UserInteraction{UserInteraction::Kind::UnlockDevice, {}, 0, 0}
                                                     : m_request.question});
    return {};
}

void CallSession::ask(Due due, UserInteraction::Kind kind) {
    m_due = due;
    m_steps.emplace_back(AskPerson{{kind, {}, 0, 0}, true});
}

Result<void> CallSession::takePinRequest(ByteView payload) {
    constexpr std::uint64_t kCurrent = 1;
    SANDYK_TRY(const MessageReader message, MessageReader::parse(payload));
    SANDYK_TRY(const std::uint64_t type, message.number(1, kCurrent));
    if (type != kCurrent || std::exchange(m_wasPinAsked, true))
        return fail(ErrorCode::DeviceProtocol, "the device asks for a PIN that is not due");
    ask(Due::Pin, UserInteraction::Kind::EnterPin);
    return {};
}

Result<void> CallSession::enterPin(const SecureString& positions) {
    const bool arePositions = std::ranges::all_of(positions.view(), [](char c) { return c >= '1' && c <= '9'; });
    if (positions.empty() || positions.size() > kMaxPin || !arePositions)
        return fail(ErrorCode::DevicePin, "a PIN is entered as positions from 1 to 9");
    SecureBytes payload(2 + positions.size());
    payload[0] = 1 << 3 | 2; // field 1, bytes
    payload[1] = static_cast<std::uint8_t>(positions.size());
    std::ranges::copy(positions.bytes(), payload.data() + 2);
    sendSecret(MessageType::PinMatrixAck, payload.view());
    // After wrong PINs the device makes everybody wait.
    m_waitsForPerson = true;
    return {};
}

Result<void> CallSession::takePassphraseRequest() {
    if (std::exchange(m_wasPassphraseAsked, true))
        return fail(ErrorCode::DeviceProtocol, "the device asks for the passphrase again");
    if (m_passphraseEntry == PassphraseEntry::OnDevice) {
        send(MessageType::PassphraseAck, MessageWriter().boolean(3, true).view());
        m_waitsForPerson = true;
        m_steps.emplace_back(AskPerson{{UserInteraction::Kind::EnterPassphrase, {}, 0, 0}});
        return {};
    }
    ask(Due::Passphrase, UserInteraction::Kind::EnterPassphrase);
    return {};
}

Result<void> CallSession::enterPassphrase(const SecureString& passphrase) {
    SANDYK_TRY(const SecureString normal, keys::normalizeNfkd(passphrase));
    if (normal.size() > kMaxPassphrase)
        return fail(ErrorCode::ParseTooLarge, "the device takes passphrases of up to 50 bytes");
    SecureBytes payload(2 + normal.size());
    payload[0] = 1 << 3 | 2; // field 1, bytes
    payload[1] = static_cast<std::uint8_t>(normal.size());
    std::ranges::copy(normal.bytes(), payload.data() + 2);
    sendSecret(MessageType::PassphraseAck, payload.view());
    m_waitsForPerson = true;
    return {};
}

Result<void> CallSession::takeQuestion(ByteView payload) {
    const std::size_t before = m_questions->signatures().size();
    SANDYK_TRY(const auto ack, m_questions->answer(payload));
    const std::size_t now = m_questions->signatures().size();
    if (now != before)
        m_steps.emplace_back(AskPerson{{UserInteraction::Kind::Progress, {}, now, m_questions->inputCount()}});
    if (ack) {
        send(MessageType::TxAck, *ack);
        return {};
    }
    m_isSettled = true;
    m_end = Done{};
    return {};
}

SettleSession::SettleSession(std::string token) : m_token(std::move(token)) {
    pushReports(m_steps, MessageType::Cancel, {});
    pushReports(m_steps, MessageType::Ping, MessageWriter().text(1, m_token).view());
}

Step SettleSession::next() {
    if (m_end) return *m_end;
    if (!m_steps.empty()) return takeFront(m_steps);
    return ReadReport{kSettlePatience};
}

void SettleSession::received(ByteView report) {
    if (m_end) return;
    if (++m_reports > kMaxStaleReports) {
        m_end = Failed{{ErrorCode::DeviceProtocol, "the device does not come to an end", {}}};
        return;
    }
    const auto message = takeStale(m_reader, report);
    if (!message || message->type != numberOf(MessageType::Success)) return;
    const auto success = MessageReader::parse(message->payload);
    if (!success) return;
    if (const auto text = success->text(1); text && *text == m_token) m_end = Done{};
}

CancelSession::CancelSession() {
    pushReports(m_steps, MessageType::Cancel, {});
}

Step CancelSession::next() {
    if (m_end) return *m_end;
    if (!m_steps.empty()) return takeFront(m_steps);
    return ReadReport{kSettlePatience};
}

void CancelSession::received(ByteView report) {
    if (m_end) return;
    if (++m_reports > kMaxReports || takeStale(m_reader, report)) m_end = Done{};
}

} // namespace sandyk::hw::trezor
