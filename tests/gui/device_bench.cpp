#include "device_bench.h"

#include <algorithm>
#include <deque>
#include <thread>

#include "hw/registry.h"
#include "ledger/driver.h"
#include "ledger/frame.h"
#include "ledger/ledger_device.h"
#include "transcript.h"

namespace sandyk::test {

namespace {

using namespace hw;

const std::vector<std::pair<Bytes, Bytes>>& alwaysAnswered() {
    static const auto all = [] {
        auto apdus = readTranscript("ledger-btc-version").apdus;
        for (auto& each : readTranscript("ledger-btc-fingerprint").apdus)
            apdus.push_back(std::move(each));
        return apdus;
    }();
    return all;
}

class Player : public Transport {
public:
    Player(std::weak_ptr<PlayedBus> bus, PlayedLedger device) : m_bus(std::move(bus)), m_device(std::move(device)) {
        for (const std::string& name : m_device.transcripts) {
            for (auto& each : readTranscript(name).apdus)
                m_recording.push_back(std::move(each));
        }
    }

    Result<void> write(ByteView report) override {
        SANDYK_CHECK(checkPlugged());
        SANDYK_TRY(const auto taken, m_reader.take(report));
        if (taken != ledger::FrameReader::Taken::Complete) return {};
        const Bytes command = m_reader.message();
        m_reader = ledger::FrameReader(ledger::kFirstChannel);
        return answer(command);
    }

    Result<Bytes> read(Patience patience, const std::stop_token& stop) override {
        using namespace std::chrono_literals;
        const auto start = std::chrono::steady_clock::now();
        while (m_answer.empty()) {
            SANDYK_CHECK(checkPlugged());
            if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
            if (patience && std::chrono::steady_clock::now() - start > *patience) return fail(ErrorCode::DeviceTimeout);
            std::this_thread::sleep_for(5ms);
        }
        Bytes report = std::move(m_answer.front());
        m_answer.pop_front();
        return report;
    }

private:
    Result<void> checkPlugged() const {
        const auto bus = m_bus.lock();
        if (!bus || !bus->at(m_device.path)) return fail(ErrorCode::DeviceDisconnected, "pulled out");
        return {};
    }

    Result<void> answer(const Bytes& command) {
        for (const auto& [to, from] : alwaysAnswered()) {
            if (to != command) continue;
            say(m_device.app && &to == &alwaysAnswered().front().first ? *m_device.app : from);
            return {};
        }
        for (const auto& [to, from] : m_device.answers) {
            if (to == command) return say(from), Result<void>();
        }
        if (m_position >= m_recording.size() || m_recording[m_position].first != command)
            return fail(ErrorCode::DeviceProtocol, "not the recorded command " + std::to_string(m_position));
        if (m_device.unplugAt == m_position) {
            if (const auto bus = m_bus.lock()) bus->unplug(m_device.path);
            return {};
        }
        if (m_device.waitAt != m_position) say(m_recording[m_position].second);
        ++m_position;
        return {};
    }

    void say(const Bytes& message) {
        for (Bytes& report : ledger::encodeFrames(ledger::kFirstChannel, message))
            m_answer.push_back(std::move(report));
    }

    std::weak_ptr<PlayedBus> m_bus;
    PlayedLedger m_device;
    std::vector<std::pair<Bytes, Bytes>> m_recording;
    std::size_t m_position = 0;
    ledger::FrameReader m_reader{ledger::kFirstChannel};
    std::deque<Bytes> m_answer;
};

} // namespace

class PlayedSource : public app::DeviceSource {
public:
    explicit PlayedSource(std::shared_ptr<PlayedBus> bus) : m_bus(std::move(bus)) {}

    std::vector<FoundDevice> find() override {
        const std::lock_guard lock(m_bus->m_mutex);
        std::vector<FoundDevice> found;
        for (const PlayedLedger& each : m_bus->m_plugged) {
            DeviceInfo info;
            info.path = each.path;
            info.serial = each.serial;
            found.push_back({&ledger::driver(), "Nano S Plus", info});
        }
        return found;
    }

    Result<std::unique_ptr<Device>> open(const FoundDevice& found) override {
        const auto device = m_bus->at(found.info.path);
        if (!device) return fail(ErrorCode::DeviceNotFound, "pulled out");
        if (device->opening) return fail(*device->opening, "as the test wants it");
        {
            const std::lock_guard lock(m_bus->m_mutex);
            ++m_bus->m_openings;
        }
        return std::make_unique<ledger::LedgerDevice>(
            found.model, ledger::driver().capabilities, std::make_unique<Player>(m_bus, *device),
            [] { return Result<std::unique_ptr<Transport>>(fail(ErrorCode::DeviceNotFound, "pulled out")); });
    }

private:
    std::shared_ptr<PlayedBus> m_bus;
};

void PlayedBus::plug(PlayedLedger device) {
    unplug(device.path);
    const std::lock_guard lock(m_mutex);
    m_plugged.push_back(std::move(device));
}

void PlayedBus::unplug(const std::string& path) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_plugged, [&](const PlayedLedger& each) { return each.path == path; });
}

std::optional<PlayedLedger> PlayedBus::at(const std::string& path) const {
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_plugged, path, &PlayedLedger::path);
    return found == m_plugged.end() ? std::nullopt : std::optional(*found);
}

std::unique_ptr<app::DeviceSource> PlayedBus::source() {
    return std::make_unique<PlayedSource>(shared_from_this());
}

int PlayedBus::openings() const {
    const std::lock_guard lock(m_mutex);
    return m_openings;
}

} // namespace sandyk::test
