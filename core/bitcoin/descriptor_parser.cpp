#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "bitcoin/address.h"
#include "bitcoin/descriptor_tree.h"

namespace sandyk::bitcoin {

namespace {

constexpr std::size_t kMaxKeys = 20;
constexpr std::size_t kMaxBareKeys = 3;
constexpr std::size_t kMaxP2shScript = 520;
/// BIP341: a control block holds at most 128 hashes.
constexpr int kMaxTreeDepth = 128;
/// Steps that opening a descriptor derives at most. Wallets need tens; a hostile text could ask for hours.
constexpr std::size_t kMaxParentSteps = 10'000;

constexpr unsigned bit(ScriptContext context) {
    return 1u << static_cast<unsigned>(context);
}
constexpr unsigned kTop = bit(ScriptContext::Top);
constexpr unsigned kSh = bit(ScriptContext::Sh);
constexpr unsigned kWsh = bit(ScriptContext::Wsh);
constexpr unsigned kTr = bit(ScriptContext::Tr);

struct FragmentRule {
    std::string_view name;
    Fragment fragment;
    unsigned contexts; ///< where it may stand
};
constexpr std::array kFragments = {
    FragmentRule{"pk", Fragment::Pk, kTop | kSh | kWsh | kTr},
    FragmentRule{"pkh", Fragment::Pkh, kTop | kSh | kWsh},
    FragmentRule{"wpkh", Fragment::Wpkh, kTop | kSh},
    FragmentRule{"sh", Fragment::Sh, kTop},
    FragmentRule{"wsh", Fragment::Wsh, kTop | kSh},
    FragmentRule{"tr", Fragment::Tr, kTop},
    FragmentRule{"multi", Fragment::Multi, kTop | kSh | kWsh},
    FragmentRule{"sortedmulti", Fragment::SortedMulti, kTop | kSh | kWsh},
    FragmentRule{"combo", Fragment::Combo, kTop},
    FragmentRule{"addr", Fragment::Addr, kTop},
    FragmentRule{"raw", Fragment::Raw, kTop},
};

/// BIP379 (miniscript), BIP387, BIP390 and later: valid elsewhere, and said so rather than called a mistake.
constexpr std::array<std::string_view, 26> kUnsupported = {
    "multi_a", "sortedmulti_a", "musig",   "rawtr", "sp",    "thresh",  "older", "after",  "sha256",
    "hash256", "ripemd160",     "hash160", "andor", "and_v", "and_b",   "and_n", "or_b",   "or_c",
    "or_d",    "or_i",          "pk_k",    "pk_h",  "expr",  "unspend", "ctv",   "rawleaf"};

bool isUnsupported(std::string_view name) {
    return std::ranges::find(kUnsupported, name) != kUnsupported.end();
}

class TreeParser {
public:
    explicit TreeParser(std::string_view text) : m_text(text) {}

    Result<DescriptorTree> parse() {
        DescriptorTree tree;
        SANDYK_TRY(tree.root, script(ScriptContext::Top));
        if (m_position != m_text.size()) return failure("text after the descriptor");
        tree.keys = std::move(m_keys);
        SANDYK_CHECK(checkTuples(tree.keys));
        return tree;
    }

private:
    Failure failure(std::string_view what, ErrorCode code = ErrorCode::DescriptorParse) const {
        return descriptorFailure(code, what, m_position);
    }

    bool peek(char c) const { return m_position < m_text.size() && m_text[m_position] == c; }

    Result<void> expect(char c, std::string_view what) {
        if (!peek(c)) return failure(what);
        ++m_position;
        return {};
    }

    std::string_view readUntil(std::string_view stops) {
        const std::string_view rest = m_text.substr(m_position);
        const std::string_view token = rest.substr(0, rest.find_first_of(stops));
        m_position += token.size();
        return token;
    }

