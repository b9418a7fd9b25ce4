#include "trezor/transaction.h"

#include <algorithm>

#include "bitcoin/sighash.h"
#include "protobuf/message_reader.h"

namespace sandyk::hw::trezor {

using bitcoin::Psbt;
using bitcoin::PsbtInput;
using bitcoin::PsbtOutput;
using protobuf::MessageReader;
using protobuf::MessageWriter;

namespace {

/// RequestType of the protocol.
enum Kind : std::uint64_t { TxInput = 0, TxOutput = 1, TxMeta = 2, TxFinished = 3 };
/// OutputScriptType of the protocol.
enum OutputScript : std::uint64_t {
    PayToAddress = 0,
    PayToMultisig = 2,
    PayToOpReturn = 3,
    PayToWitness = 4,
    PayToShWitness = 5,
    PayToTaproot = 6
};
/// Fields of TransactionType.
enum TransactionField : std::uint32_t {
    Version = 1,
    Inputs = 2,
    BinOutputs = 3,
    LockTime = 4,
    Outputs = 5,
    InputCount = 6,
    OutputCount = 7
};

Failure malformed(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

/// Txids go the way people read them.
Bytes displayOrder(const bitcoin::Txid& txid) {
    return Bytes(txid.bytes.rbegin(), txid.bytes.rend());
}

std::uint64_t unsignedOf(std::int32_t version) {
    return static_cast<std::uint32_t>(version);
}

/// A TxAck around one field of a TransactionType.
Bytes acknowledge(std::uint32_t field, ByteView value) {
    MessageWriter transaction, ack;
    transaction.bytes(field, value);
    return ack.message(1, transaction).take();
}

OutputScript changeScript(ScriptType type) {
    switch (type) {
    case ScriptType::Pkh:
        return PayToAddress;
    case ScriptType::Multisig:
        return PayToMultisig;
    case ScriptType::Witness:
        return PayToWitness;
    case ScriptType::ShWitness:
        return PayToShWitness;
    case ScriptType::Taproot:
        break;
    }
    return PayToTaproot;
}

/// The only push of an OP_RETURN script, if that is all it has.
std::optional<Bytes> dataOf(const bitcoin::Script& script) {
    if (bitcoin::scriptKind(script) != bitcoin::ScriptKind::OpReturn) return std::nullopt;
    const auto pushes = bitcoin::parsePushes({Bytes(script.bytes.begin() + 1, script.bytes.end())});
    if (!pushes || pushes->size() != 1) return std::nullopt;
    return pushes->front();
}

bool isDerSignature(ByteView signature) {
    constexpr std::size_t kLongest = 72;
    return signature.size() <= kLongest && crypto::parseDer(signature).has_value();
}

} // namespace

Result<void> TransactionQuestions::addPrevious(const PsbtInput& input) {
    if (!input.nonWitnessUtxo) return fail(ErrorCode::DeviceRejectedData, "the previous transaction is missing");
    if (input.nonWitnessUtxo->txid() != input.previous.txid)
        return fail(ErrorCode::DeviceRejectedData, "the previous transaction is not the one that is spent");
    m_previous.emplace(displayOrder(input.previous.txid), *input.nonWitnessUtxo);
    return {};
}

Result<void> TransactionQuestions::addInput(const Psbt& psbt, std::size_t index, const WalletPlaces& places) {
    const PsbtInput& input = psbt.inputs[index];
    const auto place = places.find(input);
    if (!place)
        return fail(ErrorCode::DeviceExternalInput, "an input that is not the wallet's",
                    {{"input", std::to_string(index)}});
    const bool isTaproot = places.scriptType() == ScriptType::Taproot;
    const std::uint32_t usual = isTaproot ? bitcoin::kSighashDefault : bitcoin::kSighashAll;
    if (input.sighashType.value_or(usual) != usual)
        return fail(ErrorCode::DeviceUnsupported, "the device signs only the whole transaction");
    MessageWriter message;
    message.repeated(1, place->path.steps());
    message.bytes(2, displayOrder(input.previous.txid)).varint(3, input.previous.index).varint(5, input.sequence);
    if (places.scriptType() != ScriptType::Pkh) message.varint(6, static_cast<std::uint64_t>(places.scriptType()));
    if (place->multisig) message.message(7, *place->multisig);
    message.varint(8, static_cast<std::uint64_t>(input.spentOutput()->amount.toSat()));
    Bytes key =
        isTaproot ? toBytes(ByteView(place->derived.scriptPubKey.bytes).subspan(2)) : toBytes(place->key.compressed());
    m_inputs.push_back({message.take(), std::move(key), isTaproot});
    return {};
}

Result<void> TransactionQuestions::addOutput(const PsbtOutput& output, const DeviceWallet& wallet,
                                             const WalletPlaces& places) {
    const auto amount = static_cast<std::uint64_t>(output.amount.toSat());
    MessageWriter message;
    // What comes back to a receive address is shown like any payment.
    if (const auto place = places.find(output); place && place->keychain == 1) {
        message.repeated(2, place->path.steps()).varint(3, amount);
        message.varint(4, changeScript(places.scriptType()));
        if (place->multisig) message.message(5, *place->multisig);
    } else if (const auto data = dataOf(output.scriptPubKey)) {
        message.varint(3, amount).varint(4, PayToOpReturn).bytes(6, *data);
    } else {
        // The prefixes of regtest are known to no device.
        const Network shown = wallet.network == Network::Regtest ? Network::Test : wallet.network;
        const auto address = bitcoin::Address::fromScript(output.scriptPubKey, shown);
        if (!address) return fail(ErrorCode::DeviceUnsupported, "an output without an address");
        message.text(1, address->toString()).varint(3, amount).varint(4, PayToAddress);
    }
    m_outputs.push_back(message.take());
    return {};
}

Result<TransactionQuestions> TransactionQuestions::of(const Psbt& psbt, const DeviceWallet& wallet,
                                                      const keys::Fingerprint& device, const Dialect& dialect) {
    SANDYK_TRY(const WalletPlaces places, WalletPlaces::of(wallet.descriptor, device, dialect));
    TransactionQuestions questions;
    questions.m_network = wallet.network;
    questions.m_dialect = dialect;
    questions.m_version = psbt.txVersion;
    SANDYK_TRY(questions.m_lockTime, psbt.lockTime());
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
        SANDYK_CHECK(questions.addInput(psbt, i, places));
        // BIP341 signs the amounts of all inputs; for the others their previous transactions prove them.
        if (places.scriptType() != ScriptType::Taproot) SANDYK_CHECK(questions.addPrevious(psbt.inputs[i]));
    }
    for (const PsbtOutput& output : psbt.outputs)
        SANDYK_CHECK(questions.addOutput(output, wallet, places));
    // For each input the firmware may read all inputs and outputs again, and the whole previous transaction.
    std::size_t previousPieces = 0;
    for (const auto& [txid, transaction] : questions.m_previous)
        previousPieces += transaction.inputs.size() + transaction.outputs.size() + 2;
    const std::size_t pieces = psbt.inputs.size() + psbt.outputs.size();
    questions.m_maxQuestions =
        64 + 4 * (psbt.inputs.size() + 2) * pieces + 4 * (psbt.inputs.size() + 1) * previousPieces;
    return questions;
}

Request TransactionQuestions::request(bool wantsResult) const {
    MessageWriter writer;
    writer.varint(1, m_outputs.size()).varint(2, m_inputs.size()).text(3, coinName(m_network));
    writer.varint(4, unsignedOf(m_version)).varint(5, m_lockTime);
    if (m_dialect.canOmitResult && !wantsResult) writer.boolean(13, false);
    return {MessageType::SignTx, writer.take(), MessageType::TxRequest};
}

Result<void> TransactionQuestions::takeSignature(std::uint64_t input, ByteView signature) {
    constexpr std::size_t kSchnorr = 64;
    if (input >= m_inputs.size()) return malformed("a signature of no input");
    const auto index = static_cast<std::size_t>(input);
    if (std::ranges::any_of(m_signatures, [&](const DeviceSignature& other) { return other.input == index; }))
        return malformed("two signatures of one input");
    const Input& of = m_inputs[index];
    if (of.isTaproot ? signature.size() != kSchnorr : !isDerSignature(signature))
        return malformed("a signature that is none");
    DeviceSignature taken{index, of.key, toBytes(signature)};
    if (!of.isTaproot) taken.signature.push_back(static_cast<std::uint8_t>(bitcoin::kSighashAll));
    m_signatures.push_back(std::move(taken));
    return {};
}

Result<std::optional<Bytes>> TransactionQuestions::answer(ByteView txRequest) {
    if (++m_questions > m_maxQuestions) return malformed("the device asks without end");
    SANDYK_TRY(const MessageReader message, MessageReader::parse(txRequest));
    SANDYK_TRY(const std::uint64_t kind, message.number(1));
    SANDYK_TRY(const MessageReader details, message.message(2));
    SANDYK_TRY(const MessageReader serialized, message.message(3));
    if (!message.has(1)) return malformed("a question without its kind");
    if (serialized.has(2)) {
        SANDYK_TRY(const ByteView signature, serialized.bytes(2));
        SANDYK_TRY(const std::uint64_t input, serialized.number(1));
        if (!serialized.has(1)) return malformed("a signature of no input");
        SANDYK_CHECK(takeSignature(input, signature));
    }
    if (kind == TxFinished) {
        if (m_signatures.size() != m_inputs.size()) return malformed("the device left out an input");
        return std::optional<Bytes>();
    }
    SANDYK_TRY(const std::uint64_t index, details.number(1));
    SANDYK_TRY(const ByteView txid, details.bytes(2));
    if (txid.empty()) {
        SANDYK_TRY(Bytes ours, piece(kind, index));
        return std::optional(std::move(ours));
    }
    const auto previous = m_previous.find(toBytes(txid));
    if (previous == m_previous.end()) return malformed("a question about a transaction that is not spent");
    SANDYK_TRY(Bytes theirs, previousPiece(previous->second, kind, index));
    return std::optional(std::move(theirs));
}

Result<Bytes> TransactionQuestions::piece(std::uint64_t kind, std::uint64_t index) const {
    if (kind == TxInput && index < m_inputs.size())
        return acknowledge(Inputs, m_inputs[static_cast<std::size_t>(index)].message);
    if (kind == TxOutput && index < m_outputs.size())
        return acknowledge(Outputs, m_outputs[static_cast<std::size_t>(index)]);
    return malformed("a question about nothing in the transaction");
}

Result<Bytes> TransactionQuestions::previousPiece(const bitcoin::Transaction& transaction, std::uint64_t kind,
                                                  std::uint64_t index) const {
    if (kind == TxMeta) {
        MessageWriter meta, ack;
        meta.varint(Version, unsignedOf(transaction.version)).varint(LockTime, transaction.lockTime);
        meta.varint(InputCount, transaction.inputs.size()).varint(OutputCount, transaction.outputs.size());
        return ack.message(1, meta).take();
    }
    MessageWriter message;
    if (kind == TxInput && index < transaction.inputs.size()) {
        const bitcoin::TxInput& input = transaction.inputs[static_cast<std::size_t>(index)];
        message.bytes(2, displayOrder(input.previous.txid)).varint(3, input.previous.index);
        message.bytes(4, input.scriptSig.bytes).varint(5, input.sequence);
        return acknowledge(Inputs, message.view());
    }
    if (kind == TxOutput && index < transaction.outputs.size()) {
        const bitcoin::TxOutput& output = transaction.outputs[static_cast<std::size_t>(index)];
        message.varint(1, static_cast<std::uint64_t>(output.amount.toSat())).bytes(2, output.scriptPubKey.bytes);
        return acknowledge(BinOutputs, message.view());
    }
    return malformed("a question about nothing in a previous transaction");
}

} // namespace sandyk::hw::trezor
