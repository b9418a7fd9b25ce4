#include "wallet/recipient_guard.h"

#include <unordered_set>

#include "signing/known_addresses.h"

namespace sandyk::wallet {

std::vector<RecipientDoubt> doubtsAbout(const std::vector<Recipient>& recipients, const std::vector<std::string>& known,
                                        const std::vector<std::string>& own) {
    signing::KnownAddresses addresses;
    std::unordered_set<std::string> exact, ours(own.begin(), own.end()), seen;
    for (const auto* list : {&known, &own}) {
        for (const std::string& address : *list) {
            addresses.add(address);
            exact.insert(address);
        }
    }
    for (const Recipient& recipient : recipients)
        addresses.add(recipient.address.toString());
    std::vector<RecipientDoubt> doubts;
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const std::string& address = recipients[i].address.toString();
        // Of two that are near, one that was known before is not the one to doubt.
        const std::string* like = exact.contains(address) ? nullptr : addresses.nearTo(address);
        if (like) doubts.push_back({RecipientDoubt::Kind::LookAlike, i, *like});
        if (!seen.insert(address).second) doubts.push_back({RecipientDoubt::Kind::Duplicate, i, {}});
        if (ours.contains(address)) doubts.push_back({RecipientDoubt::Kind::OwnAddress, i, {}});
    }
    return doubts;
}

Result<void> refuseLookAlikes(const std::vector<Recipient>& recipients, const std::vector<RecipientDoubt>& doubts) {
    for (const RecipientDoubt& doubt : doubts) {
        if (doubt.kind != RecipientDoubt::Kind::LookAlike) continue;
        return fail(ErrorCode::PaymentLookAlike, "an address looks like a known one, but is another",
                    {{"address", recipients[doubt.recipient].address.toString()}, {"like", doubt.like}});
    }
    return {};
}

} // namespace sandyk::wallet
