#include <gtest/gtest.h>

#include "audit/proof_file.h"
#include "memory_nodes.h"

namespace sandyk::audit {
namespace {

const crypto::Ed25519Key& key() {
    static const crypto::Ed25519Key key = *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, 5)));
    return key;
}

ProofFile proofOf(std::uint64_t index, std::uint64_t size) {
    const auto nodes = test::numbered(size);
    Checkpoint checkpoint{"sandyk-log/1", size, *rootOf(nodes, size), {}, {}};
    checkpoint.sign(key());
    return {index, *inclusionProof(nodes, index, size), checkpoint, std::nullopt};
}

const NoteKey kLog{"sandyk-log/1", NoteKey::Type::Log, key().publicKey()};

TEST(AuditProof, IsWrittenAndReadInItsForm) {
    for (const auto& [index, size] : {std::pair{0u, 1u}, {3u, 8u}, {6u, 7u}}) {
        ProofFile proof = proofOf(index, size);
        for (const bool hasExtra : {false, true}) {
            if (hasExtra) proof.extra = Bytes{1, 2, 3};
            const auto again = ProofFile::parse(proof.text());
            ASSERT_TRUE(again) << proof.text();
            EXPECT_EQ(again->text(), proof.text());
            EXPECT_TRUE(again->verify(asBytes("entry " + std::to_string(index)), kLog));
            EXPECT_FALSE(again->verify(asBytes("entry x"), kLog));
        }
    }
    EXPECT_TRUE(proofOf(0, 1).text().starts_with("c2sp.org/tlog-proof@v1\nindex 0\n\nsandyk-log/1\n1\n"));
}

TEST(AuditProof, HostileProofsAreRefused) {
    const ProofFile proof = proofOf(3, 8);
    const std::string text = proof.text();
    const auto with = [&](std::string_view from, std::string_view to) {
        std::string changed = text;
        changed.replace(changed.find(from), from.size(), to);
        return changed;
    };
    for (const std::string& bad :
         {std::string(), with("@v1", "@v2"), with("index 3", "index 03"), with("index 3", "index -3"),
          with("index 3\n", ""), with("index 3", "extra !\nindex 3"), with("=\n", "\n"),
          text.substr(0, text.size() / 2), text.substr(0, 40)})
        EXPECT_FALSE(ProofFile::parse(bad)) << bad;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string changed = text;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto parsed = ProofFile::parse(changed);
        EXPECT_FALSE(parsed && parsed->verify(asBytes("entry 3"), kLog)) << at;
    }
}

} // namespace
} // namespace sandyk::audit
