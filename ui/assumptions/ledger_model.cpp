#include "ui/assumptions/ledger_model.h"

#include "ui/shell/theme.h"

#include <QPixmap>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int placeholderExtent = 14; // as the icons of cells

const QString& textOf(const LedgerRow& row, int column)
{
    const QString* texts[LedgerModel::ColumnCount] = {&row.title,  &row.value, &row.matters,
                                                      &row.source, &row.owner, &row.reviewBy};
    return *texts[column];
}

} // namespace

void LedgerModel::setRows(const QList<LedgerRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void LedgerModel::setIcons(const QIcon& stated, const QIcon& overdue)
{
    m_statedIcon = stated;
    m_overdueIcon = overdue;
    QPixmap nothing(placeholderExtent, placeholderExtent);
    nothing.fill(Qt::transparent);
    m_noIcon = QIcon(nothing);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1), {Qt::DecorationRole});
}

QVariant LedgerModel::sortKey(int row, int column) const
{
    const LedgerRow& shown = m_rows[row];
    // What is not stated comes last.
    const QString last(QChar(0xffff));
    const QString& text = textOf(shown, column);
    if (column == Matters)
        return row;
    return text.isEmpty() ? last : text.toCaseFolded();
}

QVariant LedgerModel::cell(int row, int column, int role) const
{
    const LedgerRow& shown = m_rows[row];
    const QString& text = textOf(shown, column);
    switch (role) {
    case Qt::DisplayRole:
        return column == Source ? QString(text).remove(u"https://"_s) : text;
    case Qt::AccessibleTextRole:
        if (text.isEmpty())
            return tr("not stated");
        return column == ReviewBy && shown.isOverdue ? tr("%1, overdue").arg(text) : text;
    case Qt::ToolTipRole:
        if (column == Title && !shown.note.isEmpty())
            return shown.note;
        if (column == Value)
            //: a value and where it comes from
            return tr("%1, %2").arg(text, shown.origin);
        if (column == ReviewBy && shown.isOverdue)
            return tr("The review is overdue since %1.").arg(text);
        return column == Matters ? shown.flips : text;
    case Qt::DecorationRole:
        if (column == ReviewBy)
            return shown.isOverdue ? m_overdueIcon : m_noIcon;
        return column == Title ? QVariant(shown.isStated ? m_statedIcon : m_noIcon) : QVariant();
    case Qt::ForegroundRole:
        if (column == ReviewBy && shown.isOverdue)
            return themeOf(nullptr).warning;
        return column == Source ? QVariant(themeOf(nullptr).muted) : QVariant();
    case sortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant LedgerModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QString titles[ColumnCount] = {tr("Requirement"), tr("Value"), tr("Why it matters"),
                                         tr("Source"),      tr("Owner"), tr("Review by")};
    return titles[section];
}

} // namespace ogive::ui
