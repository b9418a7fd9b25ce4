#pragma once

#include <QGridLayout>
#include <QWidget>

namespace sandyk::ui {

class Label;

/// Rows of a name and a value, as on a bank statement. Names are muted and share one column; values wrap.
class KeyValueList : public QWidget {
public:
    explicit KeyValueList(QWidget* parent = nullptr);

    /// The value's label, for later changes. Owned by this.
    Label* add(const QString& name, const QString& value);
    void add(const QString& name, QWidget* value);
    void clear();

private:
    QGridLayout* m_grid;
};

} // namespace sandyk::ui
