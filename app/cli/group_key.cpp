#include "base/encoding.h"
#include "cli/key_source.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<void> derive(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto path, keys::DerivationPath::parse(arguments.value("--path")));
    if (!keys::pathAgrees(path, arguments.network()))
        return fail(ErrorCode::SignNetwork, "the path's coin type is not of this network: give --network",
                    {{"path", path.toString()}, {"network", std::string(networkName(arguments.network()))}});
    SANDYK_TRY(auto master, readMaster(arguments));
    SANDYK_TRY(auto key, master.derive(path));
    const keys::ExtendedPublicKey publicKey = key.publicKey();
    const keys::KeyOrigin origin{master.fingerprint(), path};
    answer.json.member("fingerprint", origin.fingerprint.toString());
    answer.json.member("path", path.toString());
    answer.json.member("xpub", publicKey.toString());
    answer.json.member("pubkey", toHex(publicKey.key().compressed()));
    answer.json.member("key_expression", origin.toString() + publicKey.toString());
    answer.json.member("network", networkName(arguments.network()));
    answer.json.member("depth", static_cast<int>(publicKey.depth()));
    answer.json.member("parent_fingerprint", publicKey.parentFingerprint().toString());
    return {};
}

constexpr Parameter kDerive[] = {
    kMnemonicFile,
    kPassphraseFile,
    {Kind::Option, "--path", "PATH", "steps from the master key, such as m/84h/0h/0h", Parameter::Need::Required},
};
constexpr Command kCommands[] = {
    {"derive", "public key of a phrase at a path (BIP32)", kDerive, derive},
};

} // namespace

constinit const Group kKeyGroup{"key", "BIP32 keys, public side", kCommands};

} // namespace sandyk::cli
