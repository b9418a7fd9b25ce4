#pragma once

#include <QComboBox>
#include <QPushButton>

#include "ui/theme/icons.h"

namespace sandyk::ui {

/// A push button that Return and Space press. Kinds: see the classes below.
class Button : public QPushButton {
public:
    Button(const char* kind, const QString& text, QWidget* parent = nullptr);
    Button(const char* kind, const QString& text, Icon symbol, QWidget* parent = nullptr);
};

/// The one thing to do next; one on a page.
class PrimaryButton : public Button {
public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr) : Button("primary", text, parent) {}
    PrimaryButton(const QString& text, Icon symbol, QWidget* parent = nullptr);
};

class SecondaryButton : public Button {
public:
    explicit SecondaryButton(const QString& text, QWidget* parent = nullptr) : Button("secondary", text, parent) {}
    SecondaryButton(const QString& text, Icon symbol, QWidget* parent = nullptr)
        : Button("secondary", text, symbol, parent) {}
};

/// Loses or removes something.
class DangerButton : public Button {
public:
    explicit DangerButton(const QString& text, QWidget* parent = nullptr) : Button("danger", text, parent) {}
};

/// A small act beside a value: copy, show, back.
class QuietButton : public Button {
public:
    explicit QuietButton(const QString& text, QWidget* parent = nullptr) : Button("quiet", text, parent) {}
    QuietButton(const QString& text, Icon symbol, QWidget* parent = nullptr);
};

/// A large button for one of a few choices: icon, title and one line of explanation. Checkable; put several into a
/// QButtonGroup to make them exclusive.
class ChoiceCard : public QPushButton {
public:
    ChoiceCard(Icon symbol, const QString& title, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_content;
};

/// A list to choose one entry from.
class ChoiceBox : public QComboBox {
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// The wheel must not change a setting that the page is scrolled past.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sandyk::ui
