#pragma once

#include <QList>

class QWidget;

namespace sandyk::ui {

/// The controls in `part` that Tab reaches now, visible and enabled, in the order of its layouts: also of those that
/// came later than the rest, which Qt would put last. Of a group of which one is chosen, that one: arrows lead to the
/// others.
QList<QWidget*> tabOrder(QWidget* part);

/// Moves the keyboard to the next of tabOrder(part), around from the last to the first, and scrolls to it. False when
/// there is none.
bool moveKeyboard(QWidget* part, bool forward);

} // namespace sandyk::ui
