#include <gtest/gtest.h>

#include "audit/checkpoint.h"
#include "base/encoding.h"

namespace sandyk::audit {
namespace {

crypto::Ed25519Key keyOf(std::uint8_t fill) {
    return *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, fill)));
}

Checkpoint sample() {
    Checkpoint checkpoint{"sandyk-log/1", 4, Hash256{9}, {}, {}};
    checkpoint.sign(keyOf(1));
    return checkpoint;
}

NoteKey logKey(std::uint8_t fill = 1) {
    return {"sandyk-log/1", NoteKey::Type::Log, keyOf(fill).publicKey()};
}

/// The key and note of the documentation of Go's note package.
constexpr std::string_view kPublishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
constexpr std::string_view kPublishedText =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
constexpr std::string_view kPublishedSignature =
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

TEST(AuditCheckpoint, PublishedKeyAndSignature) {
    const auto key = NoteKey::parse(kPublishedKey);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->name, "PeterNeumann");
    EXPECT_EQ(toHex(key->id()), "c74f20a3");
    EXPECT_EQ(key->verifierKey(), kPublishedKey);
    const Bytes content = *fromBase64(kPublishedSignature);
    EXPECT_TRUE(equal(ByteView(content).first(4), key->id()));
    EXPECT_TRUE(crypto::verifyEd25519(key->key, asBytes(kPublishedText), ByteView(content).subspan(4)));
}

TEST(AuditCheckpoint, IsANoteThatItsLogSigned) {
    const Checkpoint checkpoint = sample();
    EXPECT_TRUE(checkpoint.note().starts_with(
        "sandyk-log/1\n4\nCQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n\u2014 sandyk-log/1 "));
    const auto again = Checkpoint::parse(checkpoint.note());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->note(), checkpoint.note());
    EXPECT_TRUE(again->sameTree(checkpoint));
    EXPECT_TRUE(again->verifyLog(logKey()));
    EXPECT_FALSE(again->verifyLog(logKey(2)));
    NoteKey renamed = logKey();
    renamed.name = "sandyk-log/2";
    EXPECT_FALSE(again->verifyLog(renamed));
    Checkpoint longer = checkpoint;
    longer.size = 5;
    EXPECT_FALSE(longer.verifyLog(logKey()));
}

TEST(AuditCheckpoint, WitnessesSignWithTheirTime) {
    Checkpoint checkpoint = sample();
    checkpoint.cosign("auditor.example", keyOf(3), 1'796'083'200);
    const NoteKey witness{"auditor.example", NoteKey::Type::Cosigner, keyOf(3).publicKey()};
    const auto again = Checkpoint::parse(checkpoint.note());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->verifyCosignature(witness), 1'796'083'200);
    EXPECT_TRUE(again->verifyLog(logKey()));
    // A log's key is no witness's key, and the other way round.
    NoteKey confused = witness;
    confused.type = NoteKey::Type::Log;
    EXPECT_FALSE(again->verifyCosignature(confused));
    EXPECT_FALSE(again->verifyLog(confused));
    Checkpoint changed = *again;
    changed.signatures.back().bytes[7] ^= 1; // the time
    EXPECT_FALSE(changed.verifyCosignature(witness));
    changed = *again;
    changed.root[0] ^= 1;
    EXPECT_FALSE(changed.verifyCosignature(witness));
    // Signing again replaces.
    checkpoint.cosign("auditor.example", keyOf(3), 1'796'083'201);
    EXPECT_EQ(checkpoint.signatures.size(), 2u);
}

TEST(AuditCheckpoint, HostileNotesAreRefused) {
    const std::string note = sample().note();
    const std::string signature = note.substr(note.find("\n\n") + 2);
    const std::string root = "CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    const auto noteOf = [&](std::string_view body) { return std::string(body) + "\n" + signature; };
    ASSERT_TRUE(Checkpoint::parse(noteOf("o\n4\n" + root + "\n")));
    EXPECT_TRUE(Checkpoint::parse(noteOf("o\n4\n" + root + "\nmore\n"))) << "extensions are kept";
    const std::string bad[] = {"",
                               "\n\n",
                               note.substr(0, note.size() - 1),
                               noteOf("o\n04\n" + root + "\n"),
                               noteOf("o\n-4\n" + root + "\n"),
                               noteOf("o\n4 \n" + root + "\n"),
                               noteOf("o\n18446744073709551616\n" + root + "\n"),
                               noteOf("\n4\n" + root + "\n"),
                               noteOf("a b\n4\n" + root + "\n"),
                               noteOf("o\n4\n" + root.substr(1) + "\n"),
                               noteOf("o\n4\nAAAA\n"),
                               noteOf("o\n4\n"),
                               "o\n4\n" + root + "\n\n",
                               "o\n4\n" + root + "\n\n- x AAAAAAAA\n",
                               "o\n4\n" + root + "\n\n\u2014 x\n",
                               "o\n4\n" + root + "\n\n\u2014 x AAAA\n",
                               "o\n4\n" + root + "\n\n\u2014 x+ AAAAAAAA\n",
                               noteOf("o\r\n4\n" + root + "\n"),
                               noteOf("o\n4\n" + root + "\n\xff\n"),
                               noteOf("o\n4\n" + root + "\n\x01\n")};
    for (const std::string& each : bad)
        EXPECT_FALSE(Checkpoint::parse(each)) << each;
    std::string crowd = note;
    for (int i = 0; i < 64; ++i)
        crowd += signature;
    EXPECT_FALSE(Checkpoint::parse(crowd));
    EXPECT_EQ(Checkpoint::parse(std::string(Checkpoint::kMostBytes + 1, 'x')).error().code, ErrorCode::ParseTooLarge);
    for (std::size_t at = 0; at < note.size(); ++at) {
        std::string changed = note;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto parsed = Checkpoint::parse(changed);
        EXPECT_FALSE(parsed && parsed->verifyLog(logKey())) << at;
    }
}

TEST(AuditCheckpoint, HostileKeysAreRefused) {
    for (const char* text :
         {"", "a", "a+b", "a+00000000+AAAA", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
          "peterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
          "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
        EXPECT_FALSE(NoteKey::parse(text)) << text;
}

} // namespace
} // namespace sandyk::audit
