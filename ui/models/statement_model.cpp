#include "ui/models/statement_model.h"

#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

int StatementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns();
}

std::optional<std::size_t> StatementModel::placeOf(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)];
}

bool StatementModel::isRightAligned(int) const {
    return false;
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    const auto place = placeOf(index.row());
    if (!place) return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(*place, column);
    case StatementView::SecondLine:
        return secondLine(*place, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(firstLine(*place, column), secondLine(*place, column));
    case Qt::TextAlignmentRole:
        return isRightAligned(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return look(*place, column, role);
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isRightAligned(section)) return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

} // namespace sandyk::ui
