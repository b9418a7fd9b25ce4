#pragma once

#include <map>

#include "devices/advisory_note.h"
#include "session/session.h"
#include "wallet/key_record.h"

namespace sandyk::app {

/// A device that the vault remembers.
struct RememberedDevice {
    keys::Fingerprint fingerprint;
    QString vendor;
    QString model;
    QString firmware; ///< the latest that was seen
    std::int64_t firstSeen = 0;
};

/// The key register of the open vault, and what it remembers of devices.
struct KeyRegister {
    std::vector<wallet::KeyRecord> records;
    std::vector<RememberedDevice> devices;
    std::map<keys::Fingerprint, std::vector<AdvisoryNote>> advisories; ///< of recorded keys that one concerns

    /// The record of this key; else a new one, with what is remembered of its device.
    wallet::KeyRecord recordOf(const keys::Fingerprint& fingerprint) const;
    bool has(const keys::Fingerprint& fingerprint) const;
};
void readKeyRegister(Session& session, Done<KeyRegister> done);
/// Errors: KeyRecordInvalid (params "field").
void keepKeyRecord(Session& session, wallet::KeyRecord record, Done<void> done);
/// Errors: KeyRecordNotFound.
void removeKeyRecord(Session& session, const keys::Fingerprint& fingerprint, Done<void> done);

} // namespace sandyk::app
