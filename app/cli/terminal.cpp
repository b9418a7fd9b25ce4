#include "cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include "base/display_text.h"
#include "cli/json_writer.h"

namespace sandyk::cli {

namespace {

volatile std::sig_atomic_t receivedSignal = 0;

void noteSignal(int number) {
    receivedSignal = number;
}

/// Signals interrupt the wait for a key instead of ending the process, so that the echo can be put back first. They are
/// blocked except inside that wait: one that came just before it would otherwise be noticed only at the next key.
class SignalCatcher {
public:
    SignalCatcher() {
        receivedSignal = 0;
        sigset_t blocked;
        ::sigemptyset(&blocked);
        for (int number : kSignals)
            ::sigaddset(&blocked, number);
        ::sigprocmask(SIG_BLOCK, &blocked, &m_mask);
        struct sigaction action {};
        action.sa_handler = noteSignal;
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &action, &m_before[i]);
    }
    ~SignalCatcher() {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
        ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
    }
    /// False when a signal came, or the terminal went.
    bool waitForInput(int terminal) const {
        pollfd waited{terminal, POLLIN, 0};
        for (;;) {
            int ready = ::ppoll(&waited, 1, nullptr, &m_mask);
            if (ready > 0) return (waited.revents & POLLIN) != 0;
            if (ready < 0 && (errno != EINTR || receivedSignal != 0)) return false;
        }
    }
    SignalCatcher(const SignalCatcher&) = delete;
    SignalCatcher& operator=(const SignalCatcher&) = delete;

private:
    static constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    std::array<struct sigaction, kSignals.size()> m_before{};
    sigset_t m_mask{};
};

class EchoOff {
public:
    explicit EchoOff(int terminal) : m_terminal(terminal), m_isKnown(::tcgetattr(terminal, &m_before) == 0) {
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        m_isKnown = m_isKnown && ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff() {
        if (m_isKnown) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    bool worked() const { return m_isKnown; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isKnown;
};

Result<SecureString> readLine(int terminal, const SignalCatcher& signals, std::size_t most) {
    SecureString line;
    SecureBytes byte(1);
    for (;;) {
        if (!signals.waitForInput(terminal) || ::read(terminal, byte.data(), 1) != 1)
            return fail(ErrorCode::Cancelled, "no answer at the terminal");
        if (byte[0] == '\n') return line;
        if (line.size() == most) return fail(ErrorCode::ParseTooLarge, "the answer is too long");
        line.append(asText(byte.view()));
    }
}

Result<SecureString> askQuietly(int terminal, const std::string& prompt, std::size_t most) {
    SignalCatcher signals;
    EchoOff echo(terminal);
    if (!echo.worked()) return fail(ErrorCode::Usage, "the terminal cannot hide what is typed");
    SANDYK_CHECK(writeAll(terminal, prompt + ": "));
    auto line = readLine(terminal, signals, most);
    SANDYK_CHECK(writeAll(terminal, "\n"));
    return line;
}

} // namespace

Result<SecureString> askSecret(const std::string& prompt, std::size_t most) {
    int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0) return fail(ErrorCode::Usage, "there is no terminal to ask at");
    auto answer = askQuietly(terminal, prompt, most);
    ::close(terminal);
    if (receivedSignal != 0) ::raise(receivedSignal);
    return answer;
}

void warnIfReadableByOthers(int descriptor, const std::string& name) {
    struct stat status {};
    if (!::isatty(STDERR_FILENO) || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return;
    if ((status.st_mode & (S_IRGRP | S_IROTH)) != 0)
        std::fprintf(stderr, "warning: other users can read %s\n", displayText(name).c_str());
}

} // namespace sandyk::cli
