#pragma once

#include "device/capabilities.h"
#include "device/device.h"
#include "ledger/command_session.h"

namespace sandyk::hw::ledger {

/// A Ledger with the Bitcoin app 2.1 or later. What it answers is checked here as far as it can be: extended keys are
/// of the path and network that were asked for, addresses those of the descriptor, policy ids those computed here,
/// message signatures by the key and of the message. Transaction signatures are for HardwareSigner to check.
class LedgerDevice : public Device {
public:
    /// `reopen` finds the device again after it went away: unplugged, or another app was opened.
    LedgerDevice(std::string_view model, std::span<const Capability> capabilities, std::unique_ptr<Transport> transport,
                 TransportOpener reopen);

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
    struct Answer {
        Bytes data;
        std::vector<Bytes> yielded;
    };
    struct RegisteredPolicy {
        WalletPolicy policy;
        PolicyHmac hmac{};
    };
    Result<Answer> run(Command command, const DeviceCall& call);
    Result<AppInfo> appInfo(const DeviceCall& call);
    Result<void> comeBack(const DeviceCall& call, const std::function<bool(const AppInfo&)>& isExpected);
    Result<void> takeVersion(const AppInfo& info);
    Result<RegisteredPolicy> registeredPolicy(const DeviceWallet& wallet) const;
    Result<void> require(const DeviceWallet& wallet) const;

    std::string_view m_model;
    std::span<const Capability> m_capabilities;
    std::unique_ptr<Transport> m_transport; ///< null while it is unplugged
    TransportOpener m_reopen;
    std::uint16_t m_channel = kFirstChannel;
    std::optional<Version> m_version; ///< of the Bitcoin app, once prepared
};

} // namespace sandyk::hw::ledger
