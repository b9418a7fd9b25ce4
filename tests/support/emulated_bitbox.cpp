#include "support/emulated_bitbox.h"

#include <secp256k1.h>

#include <cstring>

#include "bitbox02/anti_klepto.h"
#include "bitcoin/message.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "signing/own_fields.h"

namespace sandyk::test {

using namespace hw::bitbox02;
using hw::protobuf::MessageReader;
using hw::protobuf::MessageWriter;

namespace {

keys::DerivationPath pathOf(const MessageReader& message, std::uint32_t field) {
    std::vector<std::uint32_t> steps;
    const auto numbers = message.numbers(field).value();
    for (const std::uint64_t number : numbers)
        steps.push_back(static_cast<std::uint32_t>(number));
    return keys::DerivationPath(steps);
}

Hash256 hashOf(ByteView bytes) {
    Hash256 hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

Bytes errorResponse(std::uint64_t code) {
    return MessageWriter().message(2, MessageWriter().varint(1, code).text(2, "no")).take();
}

/// The answer that asks for what is next.
MessageWriter nextMessage(std::uint32_t type, std::size_t index, std::size_t previousIndex = 0) {
    MessageWriter message;
    if (type != 0) message.varint(1, type);
    if (index != 0) message.varint(2, index);
    if (previousIndex != 0) message.varint(5, previousIndex);
    return message;
}

Bytes signNext(const MessageWriter& message) {
    return MessageWriter().message(6, message).take();
}

Bytes btcResponse(std::uint32_t field, const MessageWriter& message) {
    return MessageWriter().message(13, MessageWriter().message(field, message)).take();
}

struct Nonce {
    unsigned char bytes[32];
};
int givenNonce(unsigned char* nonce, const unsigned char*, const unsigned char*, const unsigned char*, void* data,
               unsigned int) {
    std::memcpy(nonce, data, 32);
    return 1;
}

/// A signature with this nonce, and the recovery id by trial.
std::pair<crypto::CompactSignature, int> signWith(const crypto::PrivateKey& key, const Hash256& digest, Nonce nonce) {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN);
    secp256k1_ecdsa_signature signature;
    crypto::CompactSignature compact{};
    if (secp256k1_ecdsa_sign(context, &signature, digest.data(), key.secret().data(), givenNonce, nonce.bytes) == 1)
        secp256k1_ecdsa_signature_serialize_compact(context, compact.data(), &signature);
    secp256k1_context_destroy(context);
    for (int id = 0; id < 4; ++id) {
        ByteArray<65> recoverable;
        recoverable[0] = static_cast<std::uint8_t>(31 + id);
        std::ranges::copy(compact, recoverable.begin() + 1);
        const auto signer = crypto::recoverPublicKey(digest, recoverable);
        if (signer && *signer == key.publicKey()) return {compact, id};
    }
    return {compact, 0};
}

/// BTCScriptConfig as a descriptor, for the account at this path.
std::optional<bitcoin::Descriptor> descriptorOf(const MessageReader& config, const keys::DerivationPath& account,
                                                const keys::ExtendedPrivateKey& seed) {
    using bitcoin::OutputType;
    const keys::KeyOrigin origin{seed.fingerprint(), account};
    const auto own = seed.derive(account).value().publicKey();
    if (config.has(1)) {
        const OutputType types[] = {OutputType::ShWpkh, OutputType::Wpkh, OutputType::Tr};
        return bitcoin::singleSigDescriptor(types[config.number(1).value() % 3], origin, own);
    }
    const auto multisig = config.message(2).value();
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> cosigners;
    for (const auto& field : multisig.fields()) {
        if (field.number != 2) continue;
        const auto xpub = MessageReader::parse(field.bytes).value();
        Bytes bytes = {0x04, 0x35, 0x87, 0xcf};
        append(bytes, xpub.bytes(1).value());
        append(bytes, xpub.bytes(2).value());
        const auto child = xpub.number32(3).value();
        for (const int shift : {24, 16, 8, 0})
            bytes.push_back(static_cast<std::uint8_t>(child >> shift));
        append(bytes, xpub.bytes(4).value());
        append(bytes, xpub.bytes(5).value());
        const auto key = keys::ExtendedPublicKey::fromBytes(bytes);
        if (!key) return std::nullopt;
        const bool isOwn = key->key() == own.key();
        cosigners.emplace_back(isOwn ? origin : keys::KeyOrigin{key->fingerprint(), account}, *key);
    }
    const auto type = multisig.number(4).value() == 1 ? OutputType::ShWshMulti : OutputType::WshMulti;
    const auto descriptor = bitcoin::multisigDescriptor(type, static_cast<int>(multisig.number(1).value()), cosigners);
    if (!descriptor) return std::nullopt;
    return *descriptor;
}

} // namespace

EmulatedBitBox::EmulatedBitBox(keys::ExtendedPrivateKey seed, crypto::X25519Key staticKey, Behaviour how)
    : behaviour(std::move(how)), m_seed(std::move(seed)), m_static(std::move(staticKey)) {}

Result<void> EmulatedBitBox::write(ByteView report) {
    const bool isFirst = (report[4] & 0x80) != 0;
    if (isFirst) {
        m_channel = static_cast<std::uint32_t>(report[0]) << 24 | static_cast<std::uint32_t>(report[1]) << 16 |
                    static_cast<std::uint32_t>(report[2]) << 8 | report[3];
        m_reader = FrameReader(m_channel);
    }
    const auto taken = m_reader.take(report);
    if (taken && *taken == FrameReader::Taken::Complete) answer(m_channel, m_reader.message());
    return {};
}

Result<Bytes> EmulatedBitBox::read(hw::Patience, const std::stop_token& stop) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    if (m_reports.empty()) return fail(ErrorCode::DeviceTimeout, "nothing to say");
    Bytes report = std::move(m_reports.front());
    m_reports.pop_front();
    return report;
}

