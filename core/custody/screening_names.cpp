#include "custody/screening_names.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/json.h"

namespace sandyk::custody {
namespace {

constexpr std::size_t kMostLetters = 2'000;
constexpr std::size_t kFuzzyFrom = 5;

/// The next character; a byte that is no UTF-8 counts as itself.
char32_t takeCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    std::size_t length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
    if (text.size() < length) length = 1;
    char32_t c = length == 1 ? first : first & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) {
            text.remove_prefix(1);
            return first;
        }
        c = c << 6 | (byte(i) & 0x3f);
    }
    text.remove_prefix(length);
    return c;
}

std::u32string decoded(std::string_view text) {
    std::u32string all;
    while (!text.empty() && all.size() < kMostLetters)
        all.push_back(takeCharacter(text));
    return all;
}

/// UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again.
std::u32string repaired(std::u32string text) {
    std::string bytes;
    bool isWide = false;
    for (const char32_t c : text) {
        if (c > 0xff) return text;
        isWide = isWide || c >= 0x80;
        bytes.push_back(static_cast<char>(c));
    }
    return isWide && isUtf8(bytes) ? decoded(bytes) : text;
}

/// U+00E0 to U+00FF and U+0100 to U+017F without their marks.
constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo ouuuuyty";
constexpr std::string_view kExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
    "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 32 && kExtended.size() == 128);

/// U+0430 to U+044F as Latin letters, as passports write them.
constexpr std::array<std::string_view, 32> kCyrillic = {"a",  "b",  "v",  "g",  "d", "e", "zh", "z", "i",  "y", "k",
                                                        "l",  "m",  "n",  "o",  "p", "r", "s",  "t", "u",  "f", "kh",
                                                        "ts", "ch", "sh", "sh", "",  "y", "",   "e", "yu", "ya"};
/// The same as they look, "" for those that look like no Latin letter.
constexpr std::array<char, 32> kLookAlike = {'a', 0,   'b', 0,   0, 'e', 0, '3', 0, 0, 'k', 0, 'm', 'h', 'o', 0,
                                             'p', 'c', 't', 'y', 0, 'x', 0, 0,   0, 0, 0,   0, 0,   0,   0,   0};
struct Letter {
    char32_t from;
    std::string_view to;
};
constexpr Letter kOthers[] = {
    {U'ž', "zh"}, {U'ş', "sh"}, {U'ș', "sh"}, {U'š', "sh"}, {U'ç', "ch"}, {U'č', "ch"}, {U'ț', "t"}, {U'ə', "a"},
    {U'æ', "a"},  {U'œ', "o"},  {U'ß', "s"},  {U'þ', "t"},  {U'ё', "yo"}, {U'є', "e"},  {U'і', "i"}, {U'ї', "yi"},
    {U'ґ', "g"},  {U'ў', "u"},  {U'ң', "n"},  {U'ө', "o"},  {U'ү', "u"},  {U'ұ', "u"},  {U'җ', "j"}, {U'ә', "a"},
    {U'қ', "k"},  {U'ғ', "g"},  {U'һ', "h"},  {U'ђ', "d"},  {U'ј', "j"},  {U'ҳ', "h"},  {U'ҷ', "j"},
};

constexpr char32_t lowered(char32_t c) {
    if ((c >= U'A' && c <= U'Z') || (c >= 0x410 && c <= 0x42f) || (c >= 0xc0 && c <= 0xde && c != 0xd7)) return c + 32;
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    if (c == 0x18f) return 0x259;
    if (c >= 0xff21 && c <= 0xff3a) return c - 0xff21 + U'a';
    if (c >= 0xff41 && c <= 0xff5a) return c - 0xff41 + U'a';
    if (c >= 0xff10 && c <= 0xff19) return c - 0xff10 + U'0';
    if (c >= 0x139 && c <= 0x148) return c % 2 == 1 ? c + 1 : c;
    if (c == 0x178) return 0xff;
    if (c >= 0x179 && c <= 0x17e) return c % 2 == 1 ? c + 1 : c;
    if ((c >= 0x100 && c <= 0x177 && c != 0x138) || c == 0x218 || c == 0x21a) return c | 1;
    if (c >= 0x490 && c <= 0x4ff && c != 0x4c0) return c | 1;
    return c;
}

bool isDropped(char32_t c) {
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c == 0x2060 ||
           c == 0xfeff || c == 0xad || c == U'\'' || c == U'`' || c == 0x2019 || c == 0x2018 || c == 0x2bc ||
           c == 0x2bb || c == 0xb4;
}

bool isCyrillic(char32_t c) {
    return c >= 0x400 && c <= 0x4ff;
}

