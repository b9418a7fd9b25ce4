#pragma once

#include "cli/firm_source.h"

/// A day's work at once: a file of orders, and acts on many requests with one password.
namespace sandyk::cli {

/// Numbers of `--id`: "7", "1-20,25". Errors: Usage (none, more than 10,000, a range that runs backwards).
Result<std::vector<std::int64_t>> idsOf(const Arguments& arguments);

/// Reasons of `--law-reason RULE=TEXT` by rule. Errors: Usage.
Result<std::map<std::string, std::string>> lawReasons(const Arguments& arguments);

/// `requests`: what became of each order, with its number, or the code of its refusal; `made`, `refused`. An order that
/// is refused leaves nothing behind and does not stop the next one.
Result<void> orderRequests(const Arguments& arguments, Answer& answer);

/// Member `tx`: the finished transaction, if the signatures suffice.
void writeTransaction(JsonWriter& json, const custody::StoredRequest& request);

/// Runs `act` for each number and lists what became of each; one that fails does not stop the next one.
using RequestAct = std::function<Result<custody::StoredRequest>(std::int64_t id)>;
Result<void> forEachRequest(Answer& answer, const std::vector<std::int64_t>& ids, const RequestAct& act);

} // namespace sandyk::cli
