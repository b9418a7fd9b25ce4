#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "cli/input.h"
#include "cli/key_source.h"
#include "cli/psbt_json.h"
#include "cli/psbt_sign.h"
#include "cli/vault_source.h"
#include "custody/signing_gate.h"
#include "signing/software_signer.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

Result<void> writeTransaction(JsonWriter& json, const bitcoin::Transaction& transaction) {
    json.member("tx", toHex(transaction.serialize()));
    json.member("txid", transaction.txid().toString());
    json.member("vsize", transaction.vsize());
    json.member("weight", transaction.weight());
    return {};
}

/// What the inputs' origins name.
std::vector<keys::Fingerprint> namedMasters(const bitcoin::Psbt& psbt) {
    std::vector<keys::Fingerprint> named;
    for (const bitcoin::PsbtInput& input : psbt.inputs) {
        for (const auto& [key, origin] : input.keyOrigins)
            named.push_back(origin.fingerprint);
        for (const auto& [key, tap] : input.tapKeyOrigins)
            named.push_back(tap.origin.fingerprint);
    }
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

Result<void> inspect(const Arguments& arguments, Answer& answer) {
    if (arguments.has("--vault") && arguments.has("--descriptor"))
        return fail(ErrorCode::Usage, "give either --vault or --descriptor");
    SANDYK_TRY(auto psbt, readPsbt(arguments.value("PSBT")));
    signing::ReviewContext context;
    if (arguments.has("--vault")) {
        SANDYK_TRY(auto open, openVault(arguments));
        SANDYK_TRY(context, vaultContext(open.vault, arguments));
    } else {
        SANDYK_TRY(context, descriptorContext(arguments));
    }
    const bool isBare = context.wallets.empty() && context.masters.empty();
    SANDYK_TRY(auto review, signing::review(psbt, context));
    // Without wallets or keys nothing can be ours, so that is no finding about the PSBT.
    if (isBare) std::erase_if(review.refusals, [](const Error& e) { return e.code == ErrorCode::SignNothingOurs; });
    writeInspection(answer.json, psbt, review);
    return {};
}

Result<void> signWith(const Arguments& arguments, std::vector<keys::ExtendedPrivateKey> masters,
                      const bitcoin::Psbt& psbt, const signing::ReviewContext& context, Answer& answer) {
    SANDYK_TRY(auto review, reviewToSign(arguments, psbt, context));
    signing::SoftwareSigner signer(std::move(masters));
    SANDYK_TRY(auto done, signer.sign(psbt, review, {}, {}));
    writeSigned(answer, done, review);
    return {};
}

Result<void> signFromVault(const Arguments& arguments, const bitcoin::Psbt& psbt, Answer& answer) {
    SANDYK_TRY(auto open, openVault(arguments));
    SANDYK_CHECK(custody::checkFreeSigning(open.vault));
    SANDYK_TRY(auto context, vaultContext(open.vault, arguments));
    SANDYK_CHECK(acceptFee(arguments, context));
    // What must be refused is refused before a seed is opened.
    SANDYK_TRY(auto review, reviewToSign(arguments, psbt, context));
    SANDYK_TRY(auto masters, openMasters(open, arguments, context.network, namedMasters(psbt)));
    SANDYK_CHECK(signWith(arguments, std::move(masters), psbt, context, answer));
    return open.vault.recordEvent("psbt.signed", review.txid.toString());
}

Result<void> signFromPhrase(const Arguments& arguments, const bitcoin::Psbt& psbt, Answer& answer) {
    SANDYK_TRY(auto context, descriptorContext(arguments));
    SANDYK_CHECK(acceptFee(arguments, context));
    SANDYK_TRY(auto master, readMaster(arguments));
    context.masters.push_back(master.fingerprint());
    if (context.wallets.empty()) {
        SANDYK_TRY(context.wallets, signing::inferOwnWallets(psbt, master, context.network));
    }
    std::vector<keys::ExtendedPrivateKey> masters;
    masters.push_back(std::move(master));
    return signWith(arguments, std::move(masters), psbt, context, answer);
}

Result<void> sign(const Arguments& arguments, Answer& answer) {
    SANDYK_CHECK(arguments.requireOneOf("--vault", "--mnemonic-file"));
    if (arguments.has("--vault") && arguments.has("--descriptor"))
        return fail(ErrorCode::Usage, "with --vault its wallets decide what is ours: leave out --descriptor");
    SANDYK_TRY(auto psbt, readPsbt(arguments.value("PSBT")));
    return arguments.has("--vault") ? signFromVault(arguments, psbt, answer) : signFromPhrase(arguments, psbt, answer);
}

Result<void> combine(const Arguments& arguments, Answer& answer) {
    std::vector<bitcoin::Psbt> parts;
    for (const std::string& source : arguments.values("PSBT")) {
        SANDYK_TRY(auto part, readPsbt(source));
        parts.push_back(std::move(part));
    }
    SANDYK_TRY(auto combined, bitcoin::combine(parts));
    SANDYK_TRY(auto txid, combined.unsignedTxid());
    writePsbt(answer, combined);
    answer.json.member("txid", txid.toString());
    answer.json.member("complete", bitcoin::isComplete(combined));
    answer.json.member("next_role", bitcoin::psbtRoleName(bitcoin::analyze(combined).next));
    return {};
}

Result<void> finalize(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto psbt, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto final, bitcoin::finalize(psbt));
    const bool isComplete = bitcoin::isComplete(final);
    writePsbt(answer, final);
    answer.json.member("complete", isComplete);
    answer.json.member("next_role", bitcoin::psbtRoleName(bitcoin::analyze(final).next));
    if (!isComplete) return {};
    SANDYK_TRY(auto transaction, bitcoin::extract(final));
    return writeTransaction(answer.json, transaction);
}

