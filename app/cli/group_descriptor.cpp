#include "base/encoding.h"
#include "bitcoin/address.h"
#include "bitcoin/descriptor.h"
#include "cli/command.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

constexpr std::int64_t kMostAddresses = 100'000;
constexpr std::int64_t kLastIndex = 0x7fffffff;

void writeKey(JsonWriter& json, const bitcoin::DescriptorKey& key) {
    json.beginObject();
    json.member("expression", key.toString());
    if (key.origin) {
        json.member("fingerprint", key.origin->fingerprint.toString());
        json.member("origin_path", keys::DerivationPath(key.origin->path).toString());
    }
    if (key.extended) json.member("xpub", key.extended->toString());
    if (key.single) json.member("pubkey", toHex(key.single->compressed()));
    json.member("path", key.path.toOriginString());
    json.beginArray("multipath");
    for (std::uint32_t step : key.multipath)
        json.element(static_cast<std::int64_t>(step));
    json.end();
    json.member("is_range", key.isRange);
    json.end();
}

Result<void> info(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto descriptor, bitcoin::Descriptor::parse(arguments.value("DESCRIPTOR")));
    if (arguments.networkGiven()) SANDYK_CHECK(descriptor.checkNetwork(arguments.network()));
    JsonWriter& json = answer.json;
    json.member("descriptor", descriptor.toString());
    json.member("checksum", descriptor.checksum());
    json.member("is_range", descriptor.isRange());
    json.member("is_multipath", descriptor.isMultipath());
    json.beginArray("multipath_expansion");
    if (descriptor.isMultipath()) {
        for (const bitcoin::Descriptor& each : descriptor.singlePaths())
            json.element(each.toString());
    }
    json.end();
    json.member("script_type", bitcoin::outputTypeName(descriptor.type()));
    json.member("threshold", descriptor.threshold());
    json.member("is_sorted", descriptor.isSortedMulti());
    json.beginArray("networks");
    for (Network network : {Network::Main, Network::Test, Network::Signet, Network::Regtest}) {
        if (descriptor.checkNetwork(network)) json.element(networkName(network));
    }
    json.end();
    json.beginArray("keys");
    for (const bitcoin::DescriptorKey& key : descriptor.keys())
        writeKey(json, key);
    json.end();
    return {};
}

struct Range {
    std::uint32_t from, to;
};

Result<Range> readRange(const Arguments& arguments, bool isRange) {
    SANDYK_TRY(std::int64_t from, arguments.number("--from", 0, kLastIndex, 0));
    SANDYK_TRY(std::int64_t to, arguments.number("--to", 0, kLastIndex, from));
    if (to < from) return fail(ErrorCode::Usage, "--to is below --from");
    if (to - from >= kMostAddresses)
        return fail(ErrorCode::Usage, "at most " + std::to_string(kMostAddresses) + " addresses in one call");
    if (!isRange && to > 0) return fail(ErrorCode::DescriptorRange, "this descriptor has one address, no range");
    return Range{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
}

Result<bitcoin::Descriptor> keychainOf(const Arguments& arguments, const bitcoin::Descriptor& descriptor) {
    auto paths = descriptor.singlePaths();
    SANDYK_TRY(std::int64_t keychain, arguments.number("--keychain", 0, kLastIndex, 0));
    if (static_cast<std::size_t>(keychain) >= paths.size())
        return fail(ErrorCode::DescriptorRange, "the descriptor has " + std::to_string(paths.size()) + " keychains");
    return paths[static_cast<std::size_t>(keychain)];
}

Result<void> derive(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto whole, bitcoin::Descriptor::parse(arguments.value("DESCRIPTOR")));
    SANDYK_CHECK(whole.checkNetwork(arguments.network()));
    SANDYK_TRY(auto descriptor, keychainOf(arguments, whole));
    SANDYK_TRY(auto range, readRange(arguments, descriptor.isRange()));
    answer.json.member("descriptor", descriptor.toString());
    answer.json.member("network", networkName(arguments.network()));
    answer.json.beginArray("addresses");
    for (std::uint64_t index = range.from; index <= range.to; ++index) {
        SANDYK_TRY(auto script, descriptor.scriptPubKey(static_cast<std::uint32_t>(index)));
        auto address = bitcoin::Address::fromScript(script, arguments.network());
        answer.json.beginObject();
        answer.json.member("index", index);
        if (address) {
            answer.json.member("address", address->toString());
        } else {
            answer.json.null("address");
        }
        answer.json.member("script_pubkey", toHex(script.bytes));
        answer.json.end();
    }
    answer.json.end();
    return {};
}

constexpr Parameter kDescriptor{Kind::Argument, "DESCRIPTOR", "DESC", "output descriptor, with or without checksum",
                                Parameter::Need::Required};
constexpr Parameter kInfo[] = {kDescriptor};
constexpr Parameter kDerive[] = {
    kDescriptor,
    {Kind::Option, "--from", "A", "first index (0)"},
    {Kind::Option, "--to", "B", "last index, included (the first)"},
    {Kind::Option, "--keychain", "N", "of a multipath descriptor: 0 receive (default), 1 change"},
};
constexpr Command kCommands[] = {
    {"info", "parse a descriptor: normal form, checksum, keys", kInfo, info},
    {"derive", "addresses of a descriptor, both ends included", kDerive, derive},
};

} // namespace

constinit const Group kDescriptorGroup{"descriptor", "output descriptors (BIP380 to 386, 389)", kCommands};

} // namespace sandyk::cli
