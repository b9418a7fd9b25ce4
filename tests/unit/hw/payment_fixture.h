#pragma once

#include "bitcoin/descriptor.h"
#include "device/hardware_signer.h"

namespace sandyk::test {

/// A wallet by the seed of the emulated devices, alone or with a cosigner, and a payment of some of its coins.
struct Payment {
    keys::ExtendedPrivateKey master;
    keys::ExtendedPrivateKey cosigner;
    bitcoin::Descriptor descriptor;
    bitcoin::Psbt psbt;

    explicit Payment(bitcoin::OutputType type, std::size_t inputs = 2);

    hw::DeviceWallet wallet() const { return {"savings", Network::Test, descriptor, {}}; }
    /// Prepares nothing; the device is used as HardwareSigner does.
    Result<signing::SignResult> signWith(hw::Device& device, const signing::Interaction& interaction = {},
                                         std::stop_token stop = {}) const;
};

keys::ExtendedPrivateKey emulatedSeed();

/// The line is gone for good once it is dropped.
hw::TransportOpener noReturn();

} // namespace sandyk::test
