#pragma once

#include <cstdint>

#include "base/bytes.h"

/// Key types of BIP174, BIP370 and BIP371. Private to the PSBT sources of this module.
namespace sandyk::bitcoin::psbt_field {

inline constexpr ByteArray<5> kMagic{0x70, 0x73, 0x62, 0x74, 0xff};
inline constexpr std::uint64_t kProprietary = 0xfc;

namespace global {
enum : std::uint64_t {
    UnsignedTx = 0x00,
    Xpub = 0x01,
    TxVersion = 0x02,
    FallbackLockTime = 0x03,
    InputCount = 0x04,
    OutputCount = 0x05,
    Modifiable = 0x06,
    Version = 0xfb,
};
}

namespace input {
enum : std::uint64_t {
    NonWitnessUtxo = 0x00,
    WitnessUtxo = 0x01,
    PartialSignature = 0x02,
    SighashType = 0x03,
    RedeemScript = 0x04,
    WitnessScript = 0x05,
    KeyOrigin = 0x06,
    FinalScriptSig = 0x07,
    FinalWitness = 0x08,
    Ripemd160Preimage = 0x0a,
    Sha256Preimage = 0x0b,
    Hash160Preimage = 0x0c,
    Hash256Preimage = 0x0d,
    PreviousTxid = 0x0e,
    OutputIndex = 0x0f,
    Sequence = 0x10,
    RequiredTimeLock = 0x11,
    RequiredHeightLock = 0x12,
    TapKeySignature = 0x13,
    TapScriptSignature = 0x14,
    TapLeafScript = 0x15,
    TapKeyOrigin = 0x16,
    TapInternalKey = 0x17,
    TapMerkleRoot = 0x18,
};
}

namespace output {
enum : std::uint64_t {
    RedeemScript = 0x00,
    WitnessScript = 0x01,
    KeyOrigin = 0x02,
    Amount = 0x03,
    ScriptPubKey = 0x04,
    TapInternalKey = 0x05,
    TapTree = 0x06,
    TapKeyOrigin = 0x07,
};
}

} // namespace sandyk::bitcoin::psbt_field
