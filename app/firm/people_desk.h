#pragma once

#include "custody/change.h"
#include "custody/firm_records.h"
#include "custody/operators.h"
#include "firm/firm_desk.h"
#include "keys/extended_key.h"

namespace sandyk::app {

/// One account with what it reaches (F-14).
struct OperatorView {
    custody::Operator who;
    bool opensSeeds = false;
    std::vector<std::string> fingerprints; ///< of the keys that the register of keyholders gives it
    std::optional<std::int64_t> keyValidUntil;
};

/// A key that somebody who left could reach.
struct LeaverKeyView {
    std::string operatorName, reason, decidedBy;
    keys::Fingerprint fingerprint;
    enum class Decision { Open, Rotate, Justified } decision = Decision::Open;
};

/// What values are counted with.
struct PriceLine {
    std::int64_t minor = 0; ///< hundredths of the firm's currency
    std::string source;
    std::int64_t since = 0;
};

struct PeopleView {
    int adminQuorum = 2;
    std::vector<OperatorView> operators;
    std::vector<LeaverKeyView> leaverKeys;
    custody::KeyRegister keys; ///< empty for roles that do not see it
    custody::Licence licence;
    custody::LicenceState licenceState = custody::LicenceState::None;
    bool isStopped = false;
    bool isClockInDoubt = false;
    std::string currency;
    std::optional<PriceLine> price; ///< of one bitcoin
    std::int64_t time = 0;
};

/// Who works in the firm, with which keys, under which licence. Each method is one act of the operator who is unlocked;
/// its errors are those of custody/desk.h and custody/operator_key.h. What needs votes answers whether it is in force
/// already. GUI thread.
class PeopleDesk {
public:
    explicit PeopleDesk(FirmDesk& desk) : m_desk(desk) {}

    void read(Done<PeopleView> done);

    /// A new account and the proposal of the register with it. `sponsor`: the password of who is unlocked, or of a
    /// keyholder when the account is to open seeds.
    void add(const QString& name, const QString& person, custody::Roles roles, SecureString sponsor,
             SecureString password, Done<bool> done);
    /// In force at once: the account is closed, and the keys that it could reach wait for a decision. `password`: of
    /// who is unlocked.
    void revoke(const std::string& name, SecureString password, Done<bool> done);
    void decideKey(const std::string& name, const keys::Fingerprint& key, bool rotate, const QString& reason,
                   Done<void> done);
    void setKeys(custody::KeyRegister keys, Done<bool> done);
    void setLicence(custody::Licence licence, Done<bool> done);
    void setLicenceState(custody::LicenceState state, Done<bool> done);
    /// Stops everything at once, or lets work go on again, which is voted on. Errors: FirmReason.
    void switchAll(bool stop, const QString& reason, Done<bool> done);
    /// The computer's clock is right.
    void confirmClock(Done<bool> done);
    /// Hundredths of the firm's currency for one bitcoin.
    void setPrice(std::int64_t minor, const QString& source, Done<bool> done);

private:
    void propose(custody::ChangeKind kind, std::string subject, std::string body, Done<bool> done);

    FirmDesk& m_desk;
};

} // namespace sandyk::app
