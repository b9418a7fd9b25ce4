#include "ui/pages/keys/key_card.h"

#include <QGridLayout>

#include <algorithm>

#include "session/session.h"
#include "ui/pages/keys/check_panel.h"
#include "ui/pages/keys/cosigner_panel.h"
#include "ui/pages/keys/reveal_panel.h"
#include "ui/pages/keys/shares_panel.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

KeyCard::KeyCard(app::Session& session, app::Settings& settings, std::int64_t seedId, QWidget* parent)
    : Card({}, parent), m_session(session), m_settings(settings), m_seedId(seedId), m_facts(new KeyValueList),
      m_backup(new NoticeBar(Notice::Info, {})), m_place(new QVBoxLayout) {
    body()->addWidget(new Heading(key() ? key()->name : QString(), 2));
    body()->addWidget(m_facts);
    body()->addWidget(m_backup);
    addActions();
    body()->addLayout(m_place);
    refresh();
}

const app::KeySummary* KeyCard::key() const {
    const auto& keys = m_session.snapshot().keys;
    auto found = std::ranges::find(keys, m_seedId, &app::KeySummary::seedId);
    return found == keys.end() ? nullptr : &*found;
}

bool KeyCard::refresh() {
    const app::KeySummary* seed = key();
    if (!seed) return false;
    m_facts->clear();
    auto fingerprint = [](const keys::Fingerprint& mark) {
        return formatFingerprint(QString::fromStdString(mark.toString()));
    };
    m_facts->add(tr("Key fingerprint"), fingerprint(seed->fingerprint))->kind("mono");
    for (const keys::Fingerprint& mark : seed->passphraseFingerprints)
        m_facts->add(tr("With passphrase"), fingerprint(mark))->kind("mono");
    m_facts->add(tr("Kind"), seed->isMasterSecret ? tr("Secret shares (SLIP39) of a hardware wallet")
                                                  : tr("Seed phrase of %Ln word(s)", nullptr, seed->words));
    if (seed->backupConfirmed) {
        m_backup->set(Notice::Proven, tr("The backup has been checked."));
    } else {
        m_backup->set(Notice::Look, tr("The backup has not been checked. No address is given before."));
    }
    return true;
}

void KeyCard::addActions() {
    auto* row = new QGridLayout;
    row->setSpacing(space(1));
    bool hasWords = key() && !key()->isMasterSecret;
    int column = 0;
    auto add = [&](const QString& text, Icon icon, auto makePanel) {
        auto* button = new QuietButton(text, icon);
        connect(button, &QPushButton::clicked, this, [this, makePanel] { open(makePanel()); });
        row->addWidget(button, column / 2, column % 2, Qt::AlignLeft);
        ++column;
    };
    if (hasWords) {
        add(tr("Check the backup"), Icon::Check, [this] { return new CheckPanel(m_session, m_seedId); });
        add(tr("Show the words"), Icon::Eye, [this] { return new RevealPanel(m_session, m_seedId); });
    }
    add(tr("Split into shares (SLIP39)"), Icon::Backup, [this] { return new SharesPanel(m_session, m_seedId); });
    add(tr("Key for a multisig wallet"), Icon::Keys,
        [this] { return new CosignerPanel(m_session, m_settings, m_seedId); });
    row->setColumnStretch(2, 1);
    body()->addLayout(row);
}

void KeyCard::open(QWidget* panel) {
    delete m_panel;
    m_panel = panel;
    m_place->addWidget(panel);
    panel->setFocus();
}

} // namespace sandyk::ui
