#include "cli/firm_source.h"
#include "cli/payment_input.h"
#include "cli/psbt_sign.h"

namespace sandyk::cli {

namespace {

using Kind = Parameter::Kind;

constexpr Parameter kNewPassword{Kind::Option, "--new-password-file", "FILE", "the new password: a file, - or fd:N"};
constexpr Parameter kName{Kind::Option, "--name", "NAME", "name of an operator"};
constexpr Parameter kAddress{Kind::Option, "--address", "ADDR", "where to"};
constexpr Parameter kTier{Kind::Option, "--tier", "TIER", "hot, warm or cold"};
constexpr Parameter kAll{Kind::Flag, "--all", "", "those that are over too"};
constexpr Parameter kToWallet{Kind::Option, "--to-wallet", "NAME", "wallet of the vault that receives"};

constexpr Parameter kFound[] = {kVaultNeeded,
                                kPasswordFile,
                                kOperator,
                                {Kind::Option, "--admin-quorum", "N", "administrators that a change needs (2)"}};
constexpr Parameter kStatus[] = {kVaultNeeded, kPasswordFile, kOperator};
constexpr Parameter kOperatorCommand[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kOperator,
    kName,
    {Kind::Option, "--person", "ID", "whose account it is: one person, one vote (the name)"},
    {Kind::RepeatedOption, "--role", "ROLE",
     "administrator, identification-officer, initiator, approver, keyholder or auditor"},
    kNewPassword,
    {Kind::Option, "--keyholder-password-file", "FILE", "a keyholder's password, to give a new keyholder the seeds"},
    {Kind::Flag, "--owner", "", "the password that made the vault is this operator's"},
    {Kind::Option, "--key", "FINGERPRINT", "a key that somebody who left could reach"},
    {Kind::Flag, "--rotate", "", "the key is replaced"},
    {Kind::Flag, "--justify", "", "the key is kept, with --reason"},
    kReason,
};
constexpr Parameter kChange[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator, kId, kReason};
constexpr Parameter kLicence[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kOperator,
    kFirmFile,
    {Kind::Option, "--state", "STATE", "active, suspended, revoked or expired"},
    {Kind::Flag, "--risk-accepted", "", "the risk notice was accepted"},
    kOut,
};
constexpr Parameter kRecord[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator, kFirmFile, kOut};
constexpr Parameter kPolicy[] = {
    kVerb,
    {Kind::Option, "--vault", "FILE", "the vault, a file NAME.sandyk"},
    kPasswordFile,
    kOperator,
    kFirmFile,
    kOut,
    {Kind::Option, "--initiator", "NAME", "simulate: who asks"},
    kClient,
    {Kind::Option, "--wallet-code", "CODE", "simulate: from which wallet"},
    {Kind::Option, "--asset", "ASSET", "simulate: BTC"},
    {Kind::Option, "--kind", "KIND", "simulate: withdrawal, internal-transfer, tier-move or sweep"},
    kTier,
    {Kind::Option, "--destination", "CLASS", "simulate: own-wallet, other-owner, listed, listed-unproven or unlisted"},
    {Kind::Option, "--amount", "SAT", "simulate: smallest units"},
    {Kind::Option, "--fiat", "MINOR", "simulate: its value"},
    {Kind::Option, "--sum", "SAT", "simulate: what every window holds already"},
    {Kind::Option, "--balance", "SAT", "simulate: what the wallet holds"},
    {Kind::Option, "--time", "SECONDS", "simulate: UNIX time"},
};
constexpr Parameter kPrice[] = {kVerb,
                                kVaultNeeded,
                                kPasswordFile,
                                kOperator,
                                {Kind::Option, "--asset", "ASSET", "BTC"},
                                {Kind::Option, "--minor", "N", "hundredths of the firm's currency for one coin"},
                                {Kind::Option, "--source", "TEXT", "where the price is from"}};
constexpr Parameter kClock[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator};
constexpr Parameter kRejectAll[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator, kReason};
constexpr Parameter kClientCommand[] = {
    kVerb,         kVaultNeeded,
    kPasswordFile, kOperator,
    kClient,       kFirmFile,
    kReason,       {Kind::Flag, "--record", "", "show the identification too; the look is logged"}};
constexpr Parameter kFreeze[] = {
    kVerb,   kVaultNeeded, kPasswordFile, kOperator,
    kClient, kId,          kReason,       {Kind::Option, "--time", "SECONDS", "when the ground fell away (now)"},
    kAll};
constexpr Parameter kCase[] = {
    kVerb, kVaultNeeded, kPasswordFile, kOperator, kClient,
    kId,   kFirmFile,    kReason,       kAll,      {Kind::Option, "--request", "ID", "the request that it is about"},
    kOut};
constexpr Parameter kWalletCommand[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kOperator,
    kWallet,
    kClient,
    {Kind::Option, "--owner", "OWNER", "firm or pool, for a wallet of no single client"},
    kTier};
constexpr Parameter kWhitelist[] = {kVerb,
                                    kVaultNeeded,
                                    kPasswordFile,
                                    kOperator,
                                    kClient,
                                    kAddress,
                                    kId,
                                    {Kind::Option, "--purpose", "TEXT", "what it is for"},
                                    {Kind::Option, "--challenge", "TEXT", "the text that the owner signed"},
                                    {Kind::Option, "--signature", "SIG", "BIP322 signature of that text"}};
constexpr Parameter kRequest[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kPassphraseFile,
    kOperator,
    {Kind::Option, "--id", "IDS", "which: 7, or for approve, refuse, sign and sent also 1-20,25"},
    {Kind::Option, "--file", "FILE", "order: the orders (docs/firm-formats.md)"},
    kFeeRate,
    {Kind::Option, "--psbt", "PSBT", "the transaction: a file (binary, base64 or hex), - or fd:N"},
    {Kind::Option, "--kind", "KIND", "withdrawal (default), internal-transfer, tier-move or sweep"},
    kClient,
    kWallet,
    kToWallet,
    kAddress,
    {Kind::Option, "--amount", "SAT", "what it pays"},
    {Kind::Option, "--purpose", "WORD", "own, gift, investment, return, goods_services, salary or other"},
    {Kind::Option, "--counterparty", "WORD", "named, unhosted or unknown"},
    {Kind::RepeatedOption, "--law-reason", "RULE=TEXT", "why, for a rule that warns"},
    kReason,
    {Kind::Option, "--hash", "HASH", "approve this request and no other"},
    {Kind::Option, "--state", "STATE", "list: pending, approved, signed, sent, reconciled, refused ..."},
    {Kind::Option, "--seen", "N", "size of the log that the signer has seen"},
    {Kind::Flag, "--exported", "", "it was handed over, not broadcast"},
    kAcceptFee,
    kPsbtHash,
    kOut,
};
constexpr Parameter kScreening[] = {
    kVerb,
    {Kind::Option, "--vault", "FILE", "the vault, a file NAME.sandyk"},
    kPasswordFile,
    kOperator,
    kFirmFile,
    {Kind::Option, "--source", "NAME", "make: whose list it is, where the file does not say"},
    {Kind::Option, "--published", "DAY", "make: when it was published (YYYY-MM-DD), where the file does not say"},
    {Kind::Option, "--key-file", "FILE", "make: sign with this key instead of an officer's: a file, - or fd:N"},
    {Kind::Option, "--text", "TEXT", "check: an address or a name"},
    kId,
    kReason,
    kAll,
    kOut,
};
constexpr Parameter kBundle[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kPassphraseFile,
    kOperator,
    kFirmFile,
    {Kind::Option, "--name", "NAME", "card: makes the keys of this desk under this name"},
    {Kind::Option, "--to", "DESK", "export: for which desk"},
    kId,
    {Kind::Option, "--hash", "HASH", "approve, refuse, sign: which request of the inbox"},
    {Kind::Option, "--genesis", "HASH",
     "import: binds a fresh desk; hash of the first register, compared over another way"},
    kReason,
    kWallet,
    kAcceptFee,
    kPsbtHash,
    kOut,
};
constexpr Parameter kTravelRule[] = {
    kVerb,
    {Kind::Option, "--vault", "FILE", "the vault, a file NAME.sandyk"},
    kPasswordFile,
    kOperator,
    kFirmFile,
    {Kind::Option, "--to", "CARD", "make: card of the provider that it is for"},
    {Kind::Option, "--from", "CARD", "open: card of the provider that must have signed it"},
    kClient,
    kId,
    kReason,
    kOut,
};
constexpr Parameter kGap[] = {kVerb, kVaultNeeded, kPasswordFile, kOperator, kFirmFile, kReason, kOut};
constexpr Parameter kSigner[] = {
    kVerb,
    kVaultNeeded,
    kPasswordFile,
    kPassphraseFile,
    kFirmFile,
    kWallet,
    {Kind::Option, "--genesis", "HASH", "hash of the first register, compared over another way"},
    kAcceptFee,
    kPsbtHash,
    kOut,
};

constexpr Command kCommands[] = {
    {"found", "propose the first register of operators; every administrator signs it (change accept)", kFound,
     firmFound},
    {"status", "what governs the firm, and its cold share", kStatus, firmStatus},
    {"operator", "add, list, revoke, decide-key, access, password", kOperatorCommand, firmOperator},
    {"change", "list, show, accept, refuse: what administrators decide together", kChange, firmChange},
    {"licence", "show, set, state, check", kLicence, firmLicence},
    {"settings", "show, set, law: the firm's own rules, and its figures of the law profile", kRecord, firmSettings},
    {"keyholder", "show, set: who holds which key", kRecord, firmKeyholder},
    {"policy", "show, set, check, simulate", kPolicy, firmPolicy},
    {"price", "set: of an asset in the firm's currency", kPrice, firmPrice},
    {"clock", "confirm: a clock that was in doubt is right", kClock, firmClock},
    {"reject-all", "on, off: stop everything", kRejectAll, firmRejectAll},
    {"client", "enter, revise, approve, refuse, show, list, due, close", kClientCommand, firmClient},
    {"freeze", "add, propose-lift, lift, list", kFreeze, firmFreeze},
    {"case", "open, close, export, list: suspicious operations", kCase, firmCase},
    {"wallet", "assign, list, address: whose a wallet is and how cold", kWalletCommand, firmWallet},
    {"whitelist", "challenge, add, prove, remove, list", kWhitelist, firmWhitelist},
    {"request", "prepare, order, list, show, approve, refuse, cancel, sign, export, import, sent", kRequest,
     firmRequest},
    {"screening", "make, import, status, check, run, hits, clear, confirm: sanction lists", kScreening, firmScreening},
    {"bundle", "card, adopt, desks, export, import, inbox, approve, refuse, sign: work between desks", kBundle,
     firmBundle},
    {"travel-rule", "card, make, check, open, excuse, list, show: who sends and who receives, for the other provider",
     kTravelRule, firmTravelRule},
    {"gap", "show, sign, records: what is missing after an old file was put back", kGap, firmGap},
    {"signer", "bind, update, status, sign: on the offline signer's own vault", kSigner, firmSigner},
};

} // namespace

constinit const Group kFirmGroup{"firm", "a custody firm: operators, clients, policy, requests", kCommands};

} // namespace sandyk::cli
