#include "bitcoin/transaction.h"

#include <algorithm>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "bitcoin/block.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::uint8_t kSegwitFlag = 1;
/// The fewest bytes that one input, output or witness item takes: an announced count that cannot fit is refused before
/// anything is allocated.
constexpr std::size_t kMinInputSize = 41;
constexpr std::size_t kMinOutputSize = 9;
constexpr std::size_t kMinWitnessItemSize = 1;
constexpr std::size_t kMinTransactionSize = 10;
/// BIP125: a sequence below this allows replacement.
constexpr std::uint32_t kReplaceableBelow = 0xfffffffe;

Result<std::size_t> readCount(ByteReader& reader, std::size_t minSize) {
    SANDYK_TRY(const std::uint64_t count, reader.compactSize());
    if (count > reader.remaining() / minSize) return fail(ErrorCode::TransactionParse, "count exceeds the data");
    return static_cast<std::size_t>(count);
}

Result<TxInput> readInput(ByteReader& reader) {
    TxInput input;
    SANDYK_TRY(input.previous.txid.bytes, reader.array<32>());
    SANDYK_TRY(input.previous.index, reader.u32());
    SANDYK_TRY(const ByteView scriptSig, reader.lengthPrefixed());
    input.scriptSig.bytes = toBytes(scriptSig);
    SANDYK_TRY(input.sequence, reader.u32());
    return input;
}

Result<TxOutput> readOutput(ByteReader& reader) {
    TxOutput output;
    SANDYK_TRY(const std::uint64_t sat, reader.u64());
    if (sat > static_cast<std::uint64_t>(Amount::kMaxSat))
        return fail(ErrorCode::AmountRange, "output is above 21 million BTC");
    output.amount = Amount::sat(static_cast<std::int64_t>(sat));
    SANDYK_TRY(const ByteView script, reader.lengthPrefixed());
    output.scriptPubKey.bytes = toBytes(script);
    return output;
}

Result<void> readInputs(ByteReader& reader, std::size_t count, Transaction& tx) {
    tx.inputs.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        SANDYK_TRY(TxInput input, readInput(reader));
        tx.inputs.push_back(std::move(input));
    }
    return {};
}

Result<void> readOutputs(ByteReader& reader, Transaction& tx) {
    SANDYK_TRY(const std::size_t count, readCount(reader, kMinOutputSize));
    tx.outputs.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        SANDYK_TRY(TxOutput output, readOutput(reader));
        tx.outputs.push_back(std::move(output));
    }
    return {};
}

Result<void> readWitnesses(ByteReader& reader, Transaction& tx) {
    for (TxInput& input : tx.inputs) {
        SANDYK_TRY(const std::size_t count, readCount(reader, kMinWitnessItemSize));
        input.witness.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            SANDYK_TRY(const ByteView item, reader.lengthPrefixed());
            input.witness.push_back(toBytes(item));
        }
    }
    if (!tx.hasWitness()) return fail(ErrorCode::TransactionParse, "witness form without any witness");
    return {};
}

Result<Transaction> readTransaction(ByteReader& reader, Transaction::Witness witness) {
    Transaction tx;
    SANDYK_TRY(const std::uint32_t version, reader.u32());
    tx.version = static_cast<std::int32_t>(version);
    SANDYK_TRY(std::size_t inputCount, readCount(reader, kMinInputSize));
    const bool segwit = inputCount == 0 && witness == Transaction::Witness::Allowed;
    if (segwit) {
        SANDYK_TRY(const std::uint8_t flag, reader.u8());
        if (flag != kSegwitFlag) return fail(ErrorCode::TransactionParse, "no inputs, or an unknown witness flag");
        SANDYK_TRY(inputCount, readCount(reader, kMinInputSize));
    }
    SANDYK_CHECK(readInputs(reader, inputCount, tx));
    SANDYK_CHECK(readOutputs(reader, tx));
    if (segwit) SANDYK_CHECK(readWitnesses(reader, tx));
    SANDYK_TRY(tx.lockTime, reader.u32());
    return tx;
}

