#include "exchange/xml_reader.h"

#include <charconv>

#include "exchange/csv.h"

namespace sandyk::exchange {

namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::size_t kMostName = 256;

bool isSpace(char c) {
    return kSpace.find(c) != std::string_view::npos;
}

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || c == ':' || byte >= 0x80;
}

std::string local(const std::string& name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string::npos ? name : name.substr(colon + 1);
}

bool appendCharacter(std::uint32_t c, std::string& to) {
    const bool isAllowed = c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) ||
                           (c >= 0x10000 && c <= 0x10ffff);
    if (!isAllowed) return false;
    const auto put = [&](std::uint32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | c >> 6);
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3f));
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    }
    return true;
}

std::string_view valueOf(const std::vector<std::pair<std::string, std::string>>& attributes, std::string_view name) {
    for (const auto& [key, value] : attributes) {
        if (key == name) return value;
    }
    return {};
}

} // namespace

const XmlElement* XmlElement::child(std::string_view childName) const {
    for (const XmlElement& each : children) {
        if (each.name == childName) return &each;
    }
    return nullptr;
}

std::string_view XmlElement::childText(std::string_view childName) const {
    const XmlElement* found = child(childName);
    return found != nullptr ? std::string_view(found->text) : std::string_view();
}

std::string_view XmlElement::attribute(std::string_view attributeName) const {
    return valueOf(attributes, attributeName);
}

XmlReader::XmlReader(std::string_view text, ErrorCode code) : m_text(text), m_code(code) {
    if (m_text.starts_with("\xef\xbb\xbf")) m_text.remove_prefix(3);
}

std::string_view XmlReader::attribute(std::string_view attributeName) const {
    return valueOf(m_attributes, attributeName);
}

Failure XmlReader::bad(const std::string& why) const {
    return fail(m_code, "XML: " + why, {{"offset", std::to_string(m_at)}});
}

Failure XmlReader::tooLarge(const std::string& why) const {
    return fail(ErrorCode::ParseTooLarge, "XML: " + why);
}

bool XmlReader::takes(std::string_view word) {
    if (!m_text.substr(m_at).starts_with(word)) return false;
    m_at += word.size();
    return true;
}

Result<void> XmlReader::skipTo(std::string_view end) {
    const std::size_t found = m_text.find(end, m_at);
    if (found == std::string_view::npos) return bad("it is cut off");
    m_at = found + end.size();
    return {};
}

Result<void> XmlReader::takeSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    return m_at < m_text.size() ? Result<void>() : bad("it is cut off");
}

Result<std::string> XmlReader::takeName() {
    const std::size_t from = m_at;
    while (m_at < m_text.size() && isNameByte(m_text[m_at]))
        ++m_at;
    const std::string_view name = m_text.substr(from, m_at - from);
    if (name.empty() || name.front() == '-' || name.front() == '.' || (name.front() >= '0' && name.front() <= '9'))
        return bad("a name is missing");
    if (name.size() > kMostName) return tooLarge("a name is too long");
    if (!isUtf8(name)) return bad("no UTF-8");
    return std::string(name);
}