void EmulatedBitBox::answer(std::uint32_t channel, ByteView message) {
    Bytes reply;
    if (message[0] == 'i') {
        const std::string& version = behaviour.version;
        reply.push_back(static_cast<std::uint8_t>(version.size()));
        append(reply, asBytes(version));
        append(reply, Bytes{0x02, 0x00, behaviour.isUnlocked ? std::uint8_t{1} : std::uint8_t{0},
                            behaviour.isInitialized ? std::uint8_t{1} : std::uint8_t{0}});
    } else if (message[0] == 0x02) {
        wasCancelled = true;
        m_waiting.clear();
        reply = {0x00};
    } else if (behaviour.busy > 0) {
        --behaviour.busy;
        reply = {0x02};
    } else if (message[0] == 0x01 && m_waiting.empty()) {
        reply = {0x03};
    } else {
        if (message[0] == 0x00) {
            m_waiting = {0x00};
            append(m_waiting, handle(message.subspan(1)));
            m_notReadyLeft = behaviour.notReady;
        }
        if (m_notReadyLeft > 0) {
            --m_notReadyLeft;
            reply = {0x01};
        } else {
            reply = std::exchange(m_waiting, {});
        }
    }
    std::vector<Bytes> reports = encodeFrames(channel, reply);
    if (behaviour.tamperReports) reports = behaviour.tamperReports(std::move(reports));
    for (Bytes& report : reports)
        m_reports.push_back(std::move(report));
}

Bytes EmulatedBitBox::handle(ByteView request) {
    const char operation = static_cast<char>(request[0]);
    const ByteView data = request.subspan(1);
    switch (operation) {
    case 'a':
        return {0x01};
    case 'u':
        behaviour.isUnlocked = true;
        return {behaviour.isInitialized ? std::uint8_t{0x00} : std::uint8_t{0x02}};
    case 'h':
        m_line.reset();
        m_handshake.emplace();
        return {0x00};
    case 'H':
        return handleHandshake(data);
    case 'v':
        if (behaviour.confirmsPairing) behaviour.wantsPairing = false;
        return {behaviour.confirmsPairing ? std::uint8_t{0x00} : std::uint8_t{0x01}};
    case 'n': {
        if (!m_line) return {0x01};
        const auto opened = m_line->receive.open(data);
        if (!opened) return {0x01};
        const Bytes inner = toBytes(opened->view());
        Bytes response = respond(inner);
        if (behaviour.tamper) response = behaviour.tamper(queries, inner, std::move(response));
        ++queries;
        if (response.empty()) response = errorResponse(104);
        Bytes reply = {0x00};
        append(reply, m_line->send.seal(response));
        return reply;
    }
    default:
        return {0x01};
    }
}

