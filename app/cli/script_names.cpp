#include "cli/script_names.h"

namespace sandyk::cli {

std::string_view scriptKindName(bitcoin::ScriptKind kind) {
    switch (kind) {
    case bitcoin::ScriptKind::Unknown:
        return "unknown";
    case bitcoin::ScriptKind::P2pk:
        return "p2pk";
    case bitcoin::ScriptKind::P2pkh:
        return "p2pkh";
    case bitcoin::ScriptKind::P2sh:
        return "p2sh";
    case bitcoin::ScriptKind::P2wpkh:
        return "p2wpkh";
    case bitcoin::ScriptKind::P2wsh:
        return "p2wsh";
    case bitcoin::ScriptKind::P2tr:
        return "p2tr";
    case bitcoin::ScriptKind::Multisig:
        return "multisig";
    case bitcoin::ScriptKind::OpReturn:
        return "op_return";
    case bitcoin::ScriptKind::WitnessUnknown:
        return "witness_unknown";
    }
    return "unknown";
}

} // namespace sandyk::cli
