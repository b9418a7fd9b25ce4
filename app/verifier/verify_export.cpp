#include "verifier/verify_export.h"

#include <algorithm>
#include <fstream>

#include "verifier/entry_scan.h"

namespace sandyk::verifier {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostSmall = 1 << 20;
constexpr std::size_t kMostLine = 65'536;
constexpr std::size_t kMostCheckpoints = 200'000;

/// One line of at most `kMostLine` bytes; false at the end of the file, `isWhole` false when the line has no end.
bool readLine(std::istream& from, std::string& line, bool& isWhole) {
    line.clear();
    for (int c = from.get(); c != std::istream::traits_type::eof(); c = from.get()) {
        if (c == '\n') return isWhole = true;
        line.push_back(static_cast<char>(c));
        if (line.size() > kMostLine) break;
    }
    isWhole = false;
    return !line.empty();
}

std::optional<std::vector<Hash256>> readHashes(std::string_view text) {
    std::vector<Hash256> hashes;
    while (!text.empty()) {
        const auto line = nextLine(text);
        const auto bytes = line ? decodeBase64(*line) : std::nullopt;
        if (!bytes || bytes->size() != 32 || hashes.size() == 64) return std::nullopt;
        std::copy(bytes->begin(), bytes->end(), hashes.emplace_back().begin());
    }
    return hashes;
}

class ExportCheck {
public:
    ExportCheck(const fs::path& folder, const Expectation& expected) : m_folder(folder), m_expected(expected) {}

    Outcome run() {
        if (openHead() && openStart() && openCheckpoints()) {
            readEntries();
            compareEnd();
            compareLast();
        }
        m_out.size = m_tree.size();
        m_out.root = m_tree.root();
        m_out.ok = m_out.problem.empty();
        return m_out;
    }

private:
    bool wrong(std::string problem) {
        if (m_out.problem.empty()) m_out.problem = std::move(problem);
        return false;
    }

    bool wrongAt(std::uint64_t index, std::string problem) {
        if (!m_out.firstBad) m_out.firstBad = index;
        return wrong(std::move(problem));
    }

    bool openHead() {
        const auto text = readWhole(m_folder / ExportFiles::kCheckpoint, kMostSmall);
        const auto note = text ? readNote(*text) : std::nullopt;
        if (!note) return wrong("the checkpoint is missing or not in its form");
        m_head = *note;
        m_out.checkpointSize = note->size;
        const auto keyText = readWhole(m_folder / ExportFiles::kKey, kMostSmall);
        const auto ownKey = keyText ? readKey(*keyText) : std::nullopt;
        m_out.isKeyTrusted = m_expected.log.has_value();
        m_key = m_expected.log ? m_expected.log : ownKey;
        if (!m_key) return wrong("the key of the log is missing");
        if (!isSignedBy(m_head, *m_key)) return wrong("the log has not signed the checkpoint");
        for (const Key& witness : m_expected.witnesses) {
            const auto time = cosignedAt(m_head, witness);
            if (!time) return wrong("the checkpoint lacks the signature of a witness");
            m_out.witnessed.push_back({witness.name, *time});
        }
        return true;
    }

    /// The tree that the export continues.
    bool openStart() {
        if (!fs::exists(m_folder / ExportFiles::kFrontier)) return true;
        const auto text = readWhole(m_folder / ExportFiles::kFrontier, kMostSmall);
        std::string_view rest = text ? std::string_view(*text) : std::string_view();
        const auto first = nextLine(rest);
        const auto size = first ? decodeNumber(*first) : std::nullopt;
        const auto peaks = readHashes(rest);
        if (!size || !peaks || !m_tree.start(*size, *peaks)) return wrong("the frontier is not in its form");
        m_out.first = *size;
        m_good = *size;
        if (*size > 0 && !m_expected.last && m_out.isKeyTrusted)
            return wrong("the export does not begin with the first entry: give the last checkpoint");
        return true;
    }

    bool openCheckpoints() {
        const fs::path folder = m_folder / ExportFiles::kCheckpoints;
        if (fs::is_directory(folder)) {
            for (const auto& file : fs::directory_iterator(folder)) {
                const auto text = readWhole(file.path(), kMostSmall);
                const auto note = text ? readNote(*text) : std::nullopt;
                if (!note || !isSignedBy(*note, *m_key) || m_marks.size() == kMostCheckpoints)
                    return wrong("an earlier checkpoint is damaged or not signed by the log");
                m_marks.push_back(*note);
            }
        }
        if (m_expected.last) {
            if (!isSignedBy(*m_expected.last, *m_key)) return wrong("the last checkpoint is of another log");
            if (m_expected.last->size > m_head.size)
                return wrongAt(m_head.size, "the log is shorter than at the last checkpoint");
            m_marks.push_back(*m_expected.last);
        }
        m_marks.push_back(m_head);
        std::stable_sort(m_marks.begin(), m_marks.end(), [](const Note& a, const Note& b) { return a.size < b.size; });
        while (m_next < m_marks.size() && m_marks[m_next].size < m_tree.size())
            ++m_next;
        return compareMarks();
    }