bool isLetter(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
    if (c < 0xc0 || c == 0xf7 || c == 0xd7) return false;
    return !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f) && !(c >= 0xfe30 && c <= 0xfe4f) &&
           !(c >= 0xff00 && c <= 0xff0f) && c != 0x60c && c != 0x61b;
}

void appendUtf8(char32_t c, std::string& to) {
    const auto put = [&](char32_t byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x800) {
        put(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3f));
    } else {
        put(0xf0 | (c >> 18 & 7));
        put(0x80 | (c >> 12 & 0x3f));
        put(0x80 | (c >> 6 & 0x3f));
    }
    put(0x80 | (c & 0x3f));
}

void appendLetter(char32_t c, bool isMixed, std::string& to) {
    if (isMixed && c >= 0x430 && c <= 0x44f && kLookAlike[c - 0x430] != 0) {
        to.push_back(kLookAlike[c - 0x430]);
        return;
    }
    for (const Letter& letter : kOthers) {
        if (letter.from == c) {
            to += letter.to;
            return;
        }
    }
    if (c < 0x80) {
        to.push_back(static_cast<char>(c));
    } else if (c >= 0xe0 && c <= 0xff) {
        to.push_back(kLatin1[c - 0xe0]);
    } else if (c >= 0x100 && c <= 0x17f) {
        to.push_back(kExtended[c - 0x100]);
    } else if (c >= 0x430 && c <= 0x44f) {
        to += kCyrillic[c - 0x430];
    } else {
        appendUtf8(c, to);
    }
}

/// Spellings of one sound become one letter; then double letters one.
std::string sounded(std::string_view word) {
    struct Sound {
        std::string_view spelling, sound;
    };
    static constexpr Sound kSounds[] = {{"shch", "s"}, {"dzh", "j"}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"},
                                        {"gh", "g"},   {"sh", "s"},  {"ch", "c"}, {"ts", "c"}, {"tz", "c"},
                                        {"ph", "f"},   {"ck", "k"},  {"yo", "e"}, {"ye", "e"}, {"ie", "e"},
                                        {"x", "ks"},   {"q", "k"},   {"w", "v"},  {"y", "i"}};
    std::string all;
    while (!word.empty()) {
        const auto found = std::ranges::find_if(kSounds, [&](const Sound& s) { return word.starts_with(s.spelling); });
        const std::string_view sound = found != std::end(kSounds) ? found->sound : word.substr(0, 1);
        word.remove_prefix(found != std::end(kSounds) ? found->spelling.size() : 1);
        for (const char c : sound) {
            if (all.empty() || all.back() != c || static_cast<unsigned char>(c) >= 0x80) all.push_back(c);
        }
    }
    return all;
}

std::string foldedWord(const std::u32string& word) {
    const bool hasCyrillic = std::ranges::any_of(word, isCyrillic);
    const bool hasLatin = std::ranges::any_of(word, [](char32_t c) { return c < 0x250 && c >= U'a'; });
    std::string letters;
    for (const char32_t c : word)
        appendLetter(c, hasCyrillic && hasLatin, letters);
    return sounded(letters);
}

std::vector<std::string> allWords(std::string_view name) {
    std::vector<std::string> words;
    std::u32string word;
    const auto end = [&] {
        if (word.empty()) return;
        std::string folded = foldedWord(word);
        if (!folded.empty()) words.push_back(std::move(folded));
        word.clear();
    };
    for (const char32_t each : repaired(decoded(name))) {
        if (isDropped(each)) continue;
        const char32_t c = lowered(each);
        if (isLetter(c)) {
            word.push_back(c);
        } else {
            end();
        }
    }
    end();
    return words;
}

const std::set<std::string>& legalForms() {
    static const std::set<std::string> kForms = [] {
        std::set<std::string> forms;
        for (const char* form :
             {"llc", "ltd",     "limited", "ooo", "oao", "zao", "ao",   "pao",     "inc",      "corp", "corporation",
              "co",  "company", "gmbh",    "sa",  "plc", "hj",  "ojsc", "cjsc",    "jsc",      "the",  "and",
              "of",  "хк",      "ооо",     "оао", "зао", "ао",  "пао",  "hojalyk", "jemgyýeti"})
            for (const std::string& word : allWords(form))
                forms.insert(word);
        return forms;
    }();
    return kForms;
}

