#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/network.h"
#include "cli/json_writer.h"

namespace sandyk::cli {

/// What a command answers with: the JSON object, and what `--out` writes to a file, if the command has such a thing.
struct Answer {
    JsonWriter json;
    std::optional<Bytes> file;
};

/// An option ("--words"), a flag ("--reveal") or a positional argument ("PSBT").
struct Parameter {
    enum class Kind { Option, RepeatedOption, Flag, Argument, Arguments };
    Kind kind;
    const char* name;
    const char* value; ///< how help names the value: "FILE"
    const char* help;
    enum class Need { Optional, Required } need = Need::Optional;
};

/// What was given for the parameters of one command.
class Arguments {
public:
    using Values = std::map<std::string, std::vector<std::string>, std::less<>>;
    Arguments() = default;
    Arguments(Values values, std::optional<Network> network) : m_values(std::move(values)), m_network(network) {}

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    /// The value, or "" when it was not given.
    const std::string& value(std::string_view name) const;
    const std::vector<std::string>& values(std::string_view name) const;
    /// Decimal digits within the bounds; `fallback` when not given. Errors: Usage.
    Result<std::int64_t> number(std::string_view name, std::int64_t least, std::int64_t most,
                                std::int64_t fallback) const;
    /// Errors: Usage, when not exactly one of the two was given.
    Result<void> requireOneOf(std::string_view a, std::string_view b) const;
    /// Secrets leave only with `--reveal`. Errors: SecretNotRevealed.
    Result<void> requireReveal() const;

    Network network() const { return m_network.value_or(Network::Main); }
    std::optional<Network> networkGiven() const { return m_network; }

private:
    Values m_values;
    std::optional<Network> m_network;
};

struct Command {
    const char* name;
    const char* help;
    std::span<const Parameter> parameters;
    Result<void> (*run)(const Arguments& arguments, Answer& answer);
};

struct Group {
    const char* name;
    const char* help;
    std::span<const Command> commands;
};

extern const Group kMnemonicGroup;
extern const Group kKeyGroup;
extern const Group kSlip39Group;
extern const Group kDescriptorGroup;
extern const Group kAddressGroup;
extern const Group kPsbtGroup;
extern const Group kMessageGroup;
extern const Group kVaultGroup;
extern const Group kWalletGroup;
extern const Group kPaymentGroup;
extern const Group kDeviceGroup;
extern const Group kLawGroup;
extern const Group kAuditGroup;
extern const Group kFirmGroup;
extern const Group kReportGroup;

/// Parameters that several commands share.
inline constexpr Parameter kMnemonicFile{Parameter::Kind::Option, "--mnemonic-file", "FILE",
                                         "BIP39 phrase: a file, - or fd:N"};
inline constexpr Parameter kPassphraseFile{Parameter::Kind::Option, "--passphrase-file", "FILE",
                                           "BIP39 passphrase: a file, - or fd:N"};
inline constexpr Parameter kPasswordFile{Parameter::Kind::Option, "--password-file", "FILE",
                                         "password of the vault: a file, - or fd:N; asked for when left out"};
inline constexpr Parameter kReveal{Parameter::Kind::Flag, "--reveal", "", "print the secret"};
inline constexpr Parameter kVault{Parameter::Kind::Option, "--vault", "FILE", "the vault, a file NAME.sandyk"};
inline constexpr Parameter kVaultNeeded{Parameter::Kind::Option, "--vault", "FILE", "the vault, a file NAME.sandyk",
                                        Parameter::Need::Required};
inline constexpr Parameter kVaultPath{Parameter::Kind::Argument, "PATH", "FILE", "the vault, a file NAME.sandyk",
                                      Parameter::Need::Required};
inline constexpr Parameter kWallet{Parameter::Kind::Option, "--wallet", "NAME",
                                   "name of a wallet in the vault; may be left out when there is only one"};
inline constexpr Parameter kDescriptors{Parameter::Kind::RepeatedOption, "--descriptor", "DESC",
                                        "what counts as ours (may be repeated)"};
inline constexpr Parameter kOut{Parameter::Kind::Option, "--out", "FILE",
                                "also write the result to a file; - writes it alone, raw, to standard output"};

} // namespace sandyk::cli
