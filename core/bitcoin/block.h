#pragma once

#include "bitcoin/transaction.h"

namespace sandyk::bitcoin {

/// A whole block. Nothing of it is checked but its form.
struct Block {
    static constexpr std::size_t kMaxSize = 4'000'000; ///< of the serialisation: the limit of its weight

    ByteArray<80> header{};
    std::vector<Transaction> transactions;

    /// Errors: TransactionParse, AmountRange.
    static Result<Block> parse(ByteView bytes);
};

} // namespace sandyk::bitcoin
