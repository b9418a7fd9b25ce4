#include "ui/pages/settings/chain_words.h"

#include "ui/pages/settings/settings_page.h"
#include "ui/text/format.h"

namespace sandyk::ui {

QString chainStatusWords(const app::ChainStatus& status) {
    using State = app::ChainStatus::State;
    switch (status.state) {
    case State::Idle:
        return SettingsPage::tr("Nobody is contacted.");
    case State::Opening:
        return SettingsPage::tr("Connecting");
    case State::Working:
        return SettingsPage::tr("Reading and proving: %1 of %2")
            .arg(formatCount(static_cast<qint64>(status.done)), formatCount(static_cast<qint64>(status.total)));
    case State::Synced:
        return SettingsPage::tr("Everything was read and proven, up to block %1. News are waited for.")
            .arg(formatCount(status.tipHeight));
    case State::Waiting:
        return SettingsPage::tr("The connection was lost; the next attempt follows.");
    case State::Failed:
        break;
    }
    return {};
}

} // namespace sandyk::ui
