#include "ledger/psbt_maps.h"

#include "bitcoin/psbt_roles.h"

namespace sandyk::hw::ledger {

namespace {

constexpr std::size_t kMagicSize = 5;

Result<PsbtMaps::Map> readMap(ByteReader& reader) {
    PsbtMaps::Map map;
    while (true) {
        SANDYK_TRY(const ByteView key, reader.lengthPrefixed());
        if (key.empty()) return map;
        SANDYK_TRY(const ByteView value, reader.lengthPrefixed());
        map.emplace(toBytes(key), toBytes(value));
    }
}

} // namespace

Result<PsbtMaps> PsbtMaps::of(const bitcoin::Psbt& psbt) {
    SANDYK_TRY(const bitcoin::Psbt version2, bitcoin::convert(psbt, 2));
    const Bytes bytes = version2.serialize();
    ByteReader reader(bytes);
    SANDYK_CHECK(reader.take(kMagicSize));
    PsbtMaps maps;
    SANDYK_TRY(maps.global, readMap(reader));
    for (std::size_t i = 0; i < version2.inputs.size(); ++i) {
        SANDYK_TRY(Map map, readMap(reader));
        maps.inputs.push_back(std::move(map));
    }
    for (std::size_t i = 0; i < version2.outputs.size(); ++i) {
        SANDYK_TRY(Map map, readMap(reader));
        maps.outputs.push_back(std::move(map));
    }
    return maps;
}

} // namespace sandyk::hw::ledger