    Result<ScriptNode> script(ScriptContext context) {
        const std::size_t start = m_position;
        const std::string_view name = readUntil("(){},:");
        const bool wrapped = peek(':') && (context == ScriptContext::Wsh || context == ScriptContext::Tr);
        if (wrapped || (peek('(') && isUnsupported(name)))
            return descriptorFailure(ErrorCode::DescriptorUnsupported, "an expression that Sandyk does not use", start);
        const auto rule = std::ranges::find(kFragments, name, &FragmentRule::name);
        if (rule == kFragments.end() || !peek('('))
            return descriptorFailure(ErrorCode::DescriptorParse, "not a script expression", start);
        if ((rule->contexts & bit(context)) == 0)
            return descriptorFailure(ErrorCode::DescriptorParse, "an expression that may not stand here", start);
        ++m_position;
        ScriptNode node;
        node.fragment = rule->fragment;
        SANDYK_CHECK(arguments(node, context));
        SANDYK_CHECK(expect(')', "a closing parenthesis is missing"));
        return node;
    }

    Result<void> arguments(ScriptNode& node, ScriptContext context) {
        const bool legacy = context == ScriptContext::Top || context == ScriptContext::Sh;
        switch (node.fragment) {
        case Fragment::Pk:
            return key(node.keys, {.uncompressed = legacy, .xOnly = context == ScriptContext::Tr});
        case Fragment::Pkh:
        case Fragment::Combo:
            return key(node.keys, {.uncompressed = legacy, .xOnly = false});
        case Fragment::Wpkh:
            return key(node.keys, {.uncompressed = false, .xOnly = false});
        case Fragment::Sh:
            return inner(node, ScriptContext::Sh);
        case Fragment::Wsh:
            return inner(node, ScriptContext::Wsh);
        case Fragment::Tr:
            return taproot(node);
        case Fragment::Multi:
        case Fragment::SortedMulti:
            return multisig(node, context);
        case Fragment::Addr:
            return address(node);
        case Fragment::Raw:
            return raw(node);
        }
        return failure("not a script expression");
    }

    Result<void> key(std::vector<std::size_t>& into, KeyRules rules) {
        const std::size_t start = m_position;
        const std::string_view text = readUntil("(){},");
        if (peek('(')) {
            const ErrorCode code = text == "musig" ? ErrorCode::DescriptorUnsupported : ErrorCode::DescriptorParse;
            return descriptorFailure(code, "a key is expected here", start);
        }
        SANDYK_TRY(DescriptorKey parsed, parseDescriptorKey(text, rules, start));
        into.push_back(m_keys.size());
        m_keys.push_back(std::move(parsed));
        return {};
    }

    Result<void> inner(ScriptNode& node, ScriptContext context) {
        SANDYK_TRY(ScriptNode child, script(context));
        node.inner.push_back(std::move(child));
        return {};
    }

    Result<void> taproot(ScriptNode& node) {
        SANDYK_CHECK(key(node.keys, {.uncompressed = false, .xOnly = true}));
        if (!peek(',')) return {};
        ++m_position;
        SANDYK_TRY(TapNode tree, tapNode(0));
        node.tree.push_back(std::move(tree));
        return {};
    }

    Result<TapNode> tapNode(int depth) {
        if (depth > kMaxTreeDepth) return failure("script tree is too deep");
        TapNode node;
        if (!peek('{')) {
            SANDYK_TRY(const ScriptNode leaf, script(ScriptContext::Tr));
            node.key = leaf.keys.front();
            return node;
        }
        ++m_position;
        SANDYK_TRY(TapNode left, tapNode(depth + 1));
        SANDYK_CHECK(expect(',', "a pair of trees needs a comma"));
        SANDYK_TRY(TapNode right, tapNode(depth + 1));
        SANDYK_CHECK(expect('}', "a pair of trees needs a closing brace"));
        node.branches.push_back(std::move(left));
        node.branches.push_back(std::move(right));
        return node;
    }

    Result<void> multisig(ScriptNode& node, ScriptContext context) {
        const std::size_t start = m_position;
        const std::string_view number = readUntil("(){},");
        const bool isNumber = !number.empty() && number.size() <= 2 && number[0] != '0' &&
                              number.find_first_not_of("0123456789") == std::string_view::npos;
        if (!isNumber) return descriptorFailure(ErrorCode::DescriptorParse, "threshold is wrong", start);
        for (char c : number)
            node.threshold = node.threshold * 10 + (c - '0');
        const KeyRules rules{.uncompressed = context != ScriptContext::Wsh, .xOnly = false};
        while (peek(',')) {
            ++m_position;
            if (node.keys.size() == kMaxKeys) return failure("too many keys");
            SANDYK_CHECK(key(node.keys, rules));
        }
        const auto own = m_keys.end() - static_cast<std::ptrdiff_t>(node.keys.size());
        const std::string_view problem = multisigProblem(node.threshold, {own, m_keys.end()}, context);
        if (!problem.empty()) return descriptorFailure(ErrorCode::DescriptorParse, problem, start);
        return {};
    }

