#pragma once

#include "firm/day_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"
#include "ui/widgets/notice_bar.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class ChoiceBox;

/// Days: reconciled with the chain, closed, or stopped by a difference that must be resolved; and the files that are
/// made of closed days (F-20 to F-24).
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Context& context, QWidget* parent = nullptr);

    const std::optional<app::DaysView>& view() const { return m_view; }
    QPushButton* reconcileButton() const { return m_reconcile; }
    QPushButton* closeButton() const { return m_close; }
    QLineEdit* reasonField() const { return m_reason; }
    ChoiceBox* kindBox() const { return m_kind; }
    NoticeBar* notice() const { return m_notice; }
    /// What the file dialogs lead to.
    void reconcile(const std::filesystem::path& snapshot);
    void makeReport(const std::filesystem::path& file, bool isPdf);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show(app::DaysView view);
    Card* nextDay();
    Card* incidents();
    Card* incident(const app::IncidentLine& incident);
    Card* days();
    Card* files();
    void close();
    void chooseFileFor(bool isPdf);
    void say(Notice kind, const QString& text);
    void sayError(const Error& error);

    const Context& m_context;
    app::DayDesk m_desk;
    std::optional<app::DaysView> m_view;
    BusyOverlay* m_busy;
    Notice m_saidKind = Notice::Info;
    QString m_said;
    bool m_asksReason = false;                    ///< the law profile wants one before the day closes
    std::string m_rules;                          ///< the rule that asks
    std::map<std::string, std::string> m_reasons; ///< given so far, by rule
    NoticeBar* m_notice = nullptr;
    QPushButton* m_reconcile = nullptr;
    QPushButton* m_close = nullptr;
    QLineEdit* m_reason = nullptr;
    ChoiceBox* m_kind = nullptr;
    QLineEdit* m_client = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
};

} // namespace sandyk::ui
