#include "ui/knowledge/import/skipped_model.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QHash>

#include <algorithm>

namespace ogive::ui {

void SkippedModel::setSkipped(const std::vector<SkippedEntry>& skipped)
{
    beginResetModel();
    m_all.clear();
    QHash<QString, qsizetype> positions;
    for (const SkippedEntry& entry : skipped) {
        const QString reason = translated(entry.reason);
        const auto known = positions.constFind(reason);
        const qsizetype position = known == positions.constEnd() ? m_all.size() : *known;
        if (position == m_all.size()) {
            m_all.append({reason, {}});
            positions.insert(reason, position);
        }
        m_all[position].entries.append(toQString(entry.entry));
    }
    std::ranges::stable_sort(m_all, std::ranges::greater(),
                             [](const Reason& reason) { return reason.entries.size(); });
    m_shown = m_all;
    endResetModel();
}

void SkippedModel::setFilter(const QString& text)
{
    const QString wanted = text.simplified();
    beginResetModel();
    m_shown.clear();
    for (const Reason& reason : m_all) {
        const bool isAll = reason.text.contains(wanted, Qt::CaseInsensitive);
        const QStringList entries =
            isAll ? reason.entries : reason.entries.filter(wanted, Qt::CaseInsensitive);
        if (!entries.isEmpty())
            m_shown.append({reason.text, entries});
    }
    endResetModel();
}

QVariant SkippedModel::groupCell(int group, int /*column*/, int role) const
{
    const Reason& reason = m_shown[group];
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)").arg(reason.text).arg(reason.entries.size());
    if (role == Qt::ToolTipRole)
        return reason.text;
    if (role != Qt::FontRole)
        return {};
    QFont font = textFont(TextSize::Base);
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant SkippedModel::rowCell(int group, int row, int /*column*/, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_shown[group].entries[row]) : QVariant();
}

QVariant SkippedModel::header(int /*section*/, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Why, and which entries")) : QVariant();
}

} // namespace ogive::ui