/// Whatever the reader stumbled over, to the caller it is a transaction that cannot be read.
Result<Transaction> asParseFailure(Result<Transaction> tx) {
    if (!tx && tx.error().code != ErrorCode::AmountRange)
        return fail(ErrorCode::TransactionParse, std::move(tx.error().detail));
    return tx;
}

Bytes write(const Transaction& tx, bool withWitness) {
    ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(tx.version));
    if (withWitness) {
        writer.u8(0);
        writer.u8(kSegwitFlag);
    }
    writer.compactSize(tx.inputs.size());
    for (const TxInput& input : tx.inputs) {
        writer.bytes(input.previous.txid.bytes);
        writer.u32(input.previous.index);
        writer.lengthPrefixed(input.scriptSig.bytes);
        writer.u32(input.sequence);
    }
    writer.compactSize(tx.outputs.size());
    for (const TxOutput& output : tx.outputs) {
        writer.u64(static_cast<std::uint64_t>(output.amount.toSat()));
        writer.lengthPrefixed(output.scriptPubKey.bytes);
    }
    if (withWitness) {
        for (const TxInput& input : tx.inputs) {
            writer.compactSize(input.witness.size());
            for (const Bytes& item : input.witness)
                writer.lengthPrefixed(item);
        }
    }
    writer.u32(tx.lockTime);
    return writer.take();
}

} // namespace

std::string Txid::toString() const {
    Hash256 reversed = bytes;
    std::ranges::reverse(reversed);
    return toHex(reversed);
}

Result<Txid> Txid::parse(std::string_view text) {
    if (text.size() != 64) return fail(ErrorCode::EncodingHex, "a txid has 64 hex digits");
    SANDYK_TRY(const Bytes reversed, fromHex(text));
    Txid txid;
    std::ranges::reverse_copy(reversed, txid.bytes.begin());
    return txid;
}

std::string OutPoint::toString() const {
    return txid.toString() + ":" + std::to_string(index);
}

Result<Transaction> Transaction::parse(ByteView bytes, Witness witness) {
    if (bytes.size() > kMaxSize) return fail(ErrorCode::TransactionParse, "transaction is too large");
    ByteReader reader(bytes);
    Result<Transaction> tx = asParseFailure(readTransaction(reader, witness));
    if (tx && !reader.atEnd()) return fail(ErrorCode::TransactionParse, "bytes after the transaction");
    return tx;
}

Result<Block> Block::parse(ByteView bytes) {
    if (bytes.size() > kMaxSize) return fail(ErrorCode::TransactionParse, "block is too large");
    ByteReader reader(bytes);
    const auto header = reader.array<80>();
    const auto count = header ? readCount(reader, kMinTransactionSize) : Result<std::size_t>(std::size_t{0});
    if (!header || !count || *count == 0) return fail(ErrorCode::TransactionParse, "no block");
    Block block;
    block.header = *header;
    block.transactions.reserve(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        SANDYK_TRY(Transaction tx, asParseFailure(readTransaction(reader, Transaction::Witness::Allowed)));
        block.transactions.push_back(std::move(tx));
    }
    if (!reader.atEnd()) return fail(ErrorCode::TransactionParse, "bytes after the block");
    return block;
}

Bytes Transaction::serialize() const {
    return write(*this, hasWitness());
}

Bytes Transaction::serializeWithoutWitness() const {
    return write(*this, false);
}

bool Transaction::hasWitness() const {
    return std::ranges::any_of(inputs, [](const TxInput& input) { return !input.witness.empty(); });
}

Txid Transaction::txid() const {
    return {crypto::sha256d(serializeWithoutWitness())};
}

std::int64_t Transaction::weight() const {
    return static_cast<std::int64_t>(serializeWithoutWitness().size() * 3 + serialize().size());
}

std::int64_t Transaction::vsize() const {
    return (weight() + 3) / 4;
}

bool Transaction::signalsReplacement() const {
    return std::ranges::any_of(inputs, [](const TxInput& input) { return input.sequence < kReplaceableBelow; });
}

} // namespace sandyk::bitcoin
