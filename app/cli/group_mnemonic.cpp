#include "cli/input.h"
#include "cli/key_source.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<void> generate(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireReveal());
    SANDYK_TRY(auto mnemonic, newMnemonic(arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::NewPassphrase));
    SANDYK_TRY(auto master, masterOf(mnemonic, passphrase, arguments.network()));
    answer.json.secret("mnemonic", mnemonic.phrase());
    answer.json.member("word_count", mnemonic.wordCount());
    answer.json.member("fingerprint", master.fingerprint().toString());
    answer.json.member("has_dice", arguments.has("--dice"));
    answer.json.member("has_passphrase", !passphrase.empty());
    return {};
}

Result<void> check(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto mnemonic, readMnemonic(arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::Passphrase));
    SANDYK_TRY(auto master, masterOf(mnemonic, passphrase, arguments.network()));
    answer.json.member("valid", true);
    answer.json.member("word_count", mnemonic.wordCount());
    answer.json.member("fingerprint", master.fingerprint().toString());
    answer.json.member("has_passphrase", !passphrase.empty());
    return {};
}

constexpr Parameter kGenerate[] = {
    {Kind::Option, "--words", "N", "12, 15, 18, 21 or 24 words (24)"},
    {Kind::Option, "--dice", "FILE",
     "rolls of a die, digits 1 to 6, mixed with the system's randomness: 62 for up to 15 words, 100 for more"},
    kPassphraseFile,
    kReveal,
};
constexpr Parameter kCheck[] = {kMnemonicFile, kPassphraseFile};
constexpr Command kCommands[] = {
    {"generate", "make a new BIP39 phrase (needs --reveal)", kGenerate, generate},
    {"check", "check a phrase, tell its fingerprint; for a typo the words near to it", kCheck, check},
};

} // namespace

constinit const Group kMnemonicGroup{"mnemonic", "BIP39 seed phrases", kCommands};

} // namespace sandyk::cli
