#include "ui/wizards/restore_steps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "keys/mnemonic.h"
#include "keys/slip39.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/word_entry.h"

namespace sandyk::ui {

namespace {

constexpr std::initializer_list<int> kPhraseLengths = {12, 15, 18, 21, 24}; // words; BIP39
constexpr std::initializer_list<int> kShareLengths = {20, 33};              // words; SLIP39

ChoiceBox* countChoice(const QString& name, std::initializer_list<int> counts, int chosen) {
    auto* box = new ChoiceBox;
    box->setAccessibleName(name);
    for (const int count : counts)
        box->addItem(WizardStep::tr("%Ln word(s)", nullptr, count), count);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

std::vector<std::string_view> nearWords(std::string_view word) {
    return keys::mnemonicNearWords(word, 3);
}

QHBoxLayout* labelled(const QString& name, QWidget* field) {
    auto* row = new QHBoxLayout;
    auto* label = new Label(name);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch();
    return row;
}

} // namespace

PhraseStep::PhraseStep(SeedDraft& draft)
    : WizardStep(tr("Enter the seed phrase"),
                 tr("Type the first letters of each word; the program knows the list and completes them.")),
      m_draft(draft), m_count(countChoice(tr("Number of words"), kPhraseLengths, 12)),
      m_words(new WordEntry(keys::mnemonicWords(), nearWords)) {
    m_words->setCount(12);
    body()->addLayout(labelled(tr("Number of words"), m_count));
    body()->addWidget(m_words);
    body()->addStretch();
    connect(m_count, &QComboBox::currentIndexChanged, this,
            [this] { m_words->setCount(m_count->currentData().toInt()); });
    connect(m_words, &WordEntry::changed, this, &WizardStep::changed);
    setFocusProxy(m_words);
}

bool PhraseStep::isReady() const {
    return m_words->isComplete();
}

Result<void> PhraseStep::accept() {
    m_draft.isNew = false;
    return m_draft.restored.setPhrase(m_words->phrase());
}

SharesStep::SharesStep(SeedDraft& draft)
    : WizardStep(tr("Enter the secret shares (SLIP39)"),
                 tr("One share after another, in any order, until there are enough.")),
      m_draft(draft), m_count(countChoice(tr("Number of words"), kShareLengths, 20)), m_kind(new ChoiceBox),
      m_words(new WordEntry({keys::slip39Words().data(), keys::slip39Words().size()}, {})),
      m_progress(Label::paragraph({})) {
    m_kind->setAccessibleName(tr("The shares were made by"));
    m_kind->addItem(tr("Sandyk, from a seed phrase"), static_cast<int>(app::RestoreFlow::SharesHold::PhraseEntropy));
    m_kind->addItem(tr("A hardware wallet"), static_cast<int>(app::RestoreFlow::SharesHold::MasterSecret));
    m_words->setCount(20);
    body()->addLayout(labelled(tr("The shares were made by"), m_kind));
    body()->addLayout(labelled(tr("Number of words"), m_count));
    body()->addWidget(m_progress->kind("strong"));
    body()->addWidget(m_words);
    body()->addStretch();
    connect(m_count, &QComboBox::currentIndexChanged, this,
            [this] { m_words->setCount(m_count->currentData().toInt()); });
    connect(m_words, &WordEntry::changed, this, &WizardStep::changed);
    setFocusProxy(m_words);
}

void SharesStep::enter() {
    m_draft.isNew = false;
    m_draft.restored.clear();
    refresh();
}

void SharesStep::refresh() {
    const auto& info = m_draft.restored.shareInfo();
    if (!info)
        m_progress->setText(tr("First share"));
    else if (info->groupCount > 1)
        m_progress->setText(tr("%Ln share(s) entered. The set has %1 groups, %2 of them are needed.", nullptr,
                               static_cast<int>(m_draft.restored.shareCount()))
                                .arg(info->groupCount)
                                .arg(info->groupThreshold));
    else
        m_progress->setText(
            tr("%Ln share(s) entered, %1 are needed.", nullptr, static_cast<int>(m_draft.restored.shareCount()))
                .arg(info->memberThreshold));
    emit changed();
}

bool SharesStep::isReady() const {
    return m_words->isComplete();
}

QString SharesStep::nextText() const {
    return tr("Add this share");
}

Result<void> SharesStep::accept() {
    SANDYK_CHECK(m_draft.restored.addShare(m_words->phrase()));
    const auto kind = static_cast<app::RestoreFlow::SharesHold>(m_kind->currentData().toInt());
    auto combined = m_draft.restored.combineShares(kind);
    if (!combined) {
        m_words->clear();
        m_words->setFocus();
        refresh();
        return combined;
    }
    return {};
}

PassphraseStep::PassphraseStep(SeedDraft& draft)
    : WizardStep(tr("Passphrase"), tr("An extra phrase of your own that makes other keys out of the same words. It is "
                                      "not stored: lose it and the coins "
                                      "are lost. Most people need none.")),
      m_draft(draft), m_use(new CheckBox(tr("Use a passphrase"))), m_form(new QWidget),
      m_first(new SecretEdit(tr("Passphrase"))), m_second(new SecretEdit(tr("Passphrase once more"))),
      m_match(Label::paragraph({})), m_fingerprint(new Label) {
    body()->addWidget(m_use);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    m_first->setPlaceholder(tr("Passphrase"));
    m_second->setPlaceholder(tr("Passphrase once more"));
    form->addWidget(m_first);
    form->addWidget(m_second);
    form->addWidget(m_match->kind("small"));
    m_form->hide();
    body()->addWidget(m_form);

    auto* card = new Card;
    card->body()->addWidget((new Label(tr("Key fingerprint")))->kind("smallStrong"));
    m_fingerprint->setFont(Theme::instance().monoFont(kTextTitle, kWeightStrong));
    m_fingerprint->setStyleSheet(QStringLiteral("font-size: %1px; font-family: \"%2\";")
                                     .arg(kTextTitle)
                                     .arg(Theme::instance().monoFont().family()));
    card->body()->addWidget(m_fingerprint->selectable());
    card->body()->addWidget(
        Label::paragraph(tr("Write it beside your words. It is no secret. When you restore, the same fingerprint "
                            "says that words and passphrase were typed right."))
            ->kind("muted"));
    body()->addWidget(card);
    body()->addStretch();
    connect(m_use, &QCheckBox::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        if (on) m_first->setFocus();
        refresh();
    });
    connect(m_first, &SecretEdit::textChanged, this, &PassphraseStep::refresh);
    connect(m_second, &SecretEdit::textChanged, this, &PassphraseStep::refresh);
    connect(m_first, &SecretEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    setFocusProxy(m_use);
}

void PassphraseStep::enter() {
    m_draft.passphrase = SecureString();
    m_use->setChecked(false);
    refresh();
}

bool PassphraseStep::isReady() const {
    return !m_use->isChecked() || (!m_first->text().empty() && m_first->text() == m_second->text());
}

void PassphraseStep::refresh() {
    const bool match = m_first->text() == m_second->text();
    m_match->setText(m_second->text().empty() ? QString()
                     : match                  ? tr("Both are the same.")
                                              : tr("The two do not match yet."));
    m_second->setFaulty(!m_second->text().empty() && !match);
    QString shown = QStringLiteral("—");
    const SecureString none;
    if (isReady()) {
        if (auto fingerprint = m_draft.fingerprint(m_use->isChecked() ? m_first->text() : none))
            shown = formatFingerprint(QString::fromStdString(fingerprint->toString()));
    }
    m_fingerprint->setText(shown);
    m_fingerprint->setAccessibleName(tr("Key fingerprint: %1").arg(spelled(shown)));
    emit changed();
}

QString PassphraseStep::nextText() const {
    return tr("Finish");
}

Result<void> PassphraseStep::accept() {
    SecureString passphrase = m_use->isChecked() ? m_first->text().clone() : SecureString();
    SANDYK_CHECK(m_draft.fingerprint(passphrase));
    m_draft.passphrase = std::move(passphrase);
    return {};
}

} // namespace sandyk::ui
