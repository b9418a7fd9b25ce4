#pragma once

#include <QFrame>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

class QPushButton;

namespace sandyk::ui {

/// A white sheet with a thin border; holds one thought. Contents go into body().
class Card : public QFrame {
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// What a page holds when it holds nothing yet: icon, title, text and the first step.
class EmptyState : public QWidget {
public:
    /// With an empty `action` there is no button.
    EmptyState(Icon icon, const QString& title, const QString& text, const QString& action, QWidget* parent = nullptr);

    /// Null when no action was given. Owned by this.
    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button = nullptr;
};

/// A hair line across.
QFrame* rule(QWidget* parent = nullptr);

} // namespace sandyk::ui
