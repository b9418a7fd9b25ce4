#include "firm/log_anchor.h"

#include "session/state_folder.h"
#include "storage/vault.h"

namespace sandyk::app {

Result<LogAnchor> LogAnchor::check(const storage::Vault& vault, const custody::Times& times) {
    LogAnchor anchor;
    SANDYK_TRY(const bool isLogged, custody::hasLog(vault.database()));
    SANDYK_TRY(anchor.m_folder, stateFolder());
    if (!isLogged) return anchor;
    SANDYK_TRY(anchor.m_report,
               custody::checkAnchor(vault.database(), custody::anchorFile(anchor.m_folder, vault.info().id), times));
    return anchor;
}

Result<void> LogAnchor::demandSound(const storage::Database& database) const {
    if (!m_report) return {};
    SANDYK_CHECK(custody::demandSound(*m_report));
    SANDYK_TRY(const auto gap, custody::openGap(database));
    if (gap) return fail(ErrorCode::FirmGap, "two officers must sign the gap report first", {{"rules", "F-19"}});
    return {};
}

void LogAnchor::keep(const storage::Vault& vault) const {
    if (isForked()) return;
    const auto isLogged = custody::hasLog(vault.database());
    if (!isLogged || !*isLogged) return;
    const auto gap = custody::openGap(vault.database());
    const auto head = custody::logHead(vault.database());
    if (!gap || *gap || !head) return;
    const bool isSeen =
        m_report && m_report->seen && m_report->seen->size == head->size && m_report->seen->root == head->root;
    if (isSeen) return;
    (void)custody::writeAnchor(vault.database(), custody::anchorFile(m_folder, vault.info().id));
}

} // namespace sandyk::app
