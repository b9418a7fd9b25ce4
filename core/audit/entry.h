#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::audit {

/// One line of the log. What is hashed is canonical(): JSON (RFC 8785) with the members actor, commitments, facts,
/// index, kind, time and v (docs/audit-log.md). It holds no personal data, only salted commitments to it.
struct Entry {
    static constexpr std::size_t kMostBytes = 65'536;
    static constexpr std::size_t kMostFacts = 64;
    static constexpr std::size_t kMostName = 64;
    static constexpr std::size_t kMostValue = 4'096;

    std::uint64_t index = 0;
    std::int64_t time = 0; ///< logTime(): never before that of the entry before
    std::string actor;     ///< the operator's id, "owner" or "program": 1 to 64 of a-z, 0-9, . _ - :
    std::string kind;      ///< "request.approved": 1 to 64 of a-z, 0-9, . _ -
    std::map<std::string, std::string> facts;
    std::map<std::string, Hash256> commitments;

    /// Errors: AuditEntry (names, lengths, UTF-8).
    Result<void> check() const;
    /// Of an entry that passes check().
    std::string canonical() const;
    /// Accepts the canonical text only. Errors: AuditEntry.
    static Result<Entry> parse(ByteView text);
};

/// A value that the log proves without telling it: keep the salt beside the value; when both are erased, nobody can
/// find the value from the log (F-28).
struct Commitment {
    Hash256 salt{};
    Hash256 hash{};
};
Hash256 commit(std::string_view name, ByteView value, const Hash256& salt);
/// With a fresh salt.
Commitment newCommitment(std::string_view name, ByteView value);

/// the greatest of the clock, the last time seen and the median time of the latest headers.
struct LogTime {
    std::int64_t time = 0;
    bool clockWentBack = false; ///< the clock is behind what was seen: log it, and release nothing that waits
};
LogTime logTime(std::int64_t clock, std::int64_t lastSeen, std::optional<std::int64_t> headerMedian);

} // namespace sandyk::audit
