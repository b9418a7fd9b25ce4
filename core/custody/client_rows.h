#pragma once

#include "custody/clients.h"
#include "custody/segregation.h"

/// Rows of clients, read as hostile. For sources of this module alone.
namespace sandyk::custody {

/// What an officer signs: firm, client, revision, commitment to the record, what was decided and when.
Bytes recordStatement(const FirmId& firm, std::int64_t clientId, std::int64_t revision, const Hash256& commitment,
                      std::string_view decision, std::int64_t time);
/// Errors: FirmNotFound, VaultDamaged.
Result<ClientSummary> readClient(const Desk& desk, const std::string& number);
/// Newest first; the record hashes to its commitment. Errors: FirmTampered, VaultDamaged.
Result<std::vector<ClientRevision>> readRevisions(const storage::Database& database, std::int64_t clientId);
/// Both officers' signatures, of different persons who were officers. Errors: FirmTampered.
Result<void> verifyRevision(const storage::Database& database, const Firm& firm, const ClientSummary& client,
                            const ClientRevision& revision);

/// The record that two officers approved. Errors: FirmClient (erased).
Result<ClientRecord> approvedRecord(const storage::Database& database, const ClientSummary& client);
/// Facts list_hit and screening_list_at. What the desk screened counts; a match of it holds by itself and is no fact
/// here. Without a screening the client's record says.
void addScreening(const ClientRecord& record, const std::optional<Screening>& screening, law::Question& question);

} // namespace sandyk::custody
