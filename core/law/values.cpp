#include "law/values.h"

#include <array>

namespace sandyk::law {

namespace {

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 3> kProfiles{"individual", "firm", "signer"};
constexpr std::array<std::string_view, 6> kConfidences{"P", "Q", "A", "B", "C", "I"};
constexpr std::array<std::string_view, 3> kBases{"law", "reported", "firm"};
constexpr std::array<std::string_view, 5> kEffects{"allow", "notice", "warn", "approvals", "block"};
constexpr std::array<std::string_view, 8> kUnits{"hours", "days",         "working_days", "months",
                                                 "years", "basis_points", "minor",        "count"};
constexpr std::array<std::string_view, 3> kLanguages{"tk", "ru", "en"};

} // namespace

std::string_view userProfileName(UserProfile profile) {
    return kProfiles[static_cast<std::size_t>(profile)];
}

std::optional<UserProfile> parseUserProfile(std::string_view name) {
    return find<UserProfile>(kProfiles, name);
}

std::string_view confidenceName(Confidence confidence) {
    return kConfidences[static_cast<std::size_t>(confidence)];
}

std::optional<Confidence> parseConfidence(std::string_view name) {
    return find<Confidence>(kConfidences, name);
}

bool mayBlock(Confidence confidence) {
    return confidence <= Confidence::National;
}

bool isFirmChoice(Confidence confidence) {
    return confidence >= Confidence::Weak;
}

std::string_view basisName(Basis basis) {
    return kBases[static_cast<std::size_t>(basis)];
}

std::optional<Basis> parseBasis(std::string_view name) {
    return find<Basis>(kBases, name);
}

std::string_view effectName(Effect effect) {
    return kEffects[static_cast<std::size_t>(effect)];
}

std::optional<Effect> parseEffect(std::string_view name) {
    return find<Effect>(kEffects, name);
}

std::string_view unitName(Unit unit) {
    return kUnits[static_cast<std::size_t>(unit)];
}

std::optional<Unit> parseUnit(std::string_view name) {
    return find<Unit>(kUnits, name);
}

std::string_view languageName(Language language) {
    return kLanguages[static_cast<std::size_t>(language)];
}

std::optional<Language> parseLanguage(std::string_view name) {
    return find<Language>(kLanguages, name);
}

} // namespace sandyk::law