Bytes EmulatedBitBox::handleHandshake(ByteView message) {
    if (!m_handshake) return {0x01};
    crypto::X25519PublicKey theirs;
    if (message.size() == theirs.size()) {
        std::ranges::copy(message, theirs.begin());
        m_ephemeral.emplace(crypto::X25519Key::generate());
        m_handshake->mixHash(theirs);
        m_handshake->mixHash({}); // the empty payload
        m_handshake->mixHash(m_ephemeral->publicKey());
        Bytes reply = {0x00};
        append(reply, m_ephemeral->publicKey());
        m_handshake->mixKey(m_ephemeral->agree(theirs).value());
        append(reply, m_handshake->sealAndMix(m_static.publicKey()));
        m_handshake->mixKey(m_static.agree(theirs).value());
        append(reply, m_handshake->sealAndMix({}));
        return reply;
    }
    if (message.size() != 64 || !m_ephemeral) return {0x01};
    const auto hostKey = m_handshake->openAndMix(message.first(48));
    if (!hostKey) return {0x01};
    std::ranges::copy(hostKey->view(), theirs.begin());
    m_handshake->mixKey(m_ephemeral->agree(theirs).value());
    if (!m_handshake->openAndMix(message.subspan(48))) return {0x01};
    auto [fromHost, toHost] = m_handshake->split();
    m_line.emplace(NoiseChannel{NoiseCipher(std::move(toHost)), NoiseCipher(std::move(fromHost))});
    return {0x00, behaviour.wantsPairing ? std::uint8_t{1} : std::uint8_t{0}};
}

Bytes EmulatedBitBox::respond(const Bytes& request) {
    const auto message = MessageReader::parse(request);
    if (!message || message->fields().empty()) return errorResponse(101);
    if (!behaviour.isInitialized) return errorResponse(105);
    const std::uint32_t field = message->fields().front().number;
    const auto content = message->message(field);
    if (!content) return errorResponse(101);
    switch (field) {
    case 8:
        return respondPub(*content);
    case 9:
        return beginSigning(*content);
    case 10:
        return takeInput(*content);
    case 11:
        return takeOutput(*content);
    case 24:
        return MessageWriter().message(12, MessageWriter().bytes(1, m_seed.fingerprint().bytes)).take();
    case 25:
        return respondBtc(*content);
    default:
        return errorResponse(103);
    }
}

Bytes EmulatedBitBox::respondPub(const MessageReader& message) {
    const keys::DerivationPath path = pathOf(message, 2);
    std::string text;
    if (message.has(4)) {
        const auto config = message.message(4).value();
        if (config.has(2) && !m_registered.contains(toBytes(message.bytes(4).value()))) return errorResponse(101);
        const keys::DerivationPath account(std::vector<std::uint32_t>(path.steps().begin(), path.steps().end() - 2));
        const auto descriptor = descriptorOf(config, account, m_seed);
        if (!descriptor) return errorResponse(101);
        const auto script =
            descriptor->singlePaths().at(path.steps()[path.size() - 2]).scriptPubKey(path.steps().back()).value();
        text = bitcoin::Address::fromScript(script, Network::Test)->toString();
    } else {
        text = m_seed.derive(path).value().publicKey().toString();
    }
    return MessageWriter().message(5, MessageWriter().text(1, text)).take();
}

Bytes EmulatedBitBox::respondBtc(const MessageReader& btc) {
    const auto& field = btc.fields().front();
    const auto content = MessageReader::parse(field.bytes);
    if (!content) return errorResponse(101);
    switch (field.number) {
    case 1:
    case 2: {
        const Bytes config = toBytes(content->message(1)->bytes(2).value());
        if (field.number == 1) {
            MessageWriter answer;
            if (m_registered.contains(config)) answer.boolean(1, true);
            return btcResponse(2, answer);
        }
        m_registered.insert(config);
        return btcResponse(1, {});
    }
    case 3:
        m_signing->previousInputs = content->number(2).value();
        m_signing->previousOutputs = content->number(3).value();
        m_signing->previousAt = 0;
        return btcResponse(3, nextMessage(4, m_signing->inputs.size() - 1));
    case 4:
        if (++m_signing->previousAt < m_signing->previousInputs)
            return btcResponse(3, nextMessage(4, m_signing->inputs.size() - 1, m_signing->previousAt));
        m_signing->previousAt = 0;
        return btcResponse(3, nextMessage(5, m_signing->inputs.size() - 1));
    case 5:
        if (++m_signing->previousAt < m_signing->previousOutputs)
            return btcResponse(3, nextMessage(5, m_signing->inputs.size() - 1, m_signing->previousAt));
        return afterInput();
    case 6:
        return signMessage(*content);
    case 7:
        return revealed(hashOf(content->bytes(1).value()));
    default:
        return errorResponse(101);
    }
}

