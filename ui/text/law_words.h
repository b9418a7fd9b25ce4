#pragma once

#include <QString>

#include <cstdint>
#include <optional>

#include "law/values.h"

namespace sandyk::ui {

/// The program's language, for texts that the law profile carries in all three.
law::Language languageInForce();
QString textOf(const law::Text& text);

/// What a rule can do at most: "Blocks", "Asks for approvals", "Warns", "Informs", "Does nothing here".
QString ruleEffectWords(law::Effect effect);
/// How sure it is that the rule is the law, in a sentence, the letter of the scale in front.
QString surenessWords(law::Confidence confidence);
/// Where a figure comes from.
QString basisWords(law::Basis basis);
/// A figure with its unit; "not set" when there is none.
QString figureWords(const std::optional<std::int64_t>& figure, law::Unit unit);
/// Name of the law that a rule belongs to: "VA-298", "AML-2021", "practice".
QString lawWords(const std::string& law);

} // namespace sandyk::ui
