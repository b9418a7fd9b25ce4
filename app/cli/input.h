#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/secure_bytes.h"
#include "bitcoin/psbt.h"
#include "cli/command.h"

namespace sandyk::cli {

/// Everything that a command reads from outside: `-` is standard input, `fd:N` an inherited descriptor, else a file.
/// A process has one standard input, so only one parameter may be `-`. Main thread only.

/// What kind of secret is asked for decides how it is bounded and prompted for.
enum class SecretKind {
    Password,    ///< one line, at most 1,024 bytes
    NewPassword, ///< the same, typed twice at a terminal
    Passphrase,  ///< one line, at most 1,024 bytes
    PinPlaces,   ///< one line: where the digits of a PIN stand on the keypad of a device, at most 64 bytes
    NewPassphrase,
    Mnemonic,   ///< one or more lines, at most 4,096 bytes
    Dice,       ///< one or more lines, at most 16,384 bytes
    SigningKey, ///< 64 hex digits on one line: signs data files or checkpoints, never a transaction
    Shares      ///< SLIP39 shares, one on each line, at most 65,536 bytes
};

/// The secret that an option names, read straight into locked memory. The line feed at its end is dropped. From a
/// terminal it is asked for without echo, also when the option was left out. Errors: Usage (left out and no terminal,
/// more than one line, standard input taken twice), FileRead, ParseTooLarge, Cancelled.
Result<SecureString> readSecret(const Arguments& arguments, std::string_view option, SecretKind kind);
/// Empty when the option was left out.
Result<SecureString> readOptionalSecret(const Arguments& arguments, std::string_view option, SecretKind kind);

/// Bytes that are no secret. Errors: Usage (standard input taken twice), FileRead, ParseTooLarge.
Result<Bytes> readContent(const std::string& source, std::size_t most);
/// Binary, base64 or hex. Errors: those of readContent and Psbt::parseAny.
Result<bitcoin::Psbt> readPsbt(const std::string& source);

} // namespace sandyk::cli
