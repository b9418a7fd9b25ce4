#include "sample_request.h"

#include "keys/mnemonic.h"

namespace sandyk::guitest {

using namespace bitcoin;

namespace {

constexpr std::int64_t kCoin = 10'000'000;

keys::ExtendedPrivateKey masterOf(std::string_view phrase, Network network) {
    return keys::ExtendedPrivateKey::fromSeed(keys::Mnemonic::parse(phrase).value().seed(SecureString()).value().view(),
                                              network)
        .value();
}

} // namespace

Descriptor accountOf(const SecureString& phrase, OutputType type, Network network) {
    const keys::ExtendedPrivateKey master = masterOf(phrase.view(), network);
    const keys::DerivationPath path = accountPath(type, network, 0);
    return singleSigDescriptor(type, {master.fingerprint(), path}, master.derive(path).value().publicKey());
}

wallet::Cosigner cosignerOf(std::string_view phrase, Network network) {
    const keys::ExtendedPrivateKey master = masterOf(phrase, network);
    const keys::DerivationPath path = accountPath(OutputType::WshMulti, network, 0);
    return {{master.fingerprint(), path}, master.derive(path).value().publicKey()};
}

Psbt requestFor(const Descriptor& account, const RequestFacts& facts) {
    const auto keychains = account.singlePaths();
    const DerivedOutput coin = keychains[0].derive(0).value();
    const DerivedOutput change = keychains[1].derive(0).value();
    Transaction previous;
    previous.inputs.emplace_back();
    previous.outputs.push_back({Amount::sat(kCoin), coin.scriptPubKey});
    Psbt psbt;
    PsbtInput input;
    input.previous = {previous.txid(), 0};
    input.sequence = 0xfffffffd;
    input.witnessUtxo = previous.outputs[0];
    input.nonWitnessUtxo = previous;
    for (const DerivedKey& key : coin.keys)
        input.keyOrigins[toBytes(key.key.compressed())] = key.origin;
    psbt.inputs.push_back(std::move(input));
    PsbtOutput payment;
    payment.amount = Amount::sat(facts.amount);
    payment.scriptPubKey = facts.target.bytes.empty() ? p2wpkh(Hash160{7}) : facts.target;
    PsbtOutput back;
    back.amount = Amount::sat(kCoin - facts.amount - facts.fee);
    back.scriptPubKey = change.scriptPubKey;
    for (const DerivedKey& key : change.keys)
        back.keyOrigins[toBytes(key.key.compressed())] = key.origin;
    psbt.outputs = {std::move(payment), std::move(back)};
    return psbt;
}

} // namespace sandyk::guitest
