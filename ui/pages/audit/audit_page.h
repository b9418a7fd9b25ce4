#pragma once

#include "firm/audit_desk.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"
#include "ui/widgets/notice_bar.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class BusyOverlay;
class Card;
class ChoiceBox;
class Label;
class LogModel;
class StatementView;

/// The audit log for those who may look at it: where it stands, how long nobody outside has witnessed it, the entries,
/// and what an auditor takes away (F-17 to F-19).
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const Context& context, QWidget* parent = nullptr);

    LogModel* log() const { return m_log; }
    QLineEdit* actorField() const { return m_actor; }
    ChoiceBox* kindBox() const { return m_kind; }
    ChoiceBox* sinceBox() const { return m_since; }
    QPushButton* verifyButton() const { return m_verify; }
    NoticeBar* notice() const { return m_notice; }
    NoticeBar* exposureNotice() const { return m_exposure; }
    const std::optional<app::AuditView>& view() const { return m_view; }
    /// What the file dialogs lead to.
    void exportTo(const std::filesystem::path& folder);
    void takeWitness(const std::filesystem::path& file);
    void takeCosignature(const std::filesystem::path& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* standing();
    Card* entries();
    Card* outside();
    void read();
    void show(const app::AuditView& view);
    void search();
    void more();
    void verify();
    void makeCheckpoint();
    void saveFile(const QString& title, const QString& name, const std::string& text);
    void say(Notice kind, const QString& text);
    void sayError(const Error& error);
    template <class T>
    app::Done<T> telling(const QString& said);

    app::AuditDesk m_desk;
    std::optional<app::AuditView> m_view;
    std::optional<std::uint64_t> m_next; ///< where the search goes on
    std::uint64_t m_search = 0;          ///< grows with each search: older answers are dropped
    BusyOverlay* m_busy;
    NoticeBar* m_notice;
    NoticeBar* m_exposure;
    Label* m_size;
    Label* m_root;
    Label* m_anchor;
    Label* m_checkpoints;
    Label* m_witnesses;
    QPushButton* m_verify;
    ChoiceBox* m_kind;
    QLineEdit* m_actor;
    ChoiceBox* m_since;
    LogModel* m_log;
    StatementView* m_table;
    Label* m_details;
    QPushButton* m_more;
    std::vector<std::uint64_t> m_proofs;
    std::filesystem::path m_auditors; ///< the checkpoint that the auditor kept
};

} // namespace sandyk::ui
