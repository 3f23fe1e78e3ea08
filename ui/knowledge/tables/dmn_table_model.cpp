#include "ui/knowledge/tables/dmn_table_model.h"

#include "ui/text/convert.h"

namespace ogive::ui {

void DmnTableModel::setTable(const DmnModel& model, std::size_t decision)
{
    beginResetModel();
    m_table = model.decisions[decision].table;
    m_heads = {tr("Rule")};
    for (const DmnColumn& column : m_table.columns)
        m_heads.append(toQString(model.nameOf(column.source)));
    for (const DmnOutput& output : m_table.outputs) {
        const std::string& own = output.label.empty() ? output.name : output.label;
        m_heads.append(own.empty() ? tr("Output") : toQString(own));
    }
    for (const std::string& annotation : m_table.annotations)
        m_heads.append(toQString(annotation));
    endResetModel();
}

void DmnTableModel::clear()
{
    beginResetModel();
    m_table = {};
    m_heads.clear();
    endResetModel();
}

/// A cell as the standard writes it; column 0 has the rule's number.
QString DmnTableModel::text(std::size_t row, std::size_t column) const
{
    const DmnRule& rule = m_table.rules[row];
    if (column == 0)
        return QString::number(row + 1);
    std::size_t at = column - 1;
    if (at < m_table.columns.size())
        return toQString(feelText(m_table.columns[at].tests[rule.tests[at]]));
    at -= m_table.columns.size();
    if (at < m_table.outputs.size())
        return toQString(feelText(rule.outputs[at]));
    return toQString(rule.annotations[at - m_table.outputs.size()]);
}

QVariant DmnTableModel::cell(int row, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(text(static_cast<std::size_t>(row), static_cast<std::size_t>(column)))
                  : QVariant();
}

QVariant DmnTableModel::header(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText && orientation == Qt::Horizontal ? QVariant(m_heads[section]) : QVariant();
}

} // namespace ogive::ui
