#include "sample_psbt.h"

#include "base/byte_reader.h"
#include "keys/mnemonic.h"

namespace sandyk::bench {

using namespace bitcoin;

keys::ExtendedPrivateKey sampleMaster() {
    auto mnemonic = keys::Mnemonic::parse("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                                          "abandon abandon about");
    return keys::ExtendedPrivateKey::fromSeed(mnemonic.value().seed(SecureString()).value().view(), Network::Regtest)
        .value();
}

Descriptor sampleDescriptor(OutputType type) {
    keys::ExtendedPrivateKey master = sampleMaster();
    keys::DerivationPath path = accountPath(type, Network::Regtest, 0);
    return singleSigDescriptor(type, {master.fingerprint(), path}, master.derive(path).value().publicKey());
}

namespace {

template <class Fields>
void fillOrigins(Fields& fields, const DerivedOutput& derived) {
    fields.redeemScript = derived.redeemScript;
    for (const DerivedKey& key : derived.keys) {
        if (derived.taprootInternalKey) {
            fields.tapInternalKey = derived.taprootInternalKey;
            fields.tapKeyOrigins[key.key.xOnly()] = {{}, key.origin};
        } else {
            fields.keyOrigins[toBytes(key.key.compressed())] = key.origin;
        }
    }
}

Transaction coin(const Script& script, std::size_t number, std::size_t padding) {
    Transaction tx;
    TxInput input;
    input.previous.index = static_cast<std::uint32_t>(number);
    tx.inputs.push_back(input);
    tx.outputs.push_back({Amount::sat(100'000), script});
    for (std::size_t i = 0; i < padding; ++i)
        tx.outputs.push_back({Amount::sat(50'000), p2wpkh(Hash160{1})});
    return tx;
}

} // namespace

Psbt samplePsbt(OutputType type, std::size_t inputs, std::size_t padding) {
    std::vector<Descriptor> keychains = sampleDescriptor(type).singlePaths();
    Psbt psbt;
    for (std::size_t i = 0; i < inputs; ++i) {
        DerivedOutput derived = keychains[0].derive(static_cast<std::uint32_t>(i % 1'000)).value();
        Transaction previous = coin(derived.scriptPubKey, i, padding);
        PsbtInput input;
        input.previous = {previous.txid(), 0};
        input.sequence = 0xfffffffd;
        input.witnessUtxo = previous.outputs[0];
        if (type != OutputType::Tr) input.nonWitnessUtxo = std::move(previous);
        fillOrigins(input, derived);
        psbt.inputs.push_back(std::move(input));
    }
    auto total = static_cast<std::int64_t>(inputs) * 100'000;
    auto fee = static_cast<std::int64_t>(inputs) * 150 + 500;
    PsbtOutput payment;
    payment.amount = Amount::sat(total / 2);
    payment.scriptPubKey = p2wpkh(Hash160{2});
    PsbtOutput change;
    DerivedOutput derived = keychains[1].derive(0).value();
    change.amount = Amount::sat(total - total / 2 - fee);
    change.scriptPubKey = derived.scriptPubKey;
    fillOrigins(change, derived);
    psbt.outputs = {std::move(payment), std::move(change)};
    return psbt;
}

signing::ReviewContext sampleContext(OutputType type) {
    signing::ReviewContext context;
    context.network = Network::Regtest;
    context.wallets.push_back({"sample", Network::Regtest, sampleDescriptor(type), {1'000, 1'000}});
    context.masters = {sampleMaster().fingerprint()};
    context.limits.absolute = Amount::sat(Amount::kMaxSat);
    return context;
}

} // namespace sandyk::bench
