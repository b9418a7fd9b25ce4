#include "ui/pages/audit/log_model.h"

#include <QDateTime>

#include <algorithm>

#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/statement_view.h"

namespace sandyk::ui {

QString factsText(const app::LogLine& line, int longestValue) {
    QStringList facts;
    for (const auto& [name, value] : line.facts)
        facts += QStringLiteral("%1: %2").arg(visibleText(std::string_view(name), 64),
                                              visibleText(std::string_view(value), longestValue));
    if (line.commitments > 0)
        facts +=
            LogModel::tr("%Ln personal value(s), proven and not shown", nullptr, static_cast<int>(line.commitments));
    return facts.join(QStringLiteral(", "));
}

void LogModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void LogModel::append(std::vector<app::LogLine> lines) {
    if (lines.empty()) return;
    const auto first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::ranges::move(lines, std::back_inserter(m_lines));
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const app::LogLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return visibleText(line.kind, 64) + QStringLiteral(". ") + factsText(line, 128);
    if (role == StatementView::SecondLine && index.column() == What) return factsText(line, 24);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Number:
        return formatCount(static_cast<qint64>(line.index));
    case When:
        return formatDateTime(QDateTime::fromSecsSinceEpoch(line.time));
    case Who:
        return visibleText(line.actor, 64);
    case What:
        return visibleText(line.kind, 64);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace sandyk::ui
