#pragma once

#include <QWidget>

namespace sandyk::ui {

class IconView;
class Label;

/// Says in plain words whether a password is long enough. Length is the only thing that is measured, because it is the
/// only thing that can be measured honestly.
class PasswordRule : public QWidget {
    Q_OBJECT

public:
    /// `minimum` letters at least.
    explicit PasswordRule(int minimum, QWidget* parent = nullptr);

    void setLength(int letters);
    bool isMet() const { return m_length >= m_minimum; }

private:
    int m_minimum;
    int m_length = 0;
    IconView* m_icon;
    Label* m_text;
};

} // namespace sandyk::ui
