#include "ledger_fixture.h"

#include "ledger/driver.h"

namespace sandyk::test {

using hw::RecordedTransport;
using hw::ledger::LedgerDevice;

hw::DeviceWallet LedgerFixture::wallet() const {
    hw::DeviceWallet wallet{"savings", m_transcript.network(), m_transcript.descriptor().value(), {}};
    if (!m_transcript.policy->isDefault())
        wallet.registration = hw::Registration{m_transcript.policy->name, toBytes(m_transcript.hmac)};
    return wallet;
}

signing::Review LedgerFixture::review(const bitcoin::Psbt& psbt) const {
    signing::ReviewContext context;
    context.network = m_transcript.network();
    context.wallets = {{"savings", m_transcript.network(), m_transcript.descriptor().value(), {0, 0}}};
    return signing::review(psbt, context).value();
}

std::unique_ptr<LedgerDevice> LedgerFixture::deviceOver(std::unique_ptr<hw::Transport> transport) {
    return std::make_unique<LedgerDevice>("Nano S Plus", hw::ledger::driver().capabilities, std::move(transport), [] {
        return Result<std::unique_ptr<hw::Transport>>(fail(ErrorCode::DeviceNotFound, "gone"));
    });
}

std::unique_ptr<LedgerDevice> LedgerFixture::deviceWith(const std::vector<hw::RecordedReport>& reports,
                                                        RecordedTransport** recording) const {
    const bool isMain = m_transcript.network() == Network::Main;
    auto transport = std::make_unique<RecordedTransport>(
        readTranscript(isMain ? "ledger-btcmain-version" : "ledger-btc-version").reports + reports);
    if (recording) *recording = transport.get();
    return deviceOver(std::move(transport));
}

std::unique_ptr<LedgerDevice> LedgerFixture::recordedDevice(RecordedTransport** recording) const {
    return deviceWith(readTranscript("ledger-btc-fingerprint").reports + m_transcript.reports, recording);
}

} // namespace sandyk::test
