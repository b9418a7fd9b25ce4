#pragma once

#include <filesystem>
#include <istream>

#include "verifier/note.h"

namespace sandyk::verifier {

/// Files of an export of the log (docs/audit-log.md), as far as the folder has them.
struct ExportFiles {
    static constexpr const char* kKey = "log.key";
    static constexpr const char* kCheckpoint = "checkpoint";
    static constexpr const char* kEntries = "entries.jsonl";
    static constexpr const char* kHashes = "hashes";
    static constexpr const char* kFrontier = "frontier";
    static constexpr const char* kConsistency = "consistency";
    static constexpr const char* kCheckpoints = "checkpoints"; ///< a folder
};

/// What the auditor brings himself.
struct Expectation {
    std::optional<Key> log;   ///< else the key in the export, which proves less
    std::optional<Note> last; ///< the checkpoint he took home last time
    std::vector<Key> witnesses;
};

struct Witnessed {
    std::string name;
    std::uint64_t time = 0;
};
struct Outcome {
    bool ok = false;
    std::uint64_t first = 0; ///< the first entry of the export
    std::uint64_t size = 0;  ///< entries counted, from the beginning of the log
    Hash256 root{};          ///< computed
    std::uint64_t checkpointSize = 0;
    std::optional<std::uint64_t> firstBad;
    std::string problem; ///< English; "" when ok
    bool isKeyTrusted = false;
    std::vector<Witnessed> witnessed;
};

/// Checks the whole folder. The first bad entry is exact where the list of hashes is there and untouched, else the
/// beginning of the stretch, between two signed checkpoints, that holds it.
Outcome verifyExport(const std::filesystem::path& folder, const Expectation& expected);

/// C2SP tlog-proof over one entry. Empty when it holds, else what is wrong.
std::string verifyProof(std::string_view proof, ByteView entry, const Key& log);

/// At most `most` bytes of a file; nothing when it cannot be read or is longer.
std::optional<std::string> readWhole(const std::filesystem::path& file, std::size_t most);

} // namespace sandyk::verifier
