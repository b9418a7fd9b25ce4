#pragma once

#include <QWidget>

#include <cstdint>

namespace sandyk::app {
class Session;
}

namespace sandyk::ui {

class NoticeBar;
class PasswordPrompt;
class WordGrid;

/// The words of a seed, after the password, hidden again when the window loses the focus.
class RevealPanel : public QWidget {
    Q_OBJECT

public:
    RevealPanel(app::Session& session, std::int64_t seedId, QWidget* parent = nullptr);

private:
    PasswordPrompt* m_prompt;
    WordGrid* m_words;
};

} // namespace sandyk::ui
