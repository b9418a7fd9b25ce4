#pragma once

#include <QLabel>

namespace sandyk::ui {

/// The only text label of the program: always plain text, never rich text or a link.
class Label : public QLabel {
public:
    explicit Label(const QString& text = {}, QWidget* parent = nullptr);

    /// A style kind of the style sheet: "muted", "small", "smallStrong", "strong", "mono", "proven", "look", "refused".
    Label* kind(const char* name);
    /// Lines break at words; on by default in paragraph().
    Label* wrapped(bool on = true);
    /// Text can be chosen with mouse and keyboard.
    Label* selectable();
    static Label* paragraph(const QString& text, QWidget* parent = nullptr);
};

/// A heading; level 1 is the title of a page, level 2 that of a section.
class Heading : public Label {
public:
    explicit Heading(const QString& text, int level = 1, QWidget* parent = nullptr);
};

/// Sets the dynamic property "kind" and lets the style sheet look again.
void setKind(QWidget* widget, const char* name);

} // namespace sandyk::ui