Result<void> extract(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(auto psbt, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto transaction, bitcoin::extract(psbt));
    SANDYK_CHECK(writeTransaction(answer.json, transaction));
    answer.file = toBytes(asBytes(toHex(transaction.serialize()) + "\n"));
    return {};
}

Result<void> convert(const Arguments& arguments, Answer& answer) {
    SANDYK_TRY(std::int64_t version, arguments.number("--to", 0, 2, 0));
    if (version == 1) return fail(ErrorCode::Usage, "--to takes 0 or 2: there is no version 1");
    SANDYK_TRY(auto psbt, readPsbt(arguments.value("PSBT")));
    SANDYK_TRY(auto converted, bitcoin::convert(psbt, static_cast<std::uint32_t>(version)));
    writePsbt(answer, converted);
    answer.json.member("version", converted.version);
    return {};
}

constexpr Parameter kPsbts{Kind::Arguments, "PSBT", "PSBT", "files (binary, base64 or hex), - or fd:N",
                           Parameter::Need::Required};
constexpr Parameter kInspect[] = {kPsbtArgument, kVault, kWallet, kPasswordFile, kDescriptors};
constexpr Parameter kSign[] = {
    kPsbtArgument,   kVault,       kWallet,    kPasswordFile, kMnemonicFile,
    kPassphraseFile, kDescriptors, kAcceptFee, kPsbtHash,     kOut,
};
constexpr Parameter kCombine[] = {kPsbts, kOut};
constexpr Parameter kOnePsbt[] = {kPsbtArgument, kOut};
constexpr Parameter kConvert[] = {
    kPsbtArgument,
    {Kind::Option, "--to", "VERSION", "0 (BIP174) or 2 (BIP370)", Parameter::Need::Required},
    kOut,
};
constexpr Command kCommands[] = {
    {"inspect", "what a PSBT is and does, computed from its own bytes", kInspect, inspect},
    {"sign", "sign what is ours, refuse what is unsafe", kSign, sign},
    {"combine", "join the signatures of several PSBTs of one transaction", kCombine, combine},
    {"finalize", "build the final scripts and witnesses", kOnePsbt, finalize},
    {"extract", "take the network's transaction out of a final PSBT", kOnePsbt, extract},
    {"convert", "change the version", kConvert, convert},
};

} // namespace

constinit const Group kPsbtGroup{"psbt", "partially signed transactions (BIP174, 370, 371)", kCommands};

} // namespace sandyk::cli
