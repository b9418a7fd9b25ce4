#pragma once

#include <set>

#include "law/question.h"
#include "law/settings.h"

namespace sandyk::law {

/// Why a verdict is what it is.
struct Finding {
    std::string rule;
    std::string check;
    Effect effect = Effect::Allow; ///< as tempered by the confidence and the firm's settings
    Confidence confidence = Confidence::Inferred;
    std::int64_t approvals = 0;                                    ///< for Effect::Approvals
    std::map<std::string, std::optional<std::int64_t>> parameters; ///< the figures that were looked at
    std::vector<std::string> missing;                              ///< facts that were not given
    Text say;
};

/// The heaviest finding decides. Both approvals and reasons may be needed.
struct Verdict {
    Effect effect = Effect::Allow;
    std::int64_t approvals = 0;
    std::vector<Finding> findings; ///< the heaviest first, then by rule id
    std::int64_t profileVersion = 0;

    bool isBlocked() const { return effect == Effect::Block; }
    /// Rules that warn: each needs a reason that is recorded.
    std::vector<std::string> reasonsNeeded() const;
    /// Ids of the rules that block, ask or warn, comma-separated; what an error's "rules" holds.
    std::string ruleIds() const;
    /// Nothing, or LawBlocked, LawApprovalsNeeded (fewer than `approvals` given), LawReasonNeeded (a rule without a
    /// reason). Params "rules".
    Result<void> demand(std::int64_t approvalsGiven, const std::map<std::string, std::string>& reasons) const;
};

/// The profile in force with the firm's settings. Answers are the same for the same input; no clock, no storage.
class Engine {
public:
    /// Errors: LawSetting.
    static Result<Engine> create(Profile profile, FirmSettings settings = {});

    const Profile& profile() const { return m_profile; }
    const FirmSettings& settings() const { return m_settings; }
    /// Errors: LawQuestion (no such kind or fact, or a fact of the wrong type).
    Result<Verdict> ask(const Question& question) const;
    /// The figure in force: the firm's, else the profile's. Null when it is not set.
    std::optional<std::int64_t> figure(std::string_view parameter) const;
    /// `from` plus the figure in its unit; null when it is not set. Errors: LawQuestion (no such figure, or no time).
    Result<std::optional<std::int64_t>> dueAt(std::string_view parameter, std::int64_t from) const;
    /// What a rule can do to this profile of user at most, as things are set.
    Effect effectOf(const Rule& rule, UserProfile profile) const;

private:
    Engine(Profile profile, FirmSettings settings) : m_profile(std::move(profile)), m_settings(std::move(settings)) {}
    Profile m_profile;
    FirmSettings m_settings;
};

/// True when part / whole is below so many hundredths of a percent, exactly. False when the whole is 0.
bool isShareBelow(std::uint64_t part, std::uint64_t whole, std::uint64_t basisPoints);
/// `time` plus a number of the unit. Months and years keep the day of the month, or take the last one; working days are
/// Monday to Friday (Asia/Ashgabat, UTC+5). Units that are no time give `time`.
std::int64_t addTime(std::int64_t time, std::int64_t count, Unit unit);
/// A word of the text begins with one of the stems; letters are compared without case and without Turkmen or Russian
/// marks, and digits that look like letters count as these.
bool hasStem(std::string_view text, const std::vector<std::string>& stems);

} // namespace sandyk::law
