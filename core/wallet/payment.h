#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bitcoin/address.h"
#include "bitcoin/psbt.h"
#include "wallet/coin.h"
#include "wallet/verdict.h"

namespace sandyk::wallet {

struct Recipient {
    bitcoin::Address address;
    std::optional<bitcoin::Amount> amount; ///< none: all that is left (one recipient of a payment at most)
    bool paysFee = false;                  ///< the fee, or an equal share of it, is taken from this amount
    std::string label;                     ///< kept as the label of the address; may be empty
};

/// What the person asked for.
struct PaymentIntent {
    std::vector<Recipient> recipients;
    bitcoin::FeeRate feeRate;
    std::vector<bitcoin::OutPoint> coins; ///< exactly these are spent; empty: the program chooses
    bool replaceable = true;
    std::string label;   ///< of the transaction
    std::string purpose; ///< what the payment is for, in the words that the law asks for; may be empty
};
inline constexpr std::size_t kMaxRecipients = 2'000;

enum class PaymentKind : std::uint8_t {
    Payment,
    Bump,   ///< replaces one of ours: the same recipients, a higher fee
    Cancel, ///< replaces one of ours: everything comes back to us
    Child   ///< spends an output of an unconfirmed transaction to us again, to speed it up (CPFP)
};
std::string_view paymentKindName(PaymentKind kind); ///< "payment", "bump", "cancel", "child"

enum class DraftState : std::uint8_t {
    Prepared,  ///< reserves its coins; signatures are missing
    Signed,    ///< every signature is there
    Broadcast, ///< handed to the network at least once, or about to be: saved before it is sent
    Confirmed, ///< stands in a block
    Abandoned, ///< given up; its coins are free again
    Replaced   ///< another transaction spends its coins
};
std::string_view draftStateName(DraftState state); ///< "prepared", "signed", ...

/// A payment that is kept. What it does is read from its PSBT by signing::review, never from other fields.
struct PaymentDraft {
    std::int64_t id = 0;
    std::int64_t walletId = 0;
    PaymentKind kind = PaymentKind::Payment;
    DraftState state = DraftState::Prepared;
    bitcoin::Psbt psbt;
    bitcoin::Txid txid; ///< of the unsigned transaction; a legacy input's signature changes the final one
    std::optional<bitcoin::Txid> replaces;
    std::string label;
    std::string purpose;
    std::int64_t createdAt = 0; ///< UNIX time as wallet/trusted_time.h tells it
    /// When it was first signed here or handed to another signer: limits count it from then on.
    std::optional<std::int64_t> signedAt;
    std::optional<std::int64_t> notBefore;      ///< a delay for large sums (I-06) ends then
    bitcoin::Amount leaving;                    ///< payments and fee; counted against limits
    std::optional<bitcoin::Amount> acceptedFee; ///< typed by the person, above the fee limits (A-17)

    /// It spends coins that nobody else may take.
    bool reservesCoins() const { return state == DraftState::Prepared || state == DraftState::Signed; }
};

} // namespace sandyk::wallet
