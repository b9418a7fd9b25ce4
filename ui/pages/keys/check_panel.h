#pragma once

#include <QWidget>

#include <cstdint>

namespace sandyk::app {
class Session;
}

namespace sandyk::ui {

class NoticeBar;
class WordEntry;

/// The check of the backup: all words are entered again from paper and must give the key's fingerprint (I-01).
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    CheckPanel(app::Session& session, std::int64_t seedId, QWidget* parent = nullptr);

private:
    void check();

    app::Session& m_session;
    std::int64_t m_seedId;
    WordEntry* m_words;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
