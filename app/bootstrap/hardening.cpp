#include "bootstrap/hardening.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "crypto/self_test.h"

namespace sandyk::bootstrap {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#elif defined(__has_feature)
constexpr bool kIsSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool kIsSanitized = false;
#endif

constexpr const char* kRefused[] = {"LD_PRELOAD", "LD_AUDIT"};

constexpr const char* kForgotten[] = {
    // Qt: plugins, styles, QML, settings of the log
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME", "QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QT_LOGGING_CONF", "QT_LOGGING_RULES",
    "QT_DEBUG_PLUGINS", "QT_ACCESSIBILITY_PLUGIN_PATH",
    // GTK, reached through Qt's platform themes
    "GTK_MODULES", "GTK3_MODULES", "GTK_PATH", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR",
    // OpenSSL, ICU, the C library
    "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES", "SSLKEYLOGFILE", "SSL_CERT_FILE", "SSL_CERT_DIR", "ICU_DATA",
    "GCONV_PATH", "LOCPATH", "NLSPATH", "MALLOC_TRACE", "HOSTALIASES", "RES_OPTIONS", "SQLITE_TMPDIR"};

/// True when every entry is a runtime of a sanitizer, by its file name.
bool isSanitizerRuntime(std::string_view list) {
    constexpr std::string_view kRuntimes[] = {"libasan.so", "libubsan.so", "libtsan.so", "libclang_rt."};
    while (!list.empty()) {
        std::size_t end = std::min(list.find_first_of(": "), list.size());
        std::string_view name = list.substr(0, end);
        name.remove_prefix(name.rfind('/') + 1);
        bool known = name.empty();
        for (std::string_view runtime : kRuntimes)
            known = known || name.starts_with(runtime);
        if (!known) return false;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return true;
}

Result<void> checkEnvironment() {
    for (const char* variable : kRefused) {
        const char* value = std::getenv(variable);
        if (value == nullptr || *value == '\0') continue;
        if (kIsSanitized && isSanitizerRuntime(value)) continue;
        return fail(ErrorCode::SystemHardening,
                    std::string(variable) + " is set: another program's code could be inside this process. "
                                            "Unset it and start again.",
                    {{"variable", variable}});
    }
    for (const char* variable : kForgotten)
        ::unsetenv(variable);
    return {};
}

Failure refusedBySystem(const char* what) {
    return fail(ErrorCode::SystemHardening, std::string(what) + ": " + std::strerror(errno));
}

/// Opened the wrong way round, so that using one is an error and not silence.
Result<void> fillStandardDescriptors() {
    for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) != -1) continue;
        const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (opened != descriptor) return refusedBySystem("a closed standard descriptor cannot be filled");
    }
    return {};
}

Result<void> leaveLibraryPath(char** arguments) {
    const char* value = std::getenv("LD_LIBRARY_PATH");
    if (value == nullptr || *value == '\0' || kIsSanitized) return {};
    ::unsetenv("LD_LIBRARY_PATH");
    ::execv("/proc/self/exe", arguments);
    return refusedBySystem("LD_LIBRARY_PATH is set and the program cannot start again without it");
}

Result<void> closeProcess() {
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0) return refusedBySystem("core files cannot be turned off");
    // Also closes /proc/PID/mem and ptrace to other processes of the same user.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return refusedBySystem("the process cannot be closed to others");
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refusedBySystem("new privileges cannot be given up");
    ::umask(077);
    return {};
}

} // namespace

Result<void> hardenProcess(char** arguments) {
    SANDYK_CHECK(checkEnvironment());
    SANDYK_CHECK(leaveLibraryPath(arguments));
    SANDYK_CHECK(fillStandardDescriptors());
    SANDYK_CHECK(closeProcess());
    return crypto::selfTest();
}

} // namespace sandyk::bootstrap
