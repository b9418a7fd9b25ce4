#pragma once

#include <vector>

#include "device/device.h"
#include "signing/signer.h"

namespace sandyk::hw {

/// Signs with a device. What goes to it is the reviewed PSBT with the fields of our own descriptors; what comes back is
/// believed only after each signature is verified against our own sighash, for an input of the wallet that was asked
/// for and by a key that the wallet's descriptor gives to this device; no two may share a nonce. One wrong, strange or
/// missing signature and none is taken. The unsigned transaction is compared before and after.
///
/// Errors of sign() besides Signer's: those of Device, DeviceOtherKey (no reviewed input is of this device's seed),
/// DeviceBadSignature (params "input"), DeviceProtocol.
class HardwareSigner : public signing::Signer {
public:
    /// `wallets` are found by the names in the review. The device must outlive the signer.
    HardwareSigner(Device& device, std::vector<DeviceWallet> wallets,
                   std::function<Result<SecureString>(const signing::UserInteraction&)> answer = {});

    Result<signing::SignResult> sign(const bitcoin::Psbt& psbt, const signing::Review& reviewed,
                                     const signing::Interaction& interaction, std::stop_token stop) override;

private:
    Device& m_device;
    std::vector<DeviceWallet> m_wallets;
    std::function<Result<SecureString>(const signing::UserInteraction&)> m_answer;
};

} // namespace sandyk::hw
