#pragma once

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "storage/vault.h"
#include "storage/vault_impl.h"
#include "support/scratch_folder.h"

namespace sandyk::storage::test {

inline constexpr std::string_view kPassword = "correct horse battery";
inline constexpr std::string_view kPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
/// The account m/84h/0h/0h of that phrase, and its master's fingerprint.
inline constexpr std::string_view kAccount =
    "xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V";
inline constexpr std::string_view kFingerprint = "73c5da0a";

using Folder = sandyk::test::ScratchFolder;

inline CreateOptions quickOptions() {
    CreateOptions options;
    options.cost = crypto::kArgon2Least;
    return options;
}

inline SecureString password(std::string_view text = kPassword) {
    return SecureString(text);
}

inline keys::Mnemonic phrase(std::string_view text = kPhrase) {
    return *keys::Mnemonic::parse(text);
}

inline wallet::Wallet sampleWallet(const std::string& name, std::uint32_t account = 0) {
    auto key = *keys::ExtendedPublicKey::parse(kAccount);
    // Further accounts are not real ones; distinct keys are all that matters here.
    if (account > 0) key = *key.derive(account);
    const std::string text = "wpkh([" + std::string(kFingerprint) + "/84h/0h/0h]" + key.toString() + "/<0;1>/*)";
    return {0, name, Network::Main, *bitcoin::Descriptor::parse(text), {0, 0}, 0, std::nullopt, false};
}

template <class T>
testing::AssertionResult isOk(const Result<T>& result) {
    if (result) return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(result.error().code) << ": " << result.error().detail;
}

template <class T>
testing::AssertionResult failsWith(const Result<T>& result, ErrorCode code) {
    if (result) return testing::AssertionFailure() << "succeeded";
    if (result.error().code == code) return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(result.error().code) << ": " << result.error().detail;
}

} // namespace sandyk::storage::test
