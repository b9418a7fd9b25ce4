#include "cli/input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>

#include "base/display_text.h"
#include "cli/terminal.h"

namespace sandyk::cli {

namespace {

/// A descriptor that is closed at the end if it was opened here.
class Source {
public:
    Source(int descriptor, bool isOwn) : m_descriptor(descriptor), m_isOwn(isOwn) {}
    ~Source() {
        if (m_isOwn && m_descriptor >= 0) ::close(m_descriptor);
    }
    Source(Source&& other) noexcept : m_descriptor(other.m_descriptor), m_isOwn(other.m_isOwn) {
        other.m_descriptor = -1;
    }
    Source& operator=(Source&&) = delete;
    int descriptor() const { return m_descriptor; }
    bool isFile() const { return m_isOwn; }

private:
    int m_descriptor;
    bool m_isOwn;
};

Failure readFailed(const std::string& name) {
    return fail(ErrorCode::FileRead, "cannot read " + displayText(name) + ": " + std::strerror(errno),
                {{"file", name}});
}

Result<void> claimStandardInput() {
    static bool isTaken = false;
    if (isTaken) return fail(ErrorCode::Usage, "standard input can serve only one parameter");
    isTaken = true;
    return {};
}

Result<int> descriptorNumber(std::string_view text) {
    int number = -1;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || text.empty())
        return fail(ErrorCode::Usage, "fd: takes the number of an open descriptor");
    return number;
}

Result<Source> openSource(const std::string& name) {
    if (name == "-") {
        SANDYK_CHECK(claimStandardInput());
        return Source(STDIN_FILENO, false);
    }
    if (name.starts_with("fd:")) {
        SANDYK_TRY(int number, descriptorNumber(std::string_view(name).substr(3)));
        if (number == STDIN_FILENO) SANDYK_CHECK(claimStandardInput());
        return Source(number, false);
    }
    int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return readFailed(name);
    Source source(descriptor, true);
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return readFailed(name);
    if (S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return readFailed(name);
    }
    return source;
}

/// 0 at the end.
Result<std::size_t> readSome(const Source& source, const std::string& name, std::uint8_t* to, std::size_t size) {
    for (;;) {
        ssize_t count = ::read(source.descriptor(), to, size);
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) return readFailed(name);
    }
}

struct SecretRules {
    const char* name;
    std::size_t most;
    bool isOneLine;
    bool isNew;
};

SecretRules rulesOf(SecretKind kind) {
    switch (kind) {
    case SecretKind::Password:
        return {"Password", 1'024, true, false};
    case SecretKind::NewPassword:
        return {"New password", 1'024, true, true};
    case SecretKind::Passphrase:
        return {"Passphrase", 1'024, true, false};
    case SecretKind::PinPlaces:
        return {"Places of the PIN's digits", 64, true, false};
    case SecretKind::NewPassphrase:
        return {"New passphrase", 1'024, true, true};
    case SecretKind::SigningKey:
        return {"Signing key", 128, true, false};
    case SecretKind::Mnemonic:
        return {"Seed phrase", 4'096, false, false};
    case SecretKind::Dice:
        return {"Dice rolls", 16'384, false, false};
    case SecretKind::Shares:
        return {"Shares", 65'536, false, false};
    }
    return {};
}

Result<SecureString> askTerminal(const SecretRules& rules) {
    SANDYK_TRY(auto secret, askSecret(rules.name, rules.most));
    if (!rules.isNew) return secret;
    SANDYK_TRY(auto again, askSecret(std::string(rules.name) + " again", rules.most));
    if (secret == again) return secret;
    return fail(ErrorCode::Usage, "the two entries differ");
}

void dropLineEnd(SecureString& text) {
    if (text.view().ends_with('\n')) text.erase(text.size() - 1, 1);
    if (text.view().ends_with('\r')) text.erase(text.size() - 1, 1);
}

Result<SecureString> readSecretFrom(const std::string& name, const std::string& option, const SecretRules& rules) {
    SANDYK_TRY(auto source, openSource(name));
    if (::isatty(source.descriptor()) && !source.isFile()) return askTerminal(rules);
    if (source.isFile()) warnIfReadableByOthers(source.descriptor(), name);
    SecureBytes chunk(1'024);
    SecureString text;
    for (;;) {
        SANDYK_TRY(std::size_t count, readSome(source, name, chunk.data(), chunk.size()));
        if (count == 0) break;
        if (text.size() + count > rules.most + 2) return fail(ErrorCode::ParseTooLarge, option + " gives too much");
        text.append(asText(chunk.view().first(count)));
    }
    dropLineEnd(text);
    if (rules.isOneLine && text.view().find_first_of(std::string_view("\n\r\0", 3)) != std::string_view::npos)
        return fail(ErrorCode::Usage, option + " must give a single line");
    return text;
}

} // namespace

Result<SecureString> readSecret(const Arguments& arguments, std::string_view option, SecretKind kind) {
    const SecretRules rules = rulesOf(kind);
    if (arguments.has(option)) return readSecretFrom(arguments.value(option), std::string(option), rules);
    if (::isatty(STDIN_FILENO)) return askTerminal(rules);
    return fail(ErrorCode::Usage, std::string(option) + " is needed: a file, - or fd:N");
}

Result<SecureString> readOptionalSecret(const Arguments& arguments, std::string_view option, SecretKind kind) {
    if (!arguments.has(option)) return SecureString();
    return readSecret(arguments, option, kind);
}

Result<Bytes> readContent(const std::string& source, std::size_t most) {
    SANDYK_TRY(auto opened, openSource(source));
    struct stat status {};
    Bytes content;
    if (::fstat(opened.descriptor(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        if (static_cast<std::uint64_t>(status.st_size) > most)
            return fail(ErrorCode::ParseTooLarge, "the file is larger than " + std::to_string(most) + " bytes");
        content.reserve(static_cast<std::size_t>(status.st_size) + 1);
    }
    ByteArray<65'536> chunk;
    for (;;) {
        SANDYK_TRY(std::size_t count, readSome(opened, source, chunk.data(), chunk.size()));
        if (count == 0) return content;
        if (content.size() + count > most)
            return fail(ErrorCode::ParseTooLarge, "the content is larger than " + std::to_string(most) + " bytes");
        append(content, ByteView(chunk).first(count));
    }
}

Result<bitcoin::Psbt> readPsbt(const std::string& source) {
    // Hex doubles the size, and text may carry white space.
    SANDYK_TRY(auto content, readContent(source, 2 * bitcoin::Psbt::kMaxSize + 4'096));
    return bitcoin::Psbt::parseAny(content);
}

} // namespace sandyk::cli
