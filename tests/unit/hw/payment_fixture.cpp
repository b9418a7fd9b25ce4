#include "payment_fixture.h"

#include "signing/own_fields.h"

namespace sandyk::test {

using bitcoin::OutputType;

namespace {

bitcoin::Descriptor descriptorFor(OutputType type, const keys::ExtendedPrivateKey& master,
                                  const keys::ExtendedPrivateKey& cosigner) {
    const auto path = bitcoin::accountPath(type == OutputType::ShMulti ? OutputType::WshMulti : type, Network::Test, 0);
    const auto originOf = [&](const keys::ExtendedPrivateKey& key) {
        return std::pair{keys::KeyOrigin{key.fingerprint(), path}, key.derive(path).value().publicKey()};
    };
    const auto own = originOf(master);
    if (type == OutputType::WshMulti || type == OutputType::ShWshMulti || type == OutputType::ShMulti)
        return bitcoin::multisigDescriptor(type, 2, {own, originOf(cosigner)}).value();
    return bitcoin::singleSigDescriptor(type, own.first, own.second);
}

} // namespace

keys::ExtendedPrivateKey emulatedSeed() {
    return keys::ExtendedPrivateKey::fromSeed(Bytes(32, 7), Network::Test).value();
}

hw::TransportOpener noReturn() {
    return [] { return Result<std::unique_ptr<hw::Transport>>(fail(ErrorCode::DeviceNotFound, "gone")); };
}

Payment::Payment(OutputType type, std::size_t inputs)
    : master(emulatedSeed()), cosigner(keys::ExtendedPrivateKey::fromSeed(Bytes(32, 8), Network::Test).value()),
      descriptor(descriptorFor(type, master, cosigner)) {
    const auto keychains = descriptor.singlePaths();
    for (std::uint32_t i = 0; i < inputs; ++i) {
        const auto derived = keychains.at(0).derive(i).value();
        bitcoin::Transaction previous;
        previous.inputs.push_back({{{}, i}, {}, 0xffffffff, {}});
        previous.outputs.push_back({bitcoin::Amount::sat(100'000), derived.scriptPubKey});
        bitcoin::PsbtInput input;
        input.previous = {previous.txid(), 0};
        input.sequence = 0xfffffffd;
        input.witnessUtxo = previous.outputs[0];
        input.nonWitnessUtxo = previous;
        signing::addDerivedFields(input, derived);
        psbt.inputs.push_back(input);
    }
    psbt.hasFallbackLockTime = true;
    bitcoin::PsbtOutput output;
    output.amount = bitcoin::Amount::sat(60'000);
    output.scriptPubKey = bitcoin::p2wpkh(Hash160{0x42});
    psbt.outputs.push_back(output);
    const auto change = keychains.at(1).derive(0).value();
    output.amount = bitcoin::Amount::sat(static_cast<std::int64_t>(inputs) * 100'000 - 61'000);
    output.scriptPubKey = change.scriptPubKey;
    signing::addDerivedFields(output, change);
    psbt.outputs.push_back(output);
}

Result<signing::SignResult> Payment::signWith(hw::Device& device, const signing::Interaction& interaction,
                                              std::stop_token stop) const {
    signing::ReviewContext context;
    context.network = Network::Test;
    context.wallets = {{"savings", Network::Test, descriptor, {0, 0}}};
    SANDYK_TRY(const signing::Review review, signing::review(psbt, context));
    hw::HardwareSigner signer(device, {wallet()});
    return signer.sign(psbt, review, interaction, std::move(stop));
}

} // namespace sandyk::test
