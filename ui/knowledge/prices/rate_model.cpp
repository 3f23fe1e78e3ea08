#include "ui/knowledge/prices/rate_model.h"

#include "ui/knowledge/prices/price_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

/// Dearer and cheaper also in colour; the sign says it too.
QVariant changeColour(const RateRow& row)
{
    const Theme& theme = themeOf(nullptr);
    if (!row.percent)
        return theme.muted;
    return *row.percent > 0 ? theme.bad : theme.good;
}

double sizeOf(const RateRow& row)
{
    return row.percent ? std::abs(*row.percent) : -1;
}

} // namespace

QList<RateRow> rateRows(const Knowledge& knowledge, const std::vector<RateChange>& changes)
{
    QList<RateRow> rows;
    rows.reserve(static_cast<qsizetype>(changes.size()));
    for (const RateChange& change : changes)
        rows.append({toQString(change.model.value), modelTitle(knowledge, change.model),
                     rateTitle(change.rate, change.minPromptTokens), change.from, change.to,
                     change.percent()});
    std::ranges::stable_sort(rows, std::ranges::greater(), sizeOf);
    return rows;
}

void RateModel::setRows(QList<RateRow> rates)
{
    beginResetModel();
    m_rows = std::move(rates);
    endResetModel();
}

void RateModel::setHeads(const QString& from, const QString& to, const QString& fromTip, const QString& toTip)
{
    m_from = from;
    m_to = to;
    m_fromTip = fromTip;
    m_toTip = toTip;
    emit headerDataChanged(Qt::Horizontal, From, To);
}

QString RateModel::text(const RateRow& row, Column column)
{
    switch (column) {
    case Name:
        return row.model;
    case Rate:
        return row.rate;
    case From:
        return amountText(row.from);
    case To:
        return amountText(row.to);
    case Change:
        if (row.percent)
            return percentText(*row.percent);
        return row.from ? (row.to ? tr("from nothing") : tr("no longer stated")) : tr("newly stated");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RateModel::sortKey(const RateRow& row, Column column)
{
    switch (column) {
    case From:
        return row.from.value_or(-1);
    case To:
        return row.to.value_or(-1);
    case Change:
        return sizeOf(row);
    default:
        return text(row, column);
    }
}

QVariant RateModel::cell(int row, int column, int role) const
{
    const RateRow& rate = m_rows[row];
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(rate, which);
    case sortRole:
        return sortKey(rate, which);
    case idRole:
        return rate.id;
    case Qt::ToolTipRole:
        return which == Name ? rate.id : QVariant();
    case Qt::TextAlignmentRole:
        return int(which >= From ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return which == Change ? changeColour(rate)
               : which == Rate ? QVariant(themeOf(nullptr).muted)
                               : QVariant();
    default:
        return {};
    }
}

QVariant RateModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= From ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == From ? m_fromTip : section == To ? m_toTip : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Model");
    case Rate:
        return tr("USD per million tokens");
    case From:
        return m_from;
    case To:
        return m_to;
    case Change:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
