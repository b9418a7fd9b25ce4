#include <QApplication>

#include <cstdio>

#include "bootstrap/hardening.h"
#include "ui/shell/program.h"
#if SANDYK_HAS_NETWORK
#include "net/net_gateway.h"
#endif

int main(int argc, char** argv) {
    if (auto hardened = sandyk::bootstrap::hardenProcess(argv); !hardened) {
        std::fprintf(stderr, "sandyk: %s\n", hardened.error().detail.c_str());
        return static_cast<int>(sandyk::exitClass(hardened.error().code));
    }
    QApplication application(argc, argv);
    sandyk::ui::ProgramKind kind;
    kind.airGapped = SANDYK_AIR_GAPPED;
#if SANDYK_HAS_NETWORK
    kind.makeChain = [](sandyk::app::Session& session) -> std::unique_ptr<sandyk::app::ChainGateway> {
        return std::make_unique<sandyk::net::NetGateway>(session);
    };
#endif
    return sandyk::ui::runProgram(application, kind);
}