bool isNear(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (a.size() < b.size()) std::swap(a, b);
    if (a.size() - b.size() > 1) return false;
    std::size_t i = 0;
    while (i < b.size() && a[i] == b[i])
        ++i;
    if (a.size() > b.size()) return a.substr(i + 1) == b.substr(i);
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

std::uint64_t hashOf(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

/// Hashes of the word and of the word less each letter.
std::vector<std::uint64_t> shortened(const std::string& word) {
    std::vector<std::uint64_t> hashes{hashOf(word)};
    for (std::size_t i = 0; i < word.size(); ++i)
        hashes.push_back(hashOf(word.substr(0, i) + word.substr(i + 1)));
    return hashes;
}

std::string joined(const std::vector<std::string>& words) {
    std::string whole;
    for (const std::string& word : words)
        whole += word;
    return sounded(whole);
}

} // namespace

std::vector<std::string> nameWords(std::string_view name) {
    std::vector<std::string> all = allWords(name);
    std::vector<std::string> words;
    std::ranges::copy_if(all, std::back_inserter(words),
                         [](const std::string& word) { return !legalForms().contains(word); });
    return words.empty() ? all : words;
}

std::uint32_t NameIndex::wordId(const std::string& word) {
    const auto [at, isNew] = m_wordIds.emplace(word, static_cast<std::uint32_t>(m_words.size()));
    if (isNew) {
        m_words.push_back(word);
        m_namesOfWord.emplace_back();
        if (word.size() >= kFuzzyFrom) {
            for (const std::uint64_t hash : shortened(word))
                m_shortened.emplace_back(hash, at->second);
        }
    }
    return at->second;
}

void NameIndex::add(std::string_view name, std::uint32_t owner, bool isPerson) {
    const auto number = static_cast<std::uint32_t>(m_names.size());
    const std::vector<std::string> words = nameWords(name);
    Name entry{owner, isPerson, {}};
    for (const std::string& word : words) {
        const std::uint32_t id = wordId(word);
        entry.words.push_back(id);
        std::vector<std::uint32_t>& names = m_namesOfWord[id];
        if (names.empty() || names.back() != number) names.push_back(number);
    }
    if (!words.empty()) m_whole[joined(words)].push_back(number);
    m_names.push_back(std::move(entry));
}

void NameIndex::finish() {
    std::ranges::sort(m_shortened);
}

std::vector<std::uint32_t> NameIndex::near(const std::string& word) const {
    std::vector<std::uint32_t> found;
    if (const auto exact = m_wordIds.find(word); exact != m_wordIds.end()) found.push_back(exact->second);
    if (word.size() < kFuzzyFrom) return found;
    for (const std::uint64_t hash : shortened(word)) {
        auto at = std::ranges::lower_bound(m_shortened, hash, {}, [](const auto& each) { return each.first; });
        for (; at != m_shortened.end() && at->first == hash; ++at) {
            if (isNear(m_words[at->second], word)) found.push_back(at->second);
        }
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

bool NameIndex::agrees(const std::vector<std::vector<std::uint32_t>>& wanted, const Name& name) const {
    const std::size_t shorter = std::min(wanted.size(), name.words.size());
    const std::size_t longer = std::max(wanted.size(), name.words.size());
    if (shorter == 0) return false;
    // The fewest choices first, so that a word that has many does not take another's only one.
    std::vector<const std::vector<std::uint32_t>*> order;
    for (const auto& near : wanted)
        order.push_back(&near);
    std::ranges::stable_sort(order, {}, [](const auto* near) { return near->size(); });
    std::vector<bool> isTaken(name.words.size());
    std::size_t matched = 0;
    for (const auto* near : order) {
        for (std::size_t i = 0; i < name.words.size(); ++i) {
            if (isTaken[i] || !std::ranges::binary_search(*near, name.words[i])) continue;
            isTaken[i] = true;
            ++matched;
            break;
        }
    }
    if (matched < shorter) return false;
    if (shorter == 1) return longer == 1;
    return name.isPerson || matched * 3 >= longer * 2;
}

std::vector<NameIndex::Match> NameIndex::find(std::string_view name) const {
    const std::vector<std::string> words = nameWords(name);
    if (words.empty()) return {};
    std::vector<std::vector<std::uint32_t>> wanted;
    std::unordered_map<std::uint32_t, std::uint32_t> counts;
    for (const std::string& word : words) {
        wanted.push_back(near(word));
        std::set<std::uint32_t> names;
        for (const std::uint32_t id : wanted.back())
            names.insert(m_namesOfWord[id].begin(), m_namesOfWord[id].end());
        for (const std::uint32_t number : names)
            ++counts[number];
    }
    std::set<std::uint32_t> found;
    for (const auto& [number, count] : counts) {
        const std::size_t needed = std::min(words.size(), m_names[number].words.size());
        if (count >= std::min<std::size_t>(needed, 2) && agrees(wanted, m_names[number])) found.insert(number);
    }
    if (const auto whole = m_whole.find(joined(words)); whole != m_whole.end())
        found.insert(whole->second.begin(), whole->second.end());
    std::vector<Match> matches;
    for (const std::uint32_t number : found)
        matches.push_back({m_names[number].owner, number});
    return matches;
}

} // namespace sandyk::custody
