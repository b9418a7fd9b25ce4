#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/descriptor_tree.h"
#include "crypto/hash.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::size_t kMaxPathSteps = 255;
/// BIP389 sets no limit; each value is a whole set of keys to derive, and wallets use two.
constexpr std::size_t kMaxTuple = 32;
constexpr std::size_t kFingerprintDigits = 8;
constexpr std::string_view kBase58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Told by its shape alone, so that a mistyped private key is not decoded, repeated or mistaken for something else.
bool looksPrivate(std::string_view body) {
    if (body.size() >= 4 && body.substr(1, 3) == "prv") return true;
    const bool wifLength = body.size() == 51 || body.size() == 52;
    return wifLength && body.find_first_not_of(kBase58Alphabet) == std::string_view::npos;
}

/// NUM, NUMh or NUM'.
std::optional<std::uint32_t> parseStep(std::string_view text) {
    const bool isHardened = text.ends_with('h') || text.ends_with('\'');
    if (isHardened) text.remove_suffix(1);
    if (text.empty() || text.size() > 10 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::uint64_t value = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    if (value >= keys::kHardened) return std::nullopt;
    const auto step = static_cast<std::uint32_t>(value);
    return isHardened ? keys::hardened(step) : step;
}

std::string stepText(std::uint32_t step) {
    return step >= keys::kHardened ? std::to_string(step - keys::kHardened) + "h" : std::to_string(step);
}

/// Reads one KEY expression from the left; every failure says where it stopped.
class KeyParser {
public:
    KeyParser(std::string_view text, std::size_t position) : m_rest(text), m_position(position) {}

    Result<DescriptorKey> parse(KeyRules rules) {
        SANDYK_CHECK(readOrigin());
        const std::string_view body = m_rest.substr(0, m_rest.find('/'));
        if (looksPrivate(body))
            return descriptorFailure(ErrorCode::DescriptorPrivateKey, "a private key in a descriptor", m_position);
        if (body.size() == 64 || body.size() == 66 || body.size() == 130) {
            SANDYK_CHECK(readSingle(body, rules));
        } else {
            SANDYK_CHECK(readExtended(body));
        }
        return std::move(m_key);
    }

private:
    Failure failure(std::string_view what) const {
        return descriptorFailure(ErrorCode::DescriptorParse, what, m_position);
    }

    void advance(std::size_t count) {
        m_rest.remove_prefix(count);
        m_position += count;
    }

    Result<void> readOrigin() {
        if (!m_rest.starts_with('[')) return {};
        const std::size_t close = m_rest.find(']');
        if (close == std::string_view::npos) return failure("key origin without an end");
        const std::string_view inside = m_rest.substr(1, close - 1);
        const std::string_view digits = inside.substr(0, inside.find('/'));
        auto fingerprint = keys::Fingerprint::parse(digits);
        if (digits.size() != kFingerprintDigits || !fingerprint)
            return failure("fingerprint must have eight hex digits");
        std::vector<std::uint32_t> steps;
        for (std::string_view rest = inside.substr(digits.size()); !rest.empty();) {
            rest.remove_prefix(1);
            const std::string_view element = rest.substr(0, rest.find('/'));
            const auto step = parseStep(element);
            if (!step) return failure("step of a key origin is wrong");
            steps.push_back(*step);
            rest.remove_prefix(element.size());
        }
        if (steps.size() > kMaxPathSteps) return failure("path is too long");
        m_key.origin = keys::KeyOrigin{*fingerprint, keys::DerivationPath(std::move(steps))};
        advance(close + 1);
        return {};
    }

    Result<void> readSingle(std::string_view body, KeyRules rules) {
        if (body.size() != m_rest.size()) return failure("a single key has no path");
        const auto bytes = fromHex(body);
        if (!bytes) return failure("key is not hex");
        if (bytes->size() == 32) {
            if (!rules.xOnly) return failure("an x-only key is allowed only in tr()");
            crypto::XOnlyKey xOnly;
            std::ranges::copy(*bytes, xOnly.begin());
            auto key = crypto::PublicKey::fromXOnly(xOnly);
            if (!key) return failure("key is not on the curve");
            m_key.single = *key;
            m_key.form = KeyForm::XOnly;
            return {};
        }
        if (bytes->size() == 65) {
            if (!rules.uncompressed) return failure("an uncompressed key is not allowed here");
            m_key.form = KeyForm::Uncompressed;
        }
        auto key = crypto::PublicKey::parse(*bytes);
        if (!key) return failure("key is not on the curve");
        m_key.single = *key;
        return {};
    }

    Result<void> readExtended(std::string_view body) {
        auto extended = keys::ExtendedPublicKey::parse(body);
        if (!extended) return failure("not a public key");
        m_key.extended = std::move(*extended);
        advance(body.size());
        std::vector<std::uint32_t> steps;
        while (!m_rest.empty()) {
            advance(1);
            const std::string_view element = m_rest.substr(0, m_rest.find('/'));
            SANDYK_CHECK(readElement(element, steps));
            advance(element.size());
        }
        const std::size_t own = steps.size() + (m_key.multipath.empty() ? 0 : 1) + (m_key.isRange ? 1 : 0);
        const std::size_t above = m_key.origin ? m_key.origin->path.size() : 0;
        if (own + above > kMaxPathSteps || own + m_key.extended->depth() > kMaxPathSteps)
            return failure("path is too long");
        m_key.path = keys::DerivationPath(std::move(steps));
        return {};
    }

    Result<void> readElement(std::string_view element, std::vector<std::uint32_t>& steps) {
        if (m_key.isRange) return failure("nothing may follow the wildcard");
        if (element.starts_with('*')) {
            m_key.isRange = true;
            m_key.isHardenedRange = element != "*";
            if (element != "*" && element != "*h" && element != "*'") return failure("wildcard is wrong");
            return {};
        }
        if (element.starts_with('<')) {
            m_key.multipathPosition = m_key.multipath.empty() ? steps.size() : m_key.multipathPosition;
            return readTuple(element);
        }
        const auto step = parseStep(element);
        if (!step) return failure("step of a path is wrong");
        if (steps.size() == kMaxPathSteps) return failure("path is too long");
        steps.push_back(*step);
        return {};
    }

    /// BIP389: at least two different steps, once in a key.
    Result<void> readTuple(std::string_view element) {
        if (!m_key.multipath.empty()) return failure("a key has only one tuple of paths");
        if (!element.ends_with('>')) return failure("tuple of paths without an end");
        std::string_view rest = element.substr(1, element.size() - 2);
        for (bool more = true; more;) {
            const std::size_t end = rest.find(';');
            more = end != std::string_view::npos;
            const auto step = parseStep(rest.substr(0, end));
            if (!step) return failure("step of a tuple is wrong");
            if (std::ranges::find(m_key.multipath, *step) != m_key.multipath.end())
                return failure("tuple repeats a step");
            if (m_key.multipath.size() == kMaxTuple) return failure("tuple is too long");
            m_key.multipath.push_back(*step);
            if (more) rest.remove_prefix(end + 1);
        }
        if (m_key.multipath.size() < 2) return failure("a tuple has at least two steps");
        return {};
    }

    std::string_view m_rest;
    std::size_t m_position;
    DescriptorKey m_key;
};

} // namespace

