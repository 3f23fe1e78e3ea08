#include "ui/workshop/replay/event_model.h"

namespace ogive::ui {

void EventModel::setLog(const SessionLog& log, const ReplayWords& words)
{
    beginResetModel();
    m_rows = {{momentTimeText(log.start), tr("The session begins"), {}, {}}};
    for (const SessionEvent& event : log.events)
        m_rows.append({momentTimeText(event.at), words.eventText(event), words.pageText(event),
                       words.flipsText(event)});
    endResetModel();
}

QVariant EventModel::cell(int row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[row][column];
    return {};
}

QVariant EventModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Time"), tr("What happened"), tr("Page"), tr("What changed")}.value(section);
}

} // namespace ogive::ui
