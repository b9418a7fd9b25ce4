#pragma once

#include <QFrame>

#include <map>

#include "flows/chain_sources.h"
#include "ui/shell/context.h"
#include "ui/theme/icons.h"

namespace sandyk::ui {

class IconView;
class Label;

/// What a line of the header says: an icon and words, never colour alone.
struct HeaderFact {
    Icon symbol = Icon::Info;
    Ink ink = Ink::Muted;
    QString text;
};
/// The worst of what the wallets report: a disagreement of sources before a failure, before work, before "up to date".
/// `source`: host of the first source, empty when unknown. No statuses: offline.
HeaderFact connectionFact(Network network, const std::vector<app::ChainStatus>& statuses, const QString& source);
/// The licence of a firm, or what is more urgent: everything is stopped, nothing is proven, founding is not done.
HeaderFact licenceFact(const app::FirmSummary& firm);
/// Who is unlocked.
HeaderFact personFact(const app::Snapshot& snapshot);

/// Always answers: which vault and profile, who is unlocked, which network and whether anything is connected, and in a
/// firm whether its licence is in force. Follows each by itself. The lock button is always there.
class HeaderLine : public QFrame {
    Q_OBJECT

public:
    explicit HeaderLine(const Context& context, QWidget* parent = nullptr);

    QString personText() const;
    QString networkText() const;
    QString licenceText() const;

private:
    struct Line {
        QWidget* widget = nullptr;
        IconView* icon = nullptr;
        Label* label = nullptr;
        void set(const HeaderFact& fact, const QString& name);
    };
    static Line line();
    void follow();
    void followNetwork();
    void readSource();

    const Context& m_context;
    app::ChainSources m_sources;
    std::map<qint64, app::ChainStatus> m_statuses; ///< by wallet, also clients' that no list shows
    QString m_source;
    Line m_person, m_network, m_licence;
};

} // namespace sandyk::ui