Result<DescriptorKey> parseDescriptorKey(std::string_view text, KeyRules rules, std::size_t position) {
    return KeyParser(text, position).parse(rules);
}

std::string DescriptorKey::toString() const {
    std::string text = origin ? origin->toString() : "";
    if (single) {
        if (form == KeyForm::XOnly) return text + toHex(single->xOnly());
        if (form == KeyForm::Uncompressed) return text + toHex(single->uncompressed());
        return text + toHex(single->compressed());
    }
    text += extended->toString();
    for (std::size_t i = 0; i <= path.size(); ++i) {
        if (!multipath.empty() && i == multipathPosition) {
            char separator = '<';
            text += '/';
            for (std::uint32_t step : multipath) {
                text += separator + stepText(step);
                separator = ';';
            }
            text += '>';
        }
        if (i < path.size()) text += "/" + stepText(path.steps()[i]);
    }
    if (isRange) text += isHardenedRange ? "/*h" : "/*";
    return text;
}

KeySource::KeySource(const DescriptorKey& key) : m_isUncompressed(key.form == KeyForm::Uncompressed) {
    if (key.single) {
        keys::Fingerprint own;
        const Bytes serialized = ScriptKey{*key.single, m_isUncompressed}.serialized();
        std::ranges::copy(ByteView(crypto::hash160(serialized)).first(own.bytes.size()), own.bytes.begin());
        m_origin = key.origin.value_or(keys::KeyOrigin{own, {}});
        m_fixed = key.single;
        return;
    }
    m_origin = key.origin.value_or(keys::KeyOrigin{key.extended->fingerprint(), {}});
    m_origin.path = m_origin.path.concat(key.path);
    if (key.isHardenedRange || key.path.hasHardened()) {
        m_error = Error{ErrorCode::DescriptorRange, "a hardened step after a public key cannot be derived", {}};
        return;
    }
    auto parent = key.extended->derive(key.path);
    if (!parent) {
        m_error = std::move(parent.error());
    } else if (key.isRange) {
        m_parent = std::move(*parent);
    } else {
        m_fixed = parent->key();
    }
}

Result<crypto::PublicKey> KeySource::key(std::uint32_t index) const {
    if (m_error) return Failure(*m_error);
    if (m_fixed) return *m_fixed;
    return m_parent->deriveKey(index);
}

keys::KeyOrigin KeySource::origin(std::uint32_t index) const {
    return m_parent ? keys::KeyOrigin{m_origin.fingerprint, m_origin.path.child(index)} : m_origin;
}

} // namespace sandyk::bitcoin
