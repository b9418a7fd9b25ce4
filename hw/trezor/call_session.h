#pragma once

#include <deque>

#include "transport/session.h"
#include "trezor/codec.h"
#include "trezor/transaction.h"

namespace sandyk::hw::trezor {

/// One call from its request to its answer, with all that the device asks in between: its button, the PIN, the
/// passphrase, the pieces of a transaction. Fails with: those of failureError() and of TransactionQuestions::answer(),
/// DeviceProtocol (no message, or none that is due), DevicePin (positions that are none), ParseTooLarge and
/// EncodingUtf8 (the passphrase).
class CallSession : public Session {
public:
    static constexpr std::size_t kMaxButtons = 4096;  ///< long messages have a screen for each few words
    static constexpr std::size_t kMaxPin = 50;        ///< positions
    static constexpr std::size_t kMaxPassphrase = 50; ///< bytes of UTF-8, after NFKD

    enum class PassphraseEntry { Here, OnDevice };
    /// `questions` is for SignTx and must outlive the session.
    CallSession(Request request, PassphraseEntry passphrase, TransactionQuestions* questions = nullptr);

    Step next() override;
    void received(ByteView report) override;
    void answered(SecureString answer) override;

    /// The payload; valid after Done.
    const Bytes& answer() const { return m_answer; }
    /// The device has said its last word of this call: nothing of it can still come.
    bool isSettled() const { return m_isSettled; }

private:
    enum class Due { Nothing, Pin, Passphrase };

    void send(MessageType type, ByteView payload);
    void sendSecret(MessageType type, ByteView payload);
    void ask(Due due, signing::UserInteraction::Kind kind);
    Result<void> take(ByteView report);
    Result<void> takeMessage(const Message& message);
    Result<void> takeButton(ByteView payload);
    Result<void> takePinRequest(ByteView payload);
    Result<void> takePassphraseRequest();
    Result<void> takeQuestion(ByteView payload);
    Result<void> enterPin(const SecureString& positions);
    Result<void> enterPassphrase(const SecureString& passphrase);

    Request m_request;
    PassphraseEntry m_passphraseEntry;
    TransactionQuestions* m_questions;
    std::deque<Step> m_steps; ///< what is to be done before reading on
    ReportReader m_reader;
    Due m_due = Due::Nothing;
    bool m_waitsForPerson = false;
    bool m_wasPinAsked = false;
    bool m_wasPassphraseAsked = false;
    std::size_t m_buttons = 0;
    Bytes m_answer;
    bool m_isSettled = false;
    std::optional<Step> m_end;
};

/// Brings a line into step again after a call was given up: cancels what the device may still be busy with, then passes
/// over everything until it answers a call that nobody can have made before. Fails with: DeviceProtocol (more than
/// kMaxStaleReports of other things).
class SettleSession : public Session {
public:
    static constexpr std::size_t kMaxStaleReports = 4096;

    /// `token` is unique: 1 to 32 bytes of printable ASCII.
    explicit SettleSession(std::string token);

    Step next() override;
    void received(ByteView report) override;

private:
    std::string m_token;
    std::deque<Step> m_steps;
    ReportReader m_reader;
    std::size_t m_reports = 0;
    std::optional<Step> m_end;
};

/// Cancels what the person no longer wants; done when the device has given any answer.
class CancelSession : public Session {
public:
    static constexpr std::size_t kMaxReports = 4096;
    CancelSession();

    Step next() override;
    void received(ByteView report) override;

private:
    std::deque<Step> m_steps;
    ReportReader m_reader;
    std::size_t m_reports = 0;
    std::optional<Step> m_end;
};

} // namespace sandyk::hw::trezor
