#pragma once

#include <map>
#include <string>
#include <vector>

#include "bitcoin/psbt.h"
#include "transport/recorded_transport.h"

namespace sandyk::test {

/// One recorded exchange over an encrypted line, with a BitBox02 or a Coldcard (tests/vectors/transcripts).
struct ChannelTranscript {
    struct Entry {
        std::string toMessage, fromMessage;
        Bytes toInner, fromInner; ///< the plain messages; empty where the recording has none
        std::vector<Bytes> toReports, fromReports;
        bool isEncrypted = false;
    };
    struct Signature {
        std::size_t input;
        Bytes key, signature, digest;
    };
    std::string name;
    std::vector<Entry> entries;
    std::map<std::string, std::string> input;   ///< texts, numbers and truths of "host_input"
    std::map<std::string, std::string> result;  ///< likewise
    std::map<std::string, std::string> keys;    ///< of "host_keys"
    std::map<std::string, std::string> channel; ///< of "channel_state"
    std::vector<Bytes> draws;                   ///< "random_draws_in_order"
    std::vector<std::string> xpubs;             ///< of a multisig
    std::vector<std::string> policyKeys;        ///< "[fp/path]xpub"
    std::vector<Signature> signatures;

    const std::string& value(const std::string& key) const { return input.at(key); }
    Bytes key(const std::string& name) const;
    bitcoin::Psbt psbt() const;
    std::vector<hw::RecordedReport> reports() const;
    /// The entries whose message has this name.
    std::vector<Entry> named(const std::string& toMessage) const;
};

/// Throws when there is none.
ChannelTranscript readChannelTranscript(const std::string& name);

/// The signature, as a PSBT has it, is by this key and for this input of the PSBT.
bool signsInput(const bitcoin::Psbt& psbt, std::size_t input, ByteView key, ByteView signature);

} // namespace sandyk::test
