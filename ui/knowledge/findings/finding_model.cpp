#include "ui/knowledge/findings/finding_model.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace ogive::ui {
namespace {

QString wholeText(const FindingRow& row)
{
    return (QStringList{row.message} + row.details).join(u'\n');
}

} // namespace

FindingModel::FindingModel(QObject* parent)
    : GroupModel(parent)
{
    applyTheme();
}

void FindingModel::applyTheme()
{
    const Theme& theme = themeOf(nullptr);
    m_icons = {icon(u"info", theme.accent, theme.disabled), icon(u"warning", theme.warning, theme.disabled),
               icon(u"warning", theme.bad, theme.disabled)};
}

void FindingModel::setGroups(QList<FindingGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const FindingRow* FindingModel::rowAt(const QModelIndex& index) const
{
    return !index.isValid() || isGroup(index) ? nullptr : &m_groups[groupOf(index)].rows[index.row()];
}

const FindingGroup* FindingModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups[isGroup(index) ? index.row() : groupOf(index)];
}

QVariant FindingModel::groupCell(int group, int column, int role) const
{
    if (column != Message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(m_groups[group].title).arg(m_groups[group].rows.size());
    case Qt::FontRole: {
        QFont font = textFont(TextSize::Base);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant FindingModel::rowCell(int group, int row, int column, int role) const
{
    const FindingRow& finding = m_groups[group].rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return column == Message ? finding.message
               : column == Kind  ? severityTitle(finding.severity)
                                 : finding.place;
    case Qt::AccessibleTextRole:
        return column == Message ? tr("%1: %2").arg(severityTitle(finding.severity), finding.message)
                                 : QVariant();
    case Qt::DecorationRole:
        return column == Message ? QVariant(m_icons[static_cast<std::size_t>(finding.severity)]) : QVariant();
    case Qt::ForegroundRole:
        return column == Message ? QVariant() : QVariant(themeOf(nullptr).muted);
    case Qt::ToolTipRole:
        return column == Message ? wholeText(finding) : finding.place;
    default:
        return {};
    }
}

QVariant FindingModel::header(int section, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Message:
        return tr("Finding");
    case Kind:
        return tr("Severity");
    case Place:
        return tr("Where");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
