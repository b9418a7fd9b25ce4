#include "support/emulated_coldcard.h"

#include "base/byte_reader.h"
#include "bitcoin/message.h"
#include "bitcoin/multisig_file.h"
#include "bitcoin/psbt_roles.h"
#include "bitcoin/sighash.h"
#include "crypto/hash.h"
#include "signing/input_signature.h"

namespace sandyk::test {

using namespace hw::coldcard;

namespace {

Bytes named(std::string_view name, ByteView content = {}) {
    Bytes out = toBytes(asBytes(name));
    append(out, content);
    return out;
}

Bytes number(std::uint32_t value) {
    ByteWriter out;
    out.u32(value);
    return named("int1", out.view());
}

} // namespace

EmulatedColdcard::EmulatedColdcard(keys::ExtendedPrivateKey seed, Behaviour how)
    : behaviour(std::move(how)), m_seed(std::move(seed)) {}

Result<void> EmulatedColdcard::write(ByteView report) {
    if (equal(report, resyncReport())) {
        m_reader = PacketReader();
        return {};
    }
    const auto isComplete = m_reader.take(report);
    if (!isComplete || !*isComplete) return {};
    const PacketReader complete = std::exchange(m_reader, PacketReader());
    answer(complete.message(), complete.isEncrypted());
    return {};
}

Result<Bytes> EmulatedColdcard::read(hw::Patience, const std::stop_token& stop) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    if (m_reports.empty()) return fail(ErrorCode::DeviceTimeout, "nothing to say");
    Bytes report = std::move(m_reports.front());
    m_reports.pop_front();
    return report;
}

void EmulatedColdcard::answer(ByteView message, bool isEncrypted) {
    Bytes reply;
    if (!isEncrypted) {
        reply = greet(message);
    } else {
        const Bytes command = m_line->open(message).value();
        if (behaviour.busy > 0) {
            --behaviour.busy;
            reply = named("busy");
        } else {
            reply = handle(command);
            if (behaviour.tamper) reply = behaviour.tamper(commands, command, std::move(reply));
            ++commands;
        }
        reply = m_line->seal(reply).value();
    }
    std::vector<Bytes> reports = encodePackets(reply, isEncrypted);
    if (behaviour.tamperReports) reports = behaviour.tamperReports(std::move(reports));
    for (Bytes& report : reports)
        m_reports.push_back(std::move(report));
}

Bytes EmulatedColdcard::greet(ByteView command) {
    if (command.size() != 4 + 4 + 64 || asText(command.first(4)) != "ncry")
        return named("err_", asBytes("Need encryption"));
    const auto version = static_cast<LineVersion>(command[4]);
    const Bytes hostKey = toBytes(command.subspan(8));
    Bytes point{4};
    append(point, hostKey);
    const auto host = crypto::PublicKey::parse(point);
    if (!host) return named("err_", asBytes("bad key"));
    const crypto::PrivateKey own = crypto::PrivateKey::generate();
    const ByteArray<65> ownPoint = own.publicKey().uncompressed();
    m_session = sessionKey(own, *host);
    m_line.emplace(Channel::ofDevice(version, m_session, hostKey, ByteView(ownPoint).subspan(1)));
    ByteWriter out;
    out.bytes(ByteView(ownPoint).subspan(1));
    const std::string xpub = behaviour.isInitialized ? m_seed.publicKey().toString() : "";
    out.bytes(m_seed.fingerprint().bytes);
    out.u32(static_cast<std::uint32_t>(xpub.size()));
    out.bytes(asBytes(xpub));
    return named("mypb", out.view());
}

