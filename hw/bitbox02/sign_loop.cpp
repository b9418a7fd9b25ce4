#include "bitbox02/sign_loop.h"

#include "bitbox02/anti_klepto.h"

namespace sandyk::hw::bitbox02 {

using protobuf::MessageWriter;

namespace {

// Fields of Request and of BTCRequest.
constexpr std::uint32_t kSignInit = 9;
constexpr std::uint32_t kSignInput = 10;
constexpr std::uint32_t kSignOutput = 11;
constexpr std::uint32_t kPreviousInit = 3;
constexpr std::uint32_t kPreviousInput = 4;
constexpr std::uint32_t kPreviousOutput = 5;

constexpr std::uint32_t kTimeLock = 500'000'000; ///< from here on a lock time is a date

Failure unsupported(const char* why) {
    return fail(ErrorCode::DeviceUnsupported, why);
}

Failure outOfTurn(const char* what) {
    return fail(ErrorCode::DeviceProtocol, what);
}

void number(MessageWriter& message, std::uint32_t field, std::uint64_t value) {
    if (value != 0) message.varint(field, value);
}

std::uint64_t satOf(bitcoin::Amount amount) {
    return static_cast<std::uint64_t>(amount.toSat());
}

/// The kind and hash or key of an output that is not ours.
Result<void> describe(const bitcoin::Script& script, SignRequest::Output& output) {
    enum Type : std::uint32_t { P2pkh = 1, P2sh = 2, P2wpkh = 3, P2wsh = 4, P2tr = 5 };
    const ByteView bytes(script.bytes);
    switch (scriptKind(script)) {
    case bitcoin::ScriptKind::P2pkh:
        output.type = P2pkh;
        output.payload = toBytes(bytes.subspan(3, 20));
        return {};
    case bitcoin::ScriptKind::P2sh:
        output.type = P2sh;
        output.payload = toBytes(bytes.subspan(2, 20));
        return {};
    case bitcoin::ScriptKind::P2wpkh:
        output.type = P2wpkh;
        output.payload = toBytes(bytes.subspan(2));
        return {};
    case bitcoin::ScriptKind::P2wsh:
        output.type = P2wsh;
        output.payload = toBytes(bytes.subspan(2));
        return {};
    case bitcoin::ScriptKind::P2tr:
        output.type = P2tr;
        output.payload = toBytes(bytes.subspan(2));
        return {};
    default:
        return unsupported("an output of a kind that the device does not show");
    }
}

keys::DerivationPath pathAt(const AccountKey& own, const WalletPlace& place) {
    return own.origin.path.child(place.keychain).child(place.index);
}

/// Requests in a signing that goes on as it should.
std::size_t roundsOf(const SignRequest& request) {
    std::size_t rounds = request.outputs.size() + 1;
    for (const SignRequest::Input& input : request.inputs) {
        rounds += 2 + (request.isTaproot ? 0 : 1);
        if (input.previousTransaction)
            rounds += 1 + input.previousTransaction->inputs.size() + input.previousTransaction->outputs.size();
    }
    return rounds;
}

} // namespace

Result<SignRequest> signRequest(const bitcoin::Psbt& psbt, const std::vector<bitcoin::Descriptor>& keychains,
                                const AccountKey& own, Coin coin, AccountConfig account, bool isTaproot) {
    SANDYK_TRY(const bitcoin::Transaction transaction, psbt.unsignedTransaction());
    if (transaction.version != 1 && transaction.version != 2) return unsupported("a transaction of another version");
    if (transaction.lockTime >= kTimeLock) return unsupported("a lock time that is a date");
    SignRequest request{
        coin, std::move(account), isTaproot, static_cast<std::uint32_t>(transaction.version), transaction.lockTime, {},
        {}};
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i) {
        const bitcoin::PsbtInput& input = psbt.inputs[i];
        const auto place = placeOf(input, keychains, own);
        if (!place) return unsupported("the device signs only if every input is of the wallet");
        const bitcoin::Transaction* previous = input.nonWitnessUtxo ? &*input.nonWitnessUtxo : nullptr;
        if (!previous && !isTaproot) return unsupported("the device wants the previous transactions");
        request.inputs.push_back({transaction.inputs[i].previous, input.spentOutput()->amount,
                                  transaction.inputs[i].sequence, pathAt(own, *place), isTaproot ? nullptr : previous});
    }
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i) {
        SignRequest::Output output;
        output.amount = psbt.outputs[i].amount;
        if (const auto place = placeOf(psbt.outputs[i], keychains, own)) {
            output.path = pathAt(own, *place);
        } else {
            SANDYK_CHECK(describe(psbt.outputs[i].scriptPubKey, output));
        }
        request.outputs.push_back(std::move(output));
    }
    return request;
}

SignLoop::SignLoop(SignRequest request, std::function<Hash256()> draw)
    : m_request(std::move(request)), m_draw(std::move(draw)), m_given(m_request.inputs.size(), 0),
      m_signatures(m_request.inputs.size()), m_maxRounds(roundsOf(m_request)) {}

