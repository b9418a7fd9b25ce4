#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "devices/device_source.h"

namespace sandyk::test {

/// A Ledger that answers from recordings (tests/vectors/transcripts): its name and fingerprint always, all else in
/// order, anew for each time that it is opened.
struct PlayedLedger {
    std::string path = "/dev/played0";
    std::string serial = "0001";
    std::vector<std::string> transcripts = {};
    std::vector<std::pair<Bytes, Bytes>> answers = {}; ///< further commands, always answered
    std::optional<Bytes> app = {};            ///< other answer about its app, with the status word: 5515 is locked
    std::optional<ErrorCode> opening = {};    ///< it cannot be opened
    std::optional<std::size_t> unplugAt = {}; ///< at this command of the recording it is pulled out
    std::optional<std::size_t> waitAt = {};   ///< here the person does not confirm, until somebody stops waiting
};

/// Devices that tests plug in and out. Any thread.
class PlayedBus : public std::enable_shared_from_this<PlayedBus> {
public:
    void plug(PlayedLedger device);
    void unplug(const std::string& path);
    std::optional<PlayedLedger> at(const std::string& path) const;
    std::unique_ptr<app::DeviceSource> source();
    /// How often devices were opened so far.
    int openings() const;

private:
    friend class PlayedSource;
    mutable std::mutex m_mutex;
    std::vector<PlayedLedger> m_plugged;
    int m_openings = 0;
};

} // namespace sandyk::test
