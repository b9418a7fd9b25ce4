#pragma once

#include "session/session.h"

namespace sandyk::custody {
struct Desk;
}

namespace sandyk::app {

/// Acts of the operator who has unlocked a firm's vault. All methods are called on the GUI thread and return at once,
/// as those of the session. Who acts is whose password opened the vault: dual control on one computer is each unlocking
/// it in turn.
class FirmDesk : public QObject {
    Q_OBJECT

public:
    explicit FirmDesk(Session& session, QObject* parent = nullptr);

    /// An unlocked vault of a firm.
    bool isFirm() const { return m_session.snapshot().firm.has_value(); }
    /// Empty unless it is one.
    const FirmSummary& summary() const;
    Session& session() const { return m_session; }

    /// The person who made the vault becomes its first operator and acts at once. Errors: those of
    /// custody::enrollOwner.
    void enrollOwner(const QString& name, const QString& person, custody::Roles roles, SecureString password,
                     Done<void> done);
    /// `sponsor`: the password of who is unlocked. Errors: those of custody::enroll.
    void enroll(const QString& name, const QString& person, custody::Roles roles, SecureString sponsor,
                SecureString password, Done<void> done);

    /// For the flows of a firm: `work` is Result<T>(const custody::Desk&, storage::Vault&) and runs on the vault's
    /// executor. Defined in firm/firm_work.h. `refresh` reads the summary again afterwards; leave it out for looking.
    /// The log is compared with what was last seen on this computer, and kept as seen afterwards (F-17). Errors of its
    /// own: AuditForked; what writes into a log that is shorter than it was fails with FirmGap.
    template <class T, class Work>
    void act(Work work, Done<T> done, Session::Refresh refresh = Session::Refresh::Snapshot);
    /// For looking at the log itself, also when it is another one.
    template <class T, class Work>
    void inspect(Work work, Done<T> done);

Q_SIGNALS:
    /// The summary may be another.
    void changed();

private:
    Session& m_session;
};

} // namespace sandyk::app
