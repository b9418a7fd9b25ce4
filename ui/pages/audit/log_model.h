#pragma once

#include <QAbstractTableModel>

#include "firm/audit_desk.h"

namespace sandyk::ui {

/// Lines of the audit log as they were read, newest first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, When, Who, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(std::vector<app::LogLine> lines);
    const std::vector<app::LogLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::LogLine> m_lines;
};

/// "change: 5f2a …, accept: yes": the facts of an entry in one line.
QString factsText(const app::LogLine& line, int longestValue);

} // namespace sandyk::ui
