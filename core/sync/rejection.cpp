#include "sync/session_base.h"

namespace sandyk::sync {
namespace {

struct Words {
    std::string_view part;
    Rejection rejection;
};

/// Reject reasons of Bitcoin Core's validation; the first that occurs counts.
constexpr Words kWords[] = {
    {"txn-already-known", Rejection::None},
    {"txn-already-in-mempool", Rejection::None},
    {"already in block chain", Rejection::AlreadyInChain},
    {"already in utxo set", Rejection::AlreadyInChain},
    {"mempool min fee not met", Rejection::FeeTooLow},
    {"min relay fee not met", Rejection::FeeTooLow},
    {"insufficient fee", Rejection::ReplacementFee},
    {"too many potential replacements", Rejection::ReplacementFee},
    {"replacement-adds-unconfirmed", Rejection::ReplacementFee},
    {"missing-inputs", Rejection::MissingInputs},
    {"missingorspent", Rejection::MissingInputs},
    {"missing inputs", Rejection::MissingInputs},
    {"premature-spend-of-coinbase", Rejection::MissingInputs},
    {"txn-mempool-conflict", Rejection::Conflict},
    {"non-final", Rejection::NotFinal},
    {"non-BIP68-final", Rejection::NotFinal},
    {"dust", Rejection::Dust},
    {"too-long-mempool-chain", Rejection::TooLongChain},
    {"too-large-cluster", Rejection::TooLongChain},
    {"mandatory-script-verify", Rejection::Invalid},
    {"mempool-script-verify", Rejection::Invalid},
    {"block-script-verify", Rejection::Invalid},
    {"bad-txns", Rejection::Invalid},
    {"TX decode failed", Rejection::Invalid},
    {"non-mandatory-script-verify", Rejection::NotStandard},
    {"scriptpubkey", Rejection::NotStandard},
    {"scriptsig", Rejection::NotStandard},
    {"bad-witness-nonstandard", Rejection::NotStandard},
    {"tx-size", Rejection::NotStandard},
    {"version", Rejection::NotStandard},
};

} // namespace

Rejection rejectionOf(std::string_view words) {
    for (const Words& known : kWords) {
        if (words.find(known.part) != std::string_view::npos) return known.rejection;
    }
    return Rejection::Other;
}

std::string_view rejectionName(Rejection rejection) {
    switch (rejection) {
    case Rejection::None:
        return "none";
    case Rejection::FeeTooLow:
        return "fee_too_low";
    case Rejection::ReplacementFee:
        return "replacement_fee";
    case Rejection::MissingInputs:
        return "missing_inputs";
    case Rejection::Conflict:
        return "conflict";
    case Rejection::AlreadyInChain:
        return "already_in_chain";
    case Rejection::NotFinal:
        return "not_final";
    case Rejection::Dust:
        return "dust";
    case Rejection::TooLongChain:
        return "too_long_chain";
    case Rejection::NotStandard:
        return "not_standard";
    case Rejection::Invalid:
        return "invalid";
    case Rejection::Other:
        return "other";
    }
    return "";
}

} // namespace sandyk::sync
