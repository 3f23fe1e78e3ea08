#include "ui/files/compare/design_difference_model.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"

namespace ogive::ui {

DesignDifferenceModel::DesignDifferenceModel(std::vector<DesignDifference> differences, QString firstTitle,
                                             QString secondTitle, QObject* parent)
    : RowModel(parent)
    , m_differences(std::move(differences))
    , m_firstTitle(std::move(firstTitle))
    , m_secondTitle(std::move(secondTitle))
{}

QString DesignDifferenceModel::text(const DesignDifference& difference, Column column) const
{
    switch (column) {
    case Scenario:
        return difference.scenario.isEmpty() ? tr("Whole design") : toQString(difference.scenarioName);
    case What:
        return translated(difference.what);
    case First:
        return difference.first ? translated(*difference.first) : tr("not stated");
    case Second:
        return difference.second ? translated(*difference.second) : tr("not stated");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DesignDifferenceModel::cell(int row, int column, int role) const
{
    const DesignDifference& difference = m_differences[static_cast<std::size_t>(row)];
    const auto which = static_cast<Column>(column);
    const bool isMissing = (which == First && !difference.first) || (which == Second && !difference.second);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(difference, which);
    case Qt::ForegroundRole:
        return which == Scenario || isMissing ? QVariant(themeOf(nullptr).muted) : QVariant();
    default:
        return {};
    }
}

QVariant DesignDifferenceModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Scenario:
        return tr("Scenario");
    case What:
        return tr("What");
    case First:
        return m_firstTitle;
    case Second:
        return m_secondTitle;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
