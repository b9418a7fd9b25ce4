#include "payments/request_maker.h"

#include "session/key_access.h"
#include "signing/own_fields.h"
#include "storage/vault.h"
#include "storage/wallet_store.h"

namespace sandyk::app {

Result<BuiltRequest> buildRequest(const storage::Vault& vault, const TransferOrder& order) {
    SANDYK_TRY(const wallet::Wallet from, vault.wallet(order.wallet));
    std::optional<wallet::Wallet> to;
    if (!order.toWallet.empty()) {
        SANDYK_TRY(to, vault.wallet(order.toWallet));
    }
    BuiltRequest made;
    std::optional<bitcoin::DerivedOutput> received;
    std::string address = order.address;
    if (to && address.empty()) {
        SANDYK_TRY(made.received, wallet::addressAt(*to, wallet::Keychain::Receive, to->nextIndex[0]));
        made.toWallet = to->id;
        address = made.received->address.toString();
        SANDYK_TRY(received, to->descriptor.singlePaths().front().derive(made.received->index));
    }
    SANDYK_TRY(const bitcoin::Address destination, bitcoin::Address::parse(address, from.network));
    SANDYK_TRY(ChainView chain, readChainView(vault, from));
    SANDYK_TRY(const auto taken, custody::coinsUnderWay(vault.database()));
    wallet::PaymentSources sources = paymentSources(vault, chain);
    for (wallet::Coin& coin : sources.coins)
        coin.isReserved = coin.isReserved || taken.contains(coin.outpoint);
    wallet::PaymentIntent intent;
    intent.recipients.push_back({destination, order.amount, false, {}});
    intent.feeRate = order.feeRate;
    intent.purpose = order.purpose;
    SANDYK_TRY(auto built, wallet::buildPayment(intent, sources));

    // So that a signer can prove that it stays with us.
    for (bitcoin::PsbtOutput& output : built.psbt.outputs) {
        if (received && output.scriptPubKey == received->scriptPubKey) signing::addDerivedFields(output, *received);
    }
    made.wallet = from.id;
    made.change = built.change;
    custody::NewRequest& request = made.request;
    request.kind = order.kind;
    request.context.network = from.network;
    request.context.wallets.push_back(from.asOwn());
    if (to) request.context.wallets.push_back(to->asOwn());
    SANDYK_TRY(request.context.masters, knownMasters(vault));
    SANDYK_TRY(made.review, signing::review(built.psbt, request.context));
    request.psbt = std::move(built.psbt);
    request.beneficiary = order.beneficiary;
    request.purpose = order.purpose;
    request.counterparty = order.counterparty;
    request.address = destination.toString();
    for (const signing::ReviewOutput& output : made.review.outputs) {
        if (output.address == request.address) request.amount = output.amount.toSat();
    }
    request.walletBalance = chain.ledger.balance().totalSat();
    return made;
}

Result<custody::StoredRequest> makeRequest(const custody::Desk& desk, const storage::Vault& vault,
                                           const TransferOrder& order,
                                           const std::map<std::string, std::string>& reasons) {
    SANDYK_TRY(const BuiltRequest built, buildRequest(vault, order));
    SANDYK_TRY(auto kept, custody::prepareRequest(desk, built.request, reasons));
    if (built.change) SANDYK_CHECK(storage::markHandedOut(vault.database(), built.wallet, *built.change));
    if (built.received) SANDYK_CHECK(storage::markHandedOut(vault.database(), built.toWallet, *built.received));
    return kept;
}

} // namespace sandyk::app
