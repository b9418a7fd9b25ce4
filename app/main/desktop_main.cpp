#include <QApplication>

#include <cstdio>

#include "bootstrap/hardening.h"
#include "ui/shell/program.h"

int main(int argc, char** argv) {
    if (auto hardened = sandyk::bootstrap::hardenProcess(argv); !hardened) {
        std::fprintf(stderr, "sandyk: %s\n", hardened.error().detail.c_str());
        return static_cast<int>(sandyk::exitClass(hardened.error().code));
    }
    QApplication application(argc, argv);
    return sandyk::ui::runProgram(application, {.airGapped = SANDYK_AIR_GAPPED});
}
