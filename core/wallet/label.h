#pragma once

#include <optional>
#include <string>

namespace sandyk::wallet {

/// A BIP329 record: what the person wrote about a transaction, address, key, input or output.
struct Label {
    std::string type;              ///< "tx", "addr", "pubkey", "input", "output" or "xpub"
    std::string reference;         ///< txid, address, hex key, "txid:index", xpub
    std::string label;             ///< UTF-8, hostile: show through displayText(); may be empty
    std::string origin;            ///< abbreviated descriptor of the wallet, of transactions only; may be empty
    std::optional<bool> spendable; ///< of outputs: false is frozen
    friend bool operator==(const Label&, const Label&) = default;
};
inline constexpr std::size_t kMaxLabelSize = 1'000; ///< bytes; BIP329 asks for at least 255 characters

} // namespace sandyk::wallet
