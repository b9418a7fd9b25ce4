#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// The system calls that write, below SQLite and below the header's own writing: the test's program defines them
/// itself, so every library in it comes here first. Off until armed.
namespace sandyk::storage::crash {

enum class FaultMode {
    Once,      ///< one call fails, later ones succeed
    From,      ///< that call and all later ones fail: the disk stays full or gone
    ShortWrite ///< half of one write arrives, then the disk is full for good
};
/// Calls that count: write, sync, truncate, open for writing, remove, rename.
void armFaults(int number, FaultMode mode, int error);
/// Reads fail instead.
void armReadFaults(int number);
/// True when a call has failed since it was armed.
bool disarmFaults();

/// What a disk was told, in order, for the test of power cuts.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Remove, Rename } kind;
    std::string path, other;
    std::uint64_t offset = 0; ///< of a write; size of a truncate
    std::string bytes;
};
void startRecording(const std::string& folder);
std::vector<DiskEvent> stopRecording();

} // namespace sandyk::storage::crash
