#include "bitcoin/payment_uri.h"

#include <set>

namespace sandyk::bitcoin {

namespace {

constexpr std::size_t kMaxUriLength = 4'096;
constexpr std::string_view kScheme = "bitcoin:";
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool hasScheme(std::string_view text) {
    if (text.size() < kScheme.size()) return false;
    for (std::size_t i = 0; i < kScheme.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != kScheme[i]) return false;
    }
    return true;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// How many bytes a UTF-8 sequence at the front of `text` has, or 0 when it is not well formed (Unicode table 3-7).
std::size_t utf8SequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0u; };
    const auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first <= 0xdf) return tail(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const unsigned low = first == 0xe0 ? 0xa0 : 0x80;
        const unsigned high = first == 0xed ? 0x9f : 0xbf;
        return tail(1, low, high) && tail(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const unsigned low = first == 0xf0 ? 0x90 : 0x80;
        const unsigned high = first == 0xf4 ? 0x8f : 0xbf;
        return tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8SequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

Result<std::string> percentDecode(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded.push_back(text[i]);
            continue;
        }
        const int high = i + 1 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) return fail(ErrorCode::PaymentUriParse, "a percent sign without two hex digits");
        decoded.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    if (!isUtf8(decoded)) return fail(ErrorCode::PaymentUriParse, "text is not UTF-8");
    return decoded;
}

std::string percentEncode(std::string_view text) {
    std::string encoded;
    for (char c : text) {
        const bool unreserved = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                c == '-' || c == '.' || c == '_' || c == '~';
        if (unreserved) {
            encoded.push_back(c);
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(c);
        encoded += {'%', kHexDigits[byte >> 4], kHexDigits[byte & 15]};
    }
    return encoded;
}

Result<void> readParameter(PaymentUri& uri, const std::string& key, std::string_view value) {
    if (key == "amount") {
        // BIP21 knows only the point; a comma could be a thousands mark.
        if (value.find(',') != std::string_view::npos) return fail(ErrorCode::AmountFormat, "comma in an amount");
        SANDYK_TRY(uri.amount, Amount::parseBtc(value));
    } else if (key == "label") {
        SANDYK_TRY(uri.label, percentDecode(value));
    } else if (key == "message") {
        SANDYK_TRY(uri.message, percentDecode(value));
    } else if (key.starts_with("req-")) {
        return fail(ErrorCode::PaymentUriParse, "link demands something that Sandyk does not know");
    }
    return {};
}

} // namespace

Result<PaymentUri> PaymentUri::parse(std::string_view text, Network network) {
    if (text.size() > kMaxUriLength) return fail(ErrorCode::PaymentUriParse, "link is too long");
    if (!hasScheme(text)) return fail(ErrorCode::PaymentUriParse, "link does not begin with bitcoin:");
    text.remove_prefix(kScheme.size());
    const std::size_t mark = text.find('?');
    SANDYK_TRY(Address address, Address::parse(text.substr(0, mark), network));
    PaymentUri uri{std::move(address), {}, {}, {}};
    std::set<std::string> seen;
    for (std::string_view rest = mark == std::string_view::npos ? "" : text.substr(mark + 1); !rest.empty();) {
        const std::string_view parameter = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), parameter.size() + 1));
        const std::size_t equals = parameter.find('=');
        SANDYK_TRY(const std::string key, percentDecode(parameter.substr(0, equals)));
        if (!seen.insert(key).second) return fail(ErrorCode::PaymentUriParse, "link says one thing twice");
        const std::string_view value = equals == std::string_view::npos ? "" : parameter.substr(equals + 1);
        SANDYK_CHECK(readParameter(uri, key, value));
    }
    return uri;
}

std::string PaymentUri::toString() const {
    std::string text = std::string(kScheme) + address.toString();
    char separator = '?';
    const auto add = [&](std::string_view key, const std::string& value) {
        text += separator + std::string(key) + "=" + value;
        separator = '&';
    };
    if (amount) add("amount", amount->toBtcString());
    if (!label.empty()) add("label", percentEncode(label));
    if (!message.empty()) add("message", percentEncode(message));
    return text;
}

} // namespace sandyk::bitcoin
