#pragma once

#include <deque>
#include <functional>

#include "device/hardware_signer.h"
#include "trezor/trezor_device.h"
#include "trezor_transcript.h"

namespace sandyk::test {

/// A device that a test plays: it gets each message whole and answers with reports of its choice, or not at all.
class ScriptedTrezor : public hw::Transport {
public:
    using Answer = std::function<std::vector<Bytes>(const hw::trezor::Message&)>;
    explicit ScriptedTrezor(Answer answer) : m_answer(std::move(answer)) {}

    Result<void> write(ByteView report) override {
        const auto whole = m_reader.take(report);
        if (!whole) return sandyk::Failure(whole.error());
        if (!*whole) return {};
        const hw::trezor::ReportReader done = std::exchange(m_reader, {});
        for (Bytes& out : m_answer(done.message()))
            m_reports.push_back(std::move(out));
        return {};
    }

    /// A silent device is given up at once where the host waits for a time; where it waits for the person, it must be
    /// stopped.
    Result<Bytes> read(hw::Patience patience, const std::stop_token& stop) override {
        if (m_reports.empty() && patience) return fail(ErrorCode::DeviceTimeout, "silent");
        if (m_reports.empty() || stop.stop_requested()) return fail(ErrorCode::Cancelled, "waits for the person");
        Bytes report = m_reports.front();
        m_reports.pop_front();
        return report;
    }

private:
    Answer m_answer;
    hw::trezor::ReportReader m_reader;
    std::deque<Bytes> m_reports;
};

std::vector<Bytes> reportsOf(const hw::trezor::Message& message);
hw::trezor::Message failureOf(std::uint64_t code);

/// Versions of the recorded firmwares are taken here, also those that the program refuses.
extern const std::vector<hw::Capability> kAnyTrezor;

/// A recorded signing as the program meets it: a wallet, a PSBT with its review, and the device that was recorded.
class TrezorFixture {
public:
    explicit TrezorFixture(TrezorTranscript transcript) : m_transcript(std::move(transcript)) {}

    const TrezorTranscript& transcript() const { return m_transcript; }
    bitcoin::Psbt psbt() const { return m_transcript.psbt(); }
    signing::Review review() const { return review(psbt()); }
    signing::Review review(const bitcoin::Psbt& psbt) const;

    /// What the device sends from its first word to the end of the flow: features, the key that names the seed, and
    /// then the flow.
    std::vector<hw::trezor::Message> answers() const;
    /// Initialize, the key that names the seed, and the flow, byte by byte.
    std::unique_ptr<hw::trezor::TrezorDevice> recordedDevice(hw::RecordedTransport** recording = nullptr) const;
    /// Over any transport; it does not come back once it is gone.
    static std::unique_ptr<hw::trezor::TrezorDevice> deviceOver(std::unique_ptr<hw::Transport> transport);
    /// Gives these answers, whatever it is asked; to Cancel and Ping it answers as devices do.
    static std::unique_ptr<hw::trezor::TrezorDevice> answering(std::vector<hw::trezor::Message> answers);

private:
    TrezorTranscript m_transcript;
};

} // namespace sandyk::test
