#include "audit/proof_file.h"

#include <charconv>

#include "audit/merkle_tree.h"
#include "base/encoding.h"

namespace sandyk::audit {

namespace {

constexpr std::string_view kFirstLine = "c2sp.org/tlog-proof@v1\n";
constexpr std::size_t kMostHashes = 64;
constexpr std::size_t kMostExtra = 4'096;

Failure badProof(std::string what) {
    return fail(ErrorCode::AuditProof, std::move(what));
}

bool take(std::string_view& rest, std::string_view start) {
    if (!rest.starts_with(start)) return false;
    rest.remove_prefix(start.size());
    return true;
}

Result<std::string_view> takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return badProof("a line does not end");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

} // namespace

std::string hashLines(const std::vector<Hash256>& hashes) {
    std::string text;
    for (const Hash256& hash : hashes)
        text += toBase64(hash) + "\n";
    return text;
}

Result<std::vector<Hash256>> parseHashLines(std::string_view text) {
    std::vector<Hash256> hashes;
    while (!text.empty()) {
        SANDYK_TRY(const std::string_view line, takeLine(text));
        const auto bytes = fromBase64(line);
        if (!bytes || bytes->size() != std::tuple_size_v<Hash256>) return badProof("a line is no hash");
        if (hashes.size() == kMostHashes) return badProof("too many hashes");
        std::ranges::copy(*bytes, hashes.emplace_back().begin());
    }
    return hashes;
}

std::string ProofFile::text() const {
    std::string text(kFirstLine);
    if (extra) text += "extra " + toBase64(*extra) + "\n";
    text += "index " + std::to_string(index) + "\n" + hashLines(hashes) + "\n" + checkpoint.note();
    return text;
}

Result<ProofFile> ProofFile::parse(std::string_view text) {
    if (text.size() > 2 * Checkpoint::kMostBytes) return fail(ErrorCode::ParseTooLarge, "the proof is too long");
    if (!take(text, kFirstLine)) return badProof("this is no proof of a log");
    ProofFile proof;
    if (take(text, "extra ")) {
        SANDYK_TRY(const std::string_view line, takeLine(text));
        const auto bytes = fromBase64(line);
        if (!bytes || bytes->size() > kMostExtra) return badProof("the extra data is no base64");
        proof.extra = *bytes;
    }
    if (!take(text, "index ")) return badProof("the index is missing");
    SANDYK_TRY(const std::string_view number, takeLine(text));
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), proof.index);
    if (error != std::errc() || std::to_string(proof.index) != number) return badProof("the index is no number");
    std::size_t split = 0;
    if (!text.starts_with('\n')) {
        const std::size_t blank = text.find("\n\n");
        if (blank == std::string_view::npos) return badProof("the checkpoint is missing");
        split = blank + 1;
    }
    SANDYK_TRY(proof.hashes, parseHashLines(text.substr(0, split)));
    SANDYK_TRY(proof.checkpoint, Checkpoint::parse(text.substr(split + 1)));
    return proof;
}

Result<void> ProofFile::verify(ByteView entry, const NoteKey& log) const {
    SANDYK_CHECK(checkpoint.verifyLog(log));
    if (!verifyInclusion(leafHash(entry), index, checkpoint.size, hashes, checkpoint.root))
        return badProof("the entry is not in the tree of this checkpoint");
    return {};
}

} // namespace sandyk::audit
