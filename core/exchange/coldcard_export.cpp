#include "exchange/coldcard_export.h"

#include <nlohmann/json.hpp>

#include "bitcoin/address.h"

namespace sandyk::exchange {

using bitcoin::OutputType;
using nlohmann::json;

namespace {

constexpr std::size_t kMaxSize = 100'000;

struct Section {
    const char* name;
    OutputType type;
    bool isMultisig;
};
constexpr Section kSections[] = {
    {"bip44", OutputType::Pkh, false},         {"bip49", OutputType::ShWpkh, false},
    {"bip84", OutputType::Wpkh, false},        {"bip86", OutputType::Tr, false},
    {"bip48_1", OutputType::ShWshMulti, true}, {"bip48_2", OutputType::WshMulti, true},
};

Failure wrong(const char* section, const char* why) {
    return fail(ErrorCode::DescriptorParse, why, {{"section", section}});
}

std::string textOf(const json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// The address by which the person can see that all is right.
Result<void> checkFirst(const ExportedAccount& account, const std::string& first, Network network) {
    if (first.empty()) return {};
    const auto descriptor = bitcoin::singleSigDescriptor(account.type, account.origin, account.key);
    SANDYK_TRY(const bitcoin::Script script, descriptor.singlePaths().at(0).scriptPubKey(0));
    const auto address = bitcoin::Address::fromScript(script, network);
    if (!address || address->toString() != first)
        return fail(ErrorCode::WalletKeyMismatch, "the file's first address is another");
    return {};
}

Result<ExportedAccount> readAccount(const json& object, const Section& section, const ColdcardExport& file) {
    const Network network = file.isMain ? Network::Main : Network::Test;
    const auto path = keys::DerivationPath::parse(textOf(object, "deriv"));
    const auto key = keys::parseSlip132(textOf(object, "xpub"));
    if (!path || path->empty() || !key) return wrong(section.name, "no path or key");
    if (key->key.depth() != path->size() || key->key.childNumber() != path->steps().back())
        return fail(ErrorCode::WalletKeyMismatch, "a key of another path", {{"section", section.name}});
    if (!key->key.matches(network) || !keys::pathAgrees(*path, network))
        return fail(ErrorCode::SignNetwork, "a key of another network", {{"section", section.name}});
    ExportedAccount account{section.type, {file.fingerprint, *path}, key->key};
    if (!section.isMultisig) SANDYK_CHECK(checkFirst(account, textOf(object, "first"), network));
    return account;
}

} // namespace

Result<ColdcardExport> parseColdcardExport(ByteView content) {
    if (content.size() > kMaxSize) return fail(ErrorCode::ParseTooLarge, "an export of this size");
    const json file = json::parse(content.begin(), content.end(), nullptr, false);
    if (!file.is_object()) return wrong("file", "no JSON object");
    ColdcardExport read;
    const std::string chain = textOf(file, "chain");
    if (chain != "BTC" && chain != "XTN" && chain != "XRT") return wrong("chain", "an unknown network");
    read.isMain = chain == "BTC";
    const auto fingerprint = keys::Fingerprint::parse(textOf(file, "xfp"));
    if (!fingerprint) return wrong("xfp", "no fingerprint");
    read.fingerprint = *fingerprint;
    if (const std::string text = textOf(file, "xpub"); !text.empty()) {
        const auto master = keys::parseSlip132(text);
        if (!master || master->key.depth() != 0 || master->key.fingerprint() != read.fingerprint)
            return fail(ErrorCode::WalletKeyMismatch, "the master key has another fingerprint", {{"section", "xpub"}});
    }
    for (const Section& section : kSections) {
        const auto at = file.find(section.name);
        if (at == file.end()) continue;
        if (!at->is_object()) return wrong(section.name, "no account");
        SANDYK_TRY(ExportedAccount account, readAccount(*at, section, read));
        read.accounts.push_back(std::move(account));
    }
    if (read.accounts.empty()) return wrong("file", "no account");
    return read;
}

} // namespace sandyk::exchange