Bytes EmulatedBitBox::beginSigning(const MessageReader& message) {
    const auto configured = message.message(2).value();
    const keys::DerivationPath account = pathOf(configured, 3);
    const auto config = configured.message(2).value();
    if (config.has(2) && !m_registered.contains(toBytes(configured.bytes(2).value()))) return errorResponse(101);
    const auto descriptor = descriptorOf(config, account, m_seed);
    if (!descriptor) return errorResponse(101);
    m_signing.emplace(Signing{*descriptor,
                              account,
                              message.number32(4).value(),
                              message.number32(7).value(),
                              message.number(5).value(),
                              message.number(6).value(),
                              {},
                              {},
                              0,
                              0,
                              0,
                              0,
                              descriptor->type() == bitcoin::OutputType::Tr});
    return signNext(nextMessage(0, 0));
}

Bytes EmulatedBitBox::takeInput(const MessageReader& message) {
    if (!m_signing) return errorResponse(105);
    Signing& signing = *m_signing;
    if (signing.outputs.size() == signing.outputCount) return signCurrent(message);
    SignInput input;
    input.previous.txid.bytes = hashOf(message.bytes(1).value());
    input.previous.index = message.number32(2).value();
    input.amount = bitcoin::Amount::sat(static_cast<std::int64_t>(message.number(3).value()));
    input.sequence = message.number32(4).value();
    input.path = pathOf(message, 6);
    signing.inputs.push_back(std::move(input));
    return signing.isTaproot ? afterInput() : signNext(nextMessage(3, signing.inputs.size() - 1));
}

Bytes EmulatedBitBox::afterInput() {
    const Signing& signing = *m_signing;
    const MessageWriter next =
        signing.inputs.size() < signing.inputCount ? nextMessage(0, signing.inputs.size()) : nextMessage(1, 0);
    return signing.isTaproot ? signNext(next) : btcResponse(3, next);
}

Bytes EmulatedBitBox::takeOutput(const MessageReader& message) {
    if (!m_signing) return errorResponse(105);
    Signing& signing = *m_signing;
    bitcoin::TxOutput output;
    output.amount = bitcoin::Amount::sat(static_cast<std::int64_t>(message.number(3).value()));
    if (message.number(1).value() == 1) {
        const auto path = pathOf(message, 5);
        output.scriptPubKey = signing.descriptor.singlePaths()
                                  .at(path.steps()[path.size() - 2])
                                  .scriptPubKey(path.steps().back())
                                  .value();
    } else {
        const ByteView payload = message.bytes(4).value();
        Hash160 hash{};
        std::copy_n(payload.begin(), std::min(payload.size(), hash.size()), hash.begin());
        switch (message.number(2).value()) {
        case 1:
            output.scriptPubKey = bitcoin::p2pkh(hash);
            break;
        case 3:
            output.scriptPubKey = bitcoin::p2wpkh(hash);
            break;
        default: {
            // Witness programs of 32 bytes; of P2SH the tests have none.
            const bool isTaproot = message.number(2).value() == 5;
            output.scriptPubKey.bytes = {isTaproot ? std::uint8_t{0x51} : std::uint8_t{0x00}, 0x20};
            append(output.scriptPubKey.bytes, payload);
        }
        }
    }
    signing.outputs.push_back(std::move(output));
    if (signing.outputs.size() < signing.outputCount) return signNext(nextMessage(1, signing.outputs.size()));
    return signNext(nextMessage(0, 0));
}

Hash256 EmulatedBitBox::digestOf(std::size_t at) const {
    const Signing& signing = *m_signing;
    bitcoin::Psbt psbt;
    psbt.txVersion = static_cast<std::int32_t>(signing.version);
    psbt.fallbackLockTime = signing.lockTime;
    psbt.hasFallbackLockTime = true;
    for (const SignInput& input : signing.inputs) {
        const auto derived = signing.descriptor.singlePaths()
                                 .at(input.path.steps()[input.path.size() - 2])
                                 .derive(input.path.steps().back())
                                 .value();
        bitcoin::PsbtInput made;
        made.previous = input.previous;
        made.sequence = input.sequence;
        made.witnessUtxo = bitcoin::TxOutput{input.amount, derived.scriptPubKey};
        signing::addDerivedFields(made, derived);
        psbt.inputs.push_back(std::move(made));
    }
    for (const bitcoin::TxOutput& output : signing.outputs) {
        bitcoin::PsbtOutput made;
        made.amount = output.amount;
        made.scriptPubKey = output.scriptPubKey;
        psbt.outputs.push_back(std::move(made));
    }
    const bitcoin::Transaction transaction = psbt.unsignedTransaction().value();
    const auto spent = bitcoin::spentOutputs(psbt);
    const bitcoin::SighashContext context(transaction, spent);
    return signingTarget(psbt, context, at, signing.isTaproot ? bitcoin::kSighashDefault : bitcoin::kSighashAll)
        ->sighash;
}

