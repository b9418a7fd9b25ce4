/// After a session in which a vault was made, a seed put in, read out and used, and everything closed again, neither
/// the password, nor the phrase, nor the entropy, nor the seed made of it is in any file that was written, nor anywhere
/// in the memory of the process. The secrets are unknown to this program's text: they are made at random,
/// and kept for the comparison only xored with a mask.

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "crash_vault.h"
#include "crypto/rng.h"
#include "storage/note_store.h"

using namespace sandyk;
using namespace sandyk::storage;
using namespace sandyk::storage::crash;

namespace {

constexpr std::uint8_t kMask = 0xA7;

/// A secret that this process must not hold any more, masked.
struct Canary {
    std::string name;
    Bytes masked;
};

Canary canaryOf(std::string name, ByteView secret) {
    Canary canary{std::move(name), toBytes(secret)};
    for (std::uint8_t& byte : canary.masked)
        byte ^= kMask;
    return canary;
}

/// How often the canary stands in `bytes`; never unmasked as a whole.
int occurrences(const Canary& canary, const std::uint8_t* bytes, std::size_t size) {
    const std::size_t length = canary.masked.size();
    if (size < length) return 0;
    const int first = canary.masked[0] ^ kMask;
    int count = 0;
    const std::uint8_t* at = bytes;
    const std::uint8_t* const last = bytes + (size - length);
    while (at <= last) {
        at = static_cast<const std::uint8_t*>(std::memchr(at, first, static_cast<std::size_t>(last - at) + 1));
        if (at == nullptr) break;
        std::size_t same = 1;
        while (same < length && (at[same] ^ kMask) == canary.masked[same])
            ++same;
        count += same == length ? 1 : 0;
        ++at;
    }
    return count;
}

SecureString randomText(std::size_t letters) {
    const SecureBytes random = crypto::randomSecret(letters);
    SecureString text;
    for (const std::uint8_t byte : random.view()) {
        const char letter = static_cast<char>('a' + byte % 26);
        text.append({&letter, 1});
    }
    return text;
}

void useVault(const std::filesystem::path& file, const SecureString& password, const keys::Mnemonic& phrase) {
    CreateOptions options;
    options.cost = crypto::kArgon2Least;
    {
        Vault vault = need(Vault::create(file, password, options), "create");
        need(vault.addSeed("keys", phrase, password), "add the seed");
    }
    Vault vault = need(Vault::open(file, password), "open");
    const auto seeds = need(vault.seeds(), "list the seeds");
    {
        const SeedAccess access = need(vault.unlockSeeds(password), "unlock the seeds");
        const auto words = need(access.mnemonic(seeds.front().id), "read the phrase");
        require(words.phrase() == phrase.phrase(), "the phrase comes back");
        const auto master = need(access.master(seeds.front().id, SecureString(), Network::Main), "the master");
        need(master.derive(*keys::DerivationPath::parse("m/84h/0h/0h/0/0")), "derive as for signing");
    }
    auto backup = file;
    backup += "-backup";
    need(vault.backupTo(backup), "back up");
    need(vault.check(password), "check");
    require(!Vault::open(backup, randomText(20)).has_value(), "a wrong password opens nothing");
}

int searchFiles(const std::filesystem::path& folder, const std::vector<Canary>& canaries) {
    int hits = 0, files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const Bytes bytes(std::istreambuf_iterator<char>(in), {});
        ++files;
        for (const Canary& canary : canaries) {
            const int found = occurrences(canary, bytes.data(), bytes.size());
            if (found > 0) std::fprintf(stderr, "%s is in %s\n", canary.name.c_str(), entry.path().c_str());
            hits += found;
        }
    }
    require(files >= 2, "the vault and its backup were there to be searched");
    return hits;
}

/// Every readable page of this process, read through the kernel so that guard pages are errors and no crashes. The
/// buffer that is read into is wiped before each piece.
int searchMemory(const std::vector<Canary>& canaries, std::size_t& searched, bool expected = false) {
    std::FILE* memory = std::fopen("/proc/self/mem", "rb");
    require(memory != nullptr, "the process can read its own memory");
    std::setvbuf(memory, nullptr, _IONBF, 0);
    std::ifstream maps("/proc/self/maps");
    constexpr std::size_t kPiece = 1 << 20, kOverlap = 256;
    Bytes piece(kPiece);
    int hits = 0;
    for (std::string line; std::getline(maps, line);) {
        unsigned long begin = 0, end = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, rights) != 3) continue;
        if (rights[0] != 'r' || line.find("[vvar]") != std::string::npos) continue;
        for (unsigned long at = begin; at < end;) {
            std::ranges::fill(piece, std::uint8_t{0});
            if (std::fseek(memory, static_cast<long>(at), SEEK_SET) != 0) break;
            const std::size_t got = std::fread(piece.data(), 1, std::min<unsigned long>(kPiece, end - at), memory);
            if (got == 0) break;
            searched += got;
            for (const Canary& canary : canaries) {
                const int found = occurrences(canary, piece.data(), got);
                if (found > 0 && !expected)
                    std::fprintf(stderr, "%s is in memory: %s\n", canary.name.c_str(), line.c_str());
                hits += found;
            }
            at += got < kPiece ? got : kPiece - kOverlap;
        }
    }
    std::fclose(memory);
    return hits;
}

/// The last four words and the raw seed would do as much harm as the whole.
std::vector<Canary> canariesOf(const SecureString& password, const keys::Mnemonic& phrase) {
    std::vector<Canary> canaries;
    canaries.push_back(canaryOf("the password", password.bytes()));
    const SecureString words = phrase.phrase();
    canaries.push_back(canaryOf("the phrase", words.bytes()));
    canaries.push_back(canaryOf("the end of the phrase", words.bytes().subspan(words.size() - 24)));
    const SecureBytes entropy = phrase.entropy();
    canaries.push_back(canaryOf("the entropy", entropy.view()));
    canaries.push_back(canaryOf("half of the entropy", entropy.view().subspan(16)));
    const SecureBytes seed = need(phrase.seed(SecureString()), "the seed");
    canaries.push_back(canaryOf("the seed", seed.view().first(32)));
    const auto master = need(keys::ExtendedPrivateKey::fromSeed(seed.view(), Network::Main), "the master");
    canaries.push_back(canaryOf("the master key", master.key().secret().view()));
    return canaries;
}

} // namespace

int main() {
    const Folder folder;
    std::vector<Canary> canaries;
    std::size_t searched = 0;
    {
        const SecureString password = randomText(24);
        const auto phrase = need(keys::Mnemonic::fromEntropy(crypto::randomSecret(32)), "a phrase of fresh entropy");
        canaries = canariesOf(password, phrase);
        // The search itself is tried out: while the secrets live it finds them.
        require(searchMemory({canaries[0]}, searched, true) > 0, "a living password is found");
        useVault(folder / "canary.sandyk", password, phrase);
    }
    searched = 0;
    const int inMemory = searchMemory(canaries, searched);
    const int inFiles = searchFiles(folder.path(), canaries);
    std::printf("%zu bytes of memory searched: %d hits; files: %d hits\n", searched, inMemory, inFiles);
    require(searched > 1'000'000, "memory was there to be searched");
    require(inMemory == 0 && inFiles == 0, "no secret stays behind");
    return 0;
}
