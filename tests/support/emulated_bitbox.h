#pragma once

#include <deque>
#include <functional>
#include <set>

#include "bitbox02/messages.h"
#include "bitbox02/noise.h"
#include "bitbox02/u2f_frame.h"
#include "transport/transport.h"

namespace sandyk::test {

/// A BitBox02 that a test plays, down to the reports: it holds a seed, makes the encrypted line, and signs with the
/// anti-klepto protocol. What it does wrong is for the test to say.
class EmulatedBitBox : public hw::Transport {
public:
    struct Behaviour {
        std::string version = "v9.25.1";
        bool isUnlocked = true;
        bool isInitialized = true;
        bool wantsPairing = false;   ///< it does not know the host
        bool confirmsPairing = true; ///< the person at the device
        int notReady = 0;            ///< answers before each that the person must confirm
        int busy = 0;                ///< answers before the first
        /// Which nonce it takes: the host's worked in, its own alone, another than it committed to, or no protocol.
        enum class Nonce { Contracted, Own, OtherCommitment, NoProtocol } nonce = Nonce::Contracted;
        bool repeatsNonce = false; ///< the same point for every input; worked in all the same
        /// Changes a response before it is encrypted; `count` from 0. An empty one is an error "user abort".
        std::function<Bytes(std::size_t count, const Bytes& request, Bytes response)> tamper;
        /// Changes what goes over the cable.
        std::function<std::vector<Bytes>(std::vector<Bytes> reports)> tamperReports;
    };

    EmulatedBitBox(keys::ExtendedPrivateKey seed, crypto::X25519Key staticKey, Behaviour behaviour);

    Result<void> write(ByteView report) override;
    /// DeviceTimeout at once when there is nothing to say.
    Result<Bytes> read(hw::Patience patience, const std::stop_token& stop) override;
    void pause(std::chrono::milliseconds, const std::stop_token&) override {}

    Behaviour behaviour;
    std::size_t queries = 0; ///< encrypted requests so far
    bool wasCancelled = false;

private:
    struct SignInput {
        bitcoin::OutPoint previous;
        bitcoin::Amount amount;
        std::uint32_t sequence = 0;
        keys::DerivationPath path;
    };
    struct Signing {
        bitcoin::Descriptor descriptor;
        keys::DerivationPath account;
        std::uint32_t version = 2;
        std::uint32_t lockTime = 0;
        std::size_t inputCount = 0;
        std::size_t outputCount = 0;
        std::vector<SignInput> inputs;
        std::vector<bitcoin::TxOutput> outputs;
        std::size_t current = 0; ///< input that is being signed
        std::size_t previousAt = 0, previousInputs = 0, previousOutputs = 0;
        bool isTaproot = false;
    };
    struct PendingNonce {
        SecureBytes secret;
        crypto::PublicKey point;
        Hash256 hostCommitment;
        Hash256 digest;
        keys::DerivationPath path;
        bool isMessage = false;
    };

    void answer(std::uint32_t channel, ByteView message);
    Bytes handle(ByteView request);
    Bytes handleHandshake(ByteView message);
    Bytes respond(const Bytes& request);
    Bytes respondPub(const hw::protobuf::MessageReader& message);
    Bytes respondBtc(const hw::protobuf::MessageReader& btc);
    Bytes beginSigning(const hw::protobuf::MessageReader& message);
    Bytes takeInput(const hw::protobuf::MessageReader& message);
    Bytes takeOutput(const hw::protobuf::MessageReader& message);
    Bytes afterInput();
    Bytes signCurrent(const hw::protobuf::MessageReader& message);
    Bytes signMessage(const hw::protobuf::MessageReader& message);
    Bytes revealed(const Hash256& hostNonce);
    Hash256 digestOf(std::size_t input) const;
    Bytes commit(const keys::DerivationPath& path, const Hash256& digest, const Bytes& hostCommitment, bool isMessage);

    keys::ExtendedPrivateKey m_seed;
    crypto::X25519Key m_static;
    hw::bitbox02::FrameReader m_reader{0};
    std::uint32_t m_channel = 0;
    std::deque<Bytes> m_reports;
    std::optional<hw::bitbox02::NoiseState> m_handshake;
    std::optional<crypto::X25519Key> m_ephemeral;
    std::optional<hw::bitbox02::NoiseChannel> m_line;
    Bytes m_waiting; ///< an answer that is held back
    int m_notReadyLeft = 0;
    std::set<Bytes> m_registered;
    std::optional<Signing> m_signing;
    std::optional<PendingNonce> m_nonce;
};

} // namespace sandyk::test
