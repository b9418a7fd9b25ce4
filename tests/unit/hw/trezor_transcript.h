#pragma once

#include <map>
#include <string>
#include <vector>

#include "device/device.h"
#include "transport/recorded_transport.h"
#include "trezor/codec.h"

namespace sandyk::test {

/// One recorded exchange with a Trezor or KeepKey (tests/vectors/transcripts). All hold the seed "all" x 12.
struct TrezorTranscript {
    struct Entry {
        enum class Direction { ToDevice, FromDevice, Person } direction;
        hw::trezor::Message message;
        std::vector<Bytes> reports;
        std::string action; ///< of the person
    };
    struct Signature {
        std::size_t input;
        Bytes key, signature;
        Bytes digest;
    };
    std::string name;
    std::vector<Entry> entries;
    std::map<std::string, std::string> input;  ///< texts and numbers of "host_input"
    std::map<std::string, std::string> result; ///< likewise
    std::vector<std::string> cosigners;        ///< their extended keys at m/48h/1h/0h/2h
    std::vector<Signature> signatures;

    bool has(std::string_view part) const { return name.find(part) != std::string::npos; }
    bool isKeepKey() const { return name.starts_with("keepkey-"); }
    std::string value(const std::string& key) const { return input.at(key); }
    keys::DerivationPath path() const { return keys::DerivationPath::parse(value("path")).value(); }
    Network network() const;
    bitcoin::Psbt psbt() const; ///< version 0
    /// Of the account that the flow is about.
    hw::DeviceWallet wallet() const;
    std::vector<hw::RecordedReport> reports() const;
    /// What the device sent, as messages.
    std::vector<hw::trezor::Message> answers() const;
};

/// Throws when there is none.
TrezorTranscript readTrezorTranscript(const std::string& name);

/// The public key of the recorded seed at this path.
keys::ExtendedPublicKey recordedKey(const keys::DerivationPath& path, Network network);

} // namespace sandyk::test
