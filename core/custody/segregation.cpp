#include "custody/segregation.h"

#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::custody {
namespace {

Result<const WalletOwner*> ownerOf(const signing::Review& review, const signing::OwnPlace& place,
                                   const std::map<std::string, WalletOwner>& byName) {
    const auto found = byName.find(review.wallets.at(place.wallet));
    if (found == byName.end())
        return fail(ErrorCode::FirmWalletUnassigned, "a wallet has no owner yet",
                    {{"wallet", review.wallets[place.wallet]}});
    return &found->second;
}

Result<const WalletOwner*> sourceOf(const signing::Review& review, const std::map<std::string, WalletOwner>& byName) {
    const WalletOwner* source = nullptr;
    for (std::size_t i = 0; i < review.inputs.size(); ++i) {
        const auto& own = review.inputs[i].own;
        if (!own)
            return fail(ErrorCode::FirmMixedOwners, "an input is no coin of ours", {{"input", std::to_string(i)}});
        SANDYK_TRY(const WalletOwner* owner, ownerOf(review, *own, byName));
        if (source != nullptr && owner->code != source->code)
            return fail(ErrorCode::FirmMixedOwners, "inputs come from two wallets", {{"input", std::to_string(i)}});
        source = owner;
    }
    if (source == nullptr) return fail(ErrorCode::FirmMixedOwners, "there is no input");
    return source;
}

} // namespace

std::string walletCode(const bitcoin::Descriptor& descriptor) {
    const std::string text = descriptor.toString();
    const Hash256 hash = crypto::sha256(asBytes(text));
    return toHex(ByteView(hash).first(8));
}

Result<OwnedSpend> ownedSpend(const signing::Review& review, const std::map<std::string, WalletOwner>& byName) {
    SANDYK_TRY(const WalletOwner* source, sourceOf(review, byName));
    if (!review.fee) return fail(ErrorCode::FirmShape, "the fee is unknown");
    OwnedSpend spend;
    spend.wallet = source->code;
    spend.owner = source->owner;
    spend.tier = source->tier;
    spend.fee = review.fee->toSat();
    bool isPaid = false;
    for (const signing::ReviewOutput& output : review.outputs) {
        const WalletOwner* owner = nullptr;
        if (output.own) {
            SANDYK_TRY(owner, ownerOf(review, *output.own, byName));
            if (output.role == signing::OutputRole::Change && owner->code == source->code) continue;
        }
        if (isPaid || !output.address)
            return fail(ErrorCode::FirmShape, "a request pays one address, and the rest returns as change");
        isPaid = true;
        spend.destination = *output.address;
        spend.amount = output.amount.toSat();
        if (owner != nullptr) {
            spend.destinationOwner = owner->owner;
            spend.destinationWallet = owner->code;
            spend.destinationTier = owner->tier;
        }
    }
    if (!isPaid) return fail(ErrorCode::FirmShape, "the transaction pays nobody");
    return spend;
}

} // namespace sandyk::custody
