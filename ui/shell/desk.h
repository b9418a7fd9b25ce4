#pragma once

#include <QWidget>

#include <map>
#include <set>
#include <vector>

#include "ui/shell/context.h"

class QAbstractButton;
class QPushButton;
class QStackedWidget;

namespace sandyk::ui {

class NoticeBar;

/// The unlocked vault: the rail of pages at the left, the header line above, the page. A page is built when it is
/// first shown. Tab goes through all of it as it is laid out.
class Desk : public QWidget {
    Q_OBJECT

public:
    explicit Desk(const Context& context, QWidget* parent = nullptr);

    PageId current() const { return m_current; }
    /// The page that is on screen.
    QWidget* page() const;
    QAbstractButton* railButton(PageId id) const { return m_buttons.at(id); }
    /// Stands in the rail, which follows what the operator may use now; the page that is open stays until it is left.
    bool isOffered(PageId id) const { return m_offered.contains(id); }

    /// What must be known before anything else: the log is not the one that was seen here.
    NoticeBar* alert() const { return m_alert; }

public slots:
    /// A page that is not offered is left alone.
    void open(PageId id);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* rail();
    /// Shows in the rail what is offered now, and lets go of pages that no longer are.
    void follow();
    QWidget* build(PageId id);
    void addKey();

    const Context& m_context;
    QStackedWidget* m_stack;
    QWidget* m_rail = nullptr;
    NoticeBar* m_alert;
    QWidget* m_alertRoom;
    QPushButton* m_report = nullptr;
    std::map<PageId, QAbstractButton*> m_buttons; ///< of every page, also of those that are not offered
    std::set<PageId> m_offered;
    std::vector<PageId> m_numbered; ///< the first nine, by Ctrl and their number
    std::map<PageId, QWidget*> m_pages;
    PageId m_current = PageId::Overview;
};

} // namespace sandyk::ui
