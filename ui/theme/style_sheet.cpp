#include "ui/theme/style_sheet.h"

#include <utility>

namespace sandyk::ui {

namespace {

// Names in angle brackets are tokens.
constexpr const char* kTemplate = R"(
QWidget { color: <text>; }
QMainWindow, QDialog, QWidget[kind="page"] { background: <window>; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: <window>; border: none; }
QToolTip { background: <surface>; color: <text>; border: 1px solid <lineStrong>; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: <sizeTitle>px; font-weight: 600; }
QLabel[kind="section"] { font-size: <sizeLarge>px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="muted"] { color: <textMuted>; }
QLabel[kind="small"] { color: <textMuted>; font-size: <sizeSmall>px; }
QLabel[kind="smallStrong"] { color: <textMuted>; font-size: <sizeSmall>px; font-weight: 600; }
QLabel[kind="mono"] { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
QLabel[kind="proven"] { color: <proven>; }
QLabel[kind="look"] { color: <look>; }
QLabel[kind="refused"] { color: <refused>; }
QLabel:disabled { color: <textDisabled>; }

QPushButton { background: <surface>; color: <text>; border: 2px solid <lineStrong>; border-radius: <radius>px;
    padding: 7px 16px; min-height: 20px; outline: 0; }
QPushButton:hover { background: <accentSoft>; }
QPushButton:pressed { background: <line>; }
QPushButton:focus { border-color: <accent>; }
QPushButton:disabled { color: <textDisabled>; border-color: <line>; background: <window>; }
QPushButton[kind="primary"] { background: <accent>; color: <onAccent>; border-color: <accent>; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: <accentHover>; }
QPushButton[kind="primary"]:pressed { background: <accentPressed>; }
QPushButton[kind="primary"]:focus { border-color: <text>; }
QPushButton[kind="primary"]:disabled { background: <line>; color: <textDisabled>; border-color: <line>; }
QPushButton[kind="danger"] { background: <surface>; color: <refused>; border-color: <refused>; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: <refusedSoft>; }
QPushButton[kind="danger"]:focus { border-color: <text>; }
QPushButton[kind="quiet"] { background: transparent; color: <accent>; border-color: transparent; padding: 5px 8px; }
QPushButton[kind="quiet"]:hover { background: <accentSoft>; }
QPushButton[kind="quiet"]:focus { border-color: <accent>; }
QPushButton[kind="quiet"]:disabled { color: <textDisabled>; }
QPushButton[kind="rail"] { background: transparent; border: 2px solid transparent; text-align: left; padding: 7px 12px;
    font-weight: 400; color: <text>; }
QPushButton[kind="rail"]:hover { background: <line>; }
QPushButton[kind="rail"]:checked { background: <accentSoft>; color: <accent>; font-weight: 600; }
QPushButton[kind="rail"]:focus { border-color: <accent>; }
QPushButton[kind="choice"] { text-align: left; padding: 12px 16px; background: <surface>; border: 2px solid <line>;
    border-radius: <cardRadius>px; }
QPushButton[kind="choice"]:hover { border-color: <lineStrong>; }
QPushButton[kind="choice"]:checked { border-color: <accent>; background: <accentSoft>; }
QPushButton[kind="choice"]:focus { border-color: <accent>; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox { background: <surface>; color: <text>;
    border: 2px solid <lineStrong>; border-radius: <radius>px; padding: 6px 10px; min-height: 22px;
    selection-background-color: <accent>; selection-color: <onAccent>; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
    QComboBox:focus { border-color: <accent>; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled,
    QComboBox:disabled { color: <textDisabled>;
    border-color: <line>; background: <window>; }
QLineEdit[kind="mono"], QPlainTextEdit[kind="mono"] { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: <surface>; color: <text>; border: 1px solid <lineStrong>; outline: 0;
    selection-background-color: <accentSoft>; selection-color: <text>; padding: 4px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {
    width: 20px; border: none; background: transparent; }

QCheckBox, QRadioButton { spacing: 10px; padding: 3px 4px; border: 2px solid transparent; border-radius: <radius>px; }
QCheckBox:focus, QRadioButton:focus { border-color: <accent>; }
QCheckBox:disabled, QRadioButton:disabled { color: <textDisabled>; }

QFrame[kind="card"] { background: <surface>; border: 1px solid <line>; border-radius: <cardRadius>px; }
QFrame[kind="well"] { background: <sunken>; border: 1px solid <line>; border-radius: <radius>px; }
QFrame[kind="rail"] { background: <surface>; border: none; border-right: 1px solid <line>; }
QFrame[kind="header"] { background: <surface>; border: none; border-bottom: 1px solid <line>; }
QFrame[kind="rule"] { background: <line>; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="notice-info"] { background: <accentSoft>; border: none; border-left: 4px solid <accent>; }
QFrame[kind="notice-look"] { background: <lookSoft>; border: none; border-left: 4px solid <look>; }
QFrame[kind="notice-refused"] { background: <refusedSoft>; border: none; border-left: 4px solid <refused>; }
QFrame[kind="notice-proven"] { background: <provenSoft>; border: none; border-left: 4px solid <proven>; }
QFrame[kind="drop"] { background: <surface>; border: 2px dashed <lineStrong>; border-radius: <cardRadius>px; }
QFrame[kind="drop-over"] { background: <accentSoft>; border: 2px dashed <accent>; border-radius: <cardRadius>px; }

QTableView, QListView, QTreeView { background: <surface>; border: 1px solid <line>; border-radius: <radius>px;
    gridline-color: <line>; outline: 0; alternate-background-color: <surface>; }
QTableView:focus, QListView:focus { border: 1px solid <accent>; }
QTableView::item, QListView::item { padding: 6px 8px; border: none; }
QTableView::item:selected, QListView::item:selected { background: <accentSoft>; color: <text>; }
QHeaderView::section { background: <surface>; color: <textMuted>; border: none; border-bottom: 1px solid <line>;
    padding: 8px; font-size: <sizeSmall>px; font-weight: 600; }

QProgressBar { background: <line>; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: <accent>; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: <lineStrong>; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: none; border-top: 1px solid <line>; }
QTabBar::tab { background: transparent; color: <textMuted>; padding: 8px 16px; border: none;
    border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: <accent>; border-bottom-color: <accent>; font-weight: 600; }
QTabBar:focus { border: 2px solid <accent>; border-radius: <radius>px; }
QMenu { background: <surface>; border: 1px solid <lineStrong>; padding: 4px; }
QMenu::item { padding: 6px 24px; }
QMenu::item:selected { background: <accentSoft>; color: <text>; }
)";

} // namespace

QString styleSheet(const Tokens& t) {
    const std::pair<const char*, QColor> colors[] = {
        {"window", t.window},
        {"surface", t.surface},
        {"sunken", t.sunken},
        {"line", t.line},
        {"lineStrong", t.lineStrong},
        {"text", t.text},
        {"textMuted", t.textMuted},
        {"textDisabled", t.textDisabled},
        {"accent", t.accent},
        {"accentHover", t.accentHover},
        {"accentPressed", t.accentPressed},
        {"onAccent", t.onAccent},
        {"accentSoft", t.accentSoft},
        {"proven", t.proven},
        {"provenSoft", t.provenSoft},
        {"look", t.look},
        {"lookSoft", t.lookSoft},
        {"refused", t.refused},
        {"refusedSoft", t.refusedSoft},
    };
    const std::pair<const char*, int> sizes[] = {{"radius", kRadius},
                                                 {"cardRadius", kCardRadius},
                                                 {"sizeSmall", kTextSmall},
                                                 {"sizeLarge", kTextLarge},
                                                 {"sizeTitle", kTextTitle}};
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto& [name, color] : colors)
        sheet.replace(QStringLiteral("<%1>").arg(QLatin1String(name)), color.name());
    for (const auto& [name, size] : sizes)
        sheet.replace(QStringLiteral("<%1>").arg(QLatin1String(name)), QString::number(size));
    return sheet;
}

} // namespace sandyk::ui
