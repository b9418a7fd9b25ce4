#pragma once

#include "coldcard/coldcard_link.h"
#include "device/account_keys.h"
#include "device/capabilities.h"

namespace sandyk::hw::coldcard {

/// A Coldcard Mk3, Mk4, Mk5 or Q. What it answers is checked as far as it can be: extended keys are of the path and
/// network, addresses those of the descriptor, the PSBT that comes back has the same unsigned transaction and only its
/// signatures are taken. Old firmware works, but its keys are not taken for new wallets. The device keeps multisig
/// wallets itself, so a registration has no proof.
class ColdcardDevice : public Device {
public:
    ColdcardDevice(std::string_view model, std::span<const Capability> capabilities,
                   std::unique_ptr<Transport> transport, TransportOpener reopen,
                   LineVersion version = LineVersion::Plain,
                   std::function<crypto::PrivateKey()> makeKey = crypto::PrivateKey::generate);

    void recall(DeviceMemory memory) override { m_link.recall(std::move(memory)); }
    const DeviceMemory* memory() const override { return &m_link.memory(); }
    Result<DeviceState> state(const DeviceCall& call) override;
    Result<void> prepare(Network network, const DeviceCall& call) override;
    Result<keys::Fingerprint> fingerprint(const DeviceCall& call) override;
    /// Errors besides Device's: DeviceFirmware (its keys are not safe).
    Result<keys::ExtendedPublicKey> xpub(const keys::DerivationPath& path, Network network, bool display,
                                         const DeviceCall& call) override;
    Result<bitcoin::Address> showAddress(const DeviceWallet& wallet, std::uint32_t keychain, std::uint32_t index,
                                         const DeviceCall& call) override;
    bool needsRegistration(const DeviceWallet& wallet) const override;
    Result<Registration> registerWallet(const DeviceWallet& wallet, const DeviceCall& call) override;
    Result<std::vector<DeviceSignature>> sign(const bitcoin::Psbt& psbt, const DeviceWallet& wallet,
                                              const DeviceCall& call) override;
    Result<std::string> signMessage(const keys::DerivationPath& path, const crypto::PublicKey& key,
                                    std::string_view message, const DeviceCall& call) override;

private:
    Result<Firmware> firmware(const DeviceCall& call);
    Result<AddressFormat> require(const DeviceWallet& wallet) const;
    Result<bool> knowsMultisig(const DeviceWallet& wallet, const DeviceCall& call);
    /// A multisig that the device does not know is refused by it in words only: finds out whether that is why.
    Failure explain(Error error, const DeviceWallet& wallet, const DeviceCall& call);

    std::string_view m_model;
    std::span<const Capability> m_capabilities;
    ColdcardLink m_link;
    std::optional<Firmware> m_firmware; ///< once prepared
};

/// The signatures that `returned` has more than `sent`. Errors: DeviceProtocol (another unsigned transaction).
Result<std::vector<DeviceSignature>> addedSignatures(const bitcoin::Psbt& sent, const bitcoin::Psbt& returned);

} // namespace sandyk::hw::coldcard
