#pragma once

#include <map>
#include <span>
#include <variant>

#include "law/profile.h"

namespace sandyk::law {

/// A fact is a word, a number or a yes and no. Times are UNIX seconds.
using FactValue = std::variant<bool, std::int64_t, std::string>;
using Facts = std::map<std::string, FactValue, std::less<>>;

enum class FactType : std::uint8_t { YesNo, Number, Time, Word };
struct FactKind {
    std::string_view name;
    FactType type;
    std::string_view help; ///< English; for words, which there are
};
/// Every fact that a rule may ask for.
std::span<const FactKind> factKinds();
const FactKind* factKind(std::string_view name);
/// What a text means as the value of a fact: yes or no, digits, or a word. Errors: LawQuestion.
Result<FactValue> parseFact(std::string_view name, std::string_view text);

/// A kind of act and the facts that belong to it. What is not given is unknown, and what is unknown counts against the
/// act.
struct QuestionKind {
    std::string_view name;
    std::string_view help; ///< English
    std::span<const std::string_view> facts;
};
/// start, firm.start, firm.review, name.set, client.open, address.give, receive, send, tier.move, asset.add,
/// issue.order, freeze.lift, record.erase, day.close, export, text.publish.
std::span<const QuestionKind> questionKinds();
const QuestionKind* questionKind(std::string_view name);

/// What is to be done, by whom, at what time.
struct Question {
    std::string kind;
    UserProfile profile = UserProfile::Individual;
    std::int64_t now = 0; ///< A-24
    Facts facts;
};

} // namespace sandyk::law
