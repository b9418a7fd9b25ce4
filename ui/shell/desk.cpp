#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/pages/keys/keys_page.h"
#include "ui/shell/page_table.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/wizards/add_key_page.h"

namespace sandyk::ui {

namespace {

constexpr int kRailWidth = 216;

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

QWidget* fact(Icon symbol, Ink ink, const QString& text) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconView(symbol, ink, 18));
    row->addWidget(new Label(text));
    return widget;
}

} // namespace

Desk::Desk(const Context& context, QWidget* parent) : QWidget(parent), m_context(context), m_stack(new QStackedWidget) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(header());
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
    scroll->setFixedWidth(kRailWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(frame);
    return scroll;
}

QWidget* Desk::header() {
    auto* frame = new QFrame;
    setKind(frame, "header");
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(space(4), space(1), space(2), space(1));
    row->setSpacing(space(3));
    const app::VaultSummary& vault = m_context.session.snapshot().vault;
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* name = new Label(visibleText(vault.name, 40));
    name->kind("strong");
    names->addWidget(name);
    names->addWidget((new Label(profileWords(vault.profile)))->kind("small"));
    row->addLayout(names);
    row->addStretch();
    row->addWidget(fact(Icon::Unlock, Ink::Muted, tr("Unlocked")));
    const Network network = m_context.settings.network();
    const QString offline = tr("Offline");
    row->addWidget(fact(network == Network::Main ? Icon::Offline : Icon::Warning,
                        network == Network::Main ? Ink::Muted : Ink::Look,
                        QStringLiteral("%1 · %2").arg(networkWords(network), offline)));
    if (vault.profile == app::Profile::Firm) row->addWidget(fact(Icon::Law, Ink::Muted, tr("Licence: not recorded")));
    auto* lock = new SecondaryButton(tr("Lock"), Icon::Lock);
    lock->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    connect(lock, &QPushButton::clicked, this, [this] { m_context.session.lock(); });
    row->addWidget(lock);
    return frame;
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
