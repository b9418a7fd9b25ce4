#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/pages/keys/keys_page.h"
#include "ui/shell/header_line.h"
#include "ui/shell/page_table.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizards/add_key_page.h"

namespace sandyk::ui {

namespace {

constexpr int kRailWidth = 216;
constexpr int kLongRail = 16; ///< more for the scroll bar of a firm's long rail

QPushButton* railButtonFor(const PageEntry& entry) {
    auto* button = new QPushButton(Desk::tr(entry.text));
    button->setProperty("kind", QStringLiteral("rail"));
    button->setIcon(tintedIcon(entry.symbol));
    button->setIconSize(QSize(22, 22));
    button->setCheckable(true);
    button->setAutoDefault(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

Desk::Desk(const Context& context, QWidget* parent) : QWidget(parent), m_context(context), m_stack(new QStackedWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new HeaderLine(m_context));
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    auto* lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(lock, &QShortcut::activated, this, [this] { m_context.session.lock(); });
}

QWidget* Desk::rail() {
    auto* frame = new QFrame;
    setKind(frame, "rail");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space(1) + 4, space(2), space(1) + 4, space(2));
    column->setSpacing(space(1) / 2);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space(1), 0, 0, space(2));
    brand->addWidget(new IconView(Icon::Chest, Ink::Accent, 28));
    brand->addWidget(new Heading(QStringLiteral("Sandyk"), 2), 1);
    column->addLayout(brand);
    auto* group = new QButtonGroup(this);
    int number = 0;
    bool atFoot = false;
    for (const PageEntry& entry : pageTable()) {
        if (!entry.isOffered(m_context)) continue;
        if (entry.isAtFoot && !atFoot) column->addStretch();
        atFoot = entry.isAtFoot;
        QPushButton* button = railButtonFor(entry);
        // The first nine by number.
        if (number < 9) {
            const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++));
            button->setToolTip(keys.toString(QKeySequence::NativeText));
            connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, id = entry.id] { open(id); });
        }
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] { open(id); });
        group->addButton(button);
        m_buttons[entry.id] = button;
        column->addWidget(button);
    }
    // With all pages of a firm it is taller than a small screen.
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kRailWidth + (m_context.firm->summary().isFounded ? kLongRail : 0));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(frame);
    return scroll;
}

QWidget* Desk::build(PageId id) {
    const auto entry = std::ranges::find(pageTable(), id, &PageEntry::id);
    QWidget* page = entry->build(m_context);
    if (auto* keys = qobject_cast<KeysPage*>(page)) connect(keys, &KeysPage::addKeyRequested, this, &Desk::addKey);
    return page;
}

QWidget* Desk::page() const {
    return m_stack->currentWidget();
}

void Desk::open(PageId id) {
    if (!m_buttons.contains(id)) return;
    QWidget*& page = m_pages[id];
    if (!page) {
        page = build(id);
        m_stack->addWidget(page);
    }
    m_current = id;
    m_buttons[id]->setChecked(true);
    m_stack->setCurrentWidget(page);
}

bool Desk::focusNextPrevChild(bool next) {
    return moveKeyboard(this, next);
}

void Desk::addKey() {
    auto* page = new AddKeyPage(m_context);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &AddKeyPage::finished, this, [this, page] {
        open(PageId::Keys);
        m_stack->removeWidget(page);
        page->deleteLater();
    });
}

} // namespace sandyk::ui
