#pragma once

#include <filesystem>
#include <optional>

#include "custody/audit_anchor.h"

namespace sandyk::storage {
class Vault;
}

namespace sandyk::app {

/// What was last seen of a firm's log on this computer (F-17): compared before an act, written after it. For the
/// sources of app alone, on the vault's executor.
class LogAnchor {
public:
    /// Compares; notes a gap when an old file was put back. Nothing while there is no log. Errors: those of
    /// custody::checkAnchor, FileWrite (no state folder).
    static Result<LogAnchor> check(const storage::Vault& vault, const custody::Times& times);

    bool isForked() const { return m_report && m_report->state == custody::AnchorState::Forked; }
    /// Empty while there is no log.
    const std::optional<custody::AnchorReport>& report() const { return m_report; }
    /// Errors: AuditRestored, AuditForked, FirmGap (a gap that was found somewhere else).
    Result<void> demandSound(const storage::Database& database) const;
    /// What is there now is what a later start is measured by; not while a gap is open, whose longer log must not be
    /// forgotten, nor over another log. A failed write shows at the next start.
    void keep(const storage::Vault& vault) const;

private:
    std::filesystem::path m_folder;
    std::optional<custody::AnchorReport> m_report;
};

} // namespace sandyk::app
