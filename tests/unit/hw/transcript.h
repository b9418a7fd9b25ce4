#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/psbt.h"
#include "ledger/wallet_policy.h"
#include "transport/recorded_transport.h"

namespace sandyk::test {

/// One recorded exchange with a Ledger (tests/vectors/transcripts).
struct Transcript {
    struct Signature {
        std::size_t input;
        Bytes key, signature;
        Bytes digest; ///< empty where the recording has none
    };
    std::string name;
    std::vector<std::pair<Bytes, Bytes>> apdus; ///< to the device, from it
    std::vector<hw::RecordedReport> reports;    ///< as recorded, or the APDUs framed

    std::map<std::string, std::string> input;  ///< texts and numbers of "host_input"
    std::map<std::string, std::string> result; ///< likewise
    std::vector<std::string> statusWords;
    std::optional<hw::ledger::WalletPolicy> policy;
    Hash256 hmac{};
    std::vector<Signature> signatures;

    Network network() const;
    bitcoin::Psbt psbt() const; ///< version 0
    /// The descriptor of the policy; for those that Sandyk can read.
    Result<bitcoin::Descriptor> descriptor() const;
    std::string value(const std::string& key) const { return input.at(key); }
};

/// Throws when there is none.
Transcript readTranscript(const std::string& name);
/// Names of all whose name begins so. Throws when there is none.
std::vector<std::string> transcriptNames(const std::string& start);

/// The reports of both, one after the other.
std::vector<hw::RecordedReport> operator+(std::vector<hw::RecordedReport> a, const std::vector<hw::RecordedReport>& b);

/// The recorded exchange of one APDU, framed.
std::vector<hw::RecordedReport> framed(const Bytes& to, const Bytes& from);

} // namespace sandyk::test
