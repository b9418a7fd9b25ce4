#include <algorithm>
#include <array>
#include <map>

#include "signing/software_signer.h"

namespace sandyk::signing {

using bitcoin::OutputType;

namespace {

/// A hostile file could name a new account in each input, and each costs three derivations.
constexpr std::size_t kMaxInferredAccounts = 100;

bool readStandardPath(const keys::DerivationPath& path, Network network, OutputType& type) {
    constexpr std::array<std::pair<std::uint32_t, OutputType>, 4> kPurposes = {
        {{44, OutputType::Pkh}, {49, OutputType::ShWpkh}, {84, OutputType::Wpkh}, {86, OutputType::Tr}}};
    const auto steps = path.steps();
    if (steps.size() != 5 || steps[1] != keys::hardened(coinType(network)) || steps[2] < keys::kHardened ||
        steps[3] > 1 || steps[4] >= keys::kHardened)
        return false;
    for (const auto& [purpose, purposeType] : kPurposes) {
        if (steps[0] != keys::hardened(purpose)) continue;
        type = purposeType;
        return true;
    }
    return false;
}

Result<OwnWallet> accountWallet(const keys::ExtendedPrivateKey& master, OutputType type,
                                const keys::DerivationPath& path, Network network) {
    SANDYK_TRY(const keys::ExtendedPrivateKey key, master.derive(path));
    return OwnWallet{path.toString(), network,
                     bitcoin::singleSigDescriptor(type, {master.fingerprint(), path}, key.publicKey())};
}

} // namespace

Result<std::vector<OwnWallet>> inferOwnWallets(const bitcoin::Psbt& psbt, const keys::ExtendedPrivateKey& master,
                                               Network network) {
    const keys::Fingerprint fingerprint = master.fingerprint();
    std::map<keys::DerivationPath, OwnWallet> accounts;
    const auto note = [&](const keys::KeyOrigin& origin) -> Result<void> {
        OutputType type = OutputType::Other;
        if (origin.fingerprint != fingerprint || !readStandardPath(origin.path, network, type)) return {};
        const auto steps = origin.path.steps();
        const keys::DerivationPath path{steps[0], steps[1], steps[2]};
        auto account = accounts.find(path);
        if (account == accounts.end()) {
            if (accounts.size() == kMaxInferredAccounts) return {};
            SANDYK_TRY(OwnWallet wallet, accountWallet(master, type, path, network));
            account = accounts.emplace(path, std::move(wallet)).first;
        }
        std::uint32_t& next = account->second.nextIndex[steps[3]];
        next = std::max(next, steps[4] + 1);
        return {};
    };
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins)
            SANDYK_CHECK(note(origin));
        for (const auto& [key, taproot] : input.tapKeyOrigins)
            SANDYK_CHECK(note(taproot.origin));
    }
    std::vector<OwnWallet> wallets;
    for (auto& [path, wallet] : accounts)
        wallets.push_back(std::move(wallet));
    return wallets;
}

Result<std::vector<OwnWallet>> standardWallets(const keys::ExtendedPrivateKey& master, Network network) {
    std::vector<OwnWallet> wallets;
    for (const OutputType type : {OutputType::Pkh, OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr}) {
        SANDYK_TRY(OwnWallet wallet, accountWallet(master, type, bitcoin::accountPath(type, network, 0), network));
        wallets.push_back(std::move(wallet));
    }
    return wallets;
}

} // namespace sandyk::signing
