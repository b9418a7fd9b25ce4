#include "cli/key_source.h"

#include "cli/input.h"
#include "keys/entropy.h"
#include "keys/slip39.h"

namespace sandyk::cli {

namespace {

/// The lines that are not blank, each in locked memory.
std::vector<SecureString> linesOf(const SecureString& text) {
    std::vector<SecureString> lines;
    std::string_view rest = text.view();
    while (!rest.empty()) {
        std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) lines.emplace_back(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

} // namespace

Result<keys::Mnemonic> readMnemonic(const Arguments& arguments) {
    SANDYK_TRY(auto phrase, readSecret(arguments, "--mnemonic-file", SecretKind::Mnemonic));
    return keys::Mnemonic::parse(phrase.view());
}

Result<keys::ExtendedPrivateKey> masterOf(const keys::Mnemonic& mnemonic, const SecureString& passphrase,
                                          Network network) {
    SANDYK_TRY(auto seed, mnemonic.seed(passphrase));
    return keys::ExtendedPrivateKey::fromSeed(seed.view(), network);
}

Result<keys::ExtendedPrivateKey> readMaster(const Arguments& arguments) {
    SANDYK_TRY(auto mnemonic, readMnemonic(arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    return masterOf(mnemonic, passphrase, arguments.network());
}

Result<keys::Mnemonic> newMnemonic(const Arguments& arguments) {
    SANDYK_TRY(std::int64_t words, arguments.number("--words", 12, 24, 24));
    if (words % 3 != 0) return fail(ErrorCode::Usage, "--words takes 12, 15, 18, 21 or 24");
    SANDYK_TRY(auto rolls, readOptionalSecret(arguments, "--dice", SecretKind::Dice));
    // An empty file is no dice at all, which is not what was asked for.
    if (arguments.has("--dice") && rolls.empty()) return fail(ErrorCode::DiceFormat, "--dice gives no rolls");
    SANDYK_TRY(auto entropy, keys::newEntropy(static_cast<std::size_t>(words) / 3 * 4, rolls));
    return keys::Mnemonic::fromEntropy(entropy);
}

Result<SecureBytes> readShares(const Arguments& arguments, std::string_view passphraseOption) {
    SANDYK_TRY(auto text, readSecret(arguments, "--shares-file", SecretKind::Shares));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, passphraseOption, SecretKind::Passphrase));
    return keys::slip39Combine(linesOf(text), passphrase);
}

SecureString secretHex(const SecureBytes& secret) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    SecureString hex;
    for (std::uint8_t byte : secret.view()) {
        hex.append(kDigits.substr(byte >> 4, 1));
        hex.append(kDigits.substr(byte & 15u, 1));
    }
    return hex;
}

Result<std::vector<bitcoin::Descriptor>> readDescriptors(const Arguments& arguments, Network network) {
    std::vector<bitcoin::Descriptor> descriptors;
    for (const std::string& text : arguments.values("--descriptor")) {
        SANDYK_TRY(auto descriptor, bitcoin::Descriptor::parse(text));
        SANDYK_CHECK(descriptor.checkNetwork(network));
        descriptors.push_back(std::move(descriptor));
    }
    return descriptors;
}

} // namespace sandyk::cli
