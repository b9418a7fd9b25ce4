#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/shell/header_line.h"
#include "ui/shell/page_table.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizards/add_key_page.h"

namespace sandyk::ui {

namespace {

constexpr int kRailWidth = 216;
constexpr int kLongRail = 16; ///< more for the scroll bar of a firm's long rail
constexpr std::size_t kNumbered = 9;

QKeySequence numberKeys(std::size_t number) {
    return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(number));
}

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

Desk::Desk(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget), m_alert(new NoticeBar(Notice::Refused, {})),
      m_alertRoom(new QWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new HeaderLine(m_context));
    auto* alert = new QHBoxLayout(m_alertRoom);
    alert->setContentsMargins(space(4), space(1), space(4), space(1));
    alert->addWidget(m_alert, 1);
    m_report = new SecondaryButton(tr("Gap report"));
    alert->addWidget(m_report);
    connect(m_report, &QPushButton::clicked, this, [this] { open(PageId::Desks); });
    column->addWidget(m_alertRoom);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    auto* lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(lock, &QShortcut::activated, this, [this] { m_context.session.lock(); });
    for (std::size_t number = 0; number < kNumbered; ++number) {
        auto* keys = new QShortcut(numberKeys(number), this);
        connect(keys, &QShortcut::activated, this, [this, number] {
            if (number < m_numbered.size()) open(m_numbered[number]);
        });
    }
    connect(m_context.firm, &app::FirmDesk::changed, this, &Desk::follow);
    follow();
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
    bool atFoot = false;
    for (const PageEntry& entry : pageTable()) {
        if (entry.isAtFoot && !atFoot) column->addStretch();
        atFoot = entry.isAtFoot;
        QPushButton* button = railButtonFor(entry);
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
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(frame);
    m_rail = scroll;
    return scroll;
}

void Desk::follow() {
    if (!m_context.session.isUnlocked()) return;
    m_offered.clear();
    m_numbered.clear();
    for (const PageEntry& entry : pageTable()) {
        QAbstractButton* button = m_buttons.at(entry.id);
        const bool isOpen = m_stack->currentWidget() && m_current == entry.id;
        const bool isOffered = entry.isOffered(m_context);
        button->setVisible(isOffered || isOpen);
        button->setToolTip(QString());
        const auto page = m_pages.find(entry.id);
        if (!isOffered && !isOpen && page != m_pages.end()) {
            page->second->deleteLater();
            m_pages.erase(page);
        }
        if (!isOffered) continue;
        m_offered.insert(entry.id);
        if (m_numbered.size() == kNumbered) continue;
        button->setToolTip(numberKeys(m_numbered.size()).toString(QKeySequence::NativeText));
        m_numbered.push_back(entry.id);
    }
    m_rail->setFixedWidth(kRailWidth + (m_context.firm->summary().isFounded ? kLongRail : 0));
    const auto& problem = m_context.firm->summary().problem;
    m_alertRoom->setVisible(problem.has_value());
    if (problem) m_alert->set(Notice::Refused, errorText(*problem));
    m_report->setVisible(problem && (problem->code == ErrorCode::AuditRestored || problem->code == ErrorCode::FirmGap));
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
    if (!m_offered.contains(id)) {
        // Somebody else has unlocked it, who does not have the page of before.
        if (m_stack->count() == 0) open(PageId::Overview);
        return;
    }
    QWidget*& page = m_pages[id];
    if (!page) {
        page = build(id);
        m_stack->addWidget(page);
    }
    const PageId left = std::exchange(m_current, id);
    m_buttons[id]->setChecked(true);
    m_stack->setCurrentWidget(page);
    if (!m_offered.contains(left)) follow();
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
