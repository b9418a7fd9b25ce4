#include "ui/pages/keys/check_panel.h"

#include <QVBoxLayout>

#include <algorithm>

#include "flows/restore_flow.h"
#include "keys/mnemonic.h"
#include "session/session.h"
#include "ui/shell/context.h"
#include "ui/text/error_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/word_entry.h"

namespace sandyk::ui {

CheckPanel::CheckPanel(app::Session& session, std::int64_t seedId, QWidget* parent)
    : QWidget(parent), m_session(session), m_seedId(seedId),
      m_words(
          new WordEntry(keys::mnemonicWords(), [](std::string_view word) { return keys::mnemonicNearWords(word, 3); })),
      m_notice(new NoticeBar(Notice::Info, {})) {
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(
        Label::paragraph(tr("Enter the words from your paper copy. They must give the same key fingerprint.")));
    const auto& keys = session.snapshot().keys;
    auto key = std::ranges::find(keys, seedId, &app::KeySummary::seedId);
    m_words->setCount(key == keys.end() ? 12 : key->words);
    stack->addWidget(m_words);
    m_notice->hide();
    stack->addWidget(m_notice);
    auto* check = new SecondaryButton(tr("Compare"));
    check->setEnabled(false);
    stack->addWidget(check, 0, Qt::AlignLeft);
    setFocusProxy(m_words->field(0));
    connect(m_words, &WordEntry::changed, this, [this, check] { check->setEnabled(m_words->isComplete()); });
    connect(check, &QPushButton::clicked, this, &CheckPanel::check);
}

void CheckPanel::check() {
    m_notice->show();
    app::RestoreFlow typed;
    if (auto valid = typed.setPhrase(m_words->phrase()); !valid) {
        ErrorWords words = errorWords(valid.error());
        m_notice->set(Notice::Refused, words.title + QLatin1String(". ") + words.whatToDo);
        return;
    }
    auto fingerprint = typed.fingerprint(SecureString());
    const auto& keys = m_session.snapshot().keys;
    auto key = std::ranges::find(keys, m_seedId, &app::KeySummary::seedId);
    if (key == keys.end() || !fingerprint || key->fingerprint != *fingerprint) {
        m_notice->set(Notice::Refused,
                      tr("These words are valid but belong to another key. Compare each with your paper "
                         "copy."));
        return;
    }
    m_words->clear();
    m_session.confirmSeedBackup(m_seedId, guarded<void>(this, [this](Result<void> confirmed) {
                                    if (confirmed) {
                                        m_notice->set(Notice::Proven,
                                                      tr("The words give this key. Your backup is good."));
                                    } else {
                                        m_notice->set(Notice::Refused, errorWords(confirmed.error()).title);
                                    }
                                }));
}

} // namespace sandyk::ui
