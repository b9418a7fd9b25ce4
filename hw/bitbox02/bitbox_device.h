#pragma once

#include "bitbox02/bitbox_link.h"
#include "device/capabilities.h"

namespace sandyk::hw::bitbox02 {

/// A BitBox02 or BitBox02 Nova. What it answers is checked as far as it can be: extended keys are of the path and
/// network, addresses those of the descriptor; ECDSA signatures of messages and transactions carry the host's nonce.
/// The device keeps multisig wallets itself, so a registration has no proof.
class BitBoxDevice : public Device {
public:
    BitBoxDevice(std::string_view model, std::span<const Capability> capabilities, std::unique_ptr<Transport> transport,
                 TransportOpener reopen, std::unique_ptr<HostRandom> random = std::make_unique<HostRandom>());

    void recall(DeviceMemory memory) override { m_link.recall(std::move(memory)); }
    const DeviceMemory* memory() const override { return &m_link.memory(); }
    Result<DeviceState> state(const DeviceCall& call) override;
    Result<void> prepare(Network network, const DeviceCall& call) override;
    Result<keys::Fingerprint> fingerprint(const DeviceCall& call) override;
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
    /// A wallet in the device's terms.
    struct Account {
        AccountKey own;
        AccountConfig config;
        Coin coin;
        bool isMultisig;
    };
    Result<Account> accountOf(const DeviceWallet& wallet, const DeviceCall& call);
    /// A multisig that the device does not know is refused by it as "invalid input": finds out which it is.
    Failure explain(Error error, const Account& account, const DeviceCall& call);
    Result<void> require(Feature feature) const;

    std::string_view m_model;
    std::span<const Capability> m_capabilities;
    BitBoxLink m_link;
    std::optional<Version> m_version; ///< once prepared
    bool m_keyHasChanged = false;
};

} // namespace sandyk::hw::bitbox02
