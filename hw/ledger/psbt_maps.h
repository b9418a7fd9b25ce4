#pragma once

#include <map>
#include <vector>

#include "base/byte_reader.h"
#include "bitcoin/psbt.h"

namespace sandyk::hw::ledger {

/// The key-value maps of a PSBT of version 2 as they are, in ascending order of key: what the device reads.
struct PsbtMaps {
    using Map = std::map<Bytes, Bytes>;
    Map global;
    std::vector<Map> inputs;
    std::vector<Map> outputs;

    /// Errors: those of bitcoin::convert.
    static Result<PsbtMaps> of(const bitcoin::Psbt& psbt);
};

} // namespace sandyk::hw::ledger
