#include "ui/pages/wallets/wallet_preview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("WalletPreview", text);
}

} // namespace

bool isOwnFingerprint(const keys::Fingerprint& fingerprint, const app::Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.keys, [&](const app::KeySummary& key) {
        return key.fingerprint == fingerprint ||
               std::ranges::find(key.passphraseFingerprints, fingerprint) != key.passphraseFingerprints.end();
    });
}

bool namesOwnKey(const bitcoin::Descriptor& descriptor, const app::Snapshot& snapshot) {
    return std::ranges::any_of(descriptor.keys(), [&](const bitcoin::DescriptorKey& key) {
        return key.origin && isOwnFingerprint(key.origin->fingerprint, snapshot);
    });
}

WalletPreview::WalletPreview(const bitcoin::Descriptor& descriptor, Network network, const app::Snapshot& snapshot,
                             QWidget* parent)
    : QWidget(parent) {
    wallet::Wallet wallet{0, {}, network, descriptor, {0, 0}, 0, {}, false};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* kind = new Label(walletKindWords(wallet) + QStringLiteral(" · ") + networkWords(network));
    column->addWidget(kind->kind("strong")->wrapped());

    auto* keys = new Card(words(QT_TRANSLATE_NOOP("WalletPreview", "Keys")));
    int number = 0;
    for (const bitcoin::DescriptorKey& key : descriptor.keys()) {
        ++number;
        const bool own = key.origin && isOwnFingerprint(key.origin->fingerprint, snapshot);
        QString title = QCoreApplication::translate("WalletPreview", "Cosigner %1").arg(number);
        if (own) title += QStringLiteral(" · ") + words(QT_TRANSLATE_NOOP("WalletPreview", "a key of this vault"));
        keys->body()->addWidget((new Label(title))->kind("strong"));
        if (key.origin)
            keys->body()->addWidget(
                Label::paragraph(QCoreApplication::translate("WalletPreview", "Key fingerprint %1, path m/%2")
                                     .arg(formatFingerprint(QString::fromStdString(key.origin->fingerprint.toString())),
                                          QString::fromStdString(key.origin->path.toOriginString()))));
        auto* view = new AddressView;
        view->setCompact(true);
        view->setSubject(words(QT_TRANSLATE_NOOP("WalletPreview", "Extended public key (xpub)")));
        view->setAddress(key.extended ? QString::fromStdString(key.extended->toString())
                                      : QString::fromStdString(key.toString()));
        keys->body()->addWidget(view);
    }
    column->addWidget(keys);

    auto* first = new Card(words(QT_TRANSLATE_NOOP("WalletPreview", "First address")));
    if (auto address = wallet::addressAt(wallet, wallet::Keychain::Receive, 0)) {
        first->body()->addWidget(new AddressView(QString::fromStdString(address->address.toString())));
        first->body()->addWidget(
            Label::paragraph(
                words(QT_TRANSLATE_NOOP("WalletPreview",
                                        "Every cosigner must see the same first address in their own program.")))
                ->kind("muted"));
    } else {
        first->body()->addWidget(new NoticeBar(Notice::Refused, errorWords(address.error()).title));
    }
    column->addWidget(first);
}

} // namespace sandyk::ui
