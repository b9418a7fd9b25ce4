// device_emulator VENDOR SOCKET [WORD...]: a BitBox02 or a Coldcard behind a socket of this machine, for tests of the
// command line. Reports of 64 bytes both ways. The seed is the test's own; the words change how it behaves.

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "support/emulated_bitbox.h"
#include "support/emulated_coldcard.h"

using namespace sandyk;

namespace {

constexpr std::size_t kReportSize = 64;

bool readReport(int socket, Bytes& report) {
    report.resize(kReportSize);
    for (std::size_t got = 0; got < kReportSize;) {
        const ssize_t count = ::read(socket, report.data() + got, kReportSize - got);
        if (count <= 0) return false;
        got += static_cast<std::size_t>(count);
    }
    return true;
}

void serve(int socket, hw::Transport& device) {
    Bytes report;
    while (readReport(socket, report)) {
        if (!device.write(report)) return;
        while (auto reply = device.read(std::nullopt, {})) {
            if (::send(socket, reply->data(), reply->size(), MSG_NOSIGNAL) != static_cast<ssize_t>(reply->size()))
                return;
        }
    }
}

std::unique_ptr<hw::Transport> makeDevice(const std::string& vendor, const std::vector<std::string>& words) {
    const auto has = [&](const char* word) { return std::ranges::find(words, word) != words.end(); };
    auto seed = keys::ExtendedPrivateKey::fromSeed(Bytes(32, 7), Network::Test).value();
    if (vendor == "coldcard") {
        test::EmulatedColdcard::Behaviour how;
        how.refuses = has("refuses");
        if (has("old")) how.version = "5.4.0";
        if (has("main")) how.chain = "BTC";
        if (has("impostor")) {
            how.tamper = [](std::size_t, const Bytes& command, Bytes answer) {
                if (asText(ByteView(command).first(4)) == "mitm") answer[10] ^= 1;
                return answer;
            };
        }
        return std::make_unique<test::EmulatedColdcard>(std::move(seed), how);
    }
    test::EmulatedBitBox::Behaviour how;
    how.wantsPairing = has("unpaired");
    how.isUnlocked = !has("locked");
    how.isInitialized = !has("empty");
    if (has("klepto")) how.nonce = test::EmulatedBitBox::Behaviour::Nonce::Own;
    auto key = crypto::X25519Key::fromSecret(Bytes(32, has("other") ? 10 : 9)).value();
    return std::make_unique<test::EmulatedBitBox>(std::move(seed), std::move(key), how);
}

} // namespace

int main(int count, char** values) {
    if (count < 3) return 2;
    const std::vector<std::string> words(values + 3, values + count);
    const auto device = makeDevice(values[1], words);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(values[2]) >= sizeof address.sun_path) return 2;
    std::strcpy(address.sun_path, values[2]);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || ::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(listener, 4) != 0)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        const int socket = ::accept(listener, nullptr, nullptr);
        if (socket < 0) return 1;
        serve(socket, *device);
        ::close(socket);
    }
}
