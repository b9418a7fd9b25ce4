#pragma once

#include <cstdint>

#include "ui/widgets/card.h"

namespace sandyk::app {
class Session;
class Settings;
struct KeySummary;
} // namespace sandyk::app

namespace sandyk::ui {

class KeyValueList;
class NoticeBar;

/// One seed: what is known of it, and below it the panel of the act that was chosen.
class KeyCard : public Card {
    Q_OBJECT

public:
    KeyCard(app::Session& session, app::Settings& settings, std::int64_t seedId, QWidget* parent = nullptr);

    std::int64_t seedId() const { return m_seedId; }
    /// Shows the values anew; false when the seed is no longer in the vault.
    bool refresh();

private:
    void addActions();
    void open(QWidget* panel);
    const app::KeySummary* key() const;

    app::Session& m_session;
    app::Settings& m_settings;
    std::int64_t m_seedId;
    KeyValueList* m_facts;
    NoticeBar* m_backup;
    QVBoxLayout* m_place;
    QWidget* m_panel = nullptr;
};

} // namespace sandyk::ui
