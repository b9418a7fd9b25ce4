#pragma once

#include "law/profile.h"

namespace sandyk::law {

/// What a firm chose where the profile leaves the choice. Changing it needs an admin quorum (F-07), which custody asks
/// for; here is what may be chosen at all.
struct FirmSettings {
    /// Figures within Parameter::firmRange.
    std::map<std::string, std::int64_t> parameters;
    /// B: Block only. C and I: Allow (off), Notice, Warn, Approvals or Block, none heavier than the profile's check.
    std::map<std::string, Effect> rules;

    /// Errors: LawSetting (params "id").
    Result<void> check(const Profile& profile) const;
    /// Canonical JSON.
    std::string toText() const;
    /// The form only. Errors: LawFormat.
    static Result<FirmSettings> parse(std::string_view text);
};

} // namespace sandyk::law
