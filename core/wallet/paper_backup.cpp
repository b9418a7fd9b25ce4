#include "wallet/paper_backup.h"

namespace sandyk::wallet {
namespace {

std::string typeText(const bitcoin::Descriptor& descriptor) {
    std::string text(bitcoin::outputTypeName(descriptor.type()));
    if (const std::size_t multi = text.find("multi"); descriptor.isSortedMulti() && multi != std::string::npos)
        text.insert(multi, "sorted");
    if (descriptor.keys().size() < 2) return text;
    return std::to_string(descriptor.threshold()) + " of " + std::to_string(descriptor.keys().size()) + " " + text;
}

std::string originText(const bitcoin::DescriptorKey& key) {
    const std::string text = key.extended ? key.extended->toString() : key.toString();
    return key.origin && key.extended ? key.origin->toString() + text : text;
}

} // namespace

Result<PaperWallet> paperWallet(const Wallet& wallet) {
    PaperWallet paper;
    paper.name = wallet.name;
    paper.network = wallet.network;
    paper.typeText = typeText(wallet.descriptor);
    paper.descriptor = wallet.descriptor.toString();
    for (const bitcoin::DescriptorKey& key : wallet.descriptor.keys())
        paper.keyOrigins.push_back(originText(key));
    SANDYK_TRY(const WalletAddress first, addressAt(wallet, Keychain::Receive, 0));
    paper.firstAddress = first.address.toString();
    return paper;
}

} // namespace sandyk::wallet
