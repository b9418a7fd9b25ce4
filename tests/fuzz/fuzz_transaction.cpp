#include "fuzz.h"

#include "bitcoin/transaction.h"

using namespace sandyk;
using bitcoin::Transaction;

namespace {

void readScript(const bitcoin::Script& script) {
    (void)bitcoin::scriptKind(script);
    (void)bitcoin::dustLimitSat(script);
    if (const auto multisig = bitcoin::parseMultisig(script))
        fuzz::require(bitcoin::multisigScript(multisig->threshold, multisig->keys) == script, "multisig has one form");
    if (const auto pushes = bitcoin::parsePushes(script)) {
        bitcoin::Script minimal;
        for (const Bytes& push : *pushes)
            bitcoin::pushData(minimal, push);
        fuzz::require(*bitcoin::parsePushes(minimal) == *pushes, "pushes come back");
        fuzz::require(minimal.size() <= script.size(), "minimal pushes are not longer");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    readScript({toBytes(bytes)});
    for (auto witness : {Transaction::Witness::Allowed, Transaction::Witness::Forbidden}) {
        const auto tx = Transaction::parse(bytes, witness);
        if (!tx) continue;
        fuzz::require(equal(tx->serialize(), bytes), "a transaction has one form");
        const auto base = static_cast<std::int64_t>(tx->serializeWithoutWitness().size());
        fuzz::require(tx->vsize() >= base && tx->weight() <= 4 * static_cast<std::int64_t>(size), "weight is bounded");
        fuzz::require(bitcoin::Txid::parse(tx->txid().toString()).value() == tx->txid(), "txid comes back");
        for (const bitcoin::TxInput& input : tx->inputs)
            readScript(input.scriptSig);
        for (const bitcoin::TxOutput& output : tx->outputs)
            readScript(output.scriptPubKey);
    }
    return 0;
}
