/// Power cuts: everything that the disk is told is recorded, and the disk is then rebuilt as it may stand after
/// a cut at every point: what was synced is there, of the rest any part, writes torn at sectors, names as far as the
/// folder had got. The vault must hold all finished steps, and of the one under way all or nothing.

#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <random>

#include "crash_vault.h"
#include "faults.h"

using namespace sandyk;
using namespace sandyk::storage;
using namespace sandyk::storage::crash;

namespace {

constexpr int kSteps = 18;
constexpr std::size_t kSector = 512;
/// A torn write ends among the first sectors, where headers are.
constexpr std::size_t kTornSectors = 6;

struct Inode {
    std::string synced;
    std::vector<DiskEvent> pending;
};
using Names = std::map<std::string, std::shared_ptr<Inode>>;

void apply(std::string& content, const DiskEvent& event, std::size_t most) {
    if (event.kind == DiskEvent::Kind::Truncate) {
        content.resize(event.offset);
        return;
    }
    const std::size_t size = std::min(most, event.bytes.size());
    content.resize(std::max<std::size_t>(content.size(), event.offset + size));
    content.replace(event.offset, size, event.bytes, 0, size);
}

/// A disk with its cache: what is synced stays, what is pending may or may not.
class Disk {
public:
    explicit Disk(const std::string& path, std::string content) {
        m_live[path] = std::make_shared<Inode>(Inode{std::move(content), {}});
        m_durable = m_live;
    }

    void tell(const DiskEvent& event) {
        switch (event.kind) {
        case DiskEvent::Kind::Create:
            m_live[event.path] = std::make_shared<Inode>();
            break;
        case DiskEvent::Kind::Remove:
            m_live.erase(event.path);
            break;
        case DiskEvent::Kind::Rename:
            m_live[event.other] = m_live.at(event.path);
            m_live.erase(event.path);
            break;
        case DiskEvent::Kind::SyncFolder:
            m_durable = m_live;
            m_between.clear();
            return;
        case DiskEvent::Kind::Sync:
            sync(*m_live.at(event.path));
            return;
        case DiskEvent::Kind::Write:
        case DiskEvent::Kind::Truncate:
            m_live.at(event.path)->pending.push_back(event);
            return;
        }
        m_between.push_back(m_live);
    }

    /// `luck` in tenths: how much of what was not synced arrived nevertheless.
    std::map<std::string, std::string> cut(int luck, std::mt19937& random) const {
        const auto lucky = [&] { return std::uniform_int_distribution<int>(0, 9)(random) < luck; };
        Names names = m_durable;
        for (const Names& next : m_between) {
            if (!lucky()) break;
            names = next;
        }
        std::map<std::string, std::string> files;
        for (const auto& [path, inode] : names) {
            std::string content = inode->synced;
            for (const DiskEvent& event : inode->pending) {
                if (!lucky()) continue;
                const std::size_t sectors = event.bytes.size() / kSector;
                const bool torn = luck < 10 && sectors > 1 && random() % 2 == 0;
                apply(content, event,
                      torn ? kSector * (random() % std::min(sectors, kTornSectors)) : event.bytes.size());
            }
            files[path] = std::move(content);
        }
        return files;
    }

private:
    static void sync(Inode& inode) {
        for (const DiskEvent& event : inode.pending)
            apply(inode.synced, event, event.bytes.size());
        inode.pending.clear();
    }

    Names m_live, m_durable;
    std::vector<Names> m_between; ///< after each change of names since the folder was synced
};

std::string readAll(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The events of the steps, and how many of them had come when each step was finished.
struct Recording {
    Prepared prepared = Prepared::make();
    std::string before;
    std::filesystem::path folder;
    std::vector<DiskEvent> events;
    std::vector<std::size_t> finishedAt;
    std::vector<Story> stories;
};

Recording recordSteps() {
    Recording recording;
    const Folder folder;
    recording.folder = std::filesystem::canonical(folder.path());
    const auto path = recording.folder / "vault.sandyk";
    createVault(path, recording.prepared);
    recording.before = readAll(path);
    Story story;
    recording.stories.push_back(story);
    Opened vault = Opened::open(path, recording.prepared);
    for (int i = 0; i < kSteps; ++i) {
        startRecording(recording.folder.string());
        need(doStep(vault, recording.prepared, story, recording.folder), "a step");
        for (DiskEvent& event : stopRecording())
            recording.events.push_back(std::move(event));
        recording.finishedAt.push_back(recording.events.size());
        recording.stories.push_back(story);
    }
    return recording;
}

void checkCut(const Recording& recording, const std::map<std::string, std::string>& files, std::size_t finished,
              const std::string& where) {
    const Folder folder;
    for (const auto& [name, content] : files) {
        std::ofstream out(folder / std::filesystem::path(name).filename().string(), std::ios::binary);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    const std::string found = need(contentOf(folder / "vault.sandyk", recording.prepared), "open after " + where);
    const bool old = found == recording.stories[finished].text();
    const bool next = finished + 1 < recording.stories.size() && found == recording.stories[finished + 1].text();
    require(old || next, "all finished steps, the next one whole or not at all; after " + where + "\nfound    " +
                             found + "\nexpected " + recording.stories[finished].text());
    checkBackups(folder.path(), recording.prepared);
}

} // namespace

int main() {
    const auto seed = std::random_device()();
    std::printf("random seed %u\n", seed);
    std::mt19937 random(seed);
    const Recording recording = recordSteps();
    Disk disk((recording.folder / "vault.sandyk").string(), recording.before);
    std::size_t finished = 0;
    int cuts = 0;
    for (std::size_t at = 0; at <= recording.events.size(); ++at) {
        while (finished < recording.finishedAt.size() && recording.finishedAt[finished] <= at)
            ++finished;
        for (const int luck : {0, 5, 8, 9, 10}) {
            checkCut(recording, disk.cut(luck, random), finished,
                     "a cut before event " + std::to_string(at) + " with luck " + std::to_string(luck));
            ++cuts;
        }
        if (at < recording.events.size()) disk.tell(recording.events[at]);
    }
    require(cuts > 500, "there was something to cut");
    std::printf("%d power cuts in %d steps\n", cuts, kSteps);
    return 0;
}
