#pragma once

#include "device/capabilities.h"
#include "device/device.h"
#include "trezor/call_session.h"

namespace sandyk::hw::trezor {

/// A Trezor of codec v1, a KeepKey or an old-protocol OneKey; which one, it says itself. These devices know no
/// registered wallets: with every address and input of a multisig they are told all keys, and cannot know whether they
/// are the right ones. What they answer is checked here as far as it can be: extended keys are of the path, network and
/// seed that were asked for, addresses those of the descriptor, message signatures by the key and of the message.
/// Transaction signatures are for HardwareSigner to check.
class TrezorDevice : public Device {
public:
    /// `reopen` finds the device again after it was unplugged.
    TrezorDevice(std::span<const Capability> capabilities, std::unique_ptr<Transport> transport,
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
    Result<Bytes> run(Request request, const DeviceCall& call, TransactionQuestions* questions = nullptr);
    Result<void> runSession(Session& session, const Person& person, const std::stop_token& stop);
    Result<void> settle();
    void giveUp(const Error& error);
    Result<void> initialize(const DeviceCall& call);
    Result<void> checkUsable() const;
    Result<PublicKeyAnswer> publicKey(const keys::DerivationPath& path, Network network, bool display,
                                      const DeviceCall& call);
    Result<keys::Fingerprint> askFingerprint(const DeviceCall& call);
    Result<void> require(const DeviceWallet& wallet) const;

    std::span<const Capability> m_capabilities;
    std::unique_ptr<Transport> m_transport; ///< null while it is unplugged
    TransportOpener m_reopen;
    bool m_isSettled = true; ///< the line carries no answers to what was given up
    Network m_network = Network::Main;
    Features m_features;
    Bytes m_sessionId;                              ///< in which the passphrase was entered
    std::optional<keys::Fingerprint> m_fingerprint; ///< of the seed in this session
};

} // namespace sandyk::hw::trezor
