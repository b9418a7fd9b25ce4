// Sign a PSBT of n inputs with a hardware wallet that answers at once: what the host adds to the device's own time.

#include <benchmark/benchmark.h>

#include <deque>

#include "device/hardware_signer.h"
#include "sample_psbt.h"
#include "signing/software_signer.h"
#include "trezor/driver.h"
#include "trezor/trezor_device.h"

namespace {

using namespace sandyk;
using hw::protobuf::MessageWriter;
using hw::trezor::Message;
using hw::trezor::MessageType;

constexpr auto kType = bitcoin::OutputType::Wpkh;

Message message(MessageType type, MessageWriter payload) {
    return {static_cast<std::uint16_t>(type), payload.take()};
}

Message question(std::uint64_t kind, std::size_t index, ByteView txid = {}) {
    MessageWriter details, all;
    details.varint(1, index);
    if (!txid.empty()) details.bytes(2, txid);
    return message(MessageType::TxRequest, std::move(all.varint(1, kind).message(2, details)));
}

/// All that a Trezor asks while it signs: the transaction, each previous one, each input again with the signature of
/// the one before.
std::vector<Message> conversation(const bitcoin::Psbt& psbt, const std::vector<Bytes>& signatures) {
    std::vector<Message> all;
    for (std::size_t i = 0; i < psbt.inputs.size(); ++i)
        all.push_back(question(0, i));
    for (std::size_t i = 0; i < psbt.outputs.size(); ++i)
        all.push_back(question(1, i));
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        const Bytes txid(input.previous.txid.bytes.rbegin(), input.previous.txid.bytes.rend());
        all.push_back(question(2, 0, txid));
        for (std::size_t i = 0; i < input.nonWitnessUtxo->inputs.size(); ++i)
            all.push_back(question(0, i, txid));
        for (std::size_t i = 0; i < input.nonWitnessUtxo->outputs.size(); ++i)
            all.push_back(question(1, i, txid));
    }
    for (std::size_t i = 0; i <= psbt.inputs.size(); ++i) {
        MessageWriter details, serialized, request;
        const bool isLast = i == psbt.inputs.size();
        request.varint(1, isLast ? 3 : 0);
        if (!isLast) details.varint(1, i);
        if (i > 0) serialized.varint(1, i - 1).bytes(2, signatures[i - 1]);
        all.push_back(message(MessageType::TxRequest, std::move(request.message(2, details).message(3, serialized))));
    }
    return all;
}

class InstantTrezor : public hw::Transport {
public:
    InstantTrezor(Message features, Message key, std::vector<Message> conversation)
        : m_features(std::move(features)), m_key(std::move(key)), m_conversation(std::move(conversation)) {}

    Result<void> write(ByteView report) override {
        const auto whole = m_reader.take(report);
        if (!whole || !*whole) return {};
        const auto type = static_cast<MessageType>(std::exchange(m_reader, {}).message().type);
        if (type == MessageType::SignTx) m_at = 0;
        const Message& answer = type == MessageType::Initialize     ? m_features
                                : type == MessageType::GetPublicKey ? m_key
                                                                    : m_conversation.at(m_at++);
        for (Bytes& out : hw::trezor::encodeReports(answer.type, answer.payload))
            m_reports.push_back(std::move(out));
        return {};
    }
    Result<Bytes> read(hw::Patience, const std::stop_token&) override {
        if (m_reports.empty()) return fail(ErrorCode::DeviceTimeout);
        Bytes report = std::move(m_reports.front());
        m_reports.pop_front();
        return report;
    }

private:
    Message m_features, m_key;
    std::vector<Message> m_conversation;
    std::size_t m_at = 0;
    hw::trezor::ReportReader m_reader;
    std::deque<Bytes> m_reports;
};

Message featuresMessage() {
    MessageWriter writer;
    writer.text(1, "trezor.io").varint(2, 2).varint(3, 8).varint(4, 0).boolean(12, true).text(21, "T");
    return message(MessageType::Features, std::move(writer));
}

Message keyMessage(const keys::ExtendedPrivateKey& master, Network network) {
    const std::uint32_t coin = network == Network::Main ? 0 : 1;
    const auto key =
        master.derive(keys::DerivationPath{keys::hardened(84), keys::hardened(coin), keys::hardened(0)})->publicKey();
    std::uint32_t fingerprint = 0;
    for (const std::uint8_t byte : master.fingerprint().bytes)
        fingerprint = fingerprint << 8 | byte;
    MessageWriter node, answer;
    node.bytes(4, key.chainCode()).bytes(6, key.key().compressed());
    return message(MessageType::PublicKey,
                   std::move(answer.message(1, node).text(2, key.toString()).varint(3, fingerprint)));
}

void signWithDevice(benchmark::State& state) {
    const bitcoin::Psbt psbt = bench::samplePsbt(kType, static_cast<std::size_t>(state.range(0)));
    const signing::ReviewContext context = bench::sampleContext(kType);
    const signing::Review review = signing::review(psbt, context).value();
    std::vector<keys::ExtendedPrivateKey> masters;
    masters.push_back(bench::sampleMaster());
    signing::SoftwareSigner software(std::move(masters));
    const auto done = software.sign(psbt, review, {}, {});
    if (!done) std::abort();
    std::vector<Bytes> signatures;
    for (const bitcoin::PsbtInput& input : done->psbt.inputs) {
        signatures.push_back(input.partialSignatures.begin()->second);
        signatures.back().pop_back(); // devices leave the sighash byte out
    }
    const Message key = keyMessage(bench::sampleMaster(), context.network);
    std::vector<hw::DeviceWallet> wallets;
    for (const signing::OwnWallet& own : context.wallets)
        wallets.push_back({own.name, own.network, own.descriptor, {}});
    for (auto _ : state) {
        hw::trezor::TrezorDevice device(
            hw::trezor::driver().capabilities,
            std::make_unique<InstantTrezor>(featuresMessage(), key, conversation(psbt, signatures)), {});
        hw::HardwareSigner signer(device, wallets);
        const auto result = signer.sign(psbt, review, {}, {});
        if (!result) state.SkipWithError(result.error().detail.c_str());
        benchmark::DoNotOptimize(result);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(signWithDevice)->Name("Device/trezor_sign_wpkh")->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);

} // namespace
