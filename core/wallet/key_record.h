#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bitcoin/descriptor.h"

namespace sandyk::wallet {

/// How the secret of a key came to be.
enum class KeyMaking : std::uint8_t {
    Unknown,
    Device,   ///< by the device's own random numbers
    Dice,     ///< rolls that a person made
    Software, ///< by this or another program
    Imported  ///< it existed before, and was typed in
};
std::string_view keyMakingName(KeyMaking making); ///< "unknown", "device", "dice", "software", "imported"
/// Errors: Usage.
Result<KeyMaking> parseKeyMaking(std::string_view name);

/// One key of the register (F-13): who holds it, on what, where, and how it was made. Empty texts are not known.
struct KeyRecord {
    keys::Fingerprint fingerprint;
    std::string vendor;   ///< of the device, as the drivers name it: "Ledger"
    std::string model;    ///< "Nano S Plus"
    std::string firmware; ///< when the key was made: "5.4.1"
    std::string serial;   ///< of the device
    KeyMaking making = KeyMaking::Unknown;
    std::string holder;
    std::string place;
    std::string madeOn;    ///< "2026-11-26"
    std::string expiresOn; ///< the last day on which the holder may act with it
    std::string note;
    friend bool operator==(const KeyRecord&, const KeyRecord&) = default;
};

/// The same with texts trimmed. Errors: KeyRecordInvalid (params "field": a text too long or with characters that
/// cannot be seen, a day that is none, an end before the making).
Result<KeyRecord> checkedKeyRecord(KeyRecord record);

/// Its secret came from the device's own random numbers, or that is not known: faults of its firmware concern it.
bool isMadeByDevice(const KeyRecord& record);
/// `today` as "2026-11-26".
bool isExpired(const KeyRecord& record, std::string_view today);

/// Two keys of one wallet that a single loss, theft or person reaches.
struct SharedKeyRisk {
    enum class What { Holder, Place, Device } what;
    keys::Fingerprint first;
    keys::Fingerprint second;
    friend bool operator==(const SharedKeyRisk&, const SharedKeyRisk&) = default;
};
/// Of the records of one wallet's keys; what is not known is not compared (letters of any case are equal).
std::vector<SharedKeyRisk> sharedKeyRisks(const std::vector<KeyRecord>& records);

/// The maker whose devices alone reach the quorum, or "": one fault in its firmware would then be enough to spend
/// (F-31). `vendors` has one entry for each key; "" is software, a file or not known.
std::string vendorOfQuorum(const std::vector<std::string>& vendors, int threshold);
/// The records of a wallet's keys, in the order of the keys; keys without one are left out.
std::vector<KeyRecord> recordsOf(const bitcoin::Descriptor& wallet, const std::vector<KeyRecord>& records);
/// The same as above for a wallet and the register; "" for a wallet with one key.
std::string vendorOfQuorum(const bitcoin::Descriptor& wallet, const std::vector<KeyRecord>& records);

} // namespace sandyk::wallet
