#pragma once

#include <array>

#include "ui/wizards/seed_draft.h"
#include "ui/wizards/wizard.h"

class QButtonGroup;
class QCheckBox;

namespace sandyk::ui {

class NoticeBar;
class SecretEdit;
class WordField;
class WordGrid;

/// 12 or 24 words, with dice thrown in if wished; generates them.
class WordCountStep : public WizardStep {
    Q_OBJECT

public:
    explicit WordCountStep(SeedDraft& draft);
    Result<void> accept() override;
    bool isReady() const override;

private:
    SeedDraft& m_draft;
    QButtonGroup* m_count;
    QCheckBox* m_useDice;
    SecretEdit* m_dice;
};

/// Shows the words once, to be written on paper.
class ShowWordsStep : public WizardStep {
    Q_OBJECT

public:
    explicit ShowWordsStep(SeedDraft& draft);
    void enter() override;
    bool isReady() const override;

private:
    SeedDraft& m_draft;
    WordGrid* m_words;
    QCheckBox* m_written;
    bool m_seen = false;
};

/// Asks four of the words back (I-01).
class ConfirmWordsStep : public WizardStep {
    Q_OBJECT

public:
    explicit ConfirmWordsStep(SeedDraft& draft);
    void enter() override;
    bool isReady() const override;
    Result<void> accept() override;
    QString nextText() const override;

private:
    SeedDraft& m_draft;
    std::array<WordField*, app::NewSeedFlow::kWordsAsked> m_fields{};
    QVBoxLayout* m_list;
    QCheckBox* m_later;
};

} // namespace sandyk::ui
