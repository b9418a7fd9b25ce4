#pragma once

#include <QWidget>

#include "ui/shell/context.h"

class QVBoxLayout;

namespace sandyk::ui {

/// What sources did that the person has not read yet, each thing once, newest first; hidden when there is nothing.
class AlertList : public QWidget {
    Q_OBJECT

public:
    explicit AlertList(const Context& context, QWidget* parent = nullptr);

private:
    void refresh();

    const Context& m_context;
    QVBoxLayout* m_column;
};

} // namespace sandyk::ui
