#pragma once

#include <map>

#include "device/device.h"
#include "trezor/wallet_places.h"

namespace sandyk::hw::trezor {

/// One signing: what the device may read of the transaction, piece by piece, and the signatures that come with its
/// questions. It tells nothing but this transaction and those that it spends.
class TransactionQuestions {
public:
    /// Errors: DeviceUnsupported (a sighash type other than ALL and DEFAULT, an output that has no address),
    /// DeviceExternalInput (params "input": not the wallet's), DeviceRejectedData (a previous transaction is missing or
    /// not the one that is spent), those of WalletPlaces::of.
    static Result<TransactionQuestions> of(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                           const keys::Fingerprint& device, const Dialect& dialect);

    /// With the whole signed transaction among the answers, or without where the device can leave it out.
    Request request(bool wantsResult = false) const;
    /// Answers one TxRequest; empty when it says that it has finished. Errors: DeviceProtocol (a question about
    /// anything else, a signature that is none or of no input or comes twice, the end before all signatures came, more
    /// questions than the longest signing takes).
    Result<std::optional<Bytes>> answer(ByteView txRequest);

    std::size_t inputCount() const { return m_inputs.size(); }
    /// In the order in which they came, ECDSA ones with their sighash byte.
    const std::vector<DeviceSignature>& signatures() const { return m_signatures; }
    /// Longest that the device may go on.
    std::size_t maxQuestions() const { return m_maxQuestions; }

private:
    struct Input {
        Bytes message; ///< TxInputType
        Bytes key;     ///< as in DeviceSignature
        bool isTaproot = false;
    };

    Result<void> addInput(const bitcoin::Psbt& psbt, std::size_t index, const WalletPlaces& places);
    Result<void> addPrevious(const bitcoin::PsbtInput& input);
    Result<void> addOutput(const bitcoin::PsbtOutput& output, const DeviceWallet& wallet, const WalletPlaces& places);
    Result<void> takeSignature(std::uint64_t input, ByteView signature);
    Result<Bytes> piece(std::uint64_t kind, std::uint64_t index) const;
    Result<Bytes> previousPiece(const bitcoin::Transaction& transaction, std::uint64_t kind, std::uint64_t index) const;

    Network m_network = Network::Main;
    Dialect m_dialect;
    std::int32_t m_version = 2;
    std::uint32_t m_lockTime = 0;
    std::vector<Input> m_inputs;
    std::vector<Bytes> m_outputs;                     ///< TxOutputType
    std::map<Bytes, bitcoin::Transaction> m_previous; ///< by txid as people read it
    std::vector<DeviceSignature> m_signatures;
    std::size_t m_questions = 0;
    std::size_t m_maxQuestions = 0;
};

} // namespace sandyk::hw::trezor
