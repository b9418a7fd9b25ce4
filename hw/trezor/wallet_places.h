#pragma once

#include <map>
#include <optional>
#include <vector>

#include "bitcoin/descriptor.h"
#include "bitcoin/psbt.h"
#include "protobuf/message_writer.h"
#include "trezor/messages.h"

namespace sandyk::hw::trezor {

/// One script of a wallet, as the messages of a device with this seed name it. These devices know no policies: the
/// whole of a multisig goes with every input and change output.
struct WalletPlace {
    std::uint32_t keychain = 0;
    std::uint32_t index = 0;
    bitcoin::DerivedOutput derived;
    crypto::PublicKey key;     ///< of the device
    keys::DerivationPath path; ///< of that key
    std::optional<protobuf::MessageWriter> multisig;
};

/// Finds the scripts of one wallet. Every place is derived from the descriptor; origins only say where to look.
class WalletPlaces {
public:
    /// Errors: DeviceUnsupported (keys that are no account keys with /<0;1>/*, or a key of this seed more than once, or
    /// a kind of script that the messages do not know), DeviceOtherKey (no key is of this seed).
    static Result<WalletPlaces> of(const bitcoin::Descriptor& descriptor, const keys::Fingerprint& device,
                                   const Dialect& dialect);

    ScriptType scriptType() const { return m_type; }
    bool isMultisig() const { return m_isMultisig; }
    /// Errors: Usage (no such keychain), those of Descriptor::derive.
    Result<WalletPlace> at(std::uint32_t keychain, std::uint32_t index) const;
    /// Empty when the script is not the wallet's, as far as the origins tell.
    std::optional<WalletPlace> find(const bitcoin::PsbtInput& input) const;
    std::optional<WalletPlace> find(const bitcoin::PsbtOutput& output) const;

private:
    explicit WalletPlaces(bitcoin::Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}
    std::optional<WalletPlace> find(const bitcoin::Script& script, const std::map<Bytes, keys::KeyOrigin>& origins,
                                    const std::map<crypto::XOnlyKey, bitcoin::TapKeyOrigin>& tapOrigins) const;
    std::optional<WalletPlace> findBy(const keys::KeyOrigin& origin, const bitcoin::Script& script) const;
    protobuf::MessageWriter multisigOf(const bitcoin::DerivedOutput& derived, std::uint32_t keychain,
                                       std::uint32_t index) const;

    bitcoin::Descriptor m_descriptor;
    std::vector<bitcoin::Descriptor> m_keychains;
    keys::Fingerprint m_device;
    Dialect m_dialect;
    ScriptType m_type = ScriptType::Pkh;
    bool m_isMultisig = false;
};

} // namespace sandyk::hw::trezor
