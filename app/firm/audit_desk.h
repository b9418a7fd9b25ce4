#pragma once

#include <filesystem>
#include <map>

#include "firm/firm_desk.h"

namespace sandyk::app {

/// An entry of the log, as it stands there.
struct LogLine {
    std::uint64_t index = 0;
    std::int64_t time = 0;
    QString actor, kind;
    std::map<std::string, std::string> facts; ///< of outside origin
    std::size_t commitments = 0;              ///< personal data that are proven and not told
};

/// Which entries; empty fields hold for all.
struct LogFilter {
    QString kind;  ///< the beginning: "request" finds "request.approved"
    QString actor; ///< whole
    std::int64_t from = 0;
    std::optional<std::int64_t> until; ///< not included
};

/// Newest first. `next`: where the search goes on; empty when the beginning was reached.
struct LogPart {
    std::vector<LogLine> lines;
    std::optional<std::uint64_t> next;
};

struct CheckpointLine {
    std::uint64_t size = 0;
    std::int64_t madeAt = 0;
    QString reason;
    QStringList cosigners; ///< known witnesses whose signature holds
    std::string note;      ///< the file that a witness signs
};

/// Where the log stands.
struct AuditView {
    std::uint64_t size = 0;
    QString root; ///< hex
    enum class Anchor { New, Kept, Restored, Forked } anchor = Anchor::New;
    std::uint64_t seenSize = 0;              ///< of Restored and Forked: what this computer saw before
    QString logKey;                          ///< what a verifier is given
    std::vector<CheckpointLine> checkpoints; ///< newest first
    QStringList witnesses;
    std::optional<std::uint64_t> witnessedSize;
    std::uint64_t exposedEntries = 0;
    std::int64_t exposedSeconds = 0;
    std::optional<std::int64_t> alarmHours; ///< the law profile's figure
    bool isAlarm() const { return alarmHours && exposedSeconds > *alarmHours * 3'600 && exposedEntries > 0; }
};

struct VerifiedLog {
    bool isSound = false;
    std::uint64_t size = 0;
    std::optional<std::uint64_t> firstBad;
};

/// The audit log for those who may look at it. Errors of all: FirmNotAllowed, and where work goes on, AuditRestored and
/// AuditForked. GUI thread.
class AuditDesk {
public:
    explicit AuditDesk(FirmDesk& desk) : m_desk(desk) {}

    void read(Done<AuditView> done);
    /// At most `most` lines below `before` (empty: from the newest); looks through a bounded number of entries.
    void lines(LogFilter filter, std::optional<std::uint64_t> before, std::size_t most, Done<LogPart> done);
    /// Reads everything.
    void verify(Done<VerifiedLog> done);
    /// Signs what the log is now.
    void checkpoint(Done<void> done);
    /// A new folder for the auditor. `since`: a checkpoint file that the auditor kept, or empty. Answers with the
    /// number of the first entry. Errors: those of custody::exportLog.
    void exportTo(std::filesystem::path folder, std::filesystem::path since, std::vector<std::uint64_t> proofs,
                  Done<std::uint64_t> done);
    /// A file with the witness's key. Errors: AuditCheckpoint.
    void addWitness(std::filesystem::path file, Done<void> done);
    /// A checkpoint that a witness signed; answers with the number of signatures. Errors: those of
    /// custody::importCosignatures.
    void importCosignature(std::filesystem::path file, Done<std::size_t> done);
    /// Writes a checkpoint or the log's key for a witness. Errors: FileExists, FileWrite.
    void saveText(std::filesystem::path file, std::string text, Done<void> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
