#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/network.h"
#include "base/result.h"

namespace sandyk::keys {

inline constexpr std::uint32_t kHardened = 0x80000000;

/// Steps from a master key (BIP32), at most 255.
class DerivationPath {
public:
    DerivationPath() = default;
    DerivationPath(std::initializer_list<std::uint32_t> steps) : m_steps(steps) {}
    /// At most 255 steps (asserted).
    explicit DerivationPath(std::vector<std::uint32_t> steps);

    /// "m", "m/84h/0h/0h", "84'/0'/0'/0/5"; hardened as h, H or '; no empty text, no
    /// leading zeros, numbers below 2^31. Errors: PathFormat.
    static Result<DerivationPath> parse(std::string_view text);
    /// "m/84h/0h/0h/0/5"
    std::string toString() const;
    /// "84h/0h/0h/0/5", empty for the master: the form of key origins.
    std::string toOriginString() const;

    std::span<const std::uint32_t> steps() const { return m_steps; }
    std::size_t size() const { return m_steps.size(); }
    bool empty() const { return m_steps.empty(); }
    bool hasHardened() const;
    DerivationPath child(std::uint32_t step) const;
    DerivationPath concat(const DerivationPath& tail) const;
    bool startsWith(const DerivationPath& prefix) const;
    /// The steps after `prefixSize` of them.
    DerivationPath after(std::size_t prefixSize) const;

    friend auto operator<=>(const DerivationPath&, const DerivationPath&) = default;

private:
    std::vector<std::uint32_t> m_steps;
};

constexpr std::uint32_t hardened(std::uint32_t index) {
    return index | kHardened;
}

/// The network that a path speaks of: true unless the path starts with a BIP44-like purpose (44h, 48h, 49h, 84h, 86h)
/// and a coin type of another network.
bool pathAgrees(const DerivationPath& path, Network network);

} // namespace sandyk::keys
