#pragma once

#include <map>
#include <vector>

#include "crypto/signed_data.h"
#include "law/values.h"

/// The law as data (F-01): rules, figures and texts from a signed file (docs/law-profile.md). No figure of the law is
/// written in the program.
namespace sandyk::law {

/// A figure that rules use. What is null in the file is null here: then no rule that compares with it holds, and one
/// that asks whether it is set warns.
struct Parameter {
    std::string id;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> suggested; ///< offered to the firm where `value` is null
    Unit unit = Unit::Count;
    Basis basis = Basis::Firm;
    Confidence confidence = Confidence::Inferred;
    /// What a firm may set, both ends included; null: it may not.
    struct Range {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };
    std::optional<Range> firmRange;
    std::vector<std::string> sources;
    Text title;
};

/// One thing that must hold for a check to speak. A fact that was not given counts as if the condition held, unless
/// `unknownPasses`: what is not known never lets something through.
struct Condition {
    enum class Op : std::uint8_t {
        Is,         ///< the fact is one of `values`
        IsNot,      ///< the fact is none of `values`
        Over,       ///< number > figure
        AtLeast,    ///< number >= figure
        Below,      ///< number < figure
        AtMost,     ///< number <= figure
        RatioBelow, ///< fact / whole < figure in basis points; false when the whole is 0
        Unset,      ///< the figure is null
        Stem,       ///< a word of the text begins with a stem of the list
        Older,      ///< the time plus the figure (in its unit) is not after now + `ahead`
        Younger     ///< the time plus the figure is after now
    };
    Op op = Op::Is;
    std::string fact;
    std::string whole;               ///< RatioBelow: the name of a fact
    std::vector<std::string> values; ///< Is, IsNot
    std::string parameter;           ///< the figure
    std::string ahead;               ///< Older: a figure, or empty
    std::string list;                ///< Stem
    bool unknownPasses = false;
};

/// One way in which a rule speaks on a question.
struct Check {
    std::string id; ///< unique in its rule
    std::vector<std::string> questions;
    std::map<UserProfile, Effect> effects; ///< a profile that is not named is not concerned
    std::string approvals;                 ///< the figure that says how many, for Effect::Approvals
    /// What a rule that is left to the firm (C, I) does until the firm chooses; none: a notice.
    std::optional<Effect> standing;
    std::vector<Condition> when; ///< all of them
    Text say;                    ///< what is wrong and what to do
};

struct Source {
    std::string id;
    std::string address;
    bool isPrimary = false;
};

struct Rule {
    std::string id;                     ///< "TM-VA-LIC-01"; stays when article numbers are filled in
    std::string law;                    ///< "VA-298", "AML-2021"
    std::optional<std::string> article; ///< null until the text gives it, and then never shown
    Confidence confidence = Confidence::Inferred;
    Text binds, title, duty, program;
    std::vector<std::string> sources;    ///< ids
    std::vector<std::string> parameters; ///< ids, for showing
    std::vector<Check> checks;

    /// The heaviest effect that a check of this rule can have, before the confidence tempers it.
    Effect heaviest(UserProfile profile) const;
};

/// A text that a person must have read: the risk notice. Its hash is what an acceptance keeps.
struct Notice {
    std::string id; ///< "risk"
    std::vector<std::string> rules;
    Text title, body;

    Hash256 hash(Language language) const;
};

/// What must be true of a profile before it is used.
struct ProfileRules {
    std::vector<crypto::Ed25519PublicKey> trusted = crypto::trustedDataKeys();
    std::int64_t now = 0;
    std::int64_t leastVersion = 1; ///< the version in use
};

class Profile {
public:
    static constexpr std::string_view kKind = "law-profile";

    /// Signature, kind, expiry, version and then every rule. Errors: those of crypto::SignedData::parse and
    /// verifySignedData, LawFormat.
    static Result<Profile> load(ByteView file, const ProfileRules& rules);
    /// The one that this program carries (resources/law/tm-298.json).
    static ByteView embedded();

    std::int64_t version() const { return m_version; }
    std::int64_t issuedAt() const { return m_issuedAt; }
    std::int64_t expiresAt() const { return m_expiresAt; }
    const crypto::Ed25519PublicKey& signer() const { return m_signer; }
    const std::string& name() const { return m_name; } ///< "TM-298"
    const Text& title() const { return m_title; }

    const std::vector<Rule>& rules() const { return m_rules; }
    const std::vector<Parameter>& parameters() const { return m_parameters; }
    const std::vector<Source>& sources() const { return m_sources; }
    const std::vector<Notice>& notices() const { return m_notices; }
    /// Lower-case stems of words.
    const std::map<std::string, std::vector<std::string>>& lists() const { return m_lists; }

    /// Null when there is none of that id.
    const Rule* rule(std::string_view id) const;
    const Parameter* parameter(std::string_view id) const;
    const Source* source(std::string_view id) const;
    const Notice* notice(std::string_view id) const;

private:
    friend class ProfileReader;
    std::string m_name;
    Text m_title;
    std::int64_t m_version = 0, m_issuedAt = 0, m_expiresAt = 0;
    crypto::Ed25519PublicKey m_signer{};
    std::vector<Source> m_sources;
    std::vector<Parameter> m_parameters;
    std::map<std::string, std::vector<std::string>> m_lists;
    std::vector<Notice> m_notices;
    std::vector<Rule> m_rules;
};

/// What changed between two profiles, one line each, in English: "parameter x: 3 -> 6 months", "rule y: confidence
/// C -> P". For the eyes of those who accept it (F-07).
std::vector<std::string> diffProfiles(const Profile& older, const Profile& newer);

} // namespace sandyk::law
