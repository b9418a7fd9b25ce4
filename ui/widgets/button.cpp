#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "ui/theme/theme.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

Button::Button(const char* kind, const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("kind", QString::fromLatin1(kind));
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setIconSize(QSize(20, 20));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(const char* kind, const QString& text, Icon symbol, QWidget* parent) : Button(kind, text, parent) {
    setIcon(tintedIcon(symbol, Ink::Text));
}

PrimaryButton::PrimaryButton(const QString& text, Icon symbol, QWidget* parent) : PrimaryButton(text, parent) {
    setIcon(tintedIcon(symbol, Ink::OnAccent));
}

QuietButton::QuietButton(const QString& text, Icon symbol, QWidget* parent) : QuietButton(text, parent) {
    setIcon(tintedIcon(symbol, Ink::Accent));
}

ChoiceCard::ChoiceCard(Icon symbol, const QString& title, const QString& text, QWidget* parent)
    : QPushButton(parent), m_content(new QWidget(this)) {
    setProperty("kind", QStringLiteral("choice"));
    setCheckable(true);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_content->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(space(2), space(2), space(2), space(2));
    row->setSpacing(space(2));
    row->addWidget(new IconView(symbol, Ink::Accent, 32), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space(1) / 2);
    column->addWidget((new Label(title))->kind("strong")->wrapped());
    if (!text.isEmpty()) column->addWidget(Label::paragraph(text)->kind("muted"));
    column->addStretch();
    row->addLayout(column, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const {
    return {m_content->sizeHint().width(), heightForWidth(qMax(width(), 280))};
}

QSize ChoiceCard::minimumSizeHint() const {
    constexpr int kLeastWidth = 240;
    return {kLeastWidth, 0};
}

int ChoiceCard::heightForWidth(int width) const {
    return m_content->layout()->heightForWidth(width) + 4;
}

void ChoiceCard::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    m_content->setGeometry(rect());
    // A button does not grow by its children: without this a long Russian line would be cut.
    setMinimumHeight(heightForWidth(width()));
}

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QColor color = isEnabled() ? tokens().textMuted : tokens().textDisabled;
    painter.drawPixmap(width() - 28, (height() - 18) / 2,
                       iconPixmap(Icon::ChevronDown, color, 18, devicePixelRatioF()));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace sandyk::ui