/// What stands between tags or quotes: the five entities and numbers of characters, and nothing that could grow.
Result<void> XmlReader::appendText(std::string_view raw, std::string& to) const {
    if (to.size() + raw.size() > kMostText) return tooLarge("a text is too long");
    if (!isUtf8(raw)) return bad("no UTF-8");
    while (!raw.empty()) {
        const std::size_t mark = std::min(raw.find('&'), raw.size());
        for (const char c : raw.substr(0, mark)) {
            if (static_cast<unsigned char>(c) < 0x20 && !isSpace(c)) return bad("a control character");
        }
        to += raw.substr(0, mark);
        raw.remove_prefix(mark);
        if (raw.empty()) break;
        const std::size_t end = raw.substr(0, 12).find(';');
        if (end == std::string_view::npos) return bad("an & begins no entity");
        const std::string_view name = raw.substr(1, end - 1);
        raw.remove_prefix(end + 1);
        constexpr std::pair<std::string_view, char> kEntities[] = {
            {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
        bool isKnown = false;
        for (const auto& [word, c] : kEntities) {
            if (word != name) continue;
            to.push_back(c);
            isKnown = true;
        }
        if (isKnown) continue;
        if (name.size() < 2 || name.front() != '#') return bad("an entity that is not XML's own");
        const bool isHex = name[1] == 'x';
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        std::uint32_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
        if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() ||
            !appendCharacter(value, to))
            return bad("no character has this number");
    }
    return {};
}

Result<void> XmlReader::declaration() {
    const std::size_t from = m_at;
    SANDYK_CHECK(skipTo("?>"));
    std::string words(m_text.substr(from, m_at - from));
    for (char& c : words)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (words.starts_with("<?xml ") && words.find("encoding") != std::string::npos &&
        words.find("utf-8") == std::string::npos && words.find("us-ascii") == std::string::npos)
        return bad("only UTF-8 is read");
    return {};
}

Result<void> XmlReader::takeAttributes() {
    m_attributes.clear();
    while (true) {
        SANDYK_CHECK(takeSpace());
        if (m_text[m_at] == '>' || m_text[m_at] == '/') return {};
        SANDYK_TRY(const std::string written, takeName());
        SANDYK_CHECK(takeSpace());
        if (!takes("=")) return bad("an attribute without a value");
        SANDYK_CHECK(takeSpace());
        const char quote = m_text[m_at];
        if (quote != '"' && quote != '\'') return bad("an attribute's value is not quoted");
        const std::size_t end = m_text.find(quote, m_at + 1);
        if (end == std::string_view::npos) return bad("it is cut off");
        const std::string_view raw = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (raw.find('<') != std::string_view::npos) return bad("a < in an attribute");
        std::string value;
        SANDYK_CHECK(appendText(raw, value));
        if (m_attributes.size() >= kMostAttributes) return tooLarge("too many attributes");
        for (const auto& [other, before] : m_attributes) {
            if (other == written) return bad("an attribute stands twice");
        }
        m_attributes.emplace_back(written, std::move(value));
    }
}

Result<XmlReader::Event> XmlReader::takeTag() {
    if (takes("</")) {
        SANDYK_TRY(const std::string written, takeName());
        SANDYK_CHECK(takeSpace());
        if (!takes(">")) return bad("an end is not closed");
        if (m_whole.empty() || m_whole.back() != written) return bad("an end does not fit its start");
        m_name = m_open.back();
        m_whole.pop_back();
        m_open.pop_back();
        return Event::End;
    }
    if (m_open.empty() && m_hasRoot) return bad("something follows the end");
    ++m_at; // '<'
    SANDYK_TRY(std::string written, takeName());
    SANDYK_CHECK(takeAttributes());
    for (auto& [name, value] : m_attributes)
        name = local(name);
    if (m_open.size() >= kMostDepth) return tooLarge("nested too deep");
    m_isEmpty = takes("/");
    if (!takes(">")) return bad("a start is not closed");
    m_hasRoot = true;
    m_name = local(written);
    m_open.push_back(m_name);
    m_whole.push_back(std::move(written));
    return Event::Start;
}

Result<XmlReader::Event> XmlReader::next() {
    if (m_text.size() > kMostBytes) return tooLarge("the file is too large");
    m_pending.clear();
    if (m_isEmpty) {
        m_isEmpty = false;
        m_name = m_open.back();
        m_whole.pop_back();
        m_open.pop_back();
        return Event::End;
    }
    while (m_at < m_text.size()) {
        if (m_text[m_at] != '<') {
            const std::size_t end = std::min(m_text.find('<', m_at), m_text.size());
            const std::string_view raw = m_text.substr(m_at, end - m_at);
            if (m_open.empty() && !trimmed(raw).empty()) return bad("text outside the document");
            if (raw.find("]]>") != std::string_view::npos) return bad("a stray ]]>");
            SANDYK_CHECK(appendText(raw, m_pending));
            m_at = end;
        } else if (m_text.substr(m_at).starts_with("<!--")) {
            m_at += 4;
            SANDYK_CHECK(skipTo("-->"));
        } else if (m_text.substr(m_at).starts_with("<![CDATA[")) {
            if (m_open.empty()) return bad("text outside the document");
            m_at += 9;
            const std::size_t from = m_at;
            SANDYK_CHECK(skipTo("]]>"));
            const std::string_view raw = m_text.substr(from, m_at - 3 - from);
            if (m_pending.size() + raw.size() > kMostText) return tooLarge("a text is too long");
            if (!isUtf8(raw)) return bad("no UTF-8");
            m_pending += raw;
        } else if (m_text.substr(m_at).starts_with("<!")) {
            return bad("a document type or entities of its own are not read");
        } else if (m_text.substr(m_at).starts_with("<?")) {
            SANDYK_CHECK(declaration());
        } else {
            return takeTag();
        }
    }
    if (!m_open.empty() || !m_hasRoot) return bad("it is cut off");
    return Event::Done;
}

Result<XmlElement> XmlReader::readElement() {
    XmlElement root{m_name, m_attributes, {}, {}};
    std::vector<XmlElement*> path{&root};
    std::size_t count = 1;
    while (true) {
        SANDYK_TRY(const Event event, next());
        XmlElement& in = *path.back();
        if (in.text.size() + m_pending.size() > kMostText) return tooLarge("a text is too long");
        in.text += m_pending;
        if (event == Event::Start) {
            if (++count > kMostElements) return tooLarge("too many elements");
            in.children.push_back({m_name, m_attributes, {}, {}});
            path.push_back(&in.children.back());
        } else {
            in.text = std::string(trimmed(in.text));
            path.pop_back();
            if (path.empty()) return root;
        }
    }
}

} // namespace sandyk::exchange
