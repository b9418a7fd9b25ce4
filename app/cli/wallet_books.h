#pragma once

#include "cli/command.h"

namespace sandyk::cli {

/// The commands of a wallet that are about what the person writes beside it: labels, coins, contacts, prices, limits,
/// and what leaves for other programs.

inline constexpr Parameter kLabelParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    {Parameter::Kind::Option, "--type", "TYPE", "tx, addr, pubkey, input, output or xpub (BIP329)"},
    {Parameter::Kind::Option, "--ref", "REF", "txid, address, key or TXID:INDEX"},
    {Parameter::Kind::Option, "--label", "TEXT", "the label; empty removes it"},
    {Parameter::Kind::Option, "--import", "FILE", "BIP329 labels, one JSON object on each line: a file or -"},
    kOut,
};
Result<void> walletLabel(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kFreezeParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    {Parameter::Kind::RepeatedOption, "--coin", "TXID:INDEX", "a coin (may be repeated)", Parameter::Need::Required},
};
Result<void> walletFreeze(const Arguments& arguments, Answer& answer);
Result<void> walletUnfreeze(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kExportParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    {Parameter::Kind::Option, "--format", "FORMAT", "descriptor, core, sparrow, electrum, specter, slip132 or coldcard",
     Parameter::Need::Required},
    kOut,
};
Result<void> walletExport(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kExportHistoryParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kWallet,
    {Parameter::Kind::Option, "--format", "FORMAT", "csv, json or pdf", Parameter::Need::Required},
    {Parameter::Kind::Option, "--currency", "CODE", "value each line with the imported prices of this currency"},
    kOut,
};
Result<void> walletExportHistory(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kAddressBookParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    {Parameter::Kind::Option, "--add", "ADDRESS", "a new entry, with --name"},
    {Parameter::Kind::Option, "--name", "NAME", "name of the entry"},
    {Parameter::Kind::Option, "--owner", "TEXT", "the person or firm in full"},
    {Parameter::Kind::Option, "--note", "TEXT", "a note"},
    {Parameter::Kind::Option, "--kind", "KIND", "person, business, exchange, own or other (default)"},
    {Parameter::Kind::Option, "--verify", "ADDRESS", "its owner confirmed the whole address over another channel"},
    {Parameter::Kind::Option, "--remove", "ADDRESS", "remove an entry"},
    {Parameter::Kind::Option, "--import", "FILE", "CSV with the columns address, name, owner, note, kind: a file or -"},
    kOut,
};
Result<void> walletAddressBook(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kPricesParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    {Parameter::Kind::Option, "--import", "FILE", "CSV with the columns date, currency, price, source: a file or -"},
    {Parameter::Kind::Option, "--currency", "CODE", "with --date: the price of that day"},
    {Parameter::Kind::Option, "--date", "DAY", "2026-11-26"},
};
Result<void> walletPrices(const Arguments& arguments, Answer& answer);

inline constexpr Parameter kLimitsParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    {Parameter::Kind::Option, "--per-payment", "SAT", "most that one payment may take, or none"},
    {Parameter::Kind::Option, "--per-day", "SAT", "most that all payments of 24 hours may take, or none"},
    {Parameter::Kind::Option, "--delay-above", "SAT", "payments of more than this wait, or none"},
    {Parameter::Kind::Option, "--delay-hours", "N", "how long they wait"},
};
Result<void> walletLimits(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
