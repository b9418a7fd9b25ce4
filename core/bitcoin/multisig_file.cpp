#include "bitcoin/multisig_file.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace sandyk::bitcoin {

namespace {

constexpr std::size_t kMaxName = 20;

struct Format {
    OutputType type;
    std::string_view name;
    std::string_view otherName; ///< as some programs write it
};
constexpr Format kFormats[] = {
    {OutputType::WshMulti, "P2WSH", "p2wsh"},
    {OutputType::ShWshMulti, "P2SH-P2WSH", "P2WSH-P2SH"},
    {OutputType::ShMulti, "P2SH", "p2sh"},
};

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}

std::string apostrophes(std::string text) {
    std::ranges::replace(text, 'h', '\'');
    return text;
}

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

Failure wrong(std::size_t line, const char* why) {
    return fail(ErrorCode::DescriptorParse, why, {{"line", std::to_string(line)}});
}

/// What the lines say, one after the other.
class Parser {
public:
    Result<void> take(std::string_view line, std::size_t number) {
        line = trimmed(line);
        if (line.empty() || line.front() == '#') return {};
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return wrong(number, "a line without a colon");
        const std::string key = upper(std::string(trimmed(line.substr(0, colon))));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (key == "NAME") return takeName(value, number);
        if (key == "POLICY") return takePolicy(value, number);
        if (key == "DERIVATION") return takeDerivation(value, number);
        if (key == "FORMAT") return takeFormat(value, number);
        return takeKey(key, value, number);
    }

    Result<MultisigFile> finish() const {
        if (m_threshold == 0 || m_keys.size() != m_count) return wrong(0, "not as many keys as the policy says");
        SANDYK_TRY(Descriptor descriptor, multisigDescriptor(m_type, m_threshold, m_keys));
        return MultisigFile{m_name, std::move(descriptor)};
    }

private:
    Result<void> takeName(std::string_view value, std::size_t line) {
        const bool isPrintable = std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7f; });
        if (value.empty() || value.size() > kMaxName || !isPrintable) return wrong(line, "a name of another form");
        m_name = std::string(value);
        return {};
    }

    /// "2 of 3", also "2/3".
    Result<void> takePolicy(std::string_view value, std::size_t line) {
        std::size_t count = 0;
        const char* const end = value.data() + value.size();
        auto [at, error] = std::from_chars(value.data(), end, m_threshold);
        while (at != end && !(*at >= '0' && *at <= '9'))
            ++at;
        const auto [last, countError] = std::from_chars(at, end, count);
        if (error != std::errc() || countError != std::errc() || last != end || m_threshold < 1 || count > 20)
            return wrong(line, "no policy");
        m_count = count;
        return {};
    }

    Result<void> takeDerivation(std::string_view value, std::size_t line) {
        const auto path = keys::DerivationPath::parse(value);
        if (!path) return wrong(line, "no derivation path");
        m_path = *path;
        return {};
    }

    Result<void> takeFormat(std::string_view value, std::size_t line) {
        for (const Format& format : kFormats) {
            if (value != format.name && value != format.otherName) continue;
            m_type = format.type;
            return {};
        }
        return wrong(line, "an unknown format");
    }

    Result<void> takeKey(const std::string& name, std::string_view value, std::size_t line) {
        const auto fingerprint = keys::Fingerprint::parse(name);
        const auto key = keys::parseSlip132(value);
        if (!fingerprint || !key) return wrong(line, "neither a known word nor a key");
        if (!m_path) return wrong(line, "a key without a derivation");
        if (key->key.depth() != m_path->size()) return wrong(line, "a key of another depth than its derivation");
        m_keys.emplace_back(keys::KeyOrigin{*fingerprint, *m_path}, key->key);
        return {};
    }

    std::string m_name;
    int m_threshold = 0;
    std::size_t m_count = 0;
    OutputType m_type = OutputType::ShMulti; ///< what the format means without a line for it
    std::optional<keys::DerivationPath> m_path;
    std::vector<std::pair<keys::KeyOrigin, keys::ExtendedPublicKey>> m_keys;
};

} // namespace

Result<std::string> multisigFileText(const Descriptor& descriptor, std::string_view name) {
    const auto format = std::ranges::find(kFormats, descriptor.type(), &Format::type);
    if (format == std::end(kFormats) || !descriptor.isSortedMulti())
        return fail(ErrorCode::DescriptorUnsupported, "no multisig with sorted keys");
    const std::vector<DescriptorKey>& all = descriptor.keys();
    std::string text = "Name: " + std::string(name.substr(0, kMaxName)) +
                       "\nPolicy: " + std::to_string(descriptor.threshold()) + " of " + std::to_string(all.size()) +
                       "\n";
    std::string keyLines;
    std::optional<keys::DerivationPath> written;
    for (const DescriptorKey& key : all) {
        if (!key.origin || !key.extended || !key.isRange || key.isHardenedRange || !key.path.empty() ||
            key.multipath != std::vector<std::uint32_t>{0, 1})
            return fail(ErrorCode::DescriptorUnsupported, "a key that is no account key");
        if (!written) {
            text += "Derivation: " + apostrophes(key.origin->path.toString()) + "\n";
        } else if (*written != key.origin->path) {
            keyLines += "Derivation: " + apostrophes(key.origin->path.toString()) + "\n";
        }
        written = key.origin->path;
        keyLines += upper(key.origin->fingerprint.toString()) + ": " + key.extended->toString() + "\n";
    }
    return text + "Format: " + std::string(format->name) + "\n" + keyLines;
}

Result<MultisigFile> parseMultisigFile(std::string_view text) {
    if (text.size() > kMaxMultisigFile) return fail(ErrorCode::ParseTooLarge, "a multisig file of this size");
    Parser parser;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        SANDYK_CHECK(parser.take(text.substr(0, end), ++number));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parser.finish();
}

} // namespace sandyk::bitcoin
