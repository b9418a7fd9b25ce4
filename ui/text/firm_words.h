#pragma once

#include <QString>

#include "custody/change.h"
#include "custody/client.h"
#include "custody/firm_records.h"
#include "custody/request.h"
#include "custody/roles.h"
#include "law/values.h"
#include "ui/theme/icons.h"

namespace sandyk::ui {

/// The words for values of a firm, in the language in force. An icon and an ink go with a state, never alone.
QString requestStateWords(custody::RequestState state);
Icon requestStateIcon(custody::RequestState state);
Ink requestStateInk(custody::RequestState state);
QString requestKindWords(custody::RequestKind kind);
/// What an act is called on a timeline: "approved" -> "Approved".
QString requestActWords(const std::string& act);
Icon requestActIcon(const std::string& act);
Ink requestActInk(const std::string& act);
QString destinationWords(custody::DestinationClass destination);
QString counterpartyWords(std::string_view counterparty);
QString transferPurposeWords(std::string_view purpose);
QString tierWords(custody::Tier tier);
/// "Client C-000001", "The firm's own", "Pooled wallet of clients".
QString ownerWords(const std::string& owner);

QString roleWords(custody::Role role);
/// Every role that there is, in order.
const std::vector<custody::Role>& allRoles();
QString rolesWords(custody::Roles roles);

QString clientKindWords(custody::ClientKind kind);
QString riskWords(custody::RiskClass risk);
QString capacityWords(custody::Capacity capacity);
QString formWords(custody::EntityForm form);

QString licenceWords(custody::LicenceState state);
QString changeKindWords(custody::ChangeKind kind);

/// "seen in the law's own text" ... for a letter of law::Confidence.
QString confidenceWords(law::Confidence confidence);
QString effectWords(law::Effect effect);
/// The law profile's own words in the language in force.
QString lawText(const law::Text& text);

/// "3 minutes ago", "in 2 days": counted from `now`, both in seconds of UNIX time.
QString ageWords(std::int64_t time, std::int64_t now);
/// "2 h 5 min", "3 days": a length of time.
QString spanWords(std::int64_t seconds);
QString timeWords(std::int64_t time);
/// A sum of smallest units of the firm's currency.
QString moneyWords(std::int64_t minor, const std::string& currency);

} // namespace sandyk::ui
