/// Every n-th write, sync, truncate, open, remove and rename fails, once or for good, and so does every n-th read: the
/// vault then holds the old or the new state, and what was reported is what is.

#include <cerrno>
#include <cstdio>
#include <functional>

#include "crash_vault.h"
#include "faults.h"

using namespace sandyk;
using namespace sandyk::storage;
using namespace sandyk::storage::crash;

namespace {

constexpr int kStepsBefore = 17; ///< a little of everything
constexpr int kStoryKinds = 8;
constexpr int kMostCalls = 2'000;

int failures = 0; ///< injected in all

struct Weather {
    const char* name;
    std::function<void(int)> arm;
};
const Weather kWeathers[] = {
    {"one write fails", [](int n) { armFaults(n, FaultMode::Once, EIO); }},
    {"the disk goes", [](int n) { armFaults(n, FaultMode::From, EIO); }},
    {"the disk is full", [](int n) { armFaults(n, FaultMode::From, ENOSPC); }},
    {"half a write, then full", [](int n) { armFaults(n, FaultMode::ShortWrite, ENOSPC); }},
    {"one read fails", [](int n) { armReadFaults(n); }},
};

/// A vault with a story behind it, copied afresh for every attempt.
struct Base {
    Prepared prepared = Prepared::make();
    Folder folder;
    std::filesystem::path path = folder / "base.sandyk";
    Story story;

    Base() {
        createVault(path, prepared);
        Opened vault = Opened::open(path, prepared);
        for (int i = 0; i < kStepsBefore; ++i)
            need(doStep(vault, prepared, story, folder.path()), "a step");
    }
};

std::string describe(const Weather& weather, int n, int step) {
    return std::string(weather.name) + ", call " + std::to_string(n) + " of step " + std::to_string(step);
}

/// Returns false when the step ran through without meeting the n-th call.
bool attempt(const Base& base, const Story& before, const Weather& weather, int n) {
    const Folder folder;
    const auto path = folder / "vault.sandyk";
    std::filesystem::copy_file(base.path, path);
    Story story = before;
    bool failed = false, succeeded = false, goesOn = false;
    {
        Opened vault = Opened::open(path, base.prepared);
        weather.arm(n);
        succeeded = doStep(vault, base.prepared, story, folder.path()).has_value();
        failed = disarmFaults();
        // The weather clears: the same open vault goes on from where it says that it is.
        if (!succeeded) goesOn = doStep(vault, base.prepared, story, folder.path()).has_value();
    }
    const std::string where = describe(weather, n, before.steps);
    require(succeeded || failed, "without a failing call a step succeeds: " + where);
    const auto content = contentOf(path, base.prepared);
    require(content.has_value(), "the vault opens: " + where + (content ? "" : ": " + content.error().detail));
    bool holds = *content == story.text();
    // The very last sync may fail after all has arrived: then a failure is reported of what has happened.
    if (!succeeded) {
        Story after = before;
        after.advance();
        if (goesOn) after.repeat();
        holds = holds || *content == after.text();
    }
    require(holds, "old or new state: " + where + "\nfound    " + *content + "\nreported " + story.text());
    checkBackups(folder.path(), base.prepared);
    return failed;
}

void failEveryCall(const Base& base) {
    Opened writer = Opened::open(base.path, base.prepared);
    Story story = base.story;
    for (int kind = 0; kind < kStoryKinds; ++kind) {
        for (const Weather& weather : kWeathers) {
            int n = 1;
            while (attempt(base, story, weather, n)) {
                ++n;
                ++failures;
                require(n < kMostCalls, "a step ends");
            }
        }
        std::printf("step %d: each call failed in turn, %d failures in all\n", story.steps, failures);
        std::fflush(stdout);
        need(doStep(writer, base.prepared, story, base.folder.path()), "a step without faults");
    }
}

/// Creating: no half vault ever bears the name.
void failCreation(const Base& base) {
    for (const Weather& weather : kWeathers) {
        for (int n = 1;; ++n) {
            const Folder folder;
            const auto path = folder / "new.sandyk";
            weather.arm(n);
            const bool created = VaultOpener::create(path, base.prepared.headers[0], base.prepared.keys).has_value();
            const bool failed = disarmFaults();
            const std::string where = describe(weather, n, 0);
            require(created || failed, "without a failing call a vault is made: " + where);
            if (created || std::filesystem::exists(path))
                require(contentOf(path, base.prepared).has_value(), "a vault that is there opens: " + where);
            if (!failed) break;
            ++failures;
        }
    }
    std::printf("creation: %d failures in all\n", failures);
}

} // namespace

int main() {
    const Base base;
    failCreation(base);
    failEveryCall(base);
    return 0;
}
