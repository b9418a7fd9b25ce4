#include "fuzz.h"

#include "custody/client.h"
#include "custody/offline_signer.h"

using namespace sandyk;

namespace {

void tryPolicy(std::string_view text) {
    const auto policy = custody::parsePolicy(text);
    if (!policy) return;
    const auto again = custody::parsePolicy(custody::policyText(*policy));
    fuzz::require(again && *again == *policy, "a policy comes back");
    custody::PolicyFacts facts;
    facts.amount = 5;
    const auto decision = custody::evaluate(*policy, facts);
    fuzz::require(decision.outcome == custody::Outcome::Block || !decision.quorums.empty(), "no leave without votes");
}

void tryRecords(std::string_view text) {
    if (const auto client = custody::ClientRecord::parse(text)) {
        const auto again = custody::ClientRecord::parse(client->text());
        fuzz::require(again && *again == *client, "a client's record comes back");
    }
    if (const auto listing = custody::Listing::parse(text))
        fuzz::require(custody::Listing::parse(listing->text()).has_value(), "a listing comes back");
    if (const auto all = custody::OperatorRegister::parse(text)) {
        const auto again = custody::OperatorRegister::parse(all->text());
        fuzz::require(again && *again == *all, "a register comes back");
    }
    if (const auto package = custody::SignerPackage::parse(text))
        fuzz::require(custody::SignerPackage::parse(package->text()).has_value(), "a package comes back");
}

void tryBytes(ByteView bytes) {
    if (const auto request = custody::RequestBody::parse(bytes))
        fuzz::require(equal(request->canonical(), bytes), "a request has one form");
    if (const auto approval = custody::ApprovalBody::parse(bytes))
        fuzz::require(equal(approval->canonical(), bytes), "an approval has one form");
    if (const auto change = custody::Change::parse(bytes))
        fuzz::require(equal(change->canonical(), bytes), "a change has one form");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    tryPolicy(asText(bytes));
    tryRecords(asText(bytes));
    tryBytes(bytes);
    return 0;
}
