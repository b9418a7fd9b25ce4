#pragma once

#include <QTimer>
#include <QWidget>

#include "firm/request_desk.h"
#include "ui/shell/context.h"

class QPushButton;
class QVBoxLayout;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class NoticeBar;
class ReasonForm;

/// One request in full: where it stands and what is missing, exactly what an approval or a signature covers, which
/// rules speak, each step with its actor; below, the acts of the role. The button of an act names it and the amount,
/// and wakes only after the request has been on screen for a moment.
class RequestPanel : public QWidget {
    Q_OBJECT

public:
    RequestPanel(const Context& context, app::RequestDesk& desk, QWidget* parent = nullptr);

    void open(std::int64_t id);
    const std::optional<app::RequestView>& view() const { return m_view; }
    /// How long it stands before the button wakes.
    static constexpr int kReadingMilliseconds = 1500;

signals:
    void closed();
    /// An act was done.
    void changed();

private:
    void read();
    void rebuild();
    void addStanding();
    void addContent();
    void addRules();
    void addTimeline();
    void addActs();
    void addSignerActs(QVBoxLayout* column);
    void askReason(const QString& prompt, const QString& act, std::function<void(const QString&)> done);
    void approve();
    void sign();
    void exportPackage(std::uint64_t seen);
    void importSigned();
    void handOver();
    app::Done<void> afterwards();
    void say(const Error& error);
    QString amount() const;

    const Context& m_context;
    app::RequestDesk& m_desk;
    QVBoxLayout* m_column;
    BusyOverlay* m_busy;
    std::int64_t m_id = 0;
    std::optional<app::RequestView> m_view;
    NoticeBar* m_notice = nullptr;
    Card* m_acts = nullptr;
    ReasonForm* m_reason = nullptr;
    QPushButton* m_primary = nullptr;
    QTimer m_waking;
};

} // namespace sandyk::ui