Bytes SignLoop::first() const {
    MessageWriter message;
    number(message, 1, static_cast<std::uint32_t>(m_request.coin));
    message.message(2, m_request.account.message());
    message.varint(4, m_request.version);
    number(message, 5, m_request.inputs.size());
    number(message, 6, m_request.outputs.size());
    number(message, 7, m_request.lockTime);
    return MessageWriter().message(kSignInit, message).take();
}

Result<std::optional<Bytes>> SignLoop::answer(ByteView response) {
    SANDYK_TRY(const SignNext next, parseSignNext(response));
    if (++m_rounds > m_maxRounds) return outOfTurn("the device asks without end");
    if (next.signature) SANDYK_CHECK(takeSignature(*next.signature));
    switch (next.type) {
    case SignNext::Type::Input:
        return giveInput(next.index);
    case SignNext::Type::Output:
        return giveOutput(next.index);
    case SignNext::Type::PreviousInit:
    case SignNext::Type::PreviousInput:
    case SignNext::Type::PreviousOutput:
        return givePrevious(next);
    case SignNext::Type::HostNonce:
        return giveNonce(next);
    case SignNext::Type::Done:
        break;
    }
    for (const auto& signature : m_signatures) {
        if (!signature) return outOfTurn("the device left out an input");
    }
    return std::optional<Bytes>();
}

Result<void> SignLoop::takeSignature(const ByteArray<64>& signature) {
    if (!m_signing) return outOfTurn("a signature that was not asked for");
    if (!m_request.isTaproot) {
        if (!m_commitment) return fail(ErrorCode::DeviceNonce, "a signature without the anti-klepto protocol");
        SANDYK_CHECK(checkHostNonce(*m_commitment, m_nonce, signature));
    }
    m_signatures[*m_signing] = signature;
    m_signing.reset();
    m_commitment.reset();
    return {};
}

Result<Bytes> SignLoop::giveInput(std::uint32_t index) {
    if (index >= m_request.inputs.size()) return outOfTurn("asks for an input that there is not");
    if (m_signing) return outOfTurn("asks for an input before it has signed the one before");
    const bool isSigned = ++m_given[index] == 2;
    if (m_given[index] > 2) return outOfTurn("asks for an input too often");
    const SignRequest::Input& input = m_request.inputs[index];
    MessageWriter message;
    message.bytes(1, input.previous.txid.bytes);
    number(message, 2, input.previous.index);
    number(message, 3, satOf(input.amount));
    number(message, 4, input.sequence);
    message.packed(6, input.path.steps());
    if (isSigned) {
        m_signing = index;
        if (!m_request.isTaproot) {
            m_nonce = m_draw();
            message.message(8, MessageWriter().bytes(1, hostCommitment(m_nonce)));
        }
    }
    return MessageWriter().message(kSignInput, message).take();
}

Result<Bytes> SignLoop::giveOutput(std::uint32_t index) const {
    if (index >= m_request.outputs.size()) return outOfTurn("asks for an output that there is not");
    const SignRequest::Output& output = m_request.outputs[index];
    MessageWriter message;
    number(message, 1, output.path ? 1 : 0);
    number(message, 2, output.type);
    number(message, 3, satOf(output.amount));
    if (output.path)
        message.packed(5, output.path->steps());
    else
        message.bytes(4, output.payload);
    return MessageWriter().message(kSignOutput, message).take();
}

Result<Bytes> SignLoop::givePrevious(const SignNext& next) const {
    if (next.index >= m_request.inputs.size()) return outOfTurn("asks for an input that there is not");
    const bitcoin::Transaction* previous = m_request.inputs[next.index].previousTransaction;
    if (!previous) return outOfTurn("asks for a previous transaction that it does not need");
    MessageWriter message;
    if (next.type == SignNext::Type::PreviousInit) {
        number(message, 1, static_cast<std::uint32_t>(previous->version));
        number(message, 2, previous->inputs.size());
        number(message, 3, previous->outputs.size());
        number(message, 4, previous->lockTime);
        return btcRequest(kPreviousInit, message);
    }
    if (next.type == SignNext::Type::PreviousInput) {
        if (next.previousIndex >= previous->inputs.size()) return outOfTurn("asks for an input that there is not");
        const bitcoin::TxInput& input = previous->inputs[next.previousIndex];
        message.bytes(1, input.previous.txid.bytes);
        number(message, 2, input.previous.index);
        if (!input.scriptSig.empty()) message.bytes(3, input.scriptSig.bytes);
        number(message, 4, input.sequence);
        return btcRequest(kPreviousInput, message);
    }
    if (next.previousIndex >= previous->outputs.size()) return outOfTurn("asks for an output that there is not");
    const bitcoin::TxOutput& output = previous->outputs[next.previousIndex];
    number(message, 1, satOf(output.amount));
    if (!output.scriptPubKey.empty()) message.bytes(2, output.scriptPubKey.bytes);
    return btcRequest(kPreviousOutput, message);
}

Result<Bytes> SignLoop::giveNonce(const SignNext& next) {
    if (!m_signing || m_request.isTaproot || m_commitment) return outOfTurn("asks for a nonce out of turn");
    m_commitment = next.commitment;
    return hostNonceRequest(m_nonce);
}

} // namespace sandyk::hw::bitbox02
