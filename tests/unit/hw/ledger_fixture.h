#pragma once

#include "device/device.h"
#include "ledger/ledger_device.h"
#include "signing/review.h"
#include "transcript.h"

namespace sandyk::test {

/// A recorded signing as the program meets it: a wallet, a PSBT with its review, and the device that was recorded.
class LedgerFixture {
public:
    explicit LedgerFixture(Transcript transcript) : m_transcript(std::move(transcript)) {}

    const bitcoin::Psbt psbt() const { return m_transcript.psbt(); }
    hw::DeviceWallet wallet() const;
    signing::Review review() const { return review(psbt()); }
    signing::Review review(const bitcoin::Psbt& psbt) const;

    /// Answers the app's name, its fingerprint and then the transcript.
    std::unique_ptr<hw::ledger::LedgerDevice> recordedDevice(hw::RecordedTransport** recording = nullptr) const;
    /// Answers the app's name and then this.
    std::unique_ptr<hw::ledger::LedgerDevice> deviceWith(const std::vector<hw::RecordedReport>& reports,
                                                         hw::RecordedTransport** recording = nullptr) const;
    /// Over any transport; it does not come back once it is gone.
    static std::unique_ptr<hw::ledger::LedgerDevice> deviceOver(std::unique_ptr<hw::Transport> transport);

private:
    Transcript m_transcript;
};

} // namespace sandyk::test
