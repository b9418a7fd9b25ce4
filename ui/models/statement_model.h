#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace sandyk::ui {

/// Rows for a StatementView: two lines of text in each cell, made when they are asked for; a screen reader is told
/// both.
class StatementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// What a row shows: its place among all items. Empty when there is no such row.
    std::optional<std::size_t> placeOf(int row) const;

    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual bool isRightAligned(int column) const;
    virtual QString firstLine(std::size_t place, int column) const = 0;
    virtual QString secondLine(std::size_t place, int column) const = 0;
    /// The other roles of StatementView.
    virtual QVariant look(std::size_t place, int column, int role) const = 0;

    std::vector<std::uint32_t> m_rows; ///< places, in the order that is shown
};

} // namespace sandyk::ui
