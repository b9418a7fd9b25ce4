#pragma once

#include "cli/command.h"

namespace sandyk::cli {

/// `device known`, `name`, `keys` and `record`: what a vault keeps of devices and keys.

inline constexpr Parameter kKeyFingerprint{Parameter::Kind::Option, "--fingerprint", "FINGERPRINT",
                                           "of the key: eight hex digits", Parameter::Need::Required};
inline constexpr Parameter kKnownParameters[] = {kVaultNeeded, kPasswordFile};
inline constexpr Parameter kNameParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kKeyFingerprint,
    {Parameter::Kind::Option, "--name", "NAME", "the new name; empty takes it away", Parameter::Need::Required},
};
inline constexpr Parameter kRecordParameters[] = {
    kVaultNeeded,
    kPasswordFile,
    kKeyFingerprint,
    {Parameter::Kind::Option, "--holder", "PERSON", "who holds it"},
    {Parameter::Kind::Option, "--place", "PLACE", "where it is kept"},
    {Parameter::Kind::Option, "--made-by", "HOW", "how the key was made: device, dice, software, imported or unknown"},
    {Parameter::Kind::Option, "--made-on", "DAY", "when it was made, 2026-11-26"},
    {Parameter::Kind::Option, "--expires-on", "DAY", "the last day on which the holder may act with it"},
    {Parameter::Kind::Option, "--vendor", "NAME", "maker of the device"},
    {Parameter::Kind::Option, "--model", "NAME", "model of the device"},
    {Parameter::Kind::Option, "--firmware", "VERSION", "firmware when the key was made"},
    {Parameter::Kind::Option, "--serial", "TEXT", "serial number of the device"},
    {Parameter::Kind::Option, "--note", "TEXT", "anything else"},
    {Parameter::Kind::Flag, "--remove", "", "take the key out of the register"},
};

Result<void> listKnown(const Arguments& arguments, Answer& answer);
Result<void> nameKnown(const Arguments& arguments, Answer& answer);
Result<void> listKeys(const Arguments& arguments, Answer& answer);
Result<void> recordKey(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
