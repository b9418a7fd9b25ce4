#pragma once

#include <string_view>

#include "base/secure_bytes.h"
#include "bitcoin/psbt.h"
#include "session/values.h"

/// Signing requests as another wallet would make them, for keys that the test knows.
namespace sandyk::guitest {

bitcoin::Descriptor accountOf(const SecureString& phrase, bitcoin::OutputType type, Network network);
/// The BIP48 native segwit multisig key of a phrase, as that person would give it out.
wallet::Cosigner cosignerOf(std::string_view phrase, Network network);

struct RequestFacts {
    std::int64_t amount = 0;
    std::int64_t fee = 0;
    /// Who is paid, when it matters.
    bitcoin::Script target{};
};
/// Spends a coin of 0.1 BTC at receive address 0; change to change address 0, with origins and previous transaction.
bitcoin::Psbt requestFor(const bitcoin::Descriptor& account, const RequestFacts& facts);

} // namespace sandyk::guitest
