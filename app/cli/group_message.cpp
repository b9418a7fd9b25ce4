#include "bitcoin/message.h"
#include "cli/input.h"
#include "cli/key_source.h"
#include "cli/vault_source.h"
#include "signing/message_signer.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<std::string> readMessage(const Arguments& arguments) {
    SANDYK_CHECK(arguments.requireOneOf("--message", "--message-file"));
    if (arguments.has("--message")) return arguments.value("--message");
    SANDYK_TRY(auto content, readContent(arguments.value("--message-file"), bitcoin::kMaxMessageSize));
    return std::string(asText(content));
}

/// Simple where BIP322 has it (native segwit), else full, unless one was asked for.
Result<bitcoin::MessageFormat> readFormat(const Arguments& arguments, const bitcoin::Address& address) {
    using bitcoin::MessageFormat;
    if (!arguments.has("--format"))
        return bitcoin::witnessProgram(address.scriptPubKey()) ? MessageFormat::Simple : MessageFormat::Full;
    for (MessageFormat format : {MessageFormat::Simple, MessageFormat::Full, MessageFormat::Legacy}) {
        if (bitcoin::messageFormatName(format) == arguments.value("--format")) return format;
    }
    return fail(ErrorCode::Usage, "--format takes simple, full or legacy");
}

std::optional<bitcoin::OutputType> standardType(bitcoin::ScriptKind kind) {
    switch (kind) {
    case bitcoin::ScriptKind::P2pkh:
        return bitcoin::OutputType::Pkh;
    case bitcoin::ScriptKind::P2sh:
        return bitcoin::OutputType::ShWpkh;
    case bitcoin::ScriptKind::P2wpkh:
        return bitcoin::OutputType::Wpkh;
    case bitcoin::ScriptKind::P2tr:
        return bitcoin::OutputType::Tr;
    default:
        return std::nullopt;
    }
}

/// The standard accounts 0 to 9 of the address's type, for a phrase without a descriptor.
Result<std::vector<signing::OwnWallet>> standardWallets(const keys::ExtendedPrivateKey& master,
                                                        const bitcoin::Address& address) {
    constexpr std::uint32_t kAccounts = 10;
    std::vector<signing::OwnWallet> wallets;
    auto type = standardType(address.kind());
    if (!type) return wallets;
    for (std::uint32_t account = 0; account < kAccounts; ++account) {
        auto path = bitcoin::accountPath(*type, address.network(), account);
        SANDYK_TRY(auto key, master.derive(path));
        auto descriptor = bitcoin::singleSigDescriptor(*type, {master.fingerprint(), path}, key.publicKey());
        wallets.push_back({path.toString(), address.network(), std::move(descriptor), {0, 0}});
    }
    return wallets;
}

struct MessageKeys {
    std::vector<signing::OwnWallet> wallets;
    std::vector<keys::ExtendedPrivateKey> masters;
};

Result<MessageKeys> keysFromVault(OpenVault& open, const Arguments& arguments) {
    SANDYK_TRY(auto context, vaultContext(open.vault, arguments));
    std::vector<keys::Fingerprint> named;
    for (const signing::OwnWallet& wallet : context.wallets) {
        for (const bitcoin::DescriptorKey& key : wallet.descriptor.keys()) {
            if (key.origin) named.push_back(key.origin->fingerprint);
        }
    }
    SANDYK_TRY(auto masters, openMasters(open, arguments, context.network, named));
    return MessageKeys{std::move(context.wallets), std::move(masters)};
}

Result<MessageKeys> keysFromPhrase(const Arguments& arguments, const bitcoin::Address& address) {
    MessageKeys keys;
    SANDYK_TRY(auto context, descriptorContext(arguments));
    keys.wallets = std::move(context.wallets);
    SANDYK_TRY(auto master, readMaster(arguments));
    if (keys.wallets.empty()) {
        SANDYK_TRY(keys.wallets, standardWallets(master, address));
    }
    keys.masters.push_back(std::move(master));
    return keys;
}

/// By the first master whose wallet has the address.
Result<std::string> signWithAny(const MessageKeys& keys, const bitcoin::Address& address, std::string_view message,
                                bitcoin::MessageFormat format) {
    Result<std::string> signature = fail(ErrorCode::SignNothingOurs, "no key here belongs to this address");
    for (const keys::ExtendedPrivateKey& master : keys.masters) {
        signature = signing::signMessage(keys.wallets, master, address, message, format);
        if (signature || signature.error().code != ErrorCode::SignNothingOurs) break;
    }
    return signature;
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireOneOf("--vault", "--mnemonic-file"));
    SANDYK_TRY(auto message, readMessage(arguments));
    std::optional<OpenVault> open;
    Network network = arguments.network();
    if (arguments.has("--vault")) {
        SANDYK_TRY(open, openVault(arguments));
        SANDYK_TRY(auto context, vaultContext(open->vault, arguments));
        network = context.network;
    }
    SANDYK_TRY(auto address, bitcoin::Address::parse(arguments.value("--address"), network));
    SANDYK_TRY(auto format, readFormat(arguments, address));
    SANDYK_TRY(auto keys, open ? keysFromVault(*open, arguments) : keysFromPhrase(arguments, address));
    SANDYK_TRY(auto signature, signWithAny(keys, address, message, format));
    if (open) SANDYK_CHECK(open->vault.recordEvent("message.signed", address.toString()));
    answer.json.member("signature", signature);
    answer.json.member("address", address.toString());
    answer.json.member("format", bitcoin::messageFormatName(format));
    return {};
}

Result<void> verify(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto message, readMessage(arguments));
    const std::string& text = arguments.value("--address");
    SANDYK_TRY(auto networks, bitcoin::addressNetworks(text));
    SANDYK_TRY(auto address, bitcoin::Address::parse(text, arguments.networkGiven().value_or(networks.front())));
    SANDYK_TRY(auto verified, bitcoin::verifyMessage(address, message, arguments.value("--signature")));
    answer.json.member("valid", true);
    answer.json.member("format", bitcoin::messageFormatName(verified.format));
    answer.json.member("address", address.toString());
    answer.json.member("lock_time", verified.lockTime);
    answer.json.member("sequence", verified.sequence);
    return {};
}

constexpr Parameter kAddress{Kind::Option, "--address", "ADDR", "the address that signs", Parameter::Need::Required};
constexpr Parameter kMessage{Kind::Option, "--message", "TEXT",
                             "the message; --message=-TEXT if it begins with a dash"};
constexpr Parameter kMessageFile{Kind::Option, "--message-file", "FILE",
                                 "the message, byte for byte: a file, - or fd:N"};
constexpr Parameter kSign[] = {
    kVault,
    kWallet,
    kPasswordFile,
    kMnemonicFile,
    kPassphraseFile,
    kDescriptors,
    kAddress,
    kMessage,
    kMessageFile,
    {Kind::Option, "--format", "FORMAT", "simple (default for native segwit) or full, both BIP322; legacy for p2pkh"},
};
constexpr Parameter kVerify[] = {
    kAddress,
    kMessage,
    kMessageFile,
    {Kind::Option, "--signature", "SIG", "the signature, base64", Parameter::Need::Required},
};
constexpr Command kCommands[] = {
    {"sign", "sign a message for one of our addresses", kSign, sign},
    {"verify", "verify a message; exit status 1 if it does not hold", kVerify, verify},
};

} // namespace

constinit const Group kMessageGroup{"message", "signed messages (BIP322)", kCommands};

} // namespace sandyk::cli
