#pragma once

#include <QWidget>

#include <map>

#include "ui/shell/context.h"

class QAbstractButton;
class QStackedWidget;

namespace sandyk::ui {

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
    bool isOffered(PageId id) const { return m_buttons.contains(id); }

public slots:
    void open(PageId id);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* rail();
    QWidget* build(PageId id);
    void addKey();

    const Context& m_context;
    QStackedWidget* m_stack;
    std::map<PageId, QAbstractButton*> m_buttons;
    std::map<PageId, QWidget*> m_pages;
    PageId m_current = PageId::Overview;
};

} // namespace sandyk::ui
