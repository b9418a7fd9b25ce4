#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandyk::law {

/// Who runs the program (requirements.md, the three profiles).
enum class UserProfile : std::uint8_t { Individual, Firm, Signer };

/// How sure a rule is: seen in the primary text, in the summary by article, in official or national media, in
/// established press, in blogs only, or inferred.
enum class Confidence : std::uint8_t { Primary, Summary, National, Press, Weak, Inferred };

/// Where a figure comes from: the law as seen, reports of it, or nobody but the firm.
enum class Basis : std::uint8_t { Law, Reported, Firm };

/// In the order of their weight.
enum class Effect : std::uint8_t {
    Allow,
    Notice,    ///< shown, nothing more
    Warn,      ///< goes on with a reason that is recorded
    Approvals, ///< goes on when so many have approved
    Block
};

enum class Unit : std::uint8_t { Hours, Days, WorkingDays, Months, Years, BasisPoints, Minor, Count };

enum class Language : std::uint8_t { Turkmen, Russian, English };

/// "individual", "firm", "signer".
std::string_view userProfileName(UserProfile profile);
std::optional<UserProfile> parseUserProfile(std::string_view name);
/// "P", "Q", "A", "B", "C", "I".
std::string_view confidenceName(Confidence confidence);
std::optional<Confidence> parseConfidence(std::string_view name);
/// P, Q and A may block by themselves; B warns unless the firm raises it; C and I do only what the firm says.
bool mayBlock(Confidence confidence);
bool isFirmChoice(Confidence confidence);
/// "law", "reported", "firm".
std::string_view basisName(Basis basis);
std::optional<Basis> parseBasis(std::string_view name);
/// "allow", "notice", "warn", "approvals", "block".
std::string_view effectName(Effect effect);
std::optional<Effect> parseEffect(std::string_view name);
/// "hours", "days", "working_days", "months", "years", "basis_points", "minor", "count".
std::string_view unitName(Unit unit);
std::optional<Unit> parseUnit(std::string_view name);
/// "tk", "ru", "en".
std::string_view languageName(Language language);
std::optional<Language> parseLanguage(std::string_view name);

/// A text in the three languages of the program.
struct Text {
    std::string tk, ru, en;
    const std::string& in(Language language) const {
        return language == Language::Turkmen ? tk : language == Language::Russian ? ru : en;
    }
    bool operator==(const Text&) const = default;
};

} // namespace sandyk::law
