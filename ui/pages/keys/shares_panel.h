#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

#include "base/secure_bytes.h"

class QSpinBox;

namespace sandyk::app {
class Session;
}

namespace sandyk::ui {

class Label;
class PasswordPrompt;
class StepBar;
class WordGrid;

/// Splits a seed into SLIP39 shares, any m of n, and shows them one after another to be copied by hand.
class SharesPanel : public QWidget {
    Q_OBJECT

public:
    SharesPanel(app::Session& session, std::int64_t seedId, QWidget* parent = nullptr);

private:
    void split();
    void show(std::size_t number);

    app::Session& m_session;
    std::int64_t m_seedId;
    QWidget* m_choice;
    QSpinBox* m_threshold;
    QSpinBox* m_count;
    PasswordPrompt* m_prompt;
    QWidget* m_sheet;
    StepBar* m_steps;
    WordGrid* m_words;
    QWidget* m_back;
    QWidget* m_next;
    std::vector<SecureString> m_shares;
    std::size_t m_shown = 0;
};

} // namespace sandyk::ui
