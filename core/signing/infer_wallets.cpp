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

/// Collects the accounts that origins name.
class AccountFinder {
public:
    AccountFinder(const keys::ExtendedPrivateKey& master, Network network)
        : m_master(master), m_network(network), m_fingerprint(master.fingerprint()) {}

    Result<void> note(const keys::KeyOrigin& origin) {
        const auto steps = origin.path.steps();
        if (origin.fingerprint != m_fingerprint) return steps.size() == 2 ? noteShort(origin) : Result<void>();
        OutputType type = OutputType::Other;
        if (!readStandardPath(origin.path, m_network, type)) return {};
        const keys::DerivationPath path{steps[0], steps[1], steps[2]};
        auto account = m_accounts.find(path);
        if (account == m_accounts.end()) {
            if (m_accounts.size() == kMaxInferredAccounts) return {};
            SANDYK_TRY(OwnWallet wallet, accountWallet(m_master, type, path, m_network));
            account = m_accounts.emplace(path, std::move(wallet)).first;
        }
        raise(account->second, steps[3], steps[4]);
        return {};
    }

    std::vector<OwnWallet> take() && {
        std::vector<OwnWallet> wallets;
        for (auto& [path, wallet] : m_accounts)
            wallets.push_back(std::move(wallet));
        return wallets;
    }

private:
    /// Electrum names the account key itself as if it were a master, and only the last two steps.
    Result<void> noteShort(const keys::KeyOrigin& origin) {
        const auto steps = origin.path.steps();
        if (steps[0] > 1 || steps[1] >= keys::kHardened) return {};
        if (m_first.empty()) {
            SANDYK_TRY(m_first, standardWallets(m_master, m_network));
        }
        for (const OwnWallet& wallet : m_first) {
            const bitcoin::DescriptorKey& key = wallet.descriptor.keys().front();
            if (key.extended->fingerprint() != origin.fingerprint) continue;
            raise(m_accounts.try_emplace(key.origin->path, wallet).first->second, steps[0], steps[1]);
        }
        return {};
    }

    static void raise(OwnWallet& wallet, std::uint32_t keychain, std::uint32_t index) {
        wallet.nextIndex[keychain] = std::max(wallet.nextIndex[keychain], index + 1);
    }

    const keys::ExtendedPrivateKey& m_master;
    Network m_network;
    keys::Fingerprint m_fingerprint;
    std::map<keys::DerivationPath, OwnWallet> m_accounts;
    std::vector<OwnWallet> m_first; ///< account 0 of each standard, made when first needed
};

} // namespace

Result<std::vector<OwnWallet>> inferOwnWallets(const bitcoin::Psbt& psbt, const keys::ExtendedPrivateKey& master,
                                               Network network) {
    AccountFinder finder(master, network);
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins)
            SANDYK_CHECK(finder.note(origin));
        for (const auto& [key, taproot] : input.tapKeyOrigins)
            SANDYK_CHECK(finder.note(taproot.origin));
    }
    return std::move(finder).take();
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
