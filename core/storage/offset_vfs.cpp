#include "storage/offset_vfs.h"

#include <mutex>

#include <sqlite3.h>

#include "storage/vault_header.h"

namespace sandyk::storage {
namespace {

constexpr sqlite3_int64 kOffset = kHeaderAreaSize;

/// SQLite allocates szOsFile bytes: this, and the system's own file object behind it.
struct OffsetFile {
    sqlite3_file base;
};
static_assert(sizeof(OffsetFile) % alignof(void*) == 0);

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<OffsetFile*>(file) + 1);
}

sqlite3_vfs* system(sqlite3_vfs* vfs) {
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file) {
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, size, offset + kOffset);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xWrite(real(file), from, size, offset + kOffset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return real(file)->pMethods->xTruncate(real(file), size + kOffset);
}

int syncFile(sqlite3_file* file, int flags) {
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    const int code = real(file)->pMethods->xFileSize(real(file), size);
    if (code == SQLITE_OK) *size = *size > kOffset ? *size - kOffset : 0;
    return code;
}

int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held) {
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
    if (operation == SQLITE_FCNTL_SIZE_HINT) {
        sqlite3_int64 shifted = *static_cast<sqlite3_int64*>(argument) + kOffset;
        return real(file)->pMethods->xFileControl(real(file), operation, &shifted);
    }
    // Memory maps would show the file unshifted.
    if (operation == SQLITE_FCNTL_MMAP_SIZE) return SQLITE_NOTFOUND;
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

/// Version 1: no shared memory, so no WAL, and no memory maps.
const sqlite3_io_methods kMethods{
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    sqlite3_vfs* const below = system(vfs);
    if (flags & SQLITE_OPEN_MAIN_JOURNAL) return below->xOpen(below, name, file, flags, outFlags);
    if (!(flags & SQLITE_OPEN_MAIN_DB)) return SQLITE_CANTOPEN;
    const int code = below->xOpen(below, name, real(file), flags, outFlags);
    if (code == SQLITE_OK) file->pMethods = &kMethods;
    return code;
}

struct Registration {
    sqlite3_vfs vfs{};
    int code = SQLITE_ERROR;

    Registration() {
        sqlite3_vfs* const below = sqlite3_vfs_find(nullptr);
        if (below == nullptr) return;
        vfs.iVersion = 1;
        vfs.mxPathname = below->mxPathname;
        vfs.zName = "sandyk-offset";
        vfs.szOsFile = static_cast<int>(sizeof(OffsetFile)) + below->szOsFile;
        vfs.pAppData = below;
        vfs.xOpen = openFile;
        vfs.xDelete = [](sqlite3_vfs* own, const char* name, int syncFolder) {
            return system(own)->xDelete(system(own), name, syncFolder);
        };
        vfs.xAccess = [](sqlite3_vfs* own, const char* name, int flags, int* result) {
            return system(own)->xAccess(system(own), name, flags, result);
        };
        vfs.xFullPathname = [](sqlite3_vfs* own, const char* name, int size, char* out) {
            return system(own)->xFullPathname(system(own), name, size, out);
        };
        vfs.xRandomness = [](sqlite3_vfs* own, int size, char* out) {
            return system(own)->xRandomness(system(own), size, out);
        };
        vfs.xSleep = [](sqlite3_vfs* own, int microseconds) { return system(own)->xSleep(system(own), microseconds); };
        vfs.xCurrentTime = [](sqlite3_vfs* own, double* time) { return system(own)->xCurrentTime(system(own), time); };
        vfs.xGetLastError = [](sqlite3_vfs* own, int size, char* out) {
            return system(own)->xGetLastError(system(own), size, out);
        };
        code = sqlite3_vfs_register(&vfs, 0);
    }
};

} // namespace

Result<const char*> offsetVfs() {
    static Registration registration;
    if (registration.code != SQLITE_OK) return fail(ErrorCode::VaultDatabase, "the offset VFS cannot be registered");
    return registration.vfs.zName;
}

} // namespace sandyk::storage
