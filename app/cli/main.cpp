#include <csignal>
#include <exception>
#include <new>

#include "bootstrap/hardening.h"
#include "cli/command_line.h"
#include "cli/output.h"

namespace {

using namespace sandyk;

constexpr const cli::Group* kGroups[] = {
    &cli::kMnemonicGroup, &cli::kKeyGroup,     &cli::kSlip39Group, &cli::kDescriptorGroup, &cli::kAddressGroup,
    &cli::kPsbtGroup,     &cli::kMessageGroup, &cli::kVaultGroup,  &cli::kWalletGroup,     &cli::kPaymentGroup,
    &cli::kDeviceGroup,   &cli::kLawGroup,     &cli::kAuditGroup,  &cli::kFirmGroup,       &cli::kReportGroup,
};

Result<void> run(int argc, char** argv) {
    SANDYK_CHECK(bootstrap::hardenProcess(argv));
    SANDYK_TRY(auto read, cli::readCommandLine(kGroups, argc, argv));
    if (auto* help = std::get_if<cli::HelpText>(&read)) return cli::writeAll(1, help->text);
    auto& invocation = std::get<cli::Invocation>(read);
    SANDYK_CHECK(cli::checkOutput());
    cli::Answer answer;
    SANDYK_CHECK(invocation.command->run(invocation.arguments, answer));
    return cli::writeAnswer(answer, invocation.arguments);
}

} // namespace

int main(int argc, char** argv) {
    // A reader that goes away is an error to report, not a reason to vanish.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        auto done = run(argc, argv);
        return done ? 0 : cli::writeError(done.error());
    } catch (const std::bad_alloc&) {
        return cli::writeError({ErrorCode::OutOfMemory, "not enough memory", {}});
    } catch (const std::exception&) {
        return cli::writeError({ErrorCode::Internal, "a fault of the program", {}});
    }
}
