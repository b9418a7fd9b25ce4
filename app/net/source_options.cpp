#include "net/source_options.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/encoding.h"
#include "base/secure_bytes.h"
#include "crypto/rng.h"
#include "net/link.h"

namespace sandyk::net {

namespace {

Result<SecureString> readCookie(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return fail(ErrorCode::FileRead, "the cookie file of the node cannot be read: the node makes it when it starts",
                    {{"file", path}});
    }
    SecureBytes buffer(Link::kLongestLogin + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t count = ::read(descriptor, buffer.data() + size, buffer.size() - size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        size += static_cast<std::size_t>(count);
    }
    ::close(descriptor);
    if (size > Link::kLongestLogin) return fail(ErrorCode::ParseTooLarge, "this is no cookie file of a node");
    std::string_view text = asText(buffer.view().first(size));
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return SecureString(text);
}

} // namespace

std::string newCircuit() {
    return toHex(crypto::randomSecret(16).view());
}

Result<ChannelOptions> channelOptions(const wallet::ChainSource& source, std::string circuit) {
    ChannelOptions options;
    const auto kind = source.kind == wallet::SourceKind::Electrum ? SourceKind::Electrum : SourceKind::Node;
    // Through the parser once more: what is kept is no better than what was typed.
    SANDYK_TRY(options.address,
               SourceAddress::parse(SourceAddress{kind, source.usesTls, source.host, source.port}.toString()));
    if (!source.proxyHost.empty()) {
        SANDYK_TRY(options.proxy, ProxyAddress::parse(ProxyAddress{source.proxyHost, source.proxyPort}.toString()));
    }
    options.circuit = std::move(circuit);
    options.pinned = source.pinnedCertificate;
    return options;
}

Result<SecureString> loginOf(const wallet::ChainSource& source, const SecureString& password) {
    if (source.kind == wallet::SourceKind::Electrum) return SecureString();
    if (!source.cookieFile.empty()) return readCookie(source.cookieFile);
    SecureString login(source.user);
    login.append(":");
    login.append(password.view());
    return login;
}

} // namespace sandyk::net
