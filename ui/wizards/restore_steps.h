#pragma once

#include "ui/wizards/seed_draft.h"
#include "ui/wizards/wizard.h"

class QCheckBox;

namespace sandyk::ui {

class ChoiceBox;
class Label;
class SecretEdit;
class PasswordRule;
class WordEntry;

/// The words of a seed phrase, typed from paper.
class PhraseStep : public WizardStep {
    Q_OBJECT

public:
    explicit PhraseStep(SeedDraft& draft);
    bool isReady() const override;
    Result<void> accept() override;

    WordEntry* words() const { return m_words; }
    ChoiceBox* countBox() const { return m_count; }

private:
    SeedDraft& m_draft;
    ChoiceBox* m_count;
    WordEntry* m_words;
};

/// SLIP39 shares, one after another, until there are enough.
class SharesStep : public WizardStep {
    Q_OBJECT

public:
    explicit SharesStep(SeedDraft& draft);
    void enter() override;
    bool isReady() const override;
    Result<void> accept() override;
    QString nextText() const override;

    WordEntry* words() const { return m_words; }

private:
    void refresh();

    SeedDraft& m_draft;
    ChoiceBox* m_count;
    ChoiceBox* m_kind;
    WordEntry* m_words;
    Label* m_progress;
};

/// No passphrase, or one typed twice; shows the key fingerprint that results, to be written beside the words (I-03).
class PassphraseStep : public WizardStep {
    Q_OBJECT

public:
    explicit PassphraseStep(SeedDraft& draft);
    void enter() override;
    bool isReady() const override;
    Result<void> accept() override;
    QString nextText() const override;

private:
    void refresh();

    SeedDraft& m_draft;
    QCheckBox* m_use;
    QWidget* m_form;
    SecretEdit* m_first;
    SecretEdit* m_second;
    Label* m_match;
    Label* m_fingerprint;
};

} // namespace sandyk::ui
