#pragma once

#include <functional>
#include <vector>

#include "bitbox02/messages.h"
#include "bitcoin/psbt.h"

namespace sandyk::hw::bitbox02 {

/// What is to be signed. All inputs are of one account of the device: it signs nothing else.
struct SignRequest {
    struct Input {
        bitcoin::OutPoint previous;
        bitcoin::Amount amount;
        std::uint32_t sequence;
        keys::DerivationPath path;
        const bitcoin::Transaction* previousTransaction; ///< null for taproot, which needs none
    };
    struct Output {
        bitcoin::Amount amount;
        std::optional<keys::DerivationPath> path; ///< of the account; else the two below
        std::uint32_t type = 0;
        Bytes payload;
    };
    Coin coin;
    AccountConfig account;
    bool isTaproot = false; ///< Schnorr signatures; they have no anti-klepto protocol
    std::uint32_t version;
    std::uint32_t lockTime;
    std::vector<Input> inputs;
    std::vector<Output> outputs;
};

/// Lowers a PSBT whose inputs are all of the wallet. The PSBT must outlive the answer. Errors: DeviceUnsupported (an
/// input that is not the wallet's, an output script or lock time or version that the device does not know, a previous
/// transaction is missing), those of Psbt::unsignedTransaction.
Result<SignRequest> signRequest(const bitcoin::Psbt& psbt, const std::vector<bitcoin::Descriptor>& keychains,
                                const AccountKey& own, Coin coin, AccountConfig account, bool isTaproot);

/// The device asks for inputs, previous transactions and outputs, then for the inputs once more, and signs. Answers
/// only what was asked, never twice what gives it another chance at a nonce: each input is given out at most twice and
/// each host nonce once. Pure: bytes in, bytes out.
class SignLoop {
public:
    /// `draw` gives 32 random bytes for each ECDSA signature.
    SignLoop(SignRequest request, std::function<Hash256()> draw);

    Bytes first() const;
    /// The next request; empty when the device is done and has signed every input. Errors: those of parseSignNext,
    /// DeviceProtocol (asks for what there is not, too often, or out of turn; signs what was not asked), DeviceNonce
    /// (signs without or against the anti-klepto protocol).
    Result<std::optional<Bytes>> answer(ByteView response);

    /// R and S by input. All are there when answer() was empty.
    const std::vector<std::optional<ByteArray<64>>>& signatures() const { return m_signatures; }

private:
    Result<void> takeSignature(const ByteArray<64>& signature);
    Result<Bytes> giveInput(std::uint32_t index);
    Result<Bytes> giveOutput(std::uint32_t index) const;
    Result<Bytes> givePrevious(const SignNext& next) const;
    Result<Bytes> giveNonce(const SignNext& next);

    SignRequest m_request;
    std::function<Hash256()> m_draw;
    std::vector<int> m_given; ///< how often each input was
    std::vector<std::optional<ByteArray<64>>> m_signatures;
    /// The input that is being signed, its nonce, and what the device has committed to.
    std::optional<std::size_t> m_signing;
    Hash256 m_nonce{};
    std::optional<crypto::PublicKey> m_commitment;
    std::size_t m_rounds = 0;
    std::size_t m_maxRounds;
};

} // namespace sandyk::hw::bitbox02
