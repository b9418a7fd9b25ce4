#pragma once

#include <QWidget>

#include "ui/theme/icons.h"

namespace sandyk::ui {

/// An icon alone, tinted by its ink; says nothing to a screen reader, because a word always stands beside it.
class IconView : public QWidget {
public:
    IconView(Icon icon, Ink ink, int size, QWidget* parent = nullptr);

    void set(Icon icon, Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Ink m_ink;
};

} // namespace sandyk::ui
