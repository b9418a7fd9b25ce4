#pragma once

#include <deque>
#include <functional>
#include <set>

#include "bitcoin/psbt.h"
#include "coldcard/commands.h"
#include "coldcard/packet.h"
#include "transport/transport.h"

namespace sandyk::test {

/// A Coldcard that a test plays, down to the reports. What it does wrong is for the test to say.
class EmulatedColdcard : public hw::Transport {
public:
    struct Behaviour {
        std::string version = "5.6.1";
        std::string chain = "XTN";
        bool isInitialized = true;
        bool refuses = false; ///< the person at the device
        int polls = 2;        ///< "okay" before the person has decided
        int busy = 0;         ///< answers before the first
        /// Changes an answer before it is encrypted; `count` of encrypted commands from 0.
        std::function<Bytes(std::size_t count, const Bytes& command, Bytes answer)> tamper;
        /// Changes the PSBT that was signed, before it is announced.
        std::function<void(bitcoin::Psbt&)> tamperResult;
        std::function<std::vector<Bytes>(std::vector<Bytes> reports)> tamperReports;
    };

    EmulatedColdcard(keys::ExtendedPrivateKey seed, Behaviour behaviour);

    Result<void> write(ByteView report) override;
    /// DeviceTimeout at once when there is nothing to say.
    Result<Bytes> read(hw::Patience patience, const std::stop_token& stop) override;
    void pause(std::chrono::milliseconds, const std::stop_token&) override {}

    Behaviour behaviour;
    std::size_t commands = 0; ///< encrypted ones so far

private:
    void answer(ByteView message, bool isEncrypted);
    Bytes greet(ByteView command);
    Bytes handle(const Bytes& command);
    Bytes sign();
    Bytes show(ByteView command) const;

    keys::ExtendedPrivateKey m_seed;
    hw::coldcard::PacketReader m_reader;
    std::deque<Bytes> m_reports;
    std::optional<hw::coldcard::Channel> m_line;
    SecureBytes m_session;
    Bytes m_file;
    Bytes m_result;
    Bytes m_decided; ///< what the polls lead to
    int m_pollsLeft = 0;
    std::set<Bytes> m_wallets; ///< "msck" commands that are answered with 1
    Bytes m_pendingWallet;
};

} // namespace sandyk::test
