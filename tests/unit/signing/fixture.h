#pragma once

#include <vector>

#include "bitcoin/psbt_roles.h"
#include "signing/own_fields.h"
#include "signing/software_signer.h"

namespace sandyk::test {

/// Master key number `n`; the same number always gives the same key.
keys::ExtendedPrivateKey masterKey(std::uint8_t n, Network network = Network::Regtest);

/// A wallet with all its masters: one for the single-signature types, three (2 of 3) for multisig.
struct TestWallet {
    bitcoin::OutputType type;
    std::vector<keys::ExtendedPrivateKey> masters;
    signing::OwnWallet own;

    bitcoin::DerivedOutput at(std::uint32_t keychain, std::uint32_t index) const;
    bitcoin::Script script(std::uint32_t keychain, std::uint32_t index) const {
        return at(keychain, index).scriptPubKey;
    }
    /// Knows the wallet and all its masters.
    signing::ReviewContext context() const;
    /// A signer with one of the masters.
    signing::SoftwareSigner signer(std::size_t master = 0) const;
};
TestWallet testWallet(bitcoin::OutputType type, Network network = Network::Regtest, std::uint8_t firstMaster = 1);
const std::vector<bitcoin::OutputType>& allTypes();
bool isMultisig(bitcoin::OutputType type);

/// The script of somebody else.
bitcoin::Script foreignScript(std::uint8_t n = 0);

/// Builds PSBTs as an honest updater does: previous transactions, witness UTXOs, scripts and origins all there.
class PsbtBuilder {
public:
    /// A coin of the wallet, in a previous transaction of its own.
    PsbtBuilder& spend(const TestWallet& wallet, std::uint32_t keychain, std::uint32_t index, std::int64_t sat);
    PsbtBuilder& spendForeign(const bitcoin::Script& script, std::int64_t sat);
    PsbtBuilder& pay(const bitcoin::Script& script, std::int64_t sat);
    PsbtBuilder& payOwn(const TestWallet& wallet, std::uint32_t keychain, std::uint32_t index, std::int64_t sat);
    /// Went through its bytes.
    bitcoin::Psbt build() const;

private:
    bitcoin::Psbt m_psbt;
};

/// One coin of 1,000,000 sat; 600,000 are paid, 390,000 come back, the fee is 10,000.
bitcoin::Psbt ordinaryPayment(const TestWallet& wallet);

signing::Review reviewed(const bitcoin::Psbt& psbt, const signing::ReviewContext& context);
/// The codes of the refusals, gravest first.
std::vector<ErrorCode> refusals(const bitcoin::Psbt& psbt, const signing::ReviewContext& context);
/// Reviews and signs with one master. Fails the test when it is refused.
signing::SignResult signedBy(const TestWallet& wallet, std::size_t master, const bitcoin::Psbt& psbt);
/// What the attacker gets: the error of trying to sign, after the review that the signer itself would make.
ErrorCode refusedToSign(const TestWallet& wallet, const bitcoin::Psbt& psbt);

} // namespace sandyk::test
