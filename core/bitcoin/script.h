#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "crypto/ecc.h"

namespace sandyk::bitcoin {

/// The bytes of a script: a type of its own so that they are not mistaken for others.
struct Script {
    Bytes bytes;
    bool empty() const { return bytes.empty(); }
    std::size_t size() const { return bytes.size(); }
    friend auto operator<=>(const Script&, const Script&) = default;
};

enum class ScriptKind { Unknown, P2pk, P2pkh, P2sh, P2wpkh, P2wsh, P2tr, Multisig, OpReturn, WitnessUnknown };
ScriptKind scriptKind(const Script& script);

Script p2pk(const crypto::PublicKey& key);
/// The same for a serialised key, which may be uncompressed.
Script p2pk(ByteView serializedKey);
Script p2pkh(const Hash160& keyHash);
Script p2sh(const Script& redeemScript);
Script p2wpkh(const Hash160& keyHash);
Script p2wsh(const Script& witnessScript);
Script p2tr(const crypto::XOnlyKey& outputKey);
/// OP_threshold keys OP_n OP_CHECKMULTISIG, keys in the given order. 1 <= threshold <= n <= 20 (asserted).
Script multisigScript(int threshold, const std::vector<crypto::PublicKey>& keys);
/// The same for serialised keys, which may be uncompressed.
Script multisigScript(int threshold, const std::vector<Bytes>& serializedKeys);

struct MultisigTemplate {
    int threshold;
    std::vector<crypto::PublicKey> keys;
};
/// Reads back exactly what multisigScript writes.
std::optional<MultisigTemplate> parseMultisig(const Script& script);
/// The program (2 to 40 bytes) and version of a witness output.
struct WitnessProgram {
    int version;
    Bytes program;
};
std::optional<WitnessProgram> witnessProgram(const Script& script);

/// The data pushes of a push-only script (scriptSig). Errors: ScriptParse.
Result<std::vector<Bytes>> parsePushes(const Script& script);
/// Appends a minimal push.
void pushData(Script& script, ByteView data);

/// An output below this value costs more to spend than it holds (3,000 sat/kvB, Bitcoin Core's dust rule).
std::int64_t dustLimitSat(const Script& scriptPubKey);

} // namespace sandyk::bitcoin
