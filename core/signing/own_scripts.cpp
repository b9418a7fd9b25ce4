#include "signing/own_scripts.h"

#include <algorithm>

namespace sandyk::signing {

namespace {

/// A script has at most 20 keys; more different places than that in one input are no honest hint, and each costs a
/// derivation.
constexpr std::size_t kMaxCandidates = 32;

bool sameKey(ByteView named, const crypto::PublicKey& key) {
    switch (named.size()) {
    case 32:
        return equal(named, key.xOnly());
    case 33:
        return equal(named, key.compressed());
    case 65:
        return equal(named, key.uncompressed());
    default:
        return false;
    }
}

bool bearsOut(const bitcoin::DerivedOutput& derived, const NamedKey& named) {
    return std::ranges::any_of(derived.keys, [&](const bitcoin::DerivedKey& key) {
        return key.origin == *named.origin && sameKey(named.key, key.key);
    });
}

template <class Fields>
std::vector<NamedKey> collectNamedKeys(const Fields& fields) {
    std::vector<NamedKey> named;
    named.reserve(fields.keyOrigins.size() + fields.tapKeyOrigins.size());
    for (const auto& [key, origin] : fields.keyOrigins)
        named.push_back({key, &origin});
    for (const auto& [key, taproot] : fields.tapKeyOrigins)
        named.push_back({key, &taproot.origin});
    return named;
}

} // namespace

std::vector<NamedKey> namedKeys(const bitcoin::PsbtInput& input) {
    return collectNamedKeys(input);
}

std::vector<NamedKey> namedKeys(const bitcoin::PsbtOutput& output) {
    return collectNamedKeys(output);
}

OwnScripts::OwnScripts(const ReviewContext& context) : m_context(context) {
    for (std::size_t wallet = 0; wallet < context.wallets.size(); ++wallet) {
        m_keychains.push_back(context.wallets[wallet].descriptor.singlePaths());
        for (std::uint32_t keychain = 0; keychain < m_keychains[wallet].size(); ++keychain) {
            const bitcoin::Descriptor& descriptor = m_keychains[wallet][keychain];
            const Result<bitcoin::DerivedOutput> first = descriptor.derive(0);
            if (!first) continue;
            for (const bitcoin::DerivedKey& key : first->keys) {
                Prefix prefix{key.origin, descriptor.keys()[key.keyIndex].isRange};
                if (prefix.isRange) {
                    const auto steps = key.origin.path.steps().first(key.origin.path.size() - 1);
                    prefix.origin.path = keys::DerivationPath(std::vector<std::uint32_t>(steps.begin(), steps.end()));
                }
                m_prefixes.emplace(std::move(prefix), KeychainOf{wallet, keychain});
            }
        }
    }
}

std::vector<OwnPlace> OwnScripts::candidates(const keys::KeyOrigin& origin) const {
    std::vector<OwnPlace> places;
    const auto collect = [&](const Prefix& prefix, std::uint32_t index) {
        const auto [begin, end] = m_prefixes.equal_range(prefix);
        for (auto it = begin; it != end; ++it)
            places.push_back({it->second.wallet, it->second.keychain, index});
    };
    collect({origin, false}, 0);
    const auto steps = origin.path.steps();
    if (!steps.empty() && steps.back() < keys::kHardened) {
        const auto parent = steps.first(steps.size() - 1);
        keys::DerivationPath path(std::vector<std::uint32_t>(parent.begin(), parent.end()));
        collect({{origin.fingerprint, std::move(path)}, true}, steps.back());
    }
    return places;
}

bool OwnScripts::isOurMaster(const keys::Fingerprint& fingerprint) const {
    return std::ranges::find(m_context.masters, fingerprint) != m_context.masters.end();
}

OriginFinding OwnScripts::findByOrigins(const bitcoin::Script& script, const std::vector<NamedKey>& named) const {
    OriginFinding finding;
    std::vector<OwnPlace> tried;
    std::vector<const NamedKey*> claims;
    for (const NamedKey& key : named) {
        const std::vector<OwnPlace> places = candidates(*key.origin);
        if (places.empty() && !isOurMaster(key.origin->fingerprint)) continue;
        claims.push_back(&key);
        finding.pathKnown = finding.pathKnown || !places.empty();
        for (const OwnPlace& place : places) {
            // Cosigners' keys lead to one place: derive it once.
            if (finding.place || tried.size() >= kMaxCandidates || std::ranges::find(tried, place) != tried.end())
                continue;
            tried.push_back(place);
            Result<bitcoin::DerivedOutput> derived = derive(place);
            if (!derived) continue;
            finding.keyAgrees = finding.keyAgrees || bearsOut(*derived, key);
            if (derived->scriptPubKey != script) continue;
            finding.place = place;
            finding.derived = std::move(*derived);
        }
    }
    if (claims.empty()) return finding;
    finding.claim = claims.front()->origin;
    for (const NamedKey* claim : claims) {
        if (!finding.derived || !bearsOut(*finding.derived, *claim)) finding.lie = claim->origin;
    }
    return finding;
}

std::uint32_t OwnScripts::searchEnd(std::size_t wallet, std::uint32_t keychain) const {
    if (!m_keychains[wallet][keychain].isRange()) return 1;
    const std::uint32_t next = keychain < 2 ? m_context.wallets[wallet].nextIndex[keychain] : 0;
    return std::min(next, keys::kHardened - kFarIndex) + kFarIndex;
}

std::optional<OwnPlace> OwnScripts::search(const bitcoin::Script& script) {
    if (!m_searched) {
        m_searched = true;
        for (std::size_t wallet = 0; wallet < m_keychains.size(); ++wallet) {
            if (m_context.wallets[wallet].network != m_context.network) continue;
            for (std::uint32_t keychain = 0; keychain < m_keychains[wallet].size(); ++keychain) {
                const std::uint32_t end = searchEnd(wallet, keychain);
                for (std::uint32_t index = 0; index < end; ++index) {
                    Result<bitcoin::Script> derived = m_keychains[wallet][keychain].scriptPubKey(index);
                    if (derived) m_scripts.emplace(std::move(*derived), OwnPlace{wallet, keychain, index});
                }
            }
        }
    }
    const auto found = m_scripts.find(script);
    return found == m_scripts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<bitcoin::Script> OwnScripts::handedOut() const {
    std::vector<bitcoin::Script> scripts;
    for (std::size_t wallet = 0; wallet < m_keychains.size(); ++wallet) {
        if (m_context.wallets[wallet].network != m_context.network) continue;
        for (std::size_t keychain = 0; keychain < std::min<std::size_t>(m_keychains[wallet].size(), 2); ++keychain) {
            const std::uint32_t end = m_context.wallets[wallet].nextIndex[keychain];
            for (std::uint32_t index = end - std::min(end, kRemembered); index < end; ++index) {
                if (auto script = m_keychains[wallet][keychain].scriptPubKey(index))
                    scripts.push_back(std::move(*script));
            }
        }
    }
    return scripts;
}

Result<bitcoin::DerivedOutput> OwnScripts::derive(const OwnPlace& place) const {
    return m_keychains[place.wallet][place.keychain].derive(place.index);
}

bool OwnScripts::isFar(const OwnPlace& place) const {
    return place.index >= searchEnd(place.wallet, place.keychain);
}

} // namespace sandyk::signing
