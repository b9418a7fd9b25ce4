#pragma once

#include "cli/vault_source.h"
#include "custody/requests.h"
#include "signing/signer.h"

namespace sandyk::cli {

/// Writes the log's anchor when a command ends, so that an old file that is put back shows itself at the next one
/// (F-17).
class AnchorKeeper {
public:
    AnchorKeeper() = default;
    AnchorKeeper(const storage::Database& database, std::filesystem::path file)
        : m_database(&database), m_file(std::move(file)) {}
    ~AnchorKeeper();
    AnchorKeeper(AnchorKeeper&& other) noexcept;
    AnchorKeeper& operator=(AnchorKeeper&& other) noexcept;

private:
    const storage::Database* m_database = nullptr;
    std::filesystem::path m_file;
};

/// The vault of a firm, opened by the operator of `--operator` with `--password-file`.
struct FirmVault {
    OpenVault open;
    custody::FirmId id{};
    std::optional<custody::ActingOperator> actor;
    std::optional<law::Engine> law; ///< empty: no profile could be loaded; what needs one is refused
    std::int64_t clock = 0;
    std::optional<std::int64_t> chainTime;
    custody::Screener screener;
    AnchorKeeper anchor; ///< empty while there is no log

    custody::Desk desk() const;
    const storage::Database& database() const { return open.vault.database(); }
};

/// Without `--operator` nobody acts: founding, and looking at what is public in the firm. Errors: Usage (no firm's
/// vault), those of openVault, FirmNotFound, AuditForked (the log is not the one that was last seen here). When it is
/// shorter than it was, a gap is noted: looking goes on, work does not.
Result<FirmVault> openFirm(const Arguments& arguments);
/// Errors: also Usage (no `--operator`).
Result<FirmVault> openFirmAs(const Arguments& arguments);

/// A text file of the option. Errors: Usage (left out), FileRead, ParseTooLarge.
Result<std::string> readTextFile(const Arguments& arguments, std::string_view option);
/// 64 hex digits of an option. Errors: Usage.
Result<Hash256> hashOf(const Arguments& arguments, std::string_view option);
/// Wallets of `--wallet` and `--to-wallet`, or all of the network.
Result<signing::ReviewContext> firmContext(const storage::Vault& vault, const Arguments& arguments);
/// id, kind, state, votes and diff of a change.
Result<void> writeChange(JsonWriter& json, const custody::Desk& desk, const custody::StoredChange& change);

/// Reviewed anew from its bytes and signed with the vault's seeds. Errors: those of reviewToSign and openMasters.
Result<signing::SignResult> signWithSeeds(OpenVault& open, const Arguments& arguments, const bitcoin::Psbt& psbt,
                                          const signing::ReviewContext& context);

/// One verb of a command: `firm client enter`.
struct Verb {
    const char* name;
    Result<void> (*run)(const Arguments& arguments, Answer& answer);
};
/// Runs the verb that the argument VERB names. Errors: Usage.
Result<void> runVerb(std::span<const Verb> verbs, const Arguments& arguments, Answer& answer);

inline constexpr Parameter kVerb{Parameter::Kind::Argument, "VERB", "VERB", "what to do", Parameter::Need::Required};
inline constexpr Parameter kOperator{Parameter::Kind::Option, "--operator", "NAME",
                                     "who acts; --password-file is this operator's own"};
inline constexpr Parameter kFirmFile{Parameter::Kind::Option, "--file", "FILE", "the record: a file, - or fd:N"};
inline constexpr Parameter kReason{Parameter::Kind::Option, "--reason", "TEXT", "why"};
inline constexpr Parameter kClient{Parameter::Kind::Option, "--client", "NUMBER", "number of a client, C-000001"};
inline constexpr Parameter kId{Parameter::Kind::Option, "--id", "ID", "which one"};

// The commands of the group, one source for each subject.
Result<void> firmFound(const Arguments& arguments, Answer& answer);
Result<void> firmStatus(const Arguments& arguments, Answer& answer);
Result<void> firmOperator(const Arguments& arguments, Answer& answer);
Result<void> firmChange(const Arguments& arguments, Answer& answer);
Result<void> firmLicence(const Arguments& arguments, Answer& answer);
Result<void> firmSettings(const Arguments& arguments, Answer& answer);
Result<void> firmKeyholder(const Arguments& arguments, Answer& answer);
Result<void> firmPolicy(const Arguments& arguments, Answer& answer);
Result<void> firmPrice(const Arguments& arguments, Answer& answer);
Result<void> firmClock(const Arguments& arguments, Answer& answer);
Result<void> firmRejectAll(const Arguments& arguments, Answer& answer);
Result<void> firmClient(const Arguments& arguments, Answer& answer);
Result<void> firmFreeze(const Arguments& arguments, Answer& answer);
Result<void> firmCase(const Arguments& arguments, Answer& answer);
Result<void> firmWallet(const Arguments& arguments, Answer& answer);
Result<void> firmWhitelist(const Arguments& arguments, Answer& answer);
Result<void> firmRequest(const Arguments& arguments, Answer& answer);
Result<void> firmScreening(const Arguments& arguments, Answer& answer);
Result<void> firmBundle(const Arguments& arguments, Answer& answer);
Result<void> firmTravelRule(const Arguments& arguments, Answer& answer);
Result<void> firmGap(const Arguments& arguments, Answer& answer);
Result<void> firmSigner(const Arguments& arguments, Answer& answer);

} // namespace sandyk::cli
