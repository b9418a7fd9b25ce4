#include <gtest/gtest.h>

#include <cstring>

#include <secp256k1.h>

#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "device/hardware_signer.h"
#include "signing/own_fields.h"

using namespace sandyk;
using namespace sandyk::hw;

namespace {

constexpr unsigned char kNonces[2][32] = {{0x11, 0x01}, {0x22, 0x02}};

int chosenNonce(unsigned char* nonce, const unsigned char*, const unsigned char*, const unsigned char*, void* data,
                unsigned int) {
    std::memcpy(nonce, data, 32);
    return 1;
}

/// An ECDSA signature with a nonce of the device's choice; rightly made otherwise.
Bytes signWithNonce(const crypto::PrivateKey& key, const Hash256& digest, const unsigned char (&nonce)[32]) {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN);
    secp256k1_ecdsa_signature signature;
    unsigned char chosen[32];
    std::memcpy(chosen, nonce, sizeof chosen);
    EXPECT_EQ(secp256k1_ecdsa_sign(context, &signature, digest.data(), key.secret().data(), chosenNonce, chosen), 1);
    crypto::CompactSignature compact;
    secp256k1_ecdsa_signature_serialize_compact(context, compact.data(), &signature);
    secp256k1_context_destroy(context);
    Bytes der = crypto::toDer(compact);
    der.push_back(bitcoin::kSighashAll);
    return der;
}

/// A wallet and a payment of two of its coins.
struct Savings {
    keys::ExtendedPrivateKey master = keys::ExtendedPrivateKey::fromSeed(Bytes(32, 7), Network::Test).value();
    keys::KeyOrigin origin{master.fingerprint(), bitcoin::accountPath(bitcoin::OutputType::Wpkh, Network::Test, 0)};
    bitcoin::Descriptor descriptor =
        bitcoin::singleSigDescriptor(bitcoin::OutputType::Wpkh, origin, master.derive(origin.path)->publicKey());
    bitcoin::Psbt psbt;

    Savings() {
        for (std::uint32_t i = 0; i < 2; ++i) {
            const auto derived = descriptor.singlePaths().at(0).derive(i).value();
            bitcoin::Transaction previous;
            previous.inputs.push_back({{{}, i}, {}, 0xffffffff, {}});
            previous.outputs.push_back({bitcoin::Amount::sat(100'000), derived.scriptPubKey});
            bitcoin::PsbtInput input;
            input.previous = {previous.txid(), 0};
            input.witnessUtxo = previous.outputs[0];
            input.nonWitnessUtxo = previous;
            signing::addDerivedFields(input, derived);
            psbt.inputs.push_back(input);
        }
        psbt.hasFallbackLockTime = true;
        bitcoin::PsbtOutput output;
        output.amount = bitcoin::Amount::sat(199'000);
        output.scriptPubKey = bitcoin::p2wpkh(Hash160{0x42});
        psbt.outputs.push_back(output);
    }
};

/// A device that knows the seed and chooses its nonces itself.
class OwnNonceDevice : public Device {
public:
    OwnNonceDevice(const Savings& savings, bool repeats) : m_savings(savings), m_repeats(repeats) {}

    Result<DeviceState> state(const DeviceCall&) override { return DeviceState(); }
    Result<void> prepare(Network, const DeviceCall&) override { return {}; }
    Result<keys::Fingerprint> fingerprint(const DeviceCall&) override { return m_savings.master.fingerprint(); }
    Result<keys::ExtendedPublicKey> xpub(const keys::DerivationPath&, Network, bool, const DeviceCall&) override {
        return fail(ErrorCode::DeviceUnsupported);
    }
    Result<bitcoin::Address> showAddress(const DeviceWallet&, std::uint32_t, std::uint32_t,
                                         const DeviceCall&) override {
        return fail(ErrorCode::DeviceUnsupported);
    }
    bool needsRegistration(const DeviceWallet&) const override { return false; }
    Result<Registration> registerWallet(const DeviceWallet&, const DeviceCall&) override {
        return fail(ErrorCode::DeviceUnsupported);
    }
    Result<std::string> signMessage(const keys::DerivationPath&, const crypto::PublicKey&, std::string_view,
                                    const DeviceCall&) override {
        return fail(ErrorCode::DeviceUnsupported);
    }
    Result<std::vector<DeviceSignature>> sign(const bitcoin::Psbt& psbt, const DeviceWallet&,
                                              const DeviceCall&) override {
        const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
        const auto spent = bitcoin::spentOutputs(psbt);
        const bitcoin::SighashContext context(transaction, spent);
        std::vector<DeviceSignature> signatures;
        for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
            const auto& [key, origin] = *psbt.inputs[i].keyOrigins.begin();
            const auto secret = m_savings.master.derive(origin.path).value();
            const Hash256 digest = signingTarget(psbt, context, i, bitcoin::kSighashAll)->sighash;
            signatures.push_back({i, key, signWithNonce(secret.key(), digest, kNonces[m_repeats ? 0 : i])});
        }
        return signatures;
    }

private:
    const Savings& m_savings;
    bool m_repeats;
};

Result<signing::SignResult> signOnce(bool repeats) {
    const Savings savings;
    signing::ReviewContext context;
    context.network = Network::Test;
    context.wallets = {{"savings", Network::Test, savings.descriptor, {0, 0}}};
    const signing::Review review = signing::review(savings.psbt, context).value();
    EXPECT_TRUE(review.mayBeSigned());
    OwnNonceDevice device(savings, repeats);
    HardwareSigner signer(device, {{"savings", Network::Test, savings.descriptor, {}}});
    return signer.sign(savings.psbt, review, {}, {});
}

} // namespace

TEST(RepeatedNonce, IsRefusedThoughBothSignaturesVerify) {
    const auto honest = signOnce(false);
    ASSERT_TRUE(honest) << honest.error().detail;
    EXPECT_EQ(honest->signaturesAdded, 2U);
    const auto repeated = signOnce(true);
    ASSERT_FALSE(repeated);
    EXPECT_EQ(repeated.error().code, ErrorCode::DeviceBadSignature);
    EXPECT_EQ(repeated.error().param("input"), "1");
}