    /// At each signed checkpoint the tree so far must be the one that was signed.
    bool compareMarks() {
        for (; m_next < m_marks.size() && m_marks[m_next].size == m_tree.size(); ++m_next) {
            if (m_marks[m_next].root != m_tree.root())
                return wrongAt(m_good, "the entries are not those of a signed checkpoint");
        }
        if (m_out.problem.empty()) m_good = m_tree.size();
        return true;
    }

    void readEntries() {
        std::ifstream entries(m_folder / ExportFiles::kEntries, std::ios::binary);
        std::ifstream hashes(m_folder / ExportFiles::kHashes, std::ios::binary);
        const bool hasHashes = hashes.is_open();
        if (!entries.is_open()) {
            wrong("the entries are missing");
            return;
        }
        std::string line, hashLine;
        bool isWhole = false, isHashWhole = false;
        std::uint64_t time = 0;
        while (readLine(entries, line, isWhole)) {
            const std::uint64_t index = m_tree.size();
            const Hash256 leaf = hashOfLeaf(asBytes(line));
            const auto entry = isWhole ? scanEntry(line) : std::nullopt;
            if (!entry) wrongAt(index, "an entry is not in its form");
            if (entry && entry->index != index) wrongAt(index, "an entry is missing, added or out of order");
            if (entry && entry->time < time) wrongAt(index, "the time goes back");
            if (entry) time = entry->time;
            if (hasHashes && (!readLine(hashes, hashLine, isHashWhole) || decodeHexHash(hashLine) != leaf))
                wrongAt(index, "an entry is not the one whose hash was kept");
            if (index == m_head.size) {
                wrongAt(index, "there are more entries than the checkpoint says");
                return;
            }
            m_tree.add(leaf);
            if (m_next < m_marks.size() && m_marks[m_next].size == m_tree.size()) compareMarks();
        }
        if (hasHashes && readLine(hashes, hashLine, isHashWhole) && m_tree.size() == m_head.size)
            wrong("there are more hashes than entries");
    }

    void compareEnd() {
        if (m_tree.size() < m_head.size) wrongAt(m_tree.size(), "entries are missing at the end");
        // The signed root proves the entries; only the list of hashes differs.
        if (m_tree.size() == m_head.size && m_tree.root() == m_head.root && m_next == m_marks.size() &&
            m_out.firstBad && m_out.problem == "an entry is not the one whose hash was kept") {
            m_out.problem = "the list of hashes was changed; the entries are those that were signed";
            m_out.firstBad.reset();
        }
    }

    void compareLast() {
        if (!m_expected.last) return;
        if (m_expected.last->size < m_out.first) {
            wrong("the export begins after the last checkpoint");
            return;
        }
        if (!fs::exists(m_folder / ExportFiles::kConsistency)) return;
        const auto text = readWhole(m_folder / ExportFiles::kConsistency, kMostSmall);
        std::string_view rest = text ? std::string_view(*text) : std::string_view();
        const auto first = nextLine(rest);
        const auto size = first ? decodeNumber(*first) : std::nullopt;
        const auto proof = readHashes(rest);
        const Note& last = *m_expected.last;
        if (!size || !proof || *size != last.size ||
            !isConsistent(last.size, last.root, m_head.size, m_head.root, *proof))
            wrong("the proof that the log only grew does not hold");
    }

    const fs::path m_folder;
    const Expectation& m_expected;
    std::optional<Key> m_key;
    Note m_head;
    std::vector<Note> m_marks; ///< signed checkpoints by size
    std::size_t m_next = 0;
    std::uint64_t m_good = 0; ///< all before this is proven by a checkpoint
    GrowingTree m_tree;
    Outcome m_out;
};

} // namespace

std::optional<std::string> readWhole(const fs::path& file, std::size_t most) {
    std::ifstream from(file, std::ios::binary);
    if (!from.is_open()) return std::nullopt;
    std::string text(most + 1, '\0');
    from.read(text.data(), static_cast<std::streamsize>(text.size()));
    const auto size = static_cast<std::size_t>(from.gcount());
    if (size > most || from.bad()) return std::nullopt;
    text.resize(size);
    return text;
}

Outcome verifyExport(const fs::path& folder, const Expectation& expected) {
    return ExportCheck(folder, expected).run();
}

std::string verifyProof(std::string_view proof, ByteView entry, const Key& log) {
    const auto version = nextLine(proof);
    if (version != "c2sp.org/tlog-proof@v1") return "this is no proof of a log";
    auto line = nextLine(proof);
    if (line && line->starts_with("extra ")) line = nextLine(proof);
    if (!line || !line->starts_with("index ")) return "the index is missing";
    const auto index = decodeNumber(line->substr(6));
    std::vector<Hash256> path;
    while ((line = nextLine(proof)) && !line->empty()) {
        const auto bytes = decodeBase64(*line);
        if (!bytes || bytes->size() != 32 || path.size() == 64) return "a line of the proof is no hash";
        std::copy(bytes->begin(), bytes->end(), path.emplace_back().begin());
    }
    const auto note = readNote(proof);
    if (!index || !line || !note) return "the proof is not in its form";
    if (!isSignedBy(*note, log)) return "the log has not signed the checkpoint";
    if (!isIncluded(hashOfLeaf(entry), *index, note->size, path, note->root)) return "the entry is not in this log";
    return "";
}

} // namespace sandyk::verifier
