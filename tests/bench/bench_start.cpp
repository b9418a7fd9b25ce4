// From exec to an answer: the command line's --version (self-test and hardening included), and the window's first
// paint.

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

extern char** environ;

namespace {

struct Run {
    double seconds = 0;
    std::string output;
};

// Time until the first bytes arrive on standard output, or the end if there are none.
Run firstOutput(const char* program, const char* argument) {
    std::array<int, 2> ends;
    if (pipe(ends.data()) != 0) return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::string path = std::string(SANDYK_BIN "/") + program;
    std::array<char*, 3> arguments = {path.data(), const_cast<char*>(argument), nullptr};
    auto start = std::chrono::steady_clock::now();
    pid_t child = -1;
    Run run;
    if (posix_spawn(&child, path.c_str(), &actions, nullptr, arguments.data(), environ) == 0) {
        close(ends[1]);
        std::array<char, 512> buffer;
        ssize_t count = read(ends[0], buffer.data(), buffer.size());
        run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (count > 0) run.output.assign(buffer.data(), static_cast<std::size_t>(count));
        waitpid(child, nullptr, 0);
    }
    close(ends[0]);
    posix_spawn_file_actions_destroy(&actions);
    return run;
}

void start(benchmark::State& state, const char* program, const char* argument) {
    // Also where there is no display.
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    for (auto _ : state) {
        Run run = firstOutput(program, argument);
        if (run.output.empty()) {
            state.SkipWithError("the program said nothing");
            return;
        }
        state.SetIterationTime(run.seconds);
        // The window says "ready, window: main, resident KiB: N".
        if (auto colon = run.output.find("KiB: "); colon != std::string::npos)
            state.counters["resident_MiB"] = std::stod(run.output.substr(colon + 5)) / 1024;
    }
}
BENCHMARK_CAPTURE(start, cli, "sandyk-cli", "--version")
    ->Name("Start/cli")
    ->UseManualTime()
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start, window, "sandyk", "--measure-start")
    ->Name("Start/window")
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);

} // namespace
