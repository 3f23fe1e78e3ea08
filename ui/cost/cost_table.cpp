#include "ui/cost/cost_table.h"

#include "core/base/number_text.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace ogive::ui {
namespace {

/// The series of a line's id, made where it is new; amounts of providers without the line stay not known.
CostSeries& seriesFor(QList<CostSeries>& series, const CostLine& line, std::size_t providers)
{
    const QString id = toQString(line.id);
    const auto found = std::ranges::find(series, id, &CostSeries::id);
    if (found != series.end())
        return *found;
    CostSeries added{id, toQString(line.title), line.oneTime, {}};
    added.amounts.resize(static_cast<qsizetype>(providers));
    series.append(added);
    return series.last();
}

QFont chosenFont()
{
    QFont font = textFont(TextSize::Base);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString amountText(const CostAmount& amount)
{
    if (!amount.included)
        return CostTableModel::tr("not included");
    return amount.usd ? toQString(usdText(*amount.usd)) : CostTableModel::tr("not known");
}

} // namespace

CostTable costTable(const CostComparison& comparison, const Decision& providers)
{
    CostTable table;
    for (std::size_t i = 0; i < comparison.estimates.size(); ++i) {
        const CostEstimate& estimate = comparison.estimates[i];
        QString origin = toQString(estimate.priceSource);
        if (!estimate.priceAsOf.empty())
            origin = CostTableModel::tr("%1 (%2)").arg(origin, toQString(estimate.priceAsOf));
        table.columns.append({toQString(providers.options[estimate.option].shortTitle),
                              toQString(estimate.llmTitle), estimate.monthlyUsd, estimate.perRequestUsd,
                              origin});
        for (const CostLine& line : estimate.lines) {
            CostSeries& series = seriesFor(table.series, line, comparison.estimates.size());
            series.amounts[static_cast<qsizetype>(i)] = {line.usd, line.included, toQString(line.note)};
        }
    }
    std::ranges::stable_partition(table.series, [](const CostSeries& series) { return !series.oneTime; });
    return table;
}

void CostTableModel::setTable(CostTable table)
{
    if (table == m_table)
        return;
    const auto idsOf = [](const CostTable& other) {
        QStringList ids;
        for (const CostSeries& series : other.series)
            ids.append(series.id);
        return ids;
    };
    const bool sameShape = table.columns.size() == m_table.columns.size() && idsOf(table) == idsOf(m_table);
    if (!sameShape)
        beginResetModel();
    m_table = std::move(table);
    if (!sameShape) {
        endResetModel();
        return;
    }
    emit headerDataChanged(Qt::Vertical, 0, rows() - 1);
    emit dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

QVariant CostTableModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? m_table.columns[row].model : amountText(amount(row, column));
    case Qt::TextAlignmentRole:
        return column == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                           : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == 0 || amount(row, column).usd ? QVariant() : QVariant(themeOf(nullptr).muted);
    case Qt::FontRole:
        return row == 0 ? QVariant(chosenFont()) : QVariant();
    case Qt::ToolTipRole: {
        const QString note = column == 0 ? QString() : amount(row, column).note;
        return note.isEmpty() ? m_table.columns[row].priceOrigin : note;
    }
    default:
        return {};
    }
}

CostAmount CostTableModel::amount(int row, int column) const
{
    const auto lines = static_cast<int>(m_table.series.size());
    if (column <= lines)
        return m_table.series[column - 1].amounts[row];
    const CostColumn& provider = m_table.columns[row];
    return {column == lines + 1 ? provider.monthlyUsd : provider.perRequestUsd, true, {}};
}

QVariant CostTableModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Horizontal && section > 0 ? Qt::AlignRight | Qt::AlignVCenter
                                                                : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_table.columns[section].title;
    const auto lines = static_cast<int>(m_table.series.size());
    if (section == 0)
        return tr("Model");
    if (section > lines)
        return section == lines + 1 ? tr("Monthly total") : tr("Per request");
    const CostSeries& series = m_table.series[section - 1];
    return series.oneTime ? tr("%1 (once)").arg(series.title) : series.title;
}

} // namespace ogive::ui
