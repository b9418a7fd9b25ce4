#include "ui/pages/keys/reveal_panel.h"

#include <QVBoxLayout>

#include "session/session.h"
#include "ui/pages/keys/password_prompt.h"
#include "ui/shell/context.h"
#include "ui/widgets/label.h"
#include "ui/widgets/word_grid.h"

namespace sandyk::ui {

RevealPanel::RevealPanel(app::Session& session, std::int64_t seedId, QWidget* parent)
    : QWidget(parent), m_prompt(new PasswordPrompt(tr("Show the words"))), m_words(new WordGrid) {
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(Label::paragraph(
        tr("Whoever sees these words can take everything they protect. Be alone, and copy them by hand only.")));
    stack->addWidget(m_prompt);
    stack->addWidget(m_words);
    m_words->hide();
    setFocusProxy(m_prompt);
    connect(m_prompt, &PasswordPrompt::given, this, [this, &session, seedId] {
        session.revealMnemonic(seedId, m_prompt->take(),
                               guarded<keys::Mnemonic>(this, [this](Result<keys::Mnemonic> mnemonic) {
                                   m_prompt->answer(mnemonic ? nullptr : &mnemonic.error());
                                   if (!mnemonic) return;
                                   m_prompt->hide();
                                   m_words->setPhrase(mnemonic->phrase());
                                   m_words->show();
                                   m_words->setShown(true);
                                   m_words->setFocus();
                               }));
    });
}

} // namespace sandyk::ui
