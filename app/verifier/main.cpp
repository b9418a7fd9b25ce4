#include <cstdio>
#include <exception>

#include "verifier/verify_export.h"

namespace {

using namespace sandyk::verifier;

constexpr int kGood = 0, kBad = 1, kUsage = 2, kUnreadable = 3;
constexpr char kHelp[] = "usage: sandyk-audit verify FOLDER [--key FILE] [--last FILE] [--witness FILE]...\n"
                         "       sandyk-audit proof PROOF ENTRY --key FILE\n"
                         "\n"
                         "Checks an export of a Sandyk audit log: every entry, the tree, the signatures.\n"
                         "  --key FILE      the key of the log, as you got it from the firm at the beginning\n"
                         "  --last FILE     the checkpoint that you took home last time\n"
                         "  --witness FILE  the key of a witness who must have signed the checkpoint\n"
                         "Answers with one JSON object. Exit status: 0 all is well, 1 something is wrong, 2 usage, 3 a "
                         "file is unreadable.\n";
constexpr std::size_t kMostFile = 1 << 20;

struct Invocation {
    std::vector<std::string> arguments;
    std::optional<std::string> key, last;
    std::vector<std::string> witnesses;
};

std::optional<Invocation> readInvocation(int argc, char** argv) {
    Invocation invocation;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (!word.starts_with("--")) {
            invocation.arguments.push_back(word);
            continue;
        }
        if (++i == argc) return std::nullopt;
        if (word == "--witness") {
            invocation.witnesses.emplace_back(argv[i]);
        } else if (word == "--key" && !invocation.key) {
            invocation.key = argv[i];
        } else if (word == "--last" && !invocation.last) {
            invocation.last = argv[i];
        } else {
            return std::nullopt;
        }
    }
    return invocation;
}

int unreadable(const std::string& what) {
    std::fprintf(stderr, "sandyk-audit: %s cannot be read\n", what.c_str());
    return kUnreadable;
}

std::optional<Key> keyIn(const std::string& file) {
    const auto text = readWhole(file, kMostFile);
    return text ? readKey(*text) : std::nullopt;
}

/// Names are plain ASCII without quotes or backslashes by their form; problems are our own words.
void print(const Outcome& outcome) {
    std::printf("{\"ok\":%s,\"first\":%llu,\"size\":%llu,\"root\":\"%s\",\"checkpoint_size\":%llu,\"first_bad\":%s",
                outcome.ok ? "true" : "false", static_cast<unsigned long long>(outcome.first),
                static_cast<unsigned long long>(outcome.size), encodeHex(outcome.root).c_str(),
                static_cast<unsigned long long>(outcome.checkpointSize),
                outcome.firstBad ? std::to_string(*outcome.firstBad).c_str() : "null");
    std::printf(",\"problem\":\"%s\",\"key_trusted\":%s,\"witnesses\":[", outcome.problem.c_str(),
                outcome.isKeyTrusted ? "true" : "false");
    for (std::size_t i = 0; i < outcome.witnessed.size(); ++i)
        std::printf("%s{\"index\":%zu,\"time\":%llu}", i == 0 ? "" : ",", i,
                    static_cast<unsigned long long>(outcome.witnessed[i].time));
    std::printf("]}\n");
}

int verify(const Invocation& invocation) {
    Expectation expected;
    if (invocation.key) {
        expected.log = keyIn(*invocation.key);
        if (!expected.log || expected.log->type != 1) return unreadable("the key of the log");
    }
    if (invocation.last) {
        const auto text = readWhole(*invocation.last, kMostFile);
        expected.last = text ? readNote(*text) : std::nullopt;
        if (!expected.last) return unreadable("the last checkpoint");
    }
    for (const std::string& file : invocation.witnesses) {
        const auto key = keyIn(file);
        if (!key || key->type != 4) return unreadable("the key of a witness");
        expected.witnesses.push_back(*key);
    }
    const Outcome outcome = verifyExport(invocation.arguments[1], expected);
    print(outcome);
    return outcome.ok ? kGood : kBad;
}

int proof(const Invocation& invocation) {
    const auto key = keyIn(*invocation.key);
    const auto text = readWhole(invocation.arguments[1], kMostFile);
    auto entry = readWhole(invocation.arguments[2], kMostFile);
    if (!key) return unreadable("the key of the log");
    if (!text || !entry) return unreadable("the proof or the entry");
    if (entry->ends_with('\n')) entry->pop_back();
    const std::string problem = verifyProof(*text, sandyk::asBytes(*entry), *key);
    std::printf("{\"ok\":%s,\"problem\":\"%s\"}\n", problem.empty() ? "true" : "false", problem.c_str());
    return problem.empty() ? kGood : kBad;
}

int run(int argc, char** argv) {
    const auto invocation = readInvocation(argc, argv);
    if (invocation && invocation->arguments.size() == 2 && invocation->arguments[0] == "verify")
        return verify(*invocation);
    if (invocation && invocation->arguments.size() == 3 && invocation->arguments[0] == "proof" && invocation->key)
        return proof(*invocation);
    std::fputs(kHelp, stderr);
    return kUsage;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception&) {
        std::fputs("sandyk-audit: not enough memory, or the folder cannot be read\n", stderr);
        return kUnreadable;
    }
}
