#include "ui/text/wallet_words.h"

#include <QCoreApplication>

namespace sandyk::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("WalletWords", text);
}

} // namespace

QString networkWords(Network network) {
    switch (network) {
    case Network::Test:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Testnet"));
    case Network::Signet:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Signet"));
    case Network::Regtest:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Regtest"));
    case Network::Main:
        break;
    }
    return words(QT_TRANSLATE_NOOP("WalletWords", "Bitcoin, main network"));
}

QString profileWords(app::Profile profile) {
    switch (profile) {
    case app::Profile::Firm:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Firm"));
    case app::Profile::Signer:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Offline signer"));
    case app::Profile::Individual:
        break;
    }
    return words(QT_TRANSLATE_NOOP("WalletWords", "Individual"));
}

QString outputTypeWords(bitcoin::OutputType type) {
    using Type = bitcoin::OutputType;
    switch (type) {
    case Type::Pkh:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Legacy (pkh)"));
    case Type::ShWpkh:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Nested segwit (sh-wpkh)"));
    case Type::Wpkh:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Native segwit (wpkh)"));
    case Type::Tr:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Taproot (tr)"));
    case Type::ShMulti:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Legacy multisig (sh)"));
    case Type::WshMulti:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Native segwit multisig (wsh)"));
    case Type::ShWshMulti:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Nested segwit multisig (sh-wsh)"));
    default:
        break;
    }
    const std::string_view name = bitcoin::outputTypeName(type);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString walletKindWords(const wallet::Wallet& wallet) {
    if (!wallet.isMultisig()) return outputTypeWords(wallet.descriptor.type());
    return QCoreApplication::translate("WalletWords", "%1, quorum: %2 of %3 keys")
        .arg(outputTypeWords(wallet.descriptor.type()))
        .arg(wallet.descriptor.threshold())
        .arg(wallet.cosigners());
}

QString warningWords(const signing::Warning& warning) {
    using Code = signing::WarningCode;
    switch (warning.code) {
    case Code::FeeHigh:
        return words(QT_TRANSLATE_NOOP("WalletWords", "The fee is high."));
    case Code::FeeLow:
        return words(QT_TRANSLATE_NOOP("WalletWords", "The fee is very low: the transaction may never be confirmed."));
    case Code::DustOutput:
        return words(QT_TRANSLATE_NOOP("WalletWords",
                                       "An output is so small that spending it costs more than it is worth (dust)."));
    case Code::NoChange:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Nothing comes back: everything leaves the wallet."));
    case Code::ReusedAddress:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Two outputs go to the same address."));
    case Code::LookAlike:
        return words(QT_TRANSLATE_NOOP("WalletWords",
                                       "Look-alike address: an output leaves to an address that begins and ends like "
                                       "another one here, but is not the same."));
    case Code::UnknownScript:
        return words(
            QT_TRANSLATE_NOOP("WalletWords", "An output has no address: the program does not know who can spend it."));
    case Code::DataOutput:
        return words(QT_TRANSLATE_NOOP("WalletWords", "The transaction writes data into the blockchain for ever."));
    case Code::FarIndex:
        return words(QT_TRANSLATE_NOOP(
            "WalletWords", "An address of yours has an unusually high number: other programs may not find its coins."));
    case Code::LockTime:
        return words(QT_TRANSLATE_NOOP("WalletWords", "The transaction is valid only from a later time or block."));
    case Code::Replaceable:
        return words(QT_TRANSLATE_NOOP("WalletWords",
                                       "The transaction can be replaced with a higher fee until it is confirmed."));
    case Code::ForeignInputs:
        return words(QT_TRANSLATE_NOOP("WalletWords", "Some inputs are not yours: others give coins or sign along."));
    case Code::MixedWallets:
        return words(QT_TRANSLATE_NOOP(
            "WalletWords", "Coins of several of your wallets are spent together, which links them for others."));
    case Code::ChangeUnverified:
        return words(QT_TRANSLATE_NOOP("WalletWords",
                                       "An output that may be change cannot be proven: it is shown as a transfer."));
    case Code::UnknownFields:
        return words(
            QT_TRANSLATE_NOOP("WalletWords", "The request carries further fields that do not change what is signed."));
    case Code::TransactionVersion:
        return words(QT_TRANSLATE_NOOP("WalletWords", "The transaction has an unusual version number."));
    case Code::LargeTransaction:
        return words(
            QT_TRANSLATE_NOOP("WalletWords", "The transaction is so large that the network may not pass it on."));
    }
    return {};
}

} // namespace sandyk::ui
