#pragma once

#include "custody/requests.h"

/// Rows of requests. For sources of this module alone.
namespace sandyk::custody {

Result<std::int64_t> addRequest(const storage::Database& database, const StoredRequest& request);
Result<void> addApproval(const storage::Database& database, std::int64_t id, const Approval& approval);
Result<void> setState(const storage::Database& database, std::int64_t id, RequestState state);
Result<void> addStep(const storage::Database& database, std::int64_t id, const RequestStep& step);
Result<void> setSigned(const storage::Database& database, std::int64_t id, const bitcoin::Psbt& psbt);

} // namespace sandyk::custody
