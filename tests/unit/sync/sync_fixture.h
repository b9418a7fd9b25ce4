#pragma once

#include <gtest/gtest.h>

#include "support/scripted_chain.h"
#include "wallet/ledger.h"

namespace sandyk::sync::test {

using sandyk::test::deposit;
using sandyk::test::foreignScript;
using sandyk::test::KeptChanges;
using sandyk::test::ScriptedChain;
using sandyk::test::spend;
using wallet::AlertKind;
using wallet::Fate;
using wallet::Keychain;
using wallet::Standing;

inline wallet::Wallet sampleWallet() {
    const std::string text =
        "wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMK"
        "HPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)";
    return {1, "Sample", Network::Regtest, *bitcoin::Descriptor::parse(text), {0, 0}, 0, std::nullopt, false};
}

inline bitcoin::Script ownScript(Keychain keychain, std::uint32_t index) {
    return *sampleWallet().descriptor.singlePaths()[static_cast<std::size_t>(keychain)].scriptPubKey(index);
}

/// A wallet, its source and what is kept of it; each scan is a new session from what is kept.
class ScanTest : public testing::Test {
protected:
    ScriptedChain chain;
    KeptChanges kept;
    Error error;
    ScanOptions options;

    SessionState scan() {
        auto session = scanElectrum(sampleWallet(), kept.knowledge(), options, chain.now());
        sandyk::test::converse(*session, chain, [this](const wallet::ChainChanges& changes) { kept.apply(changes); });
        if (session->state() == SessionState::Failed) error = session->error();
        return session->state();
    }
    wallet::Ledger ledger() const {
        std::vector<wallet::ScriptRecord> scripts;
        for (const auto& [key, script] : kept.scripts)
            scripts.push_back(script);
        return *wallet::Ledger::build(1, scripts, kept.headers.tipHeight(), {},
                                      [this](const wallet::Ledger::Visitor& visit) -> Result<void> {
                                          for (const auto& [txid, tx] : kept.transactions)
                                              SANDYK_CHECK(visit(tx));
                                          return {};
                                      });
    }
    void mineEmpty(int count) {
        for (int i = 0; i < count; ++i)
            chain.mine();
    }
};

} // namespace sandyk::sync::test
