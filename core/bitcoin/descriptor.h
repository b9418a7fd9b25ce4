#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/network.h"
#include "bitcoin/script.h"
#include "keys/extended_key.h"

namespace sandyk::bitcoin {

/// What a descriptor's outputs are. Multi* are multi or sortedmulti.
enum class OutputType { Pk, Pkh, Wpkh, ShWpkh, Tr, ShMulti, WshMulti, ShWshMulti, BareMulti, Combo, Addr, Raw, Other };
std::string_view outputTypeName(OutputType type); ///< "pkh", "sh(wpkh)", "wpkh", "tr", "wsh(multi)", ...

/// How a hex key was written, and so how it stands in scripts. Derived keys are always compressed.
enum class KeyForm { Compressed, Uncompressed, XOnly };

/// One KEY expression, public. Private keys are refused: no secret belongs in a descriptor's text.
struct DescriptorKey {
    std::optional<keys::KeyOrigin> origin;
    std::optional<keys::ExtendedPublicKey> extended; ///< else `single`
    std::optional<crypto::PublicKey> single;         ///< hex key; x-only ones get even y
    KeyForm form = KeyForm::Compressed;              ///< of `single`
    keys::DerivationPath path;                       ///< after the extended key, without multipath and wildcard
    std::vector<std::uint32_t> multipath;            ///< empty, or the tuple <a;b;...>
    std::size_t multipathPosition = 0;               ///< where in `path` the tuple is inserted
    bool isRange = false;                            ///< ends with /*
    bool isHardenedRange = false;                    ///< ends with /*h: readable, but nothing derives from it
    std::string toString() const;
    friend bool operator==(const DescriptorKey&, const DescriptorKey&) = default;
};

/// A key of one derived output, with its full origin from the master (fingerprint and whole path).
struct DerivedKey {
    crypto::PublicKey key;
    keys::KeyOrigin origin;
    std::size_t keyIndex; ///< which of Descriptor::keys()
    bool isUncompressed = false;
};

/// Everything that one index of a descriptor gives; what PSBT fields are filled from and compared with.
struct DerivedOutput {
    Script scriptPubKey;
    std::optional<Script> redeemScript;
    std::optional<Script> witnessScript;
    std::optional<crypto::XOnlyKey> taprootInternalKey;
    Bytes taprootMerkleRoot;      ///< 32 bytes when the descriptor has a script tree
    std::vector<DerivedKey> keys; ///< in script order for sortedmulti
};

/// A BIP380-386 output descriptor with BIP389 multipath: the single source of what a wallet owns. Immutable, cheap to
/// copy (shared inside). Derivation of unhardened steps keeps the parent keys, so that one address costs one tweak.
/// Any thread.
class Descriptor {
public:
    static constexpr std::size_t kMaxLength = 20'000;

    enum class Checksum { Optional, Required };
    /// Accepts ' and h. Errors: DescriptorParse (params "position"), DescriptorChecksum, DescriptorUnsupported (known
    /// to BIPs, not to Sandyk: multi_a, musig, miniscript), DescriptorPrivateKey.
    static Result<Descriptor> parse(std::string_view text, Checksum checksum = Checksum::Optional);

    /// Normal form with h and the checksum.
    const std::string& toString() const;
    std::string checksum() const;
    OutputType type() const;
    bool isRange() const;
    bool isMultipath() const;
    /// Receive and change (BIP389), or itself alone. All tuples must have the same length.
    std::vector<Descriptor> singlePaths() const;
    const std::vector<DescriptorKey>& keys() const;
    /// Signatures needed of one output: 1, or the multisig threshold; 0 for addr and raw.
    int threshold() const;
    bool isSortedMulti() const;

    /// Every extended key and address is of this network's kind. Errors: DescriptorNetwork.
    Result<void> checkNetwork(Network network) const;

    /// `index` is ignored unless isRange(). Errors: DescriptorRange (hardened step after the xpub, index not below
    /// 2^31, or still multipath), CryptoKey.
    Result<DerivedOutput> derive(std::uint32_t index) const;
    /// Only the script; what address lists need. Errors as derive. Combo gives its four scripts' first (pkh).
    Result<Script> scriptPubKey(std::uint32_t index) const;

    friend bool operator==(const Descriptor& a, const Descriptor& b) { return a.toString() == b.toString(); }

private:
    struct Impl;
    friend class DescriptorBuilder;
    explicit Descriptor(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

/// The eight characters of BIP380. Errors: DescriptorParse (a character outside its set).
Result<std::string> descriptorChecksum(std::string_view withoutChecksum);

/// Standard single-signature account (BIP44, 49, 84, 86): "wpkh([fp/84h/0h/0h]xpub/<0;1>/*)". `type` is Pkh, ShWpkh,
/// Wpkh or Tr (asserted).
Descriptor singleSigDescriptor(OutputType type, const keys::KeyOrigin& origin, const keys::ExtendedPublicKey& account);
/// The account path of those standards. Multisig (WshMulti, ShWshMulti): BIP48 m/48h/coin/account/2h or 1h.
keys::DerivationPath accountPath(OutputType type, Network network, std::uint32_t account);
/// sortedmulti over the given origins, each /<0;1>/*. `type` is ShMulti, ShWshMulti or WshMulti.
/// Errors: WalletDuplicateKey (the same key twice), DescriptorParse (threshold or count outside 1..15/20).
Result<Descriptor>
multisigDescriptor(OutputType type, int threshold,
                   const std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>>& cosigners);

} // namespace sandyk::bitcoin
