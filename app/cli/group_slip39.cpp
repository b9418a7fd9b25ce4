#include <charconv>

#include "cli/input.h"
#include "cli/key_source.h"
#include "keys/slip39.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<keys::Slip39Group> parseGroup(std::string_view text) {
    const Failure malformed = fail(ErrorCode::Usage, "--group takes MofN, such as 2of3");
    std::size_t middle = text.find("of");
    if (middle == std::string_view::npos) return malformed;
    keys::Slip39Group group;
    auto read = [](std::string_view digits, int& number) {
        auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return error == std::errc() && end == digits.data() + digits.size() && number >= 1 && number <= 16;
    };
    if (!read(text.substr(0, middle), group.threshold) || !read(text.substr(middle + 2), group.count)) return malformed;
    return group;
}

Result<keys::Slip39Split> readSplit(const Arguments& arguments) {
    keys::Slip39Split split;
    for (const std::string& text : arguments.values("--group")) {
        SANDYK_TRY(auto group, parseGroup(text));
        split.groups.push_back(group);
    }
    const auto count = static_cast<std::int64_t>(split.groups.size());
    if (count == 0) return fail(ErrorCode::Usage, "give at least one --group");
    if (count > 1 && !arguments.has("--group-threshold"))
        return fail(ErrorCode::Usage, "several groups need --group-threshold");
    SANDYK_TRY(std::int64_t threshold, arguments.number("--group-threshold", 1, count, 1));
    SANDYK_TRY(std::int64_t exponent, arguments.number("--iteration-exponent", 0, 15, 1));
    split.groupThreshold = static_cast<int>(threshold);
    split.iterationExponent = static_cast<int>(exponent);
    return split;
}

Result<void> split(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireReveal());
    SANDYK_TRY(auto how, readSplit(arguments));
    SANDYK_TRY(auto mnemonic, readMnemonic(arguments));
    SANDYK_TRY(auto passphrase, readOptionalSecret(arguments, "--passphrase-file", SecretKind::NewPassphrase));
    SANDYK_TRY(auto groups, keys::slip39Split(mnemonic.entropy(), passphrase, how));
    answer.json.member("group_threshold", how.groupThreshold);
    answer.json.beginArray("groups");
    for (std::size_t i = 0; i < groups.size(); ++i) {
        answer.json.beginObject();
        answer.json.member("threshold", how.groups[i].threshold);
        answer.json.member("count", how.groups[i].count);
        answer.json.beginArray("shares");
        for (SecureString& share : groups[i])
            answer.json.secretElement(std::move(share));
        answer.json.end();
        answer.json.end();
    }
    answer.json.end();
    return {};
}

Result<void> combine(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireReveal());
    SANDYK_TRY(auto secret, readShares(arguments, "--passphrase-file"));
    // Hardware wallets take the secret for the BIP32 seed itself, this program's split for a phrase's entropy.
    SANDYK_TRY(auto asSeed, keys::ExtendedPrivateKey::fromSeed(secret.view(), arguments.network()));
    auto mnemonic = keys::Mnemonic::fromEntropy(secret);
    if (mnemonic) {
        SANDYK_TRY(auto master, masterOf(*mnemonic, SecureString(), arguments.network()));
        answer.json.secret("mnemonic", mnemonic->phrase());
        answer.json.member("fingerprint", master.fingerprint().toString());
    } else {
        answer.json.null("mnemonic");
        answer.json.null("fingerprint");
    }
    answer.json.secret("master_secret", secretHex(secret));
    answer.json.member("master_secret_fingerprint", asSeed.fingerprint().toString());
    return {};
}

constexpr Parameter kSlip39Passphrase{Kind::Option, "--passphrase-file", "FILE",
                                      "SLIP39 passphrase, printable ASCII: a file, - or fd:N"};
constexpr Parameter kSplit[] = {
    kMnemonicFile,
    {Kind::RepeatedOption, "--group", "MofN", "a group: M of its N shares are needed (repeat for more groups)"},
    {Kind::Option, "--group-threshold", "N", "how many groups are needed"},
    {Kind::Option, "--iteration-exponent", "E", "10,000 * 2^E rounds against guessing of the passphrase (1)"},
    kSlip39Passphrase,
    kReveal,
};
constexpr Parameter kCombine[] = {
    {Kind::Option, "--shares-file", "FILE", "shares, one on each line: a file, - or fd:N"},
    kSlip39Passphrase,
    kReveal,
};
constexpr Command kCommands[] = {
    {"split", "split a phrase into SLIP39 shares (needs --reveal)", kSplit, split},
    {"combine", "recover the phrase from shares (needs --reveal)", kCombine, combine},
};

} // namespace

constinit const Group kSlip39Group{"slip39", "SLIP39 shares", kCommands};

} // namespace sandyk::cli
