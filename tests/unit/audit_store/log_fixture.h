#pragma once

#include <gtest/gtest.h>

#include "custody/audit_anchor.h"
#include "custody/audit_export.h"
#include "storage/vault.h"
#include "support/scratch_folder.h"
#include "verifier/verify_export.h"

namespace sandyk::custody::test {

inline constexpr std::int64_t kNow = 1'796'083'200;
inline constexpr Times kTimes{kNow, std::nullopt};

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

/// A vault with a log in a folder of its own.
class LogTest : public testing::Test {
protected:
    LogTest();
    const storage::Database& database() const { return m_vault->database(); }
    std::filesystem::path file(std::string_view name) const { return m_folder / name; }
    std::filesystem::path anchor() const { return file("anchor"); }

    Result<Appended> append(const std::string& kind, std::int64_t clock = kNow);
    /// Numbered entries of several shapes.
    void fill(std::uint64_t count);
    audit::Checkpoint checkpoint(const std::string& reason = "day");
    /// Closes the vault, lets `change` happen to its file, opens it again.
    void whileClosed(const std::function<void(const std::filesystem::path& vault)>& change);
    /// What a hand in the database would do.
    void tamper(const std::string& sql);
    verifier::Outcome verify(const std::filesystem::path& folder, const audit::Checkpoint* last = nullptr) const;

    sandyk::test::ScratchFolder m_folder;
    std::optional<storage::Vault> m_vault;
};

crypto::Ed25519Key keyOf(std::uint8_t fill);
std::string readText(const std::filesystem::path& file);
void writeText(const std::filesystem::path& file, std::string_view text);

} // namespace sandyk::custody::test
