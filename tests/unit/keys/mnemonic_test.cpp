#include "keys/mnemonic.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/encoding.h"
#include "crypto/rng.h"
#include "keys/extended_key.h"
#include "support/vectors.h"

namespace sandyk::keys {

namespace {

const std::string kAbandon = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon ";

ErrorCode codeOf(std::string_view text) {
    const auto mnemonic = Mnemonic::parse(text);
    return mnemonic ? ErrorCode::Internal : mnemonic.error().code;
}

std::string withWord(std::string_view phrase, std::size_t position, std::string_view word) {
    std::string out;
    std::size_t begin = 0;
    for (std::size_t i = 0; begin <= phrase.size(); ++i) {
        const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
        out.append(out.empty() ? "" : " ").append(i == position ? word : phrase.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

} // namespace

TEST(Mnemonic, EveryEnglishVector) {
    const auto vectors = nlohmann::json::parse(test::readVectorFile("bip39.json"))["english"];
    ASSERT_EQ(vectors.size(), 24U);
    const SecureString passphrase("TREZOR");
    for (const auto& vector : vectors) {
        const auto entropy = SecureBytes::copyOf(fromHex(vector[0].get<std::string>()).value());
        const auto phrase = vector[1].get<std::string>();
        const auto made = Mnemonic::fromEntropy(entropy).value();
        EXPECT_EQ(made.phrase().view(), phrase);
        const auto parsed = Mnemonic::parse(phrase).value();
        EXPECT_EQ(parsed.entropy(), entropy);
        const auto seed = parsed.seed(passphrase).value();
        EXPECT_EQ(toHex(seed.view()), vector[2].get<std::string>());
        EXPECT_EQ(ExtendedPrivateKey::fromSeed(seed.view(), Network::Main)->toString().view(),
                  vector[3].get<std::string>());
    }
}

TEST(Mnemonic, SeedsOfEveryLanguage) {
    const auto languages = nlohmann::json::parse(test::readVectorFile("bip39.json"));
    std::size_t seeds = 0;
    for (const auto& [language, vectors] : languages.items()) {
        SCOPED_TRACE(language);
        for (const auto& vector : vectors) {
            const SecureString phrase(vector[1].get<std::string>());
            // the Japanese vectors may come with a passphrase of their own
            const SecureString passphrase(vector.size() > 4 ? vector[4].get<std::string>() : "TREZOR");
            EXPECT_EQ(toHex(seedFromPhrase(phrase, passphrase)->view()), vector[2].get<std::string>());
            ++seeds;
        }
    }
    EXPECT_EQ(languages.size(), 12U);
    EXPECT_EQ(seeds, 288U);
}

TEST(Mnemonic, PassphraseIsNormalised) { // the Japanese vectors of BIP39's own document
    const SecureString phrase("あいこくしん　あいこくしん　あいこくしん　あいこくしん　あいこくしん　あいこくしん　"
                              "あいこくしん　あいこくしん　あいこくしん　あいこくしん　あいこくしん　あおぞら");
    EXPECT_EQ(toHex(seedFromPhrase(phrase, SecureString("㍍ガバヴァぱばぐゞちぢ十人十色"))->view()),
              "a262d6fb6122ecf45be09c50492b31f92e9beb7d9a845987a02cefda57a15f9c"
              "467a17872029a9e92299b5cbdf306e3a0ee620245cbd508959b6cb7ca637bd55");
    const auto mnemonic = Mnemonic::parse(kAbandon + "about").value();
    EXPECT_EQ(mnemonic.seed(SecureString("\xc3\xa9")).value(), mnemonic.seed(SecureString("e\xcc\x81")).value());
    EXPECT_FALSE(mnemonic.seed(SecureString("e")).value() == mnemonic.seed(SecureString("\xc3\xa9")).value());
}

TEST(Mnemonic, RoundTripsForEverySize) {
    std::set<std::size_t> counts;
    for (std::size_t size : {16U, 20U, 24U, 28U, 32U}) {
        for (int i = 0; i < 50; ++i) {
            const auto entropy = crypto::randomSecret(size);
            const auto mnemonic = Mnemonic::fromEntropy(entropy).value();
            counts.insert(mnemonic.wordCount());
            EXPECT_EQ(mnemonic.wordCount(), size * 3 / 4);
            EXPECT_EQ(mnemonic.entropy(), entropy);
            const auto phrase = mnemonic.phrase();
            EXPECT_EQ(Mnemonic::parse(phrase.view())->entropy(), entropy);
            std::string words;
            for (std::size_t word = 0; word < mnemonic.wordCount(); ++word)
                words.append(word == 0 ? "" : " ").append(mnemonic.word(word));
            EXPECT_EQ(words, phrase.view());
            EXPECT_EQ(mnemonic.clone().phrase(), phrase);
        }
    }
    EXPECT_EQ(counts, (std::set<std::size_t>{12, 15, 18, 21, 24}));
}

TEST(Mnemonic, OtherEntropySizesAreRefused) {
    for (std::size_t size = 0; size <= 64; ++size) {
        const bool allowed = size >= 16 && size <= 32 && size % 4 == 0;
        const auto mnemonic = Mnemonic::fromEntropy(SecureBytes(size));
        EXPECT_EQ(mnemonic.has_value(), allowed) << size;
        if (!allowed) {
            EXPECT_EQ(mnemonic.error().code, ErrorCode::MnemonicWordCount);
        }
    }
}

TEST(Mnemonic, AnyCaseAndAnyWhiteSpace) {
    const auto expected = Mnemonic::parse(kAbandon + "about").value().entropy();
    EXPECT_EQ(Mnemonic::parse("  ABANDON abandon\tabandon\nabandon\r\nabandon  abandon Abandon abandon abandon aBandon "
                              "abandon\v\fABOUT \n")
                  ->entropy(),
              expected);
}

TEST(Mnemonic, WordCountIsCheckedFirst) {
    std::string text;
    for (int count = 1; count <= 30; ++count) {
        text += "zzz ";
        const bool allowed = count >= 12 && count <= 24 && count % 3 == 0;
        EXPECT_EQ(codeOf(text), allowed ? ErrorCode::MnemonicWord : ErrorCode::MnemonicWordCount) << count;
    }
    EXPECT_EQ(codeOf(""), ErrorCode::MnemonicWordCount);
    EXPECT_EQ(codeOf("   \n"), ErrorCode::MnemonicWordCount);
    EXPECT_EQ(codeOf(std::string(1'000'000, ' ') + "x"), ErrorCode::MnemonicWordCount);
    EXPECT_EQ(codeOf(std::string(1'000'000, 'x')), ErrorCode::MnemonicWordCount);
}

TEST(Mnemonic, AnUnknownWordIsNamedByPlaceWithNearWords) {
    const auto error = Mnemonic::parse(withWord(kAbandon + "about", 4, "abandn")).error();
    EXPECT_EQ(error.code, ErrorCode::MnemonicWord);
    EXPECT_EQ(error.param("position"), "5");
    EXPECT_TRUE(error.param("near").starts_with("abandon"));
    EXPECT_EQ(error.detail.find("abandn"), std::string::npos);
    for (const std::string& word : {std::string("abandon\0", 8), std::string("\0", 1), std::string("abandonabandon"),
                                    std::string("aband\xc3\xb6n"), std::string("abou"), std::string("abandon\xff")})
        EXPECT_EQ(codeOf(withWord(kAbandon + "about", 4, word)), ErrorCode::MnemonicWord);
}

TEST(Mnemonic, ChecksumCatchesWrongWords) {
    EXPECT_EQ(codeOf(kAbandon + "abandon"), ErrorCode::MnemonicChecksum);
    // of the 2048 last words exactly one in 16 fits 12 words, one in 256 fits 24
    const std::string longer = kAbandon + "abandon " + kAbandon;
    int fits12 = 0;
    int fits24 = 0;
    for (std::string_view word : mnemonicWords()) {
        fits12 += codeOf(kAbandon + std::string(word)) == ErrorCode::Internal;
        fits24 += codeOf(longer + std::string(word)) == ErrorCode::Internal;
    }
    EXPECT_EQ(fits12, 128);
    EXPECT_EQ(fits24, 8);
}

TEST(Mnemonic, PassphraseHasALimitAndIsUtf8) {
    const auto mnemonic = Mnemonic::parse(kAbandon + "about").value();
    EXPECT_TRUE(mnemonic.seed(SecureString(std::string(1000, 'x'))));
    EXPECT_EQ(mnemonic.seed(SecureString(std::string(1001, 'x'))).error().code, ErrorCode::ParseTooLarge);
    EXPECT_EQ(mnemonic.seed(SecureString("\xff")).error().code, ErrorCode::EncodingUtf8);
    EXPECT_EQ(seedFromPhrase(SecureString("\xc3"), SecureString()).error().code, ErrorCode::EncodingUtf8);
    EXPECT_EQ(seedFromPhrase(SecureString(std::string(4097, 'x')), SecureString()).error().code,
              ErrorCode::ParseTooLarge);
}

} // namespace sandyk::keys
