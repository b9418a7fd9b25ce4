#pragma once

#include <variant>

#include "base/secure_bytes.h"
#include "signing/signer.h"
#include "transport/transport.h"

namespace sandyk::hw {

/// What a session wants next.
struct WriteReport {
    Bytes report;
};
/// The same for a report with a secret in it.
struct WriteSecret {
    std::shared_ptr<const SecureBytes> report;
};
struct ReadReport {
    Patience patience;
};
/// The device is to be asked again, but not at once.
struct Pause {
    std::chrono::milliseconds duration;
};
/// Something for the person to see; with `needsAnswer` something that they must enter here (a PIN, a passphrase), or
/// agree to: of a pairing code every answer says that both are the same.
struct AskPerson {
    signing::UserInteraction question;
    bool needsAnswer = false;
};
struct Done {};
struct Failed {
    Error error;
};
using Step = std::variant<WriteReport, WriteSecret, ReadReport, Pause, AskPerson, Done, Failed>;

/// A protocol as a step machine over bytes, without input or output of its own: next() says what to do, received() and
/// answered() bring what came of it. Whatever the device sends, it ends: each session bounds the bytes and rounds that
/// it takes. After Done or Failed it stays there. The results are members of the session that was run.
class Session {
public:
    virtual ~Session() = default;
    virtual Step next() = 0;
    /// After ReadReport.
    virtual void received(ByteView report) = 0;
    /// After AskPerson with needsAnswer.
    virtual void answered(SecureString answer) { (void)answer; }
};

/// The person at this computer.
struct Person {
    signing::Interaction show; ///< may be empty
    /// Blocks until it is entered. May be empty: then a session that needs it fails. Errors: Cancelled.
    std::function<Result<SecureString>(const signing::UserInteraction&)> answer;
    /// They want to enter passphrases here even if the device could take them itself.
    bool entersPassphraseHere = false;
};

/// Drives a session over a transport to its end. Errors: those of the session and of the transport; Cancelled (the
/// device may still be busy with the request); Usage (an answer is needed and there is nobody to give it).
Result<void> runSession(Session& session, Transport& transport, const Person& person, const std::stop_token& stop);

} // namespace sandyk::hw
