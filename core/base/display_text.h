#pragma once

#include <string>
#include <string_view>

namespace sandyk {

/// Text that came from outside (a label, a name, a file), as it may be shown. What a reader cannot see, or what
/// reorders its neighbours, becomes a visible escape such as \u{202E}: controls, bidi and zero-width characters,
/// fillers, line separators, unusual spaces, private and unassigned code points. Bytes that are no UTF-8 become \x{FF},
/// and a backslash that would imitate an escape becomes \u{5C}. The result is valid UTF-8 on one line (requirement
///
std::string displayText(std::string_view utf8);

/// True when one word of the text mixes scripts that no writing system mixes, such as Latin and Cyrillic (UTS 39,
/// highly restrictive level), or digits of two systems. Words of different scripts side by side are ordinary and stay
/// unflagged.
bool hasMixedScripts(std::string_view utf8);

/// True when two different texts look the same or nearly so (UTS 39 skeletons); equal texts are no look-alikes.
bool areLookAlikes(std::string_view a, std::string_view b);

} // namespace sandyk
