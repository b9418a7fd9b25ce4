// Reports per second through an open HID device that sends each one back: what the kernel and our transport cost.
#include <chrono>
#include <cstdio>

#include "transport/hid_transport.h"

int main(int argc, char** argv) {
    using namespace sandyk;
    constexpr int kRounds = 500;
    constexpr std::size_t kReport = 64;
    if (argc != 2) return 2;
    auto line = hw::openHid(argv[1]);
    if (!line) return std::fprintf(stderr, "%s\n", line.error().detail.c_str()), 1;
    const auto start = std::chrono::steady_clock::now();
    for (int round = 0; round < kRounds; ++round) {
        const Bytes report(kReport, static_cast<std::uint8_t>(round));
        if (!(*line)->write(report)) return 1;
        const auto back = (*line)->read(std::chrono::seconds(5), {});
        if (!back || *back != report) return std::fprintf(stderr, "report %d did not come back\n", round), 1;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("FRAMES PER SECOND THROUGH THE GADGET: %.0f (%d there and back in %.2f s)\n",
                2 * kRounds / took.count(), kRounds, took.count());
    return 0;
}