Bytes EmulatedColdcard::handle(const Bytes& command) {
    const std::string name(asText(ByteView(command).first(4)));
    const ByteView data = ByteView(command).subspan(4);
    ByteReader reader(data);
    if (name == "mitm") {
        Hash256 digest;
        std::ranges::copy(m_session.view(), digest.begin());
        return named("biny", m_seed.key().signRecoverable(digest).value());
    }
    if (name == "vers") return named("asci", asBytes("2026-08-01\n" + behaviour.version + "\n2.0.0\n260801\nmk4"));
    if (name == "blkc") return named("asci", asBytes(behaviour.chain));
    if (name == "xpub") {
        const auto path = keys::DerivationPath::parse(asText(data));
        if (!path) return named("err_", asBytes("invalid characters in path"));
        return named("asci", asBytes(m_seed.derive(*path).value().publicKey().toString()));
    }
    if (name == "show" || name == "p2sh") return show(command);
    if (name == "upld") {
        const auto offset = reader.u32().value();
        const auto total = reader.u32().value();
        if (offset == 0) m_file.clear();
        if (offset != m_file.size() || total > kMaxFile) return named("err_", asBytes("Bad offset"));
        append(m_file, *reader.take(reader.remaining()));
        return number(offset);
    }
    if (name == "sha2") return named("biny", crypto::sha256(m_file));
    if (name == "msck") return number(m_wallets.contains(command) ? 1 : 0);
    if (name == "enrl") {
        const auto file = bitcoin::parseMultisigFile(asText(m_file));
        if (!file) return named("err_", asBytes("Bad multisig file"));
        std::vector<keys::Fingerprint> seeds;
        for (const auto& key : file->descriptor.keys())
            seeds.push_back(key.origin->fingerprint);
        if (!behaviour.refuses) m_wallets.insert(findMultisigCommand(file->descriptor.threshold(), seeds));
        return named("okay");
    }
    if (name == "stxn") return sign();
    if (name == "smsg") {
        const auto format = reader.u32().value();
        const auto pathSize = reader.u32().value();
        const auto messageSize = reader.u32().value();
        const auto path = keys::DerivationPath::parse(asText(*reader.take(pathSize))).value();
        const std::string message(asText(*reader.take(messageSize)));
        auto signature = m_seed.derive(path).value().key().signRecoverable(bitcoin::legacyMessageHash(message)).value();
        // The kind of address, as BIP137 has it.
        signature[0] = static_cast<std::uint8_t>(signature[0] + (format == 0x07 ? 8 : format == 0x13 ? 4 : 0));
        ByteWriter out;
        out.u32(3);
        out.bytes(asBytes("xyz"));
        out.bytes(signature);
        m_decided = behaviour.refuses ? named("refu") : named("smrx", out.view());
        m_pollsLeft = behaviour.polls;
        return named("okay");
    }
    if (name == "stok" || name == "smok") {
        if (m_pollsLeft-- > 0) return named("okay");
        return m_decided;
    }
    if (name == "dwld") {
        const auto offset = reader.u32().value();
        const auto length = reader.u32().value();
        if (offset + length > m_result.size()) return named("err_", asBytes("Bad lease"));
        return named("biny", ByteView(m_result).subspan(offset, length));
    }
    return named("err_", asBytes("Unknown cmd"));
}

Bytes EmulatedColdcard::show(ByteView command) const {
    ByteReader reader(command.subspan(4));
    const auto format = static_cast<AddressFormat>(reader.u32().value());
    bitcoin::Script script;
    if (!isMultisig(format)) {
        const auto path = keys::DerivationPath::parse(asText(*reader.take(reader.remaining()))).value();
        const Hash160 hash = crypto::hash160(m_seed.derive(path).value().publicKey().key().compressed());
        script = format == AddressFormat::Pkh ? bitcoin::p2pkh(hash) : bitcoin::p2wpkh(hash);
        if (format == AddressFormat::ShWpkh) script = bitcoin::p2sh(script);
    } else {
        if (m_wallets.empty()) return named("err_", asBytes("Unknown multisig wallet"));
        (void)reader.u16();
        const auto size = reader.u16().value();
        const bitcoin::Script redeem{toBytes(*reader.take(size))};
        script = format == AddressFormat::Sh ? bitcoin::p2sh(redeem) : bitcoin::p2wsh(redeem);
        if (format == AddressFormat::ShWsh) script = bitcoin::p2sh(script);
    }
    return named("asci", asBytes(bitcoin::Address::fromScript(script, Network::Test)->toString()));
}

Bytes EmulatedColdcard::sign() {
    auto psbt = bitcoin::Psbt::parse(m_file);
    if (!psbt) return named("err_", asBytes("Bad PSBT"));
    const bitcoin::Transaction transaction = psbt->unsignedTransaction().value();
    const auto spent = bitcoin::spentOutputs(*psbt);
    const bitcoin::SighashContext context(transaction, spent);
    m_pollsLeft = behaviour.polls;
    m_decided = named("err_", asBytes("None of the keys involved in this transaction belong to this Coldcard"));
    for (std::size_t i = 0; i < psbt->inputs.size(); ++i) {
        if (psbt->inputs[i].witnessScript && m_wallets.empty()) {
            m_decided = named("err_", asBytes("Unknown multisig wallet"));
            return named("okay");
        }
        const auto target = signingTarget(*psbt, context, i, bitcoin::kSighashAll);
        const auto origins = psbt->inputs[i].keyOrigins;
        for (const auto& [key, origin] : origins) {
            if (!target || origin.fingerprint != m_seed.fingerprint()) continue;
            const auto secret = m_seed.derive(origin.path).value();
            if (signing::addSignature(psbt->inputs[i], *target, secret.key(), bitcoin::kSighashAll)) m_decided.clear();
        }
    }
    if (!m_decided.empty()) return named("okay");
    if (behaviour.tamperResult) behaviour.tamperResult(*psbt);
    m_result = psbt->serialize();
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(m_result.size()));
    out.bytes(crypto::sha256(m_result));
    m_decided = behaviour.refuses ? named("refu") : named("strx", out.view());
    return named("okay");
}

} // namespace sandyk::test
