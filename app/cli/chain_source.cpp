#include "cli/chain_source.h"

#include <algorithm>

#include "base/encoding.h"
#include "cli/input.h"
#include "net/source_address.h"
#include "storage/chain_store.h"

namespace sandyk::cli {

namespace {

using wallet::ChainSource;

constexpr int kMostGap = 1'000;

void setAddress(ChainSource& source, const net::SourceAddress& address) {
    const auto kind =
        address.kind == net::SourceKind::Electrum ? wallet::SourceKind::Electrum : wallet::SourceKind::CoreRpc;
    const bool isSame = source.kind == kind && source.host == address.host && source.port == address.port &&
                        source.usesTls == address.tls;
    if (isSame) return;
    source.kind = kind;
    source.host = address.host;
    source.port = address.port;
    source.usesTls = address.tls;
    source.pinnedCertificate.reset();
    source.user.clear();
    source.cookieFile.clear();
}

Result<void> setProxy(ChainSource& source, const std::string& text) {
    source.proxyHost.clear();
    source.proxyPort = 0;
    if (text == "none") return {};
    SANDYK_TRY(auto proxy, net::ProxyAddress::parse(text));
    source.proxyHost = proxy.host;
    source.proxyPort = proxy.port;
    return {};
}

Result<void> setCertificate(ChainSource& source, const std::string& text) {
    auto bytes = fromHex(text);
    if (!bytes || bytes->size() != 32) return fail(ErrorCode::Usage, "--certificate takes 64 hex digits");
    if (!source.usesTls) return fail(ErrorCode::Usage, "--certificate belongs to an ssl:// address");
    Hash256 pinned{};
    std::ranges::copy(*bytes, pinned.begin());
    source.pinnedCertificate = pinned;
    return {};
}

Result<void> setLogin(ChainSource& source, const Arguments& arguments) {
    const bool hasLogin = arguments.has("--cookie-file") || arguments.has("--rpc-user");
    if (hasLogin && source.kind != wallet::SourceKind::CoreRpc)
        return fail(ErrorCode::Usage, "a login belongs to a node: --node");
    if (arguments.has("--cookie-file") && arguments.has("--rpc-user"))
        return fail(ErrorCode::Usage, "give either --cookie-file or --rpc-user");
    if (arguments.has("--rpc-user") != arguments.has("--rpc-password-file"))
        return fail(ErrorCode::Usage, "--rpc-user and --rpc-password-file belong together");
    if (arguments.has("--cookie-file")) {
        source.cookieFile = std::filesystem::absolute(arguments.value("--cookie-file")).string();
        source.user.clear();
    } else if (arguments.has("--rpc-user")) {
        source.user = arguments.value("--rpc-user");
        source.cookieFile.clear();
    }
    if (source.kind == wallet::SourceKind::CoreRpc && source.user.empty() && source.cookieFile.empty())
        return fail(ErrorCode::Usage, "a node needs --cookie-file, or --rpc-user and --rpc-password-file");
    return {};
}

Result<void> readAddress(ChainSource& source, const Arguments& arguments) {
    if (arguments.has("--server") && arguments.has("--node"))
        return fail(ErrorCode::Usage, "give either --server or --node");
    for (const auto& [name, kind] :
         {std::pair{"--server", net::SourceKind::Electrum}, std::pair{"--node", net::SourceKind::Node}}) {
        if (!arguments.has(name)) continue;
        SANDYK_TRY(auto address, net::SourceAddress::parse(arguments.value(name)));
        if (address.kind != kind)
            return fail(ErrorCode::SourceAddress, "--server takes ssl:// or tcp://, --node takes http://");
        setAddress(source, address);
    }
    return {};
}

} // namespace

Result<Network> sourceNetwork(const storage::Vault& vault, const Arguments& arguments) {
    if (arguments.networkGiven()) return *arguments.networkGiven();
    SANDYK_TRY(auto wallets, vault.wallets());
    if (wallets.empty()) return Network::Main;
    for (const wallet::Wallet& wallet : wallets) {
        if (wallet.network != wallets.front().network)
            return fail(ErrorCode::Usage, "the vault holds wallets of several networks: give --network");
    }
    return wallets.front().network;
}

Result<ChainSource> keptSource(const storage::Vault& vault, Network network, bool second) {
    SANDYK_TRY(auto sources, storage::readSources(vault.database(), network));
    for (ChainSource& source : sources)
        if (source.isSecond == second) return std::move(source);
    return fail(ErrorCode::ChainNoSource, "no source was chosen for this network: wallet source set",
                {{"network", std::string(networkName(network))}});
}

bool namesSource(const Arguments& arguments) {
    constexpr const char* kNames[] = {"--server",    "--node",  "--cookie-file", "--rpc-user", "--rpc-password-file",
                                      "--gap-limit", "--proxy", "--certificate"};
    return std::ranges::any_of(kNames, [&](const char* name) { return arguments.has(name); });
}

Result<ChainSource> keepSource(const storage::Vault& vault, const Arguments& arguments, Network network) {
    const bool isSecond = arguments.has("--second");
    auto kept = keptSource(vault, network, isSecond);
    ChainSource source = kept ? *kept : ChainSource{};
    source.network = network;
    source.isSecond = isSecond;
    SANDYK_CHECK(readAddress(source, arguments));
    if (source.host.empty()) return fail(ErrorCode::ChainNoSource, "name a source with --server or --node");
    if (arguments.has("--proxy")) SANDYK_CHECK(setProxy(source, arguments.value("--proxy")));
    if (source.host.ends_with(".onion") && source.proxyHost.empty())
        return fail(ErrorCode::NetProxyNeeded, "an onion address is reached through Tor's proxy only: --proxy");
    if (arguments.has("--certificate")) SANDYK_CHECK(setCertificate(source, arguments.value("--certificate")));
    SANDYK_CHECK(setLogin(source, arguments));
    SANDYK_TRY(std::int64_t gap, arguments.number("--gap-limit", 1, kMostGap, source.gapLimit));
    source.gapLimit = static_cast<int>(gap);
    SecureString password;
    if (arguments.has("--rpc-password-file")) {
        SANDYK_TRY(password, readSecret(arguments, "--rpc-password-file", SecretKind::Passphrase));
    }
    SANDYK_TRY(source.id, storage::saveSource(vault.database(), source));
    if (arguments.has("--rpc-password-file") || source.user.empty())
        SANDYK_CHECK(storage::saveSourcePassword(vault.database(), source.id, password));
    return source;
}

std::string sourceText(const ChainSource& source) {
    const auto kind = source.kind == wallet::SourceKind::Electrum ? net::SourceKind::Electrum : net::SourceKind::Node;
    return net::SourceAddress{kind, source.usesTls, source.host, source.port}.toString();
}

void writeSource(JsonWriter& json, const ChainSource& source) {
    json.member("address", sourceText(source));
    json.member("kind", source.kind == wallet::SourceKind::Electrum ? "electrum" : "node");
    json.member("network", networkName(source.network));
    json.member("second", source.isSecond);
    if (source.proxyHost.empty()) {
        json.null("proxy");
    } else {
        json.member("proxy", net::ProxyAddress{source.proxyHost, source.proxyPort}.toString());
    }
    if (source.pinnedCertificate) {
        json.member("certificate", toHex(*source.pinnedCertificate));
    } else {
        json.null("certificate");
    }
    if (!source.user.empty()) json.member("rpc_user", source.user);
    if (!source.cookieFile.empty()) json.member("cookie_file", source.cookieFile);
    json.member("gap_limit", source.gapLimit);
}

} // namespace sandyk::cli