Bytes EmulatedBitBox::signCurrent(const MessageReader& message) {
    Signing& signing = *m_signing;
    const SignInput& input = signing.inputs.at(signing.current);
    const Hash256 digest = digestOf(signing.current);
    if (!signing.isTaproot) {
        const Bytes commitment = toBytes(message.message(8)->bytes(1).value());
        return commit(input.path, digest, commitment, false);
    }
    const auto key = m_seed.derive(input.path).value().key().taprootTweak({}).value();
    MessageWriter next =
        ++signing.current < signing.inputs.size() ? nextMessage(0, signing.current) : nextMessage(2, 0);
    next.boolean(3, true).bytes(4, key.signSchnorr(digest).value());
    return signNext(next);
}

Bytes EmulatedBitBox::commit(const keys::DerivationPath& path, const Hash256& digest, const Bytes& hostCommitment,
                             bool isMessage) {
    const Hash256 secret = behaviour.repeatsNonce ? crypto::sha256(asBytes("always the same"))
                                                  : crypto::Sha256().write(digest).write(hostCommitment).finish();
    const auto key = crypto::PrivateKey::parse(secret).value();
    m_nonce.emplace(
        PendingNonce{key.secret().clone(), key.publicKey(), hashOf(hostCommitment), digest, path, isMessage});
    if (behaviour.nonce == Behaviour::Nonce::NoProtocol) return revealed({});
    MessageWriter commitment = MessageWriter().bytes(1, key.publicKey().compressed());
    if (behaviour.nonce == Behaviour::Nonce::OtherCommitment)
        commitment = MessageWriter().bytes(1, m_seed.publicKey().key().compressed());
    if (isMessage) return btcResponse(5, commitment);
    return signNext(nextMessage(6, m_signing->current).message(6, commitment));
}

Bytes EmulatedBitBox::revealed(const Hash256& hostNonce) {
    if (!m_nonce) return errorResponse(105);
    const PendingNonce pending = std::move(*m_nonce);
    m_nonce.reset();
    const bool isContracted =
        behaviour.nonce != Behaviour::Nonce::Own && behaviour.nonce != Behaviour::Nonce::NoProtocol;
    if (isContracted && hostCommitment(hostNonce) != pending.hostCommitment) return errorResponse(101);
    crypto::PrivateKey nonceKey = crypto::PrivateKey::parse(pending.secret.view()).value();
    if (isContracted) {
        const Hash256 tweak =
            crypto::taggedHasher("s2c/ecdsa/point").write(pending.point.compressed()).write(hostNonce).finish();
        nonceKey = nonceKey.tweakAdd(tweak).value();
    }
    Nonce nonce;
    std::memcpy(nonce.bytes, nonceKey.secret().data(), sizeof nonce.bytes);
    const auto [signature, id] = signWith(m_seed.derive(pending.path).value().key(), pending.digest, nonce);
    if (pending.isMessage) {
        Bytes answer = toBytes(signature);
        answer.push_back(static_cast<std::uint8_t>(id));
        return btcResponse(4, MessageWriter().bytes(1, answer));
    }
    Signing& signing = *m_signing;
    MessageWriter next =
        ++signing.current < signing.inputs.size() ? nextMessage(0, signing.current) : nextMessage(2, 0);
    next.boolean(3, true).bytes(4, signature);
    return behaviour.nonce == Behaviour::Nonce::NoProtocol ? signNext(next) : btcResponse(3, next);
}

Bytes EmulatedBitBox::signMessage(const MessageReader& message) {
    const auto path = pathOf(*message.message(2), 3);
    const Hash256 digest = bitcoin::legacyMessageHash(*message.text(3));
    return commit(path, digest, toBytes(message.message(4)->bytes(1).value()), true);
}

} // namespace sandyk::test
