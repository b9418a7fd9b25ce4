#include "exchange/bip329.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "bitcoin/transaction.h"
#include "exchange/csv.h"

namespace sandyk::exchange {

namespace {

using nlohmann::ordered_json;
using wallet::Label;

constexpr std::size_t kMaxLine = 64 * 1024;
constexpr std::size_t kMaxReference = 200;
constexpr std::size_t kMaxOrigin = 1'000;

Failure malformed(const char* what) {
    return fail(ErrorCode::JsonFormat, what);
}
Failure unfit(const char* what) {
    return fail(ErrorCode::Usage, what);
}

bool isOutPoint(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon != 64 || !bitcoin::Txid::parse(text.substr(0, colon))) return false;
    const std::string_view index = text.substr(colon + 1);
    return !index.empty() && index.size() <= 7 && (index == "0" || index[0] != '0') &&
           std::ranges::all_of(index, [](char c) { return c >= '0' && c <= '9'; });
}

Result<void> checkReference(const Label& label) {
    const std::string& reference = label.reference;
    if (reference.empty() || reference.size() > kMaxReference) return unfit("the reference is empty or too long");
    const bool isPlain = std::ranges::all_of(reference, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain) return unfit("the reference has characters that none has");
    if (label.type == "tx") {
        if (!bitcoin::Txid::parse(reference)) return unfit("a transaction id is expected");
    } else if (label.type == "input" || label.type == "output") {
        if (!isOutPoint(reference)) return unfit("txid:index is expected");
    } else if (label.type == "pubkey") {
        const auto bytes = fromHex(reference);
        if (!bytes || (bytes->size() != 32 && bytes->size() != 33 && bytes->size() != 65))
            return unfit("a public key in hex is expected");
    } else if (label.type != "addr" && label.type != "xpub") {
        return unfit("no such type of label");
    }
    return {};
}

Result<std::string> textAt(const ordered_json& object, const char* name, std::size_t most) {
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) return std::string();
    if (!found->is_string()) return malformed("a text is expected");
    auto text = found->get<std::string>();
    if (text.size() > most) return fail(ErrorCode::ParseTooLarge, std::string(name) + " is too long");
    return text;
}

Result<Label> readLine(std::string_view line) {
    if (line.size() > kMaxLine) return fail(ErrorCode::ParseTooLarge, "the line is too long");
    const auto object = ordered_json::parse(line, nullptr, false);
    if (!object.is_object()) return malformed("a JSON object is expected");
    Label label;
    SANDYK_TRY(label.type, textAt(object, "type", 20));
    SANDYK_TRY(label.reference, textAt(object, "ref", kMaxReference));
    SANDYK_TRY(label.label, textAt(object, "label", wallet::kMaxLabelSize));
    SANDYK_TRY(label.origin, textAt(object, "origin", kMaxOrigin));
    if (const auto spendable = object.find("spendable"); spendable != object.end() && !spendable->is_null()) {
        // Some programs write it as a text.
        if (spendable->is_boolean())
            label.spendable = spendable->get<bool>();
        else if (*spendable == "true" || *spendable == "false")
            label.spendable = *spendable == "true";
        else
            return malformed("spendable is true or false");
    }
    if (label.type != "output") label.spendable.reset();
    if (label.type != "tx") label.origin.clear();
    SANDYK_CHECK(checkReference(label));
    return label;
}

} // namespace

Result<LineReport<Label>> readLabels(ByteView content) {
    if (content.size() > kMaxLabelFile) return fail(ErrorCode::ParseTooLarge, "the file is too large");
    std::string_view text = asText(content);
    if (!isUtf8(text)) return fail(ErrorCode::EncodingUtf8, "the file is not UTF-8");
    LineReport<Label> report;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        auto label = readLine(line);
        if (label)
            report.items.push_back(std::move(*label));
        else if (report.problems.size() < kMostProblems)
            report.problems.push_back({number, "", label.error()});
    }
    return report;
}

std::string writeLabels(const std::vector<Label>& labels) {
    std::string text;
    for (const Label& label : labels) {
        ordered_json object;
        object["type"] = label.type;
        object["ref"] = label.reference;
        if (!label.label.empty()) object["label"] = label.label;
        if (!label.origin.empty()) object["origin"] = label.origin;
        if (label.spendable) object["spendable"] = *label.spendable;
        text += object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    }
    return text;
}

} // namespace sandyk::exchange
