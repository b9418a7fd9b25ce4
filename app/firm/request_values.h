#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

#include "bitcoin/address.h"
#include "bitcoin/transaction.h"
#include "custody/policy.h"
#include "custody/request.h"
#include "law/engine.h"
#include "wallet/payment.h"

/// What windows see of a firm's requests: values only.
namespace sandyk::app {

/// For lists.
struct RequestEntry {
    std::int64_t id = 0;
    custody::RequestState state = custody::RequestState::Pending;
    custody::RequestKind kind = custody::RequestKind::Withdrawal;
    std::string client; ///< a number, or "firm"
    std::string initiator, address;
    std::int64_t amount = 0, createdAt = 0;
    int approvals = 0;
    bool votedByMe = false; ///< of pending ones: my approval or refusal is among them
};

struct RequestStepView {
    custody::RequestState state = custody::RequestState::Pending;
    std::string act, actor, note;
    std::int64_t time = 0;
};

/// Everything that is seen, and signed, of one request.
struct RequestView {
    std::int64_t id = 0;
    custody::RequestBody body;
    Hash256 hash{};
    custody::RequestState state = custody::RequestState::Pending;
    std::string walletName, destinationWalletName; ///< "" when the wallet is not in this vault
    std::optional<custody::Tier> tier, destinationTier;
    std::string clientName; ///< only for roles that may know it
    std::optional<std::int64_t> fiat;
    std::string currency;
    std::vector<RequestStepView> steps;
    std::vector<custody::Approval> approvals;
    custody::LogPoint log; ///< what an approval given now bears
    std::int64_t policyVersionInForce = 0;

    /// Of a pending or approved one: what stands between it and its signature, as of now.
    struct Standing {
        std::string rule; ///< that decided
        std::vector<std::string> rules;
        std::vector<law::Finding> law;
        std::vector<std::string> voters;
        std::size_t votesNeeded = 0;
        std::vector<custody::Quorum> quorums;
        bool isApproved = false;
        std::optional<std::int64_t> notBefore, approvalsEnd;
        std::vector<Error> blocks;
    };
    std::optional<Standing> standing;
    bool isSigned = false;   ///< something signed is there
    bool isComplete = false; ///< every signature is there
    bool hasKeyHere = false; ///< a master of this vault can sign it
    bool isMine = false;     ///< I prepared it
    bool hasMyVote = false;  ///< one that still counts
    std::int64_t time = 0;   ///< of this view

    bool isOpen() const { return state == custody::RequestState::Pending || state == custody::RequestState::Approved; }
};

/// A wallet that requests move coins from or to.
struct RequestWallet {
    std::int64_t walletId = 0;
    std::string name, code;
    std::string owner; ///< a client's number, "pool" or "firm"
    custody::Tier tier = custody::Tier::Hot;
    Network network = Network::Main;
    std::int64_t balance = 0;
};

/// What an initiator asks for.
struct RequestWish {
    custody::RequestKind kind = custody::RequestKind::Withdrawal;
    std::int64_t walletId = 0;
    std::string beneficiary;                 ///< of a pooled wallet: the client it is for
    std::optional<bitcoin::Address> address; ///< a withdrawal's; else the next one of `destinationWalletId`
    std::int64_t destinationWalletId = 0;
    std::optional<bitcoin::Amount> amount; ///< none: all that is left
    bitcoin::FeeRate feeRate;
    std::string purpose = "other";
    std::string counterparty = "unknown";
    std::map<std::string, std::string> reasons; ///< by rule, where the law profile warns
};

} // namespace sandyk::app
