#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "bitcoin/descriptor.h"
#include "signing/review.h"

namespace sandyk::signing {

/// A public key (33 or 65 bytes, or 32 for taproot) as a PSBT names it, and where the PSBT says it comes from.
/// Refers to the PSBT.
struct NamedKey {
    ByteView key;
    const keys::KeyOrigin* origin;
};
std::vector<NamedKey> namedKeys(const bitcoin::PsbtInput& input);
std::vector<NamedKey> namedKeys(const bitcoin::PsbtOutput& output);

/// What the origins beside a script are worth.
struct OriginFinding {
    std::optional<OwnPlace> place; ///< the script re-derives there
    std::optional<bitcoin::DerivedOutput> derived;
    const keys::KeyOrigin* claim = nullptr; ///< names one of our masters or a wallet's key
    const keys::KeyOrigin* lie = nullptr;   ///< a claim that the derived output does not bear out
    bool pathKnown = false;                 ///< a claim leads to a place in a wallet
    bool keyAgrees = false;                 ///< a claimed key is the one of that origin, though the script is another
};

/// Finds our scripts, by origin or by search, and believes only what re-derives. Keeps references to the context.
class OwnScripts {
public:
    explicit OwnScripts(const ReviewContext& context);

    OriginFinding findByOrigins(const bitcoin::Script& script, const std::vector<NamedKey>& named) const;
    /// Among the scripts below nextIndex + kFarIndex of every wallet of the context's network. The first call derives
    /// them all.
    std::optional<OwnPlace> search(const bitcoin::Script& script);
    bool hasSearched() const { return m_searched; }
    /// Errors: those of Descriptor::derive.
    Result<bitcoin::DerivedOutput> derive(const OwnPlace& place) const;
    /// The last kRemembered scripts below nextIndex of each keychain, wallets of the context's network only.
    std::vector<bitcoin::Script> handedOut() const;
    /// The place's index is far beyond the wallet's next one.
    bool isFar(const OwnPlace& place) const;

private:
    struct Prefix {
        keys::KeyOrigin origin;
        bool isRange;
        auto operator<=>(const Prefix&) const = default;
    };
    struct KeychainOf {
        std::size_t wallet;
        std::uint32_t keychain;
    };
    struct ScriptHasher {
        std::size_t operator()(const bitcoin::Script& script) const {
            return std::hash<std::string_view>{}(asText(script.bytes));
        }
    };
    std::vector<OwnPlace> candidates(const keys::KeyOrigin& origin) const;
    bool isOurMaster(const keys::Fingerprint& fingerprint) const;
    std::uint32_t searchEnd(std::size_t wallet, std::uint32_t keychain) const;

    const ReviewContext& m_context;
    std::vector<std::vector<bitcoin::Descriptor>> m_keychains; ///< by wallet
    std::multimap<Prefix, KeychainOf> m_prefixes;
    std::unordered_map<bitcoin::Script, OwnPlace, ScriptHasher> m_scripts;
    bool m_searched = false;
};

} // namespace sandyk::signing
