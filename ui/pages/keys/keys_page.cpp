#include "ui/pages/keys/keys_page.h"

#include <QVBoxLayout>

#include "session/session.h"
#include "ui/pages/keys/key_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

KeysPage::KeysPage(const Context& context, QWidget* parent)
    : Page(tr("Keys"), tr("Every seed of this vault. A key fingerprint is the mark by which other programs name it."),
           parent),
      m_session(context.session), m_settings(context.settings) {
    connect(&m_session, &app::Session::snapshotChanged, this, &KeysPage::rebuild);
    rebuild();
}

void KeysPage::rebuild() {
    // A card that is in the middle of something stays as long as its key does.
    QSet<qint64> kept;
    for (KeyCard* card : findChildren<KeyCard*>()) {
        if (card->refresh()) kept.insert(card->seedId());
    }
    const auto& keys = m_session.snapshot().keys;
    bool same = static_cast<std::size_t>(kept.size()) == keys.size() && !keys.empty();
    for (const app::KeySummary& key : keys)
        same = same && kept.contains(key.seedId);
    if (same) return;
    clearColumn();
    if (keys.empty()) {
        auto* empty = new EmptyState(Icon::Keys, tr("No keys yet"),
                                     tr("Make a seed phrase or restore one; its keys then sign for your wallets."),
                                     tr("Add a key"));
        connect(empty->button(), &QPushButton::clicked, this, &KeysPage::addKeyRequested);
        column()->addWidget(empty);
        return;
    }
    for (const app::KeySummary& key : keys)
        column()->addWidget(new KeyCard(m_session, m_settings, key.seedId));
    auto* add = new SecondaryButton(tr("Add a key"), Icon::Plus);
    connect(add, &QPushButton::clicked, this, &KeysPage::addKeyRequested);
    column()->addWidget(add, 0, Qt::AlignLeft);
}

} // namespace sandyk::ui
