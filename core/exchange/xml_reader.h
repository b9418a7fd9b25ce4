#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace sandyk::exchange {

/// One element with everything in it. Names are without their prefix.
struct XmlElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text; ///< of the element itself, without white space around it
    std::vector<XmlElement> children;

    /// Null when there is none.
    const XmlElement* child(std::string_view childName) const;
    /// The text of a child; "" when there is none.
    std::string_view childText(std::string_view childName) const;
    /// "" when there is none.
    std::string_view attribute(std::string_view attributeName) const;
};

/// Reads hostile XML 1.0 in UTF-8 piece by piece: what the text says and nothing else. A document type, entities of its
/// own, another encoding, elements that do not fit and bad UTF-8 are refused, so that nothing can grow, and nothing
/// outside is ever read. Errors of every read: `code` (form), ParseTooLarge (depth, length, number). Keeps views into
/// the text.
class XmlReader {
public:
    static constexpr std::size_t kMostBytes = 512u << 20;
    static constexpr std::size_t kMostDepth = 32;
    static constexpr std::size_t kMostText = 1u << 20;
    static constexpr std::size_t kMostAttributes = 64;
    static constexpr std::size_t kMostElements = 200'000; ///< in one readElement

    enum class Event { Start, End, Done };

    XmlReader(std::string_view text, ErrorCode code);
    /// The next tag. An empty element gives a start and an end.
    Result<Event> next();
    /// Of the tag that next() met last.
    const std::string& name() const { return m_name; }
    std::string_view attribute(std::string_view attributeName) const;
    /// How many elements are open.
    std::size_t depth() const { return m_open.size(); }
    /// Names of what is open, outermost first.
    const std::vector<std::string>& open() const { return m_open; }
    /// After a start: the rest of that element, its end included.
    Result<XmlElement> readElement();

private:
    Failure bad(const std::string& why) const;
    Failure tooLarge(const std::string& why) const;
    bool takes(std::string_view word);
    Result<void> skipTo(std::string_view end);
    Result<std::string> takeName();
    Result<void> takeSpace();
    Result<Event> takeTag();
    Result<void> takeAttributes();
    Result<void> appendText(std::string_view raw, std::string& to) const;
    Result<void> declaration();

    std::string_view m_text;
    std::size_t m_at = 0;
    ErrorCode m_code;
    std::string m_name;
    std::vector<std::pair<std::string, std::string>> m_attributes;
    std::vector<std::string> m_open;  ///< without prefix
    std::vector<std::string> m_whole; ///< as they are written
    std::string m_pending;            ///< text since the last tag
    bool m_isEmpty = false;           ///< the start that was met has no content
    bool m_hasRoot = false;
};

} // namespace sandyk::exchange
