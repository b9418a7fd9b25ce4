/// Kills a process that is writing a vault, thousands of times at random points. After each kill the vault must
/// open with every check, and hold exactly what the last finished step left, or the one under way.
/// kill_loop [KILLS]; SANDYK_KILLS overrides the default.

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "crash_vault.h"

using namespace sandyk;
using namespace sandyk::storage;
using namespace sandyk::storage::crash;

namespace {

constexpr int kDefaultKills = 1'000;
constexpr int kKillsPerVault = 100;
constexpr int kPasswordKills = 40;
constexpr long kFirstDelay = 15'000; ///< microseconds, the longest at the start
constexpr long kMostDelay = 500'000;

void sleepMicroseconds(long microseconds) {
    const timespec time{microseconds / 1'000'000, microseconds % 1'000'000 * 1'000};
    ::nanosleep(&time, nullptr);
}

/// A child of its own, killed `delay` after it said that it begins; the number of bytes that it sent by then.
template <class Work>
int runAndKill(Work work, long delayMicroseconds) {
    int ends[2];
    require(::pipe(ends) == 0, "a pipe can be made");
    const pid_t child = ::fork();
    require(child >= 0, "a process can be made");
    if (child == 0) {
        ::close(ends[0]);
        work([&] {
            const char done = 1;
            require(::write(ends[1], &done, 1) == 1, "the parent listens");
        });
        ::pause();
        std::_Exit(1);
    }
    ::close(ends[1]);
    char byte = 0;
    require(::read(ends[0], &byte, 1) == 1, "the writing process begins");
    sleepMicroseconds(delayMicroseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    require(WIFSIGNALED(status), "the writing process ended by the kill and nothing else");
    int done = 0;
    char buffer[256];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        done += static_cast<int>(got);
    ::close(ends[0]);
    return done;
}

/// Returns true when the kill met a step under way that had already taken effect.
bool killOnce(const Folder& folder, const Prepared& prepared, Story& story, long delay) {
    const auto path = folder / "vault.sandyk";
    const int done = runAndKill(
        [&](auto tell) {
            Opened vault = Opened::open(path, prepared);
            Story own = story;
            tell();
            while (true) {
                need(doStep(vault, prepared, own, folder.path()), "a step of the story");
                tell();
            }
        },
        delay);
    for (int i = 0; i < done; ++i)
        story.advance();
    const std::string found = need(contentOf(path, prepared), "open after the kill");
    checkBackups(folder.path(), prepared);
    if (found == story.text()) return false;
    story.advance();
    require(found == story.text(), "old or new state, never a mix; after step " + std::to_string(story.steps) +
                                       "\nfound    " + found + "\nexpected " + story.text());
    return true;
}

void killWriters(int kills, std::mt19937& random) {
    const Prepared prepared = Prepared::make();
    int steps = 0, between = 0;
    long longest = kFirstDelay;
    for (int kill = 0; kill < kills;) {
        const Folder folder;
        createVault(folder / "vault.sandyk", prepared);
        Story story;
        for (int i = 0; i < kKillsPerVault && kill < kills; ++i, ++kill) {
            const long delay = std::uniform_int_distribution<long>(0, longest)(random);
            between += killOnce(folder, prepared, story, delay) ? 1 : 0;
            require(!std::filesystem::exists(folder / "vault.sandyk-journal"), "the journal is used up");
        }
        steps += story.steps;
        // A slow or busy machine gets more time between the kills.
        if (story.steps < kKillsPerVault) longest = std::min(2 * longest, kMostDelay);
        std::printf("%d kills, %d steps\n", kill, steps);
        std::fflush(stdout);
    }
    std::printf("%d kills: %d steps finished, %d of them after the kill had come\n", kills, steps, between);
    require(steps > kills / 4, "steps were really being done while the kills came");
}

/// The public way, with Argon2id: passwords are changed back and forth.
void killPasswordChanges(int kills, std::mt19937& random) {
    const Folder folder;
    const auto path = folder / "vault.sandyk";
    CreateOptions options;
    options.cost = crypto::kArgon2Least;
    need(Vault::create(path, SecureString(kPasswords[0]), options), "create a vault");
    int current = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int done = runAndKill(
            [&](auto tell) {
                Vault vault = need(Vault::open(path, SecureString(kPasswords[current])), "open");
                tell();
                for (int which = current;; which = 1 - which) {
                    need(vault.changePassword(SecureString(kPasswords[which]), SecureString(kPasswords[1 - which])),
                         "change the password");
                    tell();
                }
            },
            std::uniform_int_distribution<long>(0, 400'000)(random));
        current = (current + done) % 2;
        const bool before = Vault::verifyPassword(path, SecureString(kPasswords[current])).has_value();
        const bool after = Vault::verifyPassword(path, SecureString(kPasswords[1 - current])).has_value();
        require(before != after, "exactly one of the old and the new password opens the vault");
        if (after) current = 1 - current;
    }
    need(Vault::open(path, SecureString(kPasswords[current])), "open at the end");
    std::printf("%d kills while passwords were changed\n", kills);
}

} // namespace

int main(int argc, char** argv) {
    const char* wish = argc > 1 ? argv[1] : std::getenv("SANDYK_KILLS");
    const int kills = wish != nullptr ? std::atoi(wish) : kDefaultKills;
    require(kills > 0, "the number of kills is a positive number");
    const auto seed = std::random_device()();
    std::printf("random seed %u\n", seed);
    std::mt19937 random(seed);
    killWriters(kills, random);
    killPasswordChanges(kPasswordKills, random);
    return 0;
}
