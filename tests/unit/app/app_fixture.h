#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <memory>
#include <optional>

#include <gtest/gtest.h>

#include "base/error.h"
#include "session/session.h"
#include "storage/vault.h"
#include "support/scratch_folder.h"

namespace sandyk::app::test {

inline constexpr std::string_view kPassword = "correct horse battery";
inline constexpr std::string_view kPhrase =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
inline constexpr std::string_view kFingerprint = "73c5da0a";

inline SecureString secret(std::string_view text = kPassword) {
    return SecureString(text);
}

/// Lets events run until `condition` holds; false when it never does.
template <class Condition>
bool waitFor(Condition condition, int milliseconds = 60'000) {
    const QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Lets events run for a while.
inline void pass(int milliseconds) {
    waitFor([] { return false; }, milliseconds);
}

/// An answer that is waited for. Counts how often it came.
template <class T>
class Answer {
public:
    Done<T> done() {
        return [state = m_state](Result<T> result) {
            ++state->times;
            state->result.emplace(std::move(result));
        };
    }
    int times() const { return m_state->times; }
    Result<T>& wait() {
        EXPECT_TRUE(waitFor([this] { return m_state->times > 0; })) << "no answer came";
        if (!m_state->result) m_state->result.emplace(fail(ErrorCode::Internal, "no answer"));
        return *m_state->result;
    }

private:
    struct State {
        int times = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A vault with the cheapest key derivation that is allowed.
inline void makeVault(const std::filesystem::path& file) {
    storage::CreateOptions options;
    options.cost = crypto::kArgon2Least;
    ASSERT_TRUE(storage::Vault::create(file, secret(), options));
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

} // namespace sandyk::app::test
