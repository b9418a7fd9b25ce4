#include "ui/wizards/new_seed_steps.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "keys/mnemonic.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/word_field.h"
#include "ui/widgets/word_grid.h"

namespace sandyk::ui {

namespace {

/// Throws of a six-sided die that hold as much chance as the entropy of so many words: 128 or 256 bits, log2(6) each.
int throwsNeeded(int words) {
    return words == 12 ? 50 : 99;
}

} // namespace

WordCountStep::WordCountStep(SeedDraft& draft)
    : WizardStep(tr("A new seed phrase"),
                 tr("The seed phrase is the money: whoever has these words has the coins, and without them nobody can "
                    "bring the coins back.")),
      m_draft(draft), m_count(new QButtonGroup(this)),
      m_useDice(new CheckBox(tr("Add my own throws of dice to the randomness of this computer"))),
      m_dice(new SecretEdit(tr("Throws of dice"))) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* twelve = new ChoiceCard(Icon::Keys, tr("12 words"),
                                  tr("Enough for every attack that is known. Quicker to write and to check."));
    auto* twentyFour = new ChoiceCard(Icon::Keys, tr("24 words"), tr("The longest phrase, as many devices make it."));
    m_count->addButton(twelve, 12);
    m_count->addButton(twentyFour, 24);
    twentyFour->setChecked(true);
    row->addWidget(twelve);
    row->addWidget(twentyFour);
    body()->addLayout(row);
    body()->addWidget(m_useDice);
    m_dice->setPlaceholder(tr("Digits 1 to 6"));
    m_dice->hide();
    auto* hint = Label::paragraph({});
    hint->kind("small");
    hint->hide();
    body()->addWidget(m_dice);
    body()->addWidget(hint);
    body()->addStretch();
    const auto refresh = [this, hint] {
        hint->setText(tr("%Ln throw(s) so far; %1 are needed.", nullptr, m_dice->length())
                          .arg(throwsNeeded(m_count->checkedId())));
        emit changed();
    };
    connect(m_useDice, &QCheckBox::toggled, this, [this, hint, refresh](bool on) {
        m_dice->setVisible(on);
        hint->setVisible(on);
        if (on) m_dice->setFocus();
        refresh();
    });
    connect(m_dice, &SecretEdit::textChanged, this, refresh);
    connect(m_count, &QButtonGroup::idClicked, this, refresh);
    setFocusProxy(twentyFour);
}

bool WordCountStep::isReady() const {
    return !m_useDice->isChecked() || m_dice->length() >= throwsNeeded(m_count->checkedId());
}

Result<void> WordCountStep::accept() {
    m_draft.isNew = true;
    const SecureString none;
    return m_draft.created.generate(static_cast<std::size_t>(m_count->checkedId()),
                                    m_useDice->isChecked() ? m_dice->text() : none);
}

ShowWordsStep::ShowWordsStep(SeedDraft& draft)
    : WizardStep(tr("Write these words on paper"), tr("By hand, in this order, with their numbers. No photo, no file, "
                                                      "no printer: what is on a computer can be copied.")),
      m_draft(draft), m_words(new WordGrid),
      m_written(new CheckBox(tr("I have written all the words and compared them one by one"))) {
    body()->addWidget(m_words);
    body()->addWidget(m_written);
    body()->addStretch();
    connect(m_words, &WordGrid::shownChanged, this, [this](bool shown) {
        m_seen = m_seen || shown;
        m_written->setEnabled(m_seen);
    });
    connect(m_written, &QCheckBox::toggled, this, &WizardStep::changed);
    setFocusProxy(m_words);
}

void ShowWordsStep::enter() {
    m_seen = false;
    m_written->setChecked(false);
    m_written->setEnabled(false);
    m_words->setPhrase(m_draft.created.mnemonic().phrase());
}

bool ShowWordsStep::isReady() const {
    return m_written->isChecked();
}

ConfirmWordsStep::ConfirmWordsStep(SeedDraft& draft)
    : WizardStep(tr("Check of the backup"),
                 tr("Type these words from your paper. Only then does the wallet show an address to receive.")),
      m_draft(draft), m_list(new QVBoxLayout),
      m_later(new CheckBox(tr("I will do this later; until then nothing can be received"))) {
    m_list->setSpacing(space(1));
    body()->addLayout(m_list);
    body()->addWidget(m_later);
    body()->addStretch();
    connect(m_later, &QCheckBox::toggled, this, [this](bool later) {
        for (WordField* field : m_fields)
            field->setEnabled(!later);
        emit changed();
    });
}

void ConfirmWordsStep::enter() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_later->setChecked(false);
    const auto near = [](std::string_view word) { return keys::mnemonicNearWords(word, 3); };
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int number = static_cast<int>(m_draft.created.positionsAsked()[i]) + 1;
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* label = new Label(tr("Word %1").arg(number));
        label->setMinimumWidth(100);
        m_fields[i] = new WordField(number, keys::mnemonicWords(), near);
        line->addWidget(label);
        line->addWidget(m_fields[i], 1);
        m_list->addWidget(row);
        connect(m_fields[i], &SecretEdit::textChanged, this, &WizardStep::changed);
        connect(m_fields[i], &WordField::finished, m_fields[i], [this, i] {
            if (i + 1 < m_fields.size())
                m_fields[i + 1]->setFocus();
            else
                emit done();
        });
    }
    setFocusProxy(m_fields.front());
}

bool ConfirmWordsStep::isReady() const {
    if (m_later->isChecked()) return true;
    return std::ranges::all_of(m_fields, [](const WordField* field) { return field && field->isKnown(); });
}

QString ConfirmWordsStep::nextText() const {
    return m_later->isChecked() ? tr("Later") : tr("Next");
}

Result<void> ConfirmWordsStep::accept() {
    if (m_later->isChecked()) return {};
    bool right = true;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const bool same = m_draft.created.answer(i, m_fields[i]->text());
        m_fields[i]->setFaulty(!same);
        right = right && same;
    }
    if (!right) return fail(ErrorCode::MnemonicMismatch, "a word does not match the phrase that was shown");
    return {};
}

} // namespace sandyk::ui
