#include "ui/widgets/label.h"

#include <QStyle>
#include <QVariant>

namespace sandyk::ui {

void setKind(QWidget* widget, const char* name) {
    widget->setProperty("kind", QString::fromLatin1(name));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Label::Label(const QString& text, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setText(text);
}

Label* Label::kind(const char* name) {
    setKind(this, name);
    return this;
}

Label* Label::wrapped(bool on) {
    setWordWrap(on);
    return this;
}

Label* Label::selectable() {
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

Label* Label::paragraph(const QString& text, QWidget* parent) {
    return (new Label(text, parent))->wrapped();
}

Heading::Heading(const QString& text, int level, QWidget* parent) : Label(text, parent) {
    kind(level == 1 ? "title" : "section");
    setWordWrap(true);
}

} // namespace sandyk::ui