    Result<void> address(ScriptNode& node) {
        const std::size_t start = m_position;
        const std::string_view text = readUntil(")");
        const auto networks = addressNetworks(text);
        if (!networks) return descriptorFailure(ErrorCode::DescriptorParse, "not an address", start);
        SANDYK_TRY(const Address parsed, Address::parse(text, networks->front()));
        node.script = parsed.scriptPubKey();
        node.address = parsed.toString();
        node.networks = *networks;
        return {};
    }

    Result<void> raw(ScriptNode& node) {
        const std::size_t start = m_position;
        auto bytes = fromHex(readUntil(")"));
        if (!bytes) return descriptorFailure(ErrorCode::DescriptorParse, "not hex", start);
        node.script.bytes = std::move(*bytes);
        return {};
    }

    static Result<void> checkTuples(const std::vector<DescriptorKey>& keys) {
        std::size_t length = 0;
        std::size_t steps = 0;
        for (const DescriptorKey& one : keys) {
            steps += one.path.size() + 1;
            if (one.multipath.empty()) continue;
            if (length != 0 && one.multipath.size() != length)
                return descriptorFailure(ErrorCode::DescriptorParse, "tuples of different lengths", 0);
            length = one.multipath.size();
        }
        if (steps * std::max<std::size_t>(length, 1) > kMaxParentSteps)
            return descriptorFailure(ErrorCode::DescriptorUnsupported, "too many steps to derive", 0);
        return {};
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::vector<DescriptorKey> m_keys;
};

std::string tapText(const TapNode& node, const std::vector<DescriptorKey>& keys) {
    if (node.branches.empty()) return "pk(" + keys[node.key].toString() + ")";
    return "{" + tapText(node.branches[0], keys) + "," + tapText(node.branches[1], keys) + "}";
}

std::string nodeText(const ScriptNode& node, const std::vector<DescriptorKey>& keys) {
    std::vector<std::string> parts;
    if (node.isMultisig()) parts.push_back(std::to_string(node.threshold));
    for (std::size_t key : node.keys)
        parts.push_back(keys[key].toString());
    for (const ScriptNode& child : node.inner)
        parts.push_back(nodeText(child, keys));
    for (const TapNode& tree : node.tree)
        parts.push_back(tapText(tree, keys));
    if (node.fragment == Fragment::Addr) parts.push_back(node.address);
    if (node.fragment == Fragment::Raw) parts.push_back(toHex(node.script.bytes));
    std::string text(fragmentName(node.fragment));
    char separator = '(';
    for (const std::string& part : parts) {
        text += separator + part;
        separator = ',';
    }
    return text + ")";
}

} // namespace

std::string_view fragmentName(Fragment fragment) {
    return std::ranges::find(kFragments, fragment, &FragmentRule::fragment)->name;
}

Result<DescriptorTree> parseDescriptorTree(std::string_view text) {
    return TreeParser(text).parse();
}

std::string descriptorText(const DescriptorTree& tree) {
    return nodeText(tree.root, tree.keys);
}

std::string_view multisigProblem(int threshold, const std::vector<DescriptorKey>& keys, ScriptContext context) {
    if (keys.empty() || keys.size() > kMaxKeys) return "a multisig has 1 to 20 keys";
    if (threshold < 1 || static_cast<std::size_t>(threshold) > keys.size()) return "threshold is wrong";
    if (context == ScriptContext::Top && keys.size() > kMaxBareKeys) return "a bare multisig has at most 3 keys";
    if (context != ScriptContext::Sh) return "";
    std::size_t size = 3;
    for (const DescriptorKey& key : keys)
        size += key.form == KeyForm::Uncompressed ? 66 : 34;
    return size > kMaxP2shScript ? "too many keys for a P2SH script" : "";
}

Failure descriptorFailure(ErrorCode code, std::string_view what, std::size_t position) {
    const std::string at = std::to_string(position);
    return fail(code, std::string(what) + ", at position " + at, {{"position", at}});
}

} // namespace sandyk::bitcoin
