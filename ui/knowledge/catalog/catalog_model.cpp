#include "ui/knowledge/catalog/catalog_model.h"

#include "ui/text/number_text.h"

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// -1, 0 or 1; texts as a person would sort them.
int compare(const CatalogCell& a, const CatalogCell& b)
{
    if (a.number && b.number)
        return *a.number < *b.number ? -1 : *a.number > *b.number ? 1 : 0;
    return QString::localeAwareCompare(a.text, b.text);
}

} // namespace

void CatalogModel::setRows(const CatalogSpec& spec, QList<CatalogRow> allRows)
{
    beginResetModel();
    m_spec = spec;
    m_rows = std::move(allRows);
    choose();
    endResetModel();
}

void CatalogModel::setFilter(const CatalogFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void CatalogModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    choose();
    endResetModel();
}

const CatalogRow& CatalogModel::rowAt(int row) const
{
    return m_rows[m_shown[static_cast<std::size_t>(row)]];
}

int CatalogModel::positionOf(const QString& id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](int row) { return m_rows[row].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CatalogModel::oldCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const CatalogRow& row) { return row.oldDays.has_value(); }));
}

QStringList CatalogModel::valuesOf(int column) const
{
    QStringList values;
    for (const CatalogRow& row : m_rows)
        values.append(row.cells[column].text);
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive);
    return values;
}

bool CatalogModel::accepts(const CatalogRow& row, const QStringList& words) const
{
    if (m_filter.onlyOld && !row.oldDays)
        return false;
    for (const auto& [column, text] : m_filter.choices.asKeyValueRange())
        if (column >= row.cells.size() || row.cells[column].text != text)
            return false;
    return std::ranges::all_of(words, [&](const QString& word) { return row.haystack.contains(word); });
}

void CatalogModel::choose()
{
    const QStringList words = m_filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (int row = 0; row < total(); ++row)
        if (accepts(m_rows[row], words))
            m_shown.push_back(row);
    if (m_sortColumn < 0 || m_sortColumn >= columns())
        return;
    // What is not known comes last, whichever way the rest is sorted.
    std::ranges::stable_sort(m_shown, [this](int first, int second) {
        const CatalogCell& a = m_rows[first].cells[m_sortColumn];
        const CatalogCell& b = m_rows[second].cells[m_sortColumn];
        if (a.isKnown != b.isKnown)
            return a.isKnown;
        const int order = compare(a, b);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

bool CatalogModel::isNumeric(int column) const
{
    const CatalogFormat format = m_spec.columns[column].format;
    return format == CatalogFormat::Number || format == CatalogFormat::Usd;
}

QVariant CatalogModel::cell(int row, int column, int role) const
{
    const CatalogRow& record = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return record.cells[column].text;
    case Qt::ToolTipRole:
        return toolTip(record, column);
    case Qt::AccessibleTextRole:
        return spokenText(record, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumeric(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    case KnownRole:
        return record.cells[column].isKnown;
    case OriginRole:
        return m_spec.columns[column].format == CatalogFormat::Title ? originText(record.origin) : QString();
    case OldRole:
        return m_spec.columns[column].format == CatalogFormat::Date && record.oldDays.has_value();
    default:
        return {};
    }
}

QString CatalogModel::toolTip(const CatalogRow& row, int column) const
{
    QStringList lines{row.cells[column].text, tr("Source: %1").arg(row.source),
                      tr("As of: %1").arg(row.asOf)};
    if (row.oldDays)
        lines.append(tr("Old: a fact of %1 days ago").arg(numberText(*row.oldDays)));
    // As rich text, so that long texts are wrapped.
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
}

QString CatalogModel::spokenText(const CatalogRow& row, int column) const
{
    const CatalogColumn& shown = m_spec.columns[column];
    const QString& text = row.cells[column].text;
    if (shown.format == CatalogFormat::Title && row.origin != RecordOrigin::BuiltIn)
        //: A record's name and whether it is the user's own or imported
        return tr("%1, %2").arg(text, originText(row.origin));
    if (shown.format == CatalogFormat::Date && row.oldDays)
        return tr("%1, old").arg(text);
    return text;
}

QVariant CatalogModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_spec.columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace ogive::ui
