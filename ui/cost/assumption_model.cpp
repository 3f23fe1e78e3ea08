#include "ui/cost/assumption_model.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

void AssumptionModel::setAssumptions(const std::vector<CostAssumption>& assumptions)
{
    if (assumptions == m_assumptions)
        return;
    beginResetModel();
    m_assumptions = assumptions;
    endResetModel();
}

QVariant AssumptionModel::cell(int row, int column, int role) const
{
    const CostAssumption& assumption = m_assumptions[static_cast<std::size_t>(row)];
    const std::string* texts[ColumnCount] = {&assumption.title, &assumption.value, &assumption.source,
                                             &assumption.asOf};
    if (role == Qt::DisplayRole && column == Source)
        return toQString(*texts[column]).remove("https://"_L1);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return column == Value ? withStatedUsd(toQString(*texts[column])) : toQString(*texts[column]);
    if (role == Qt::ForegroundRole && column >= Source)
        return themeOf(nullptr).muted;
    return {};
}

QVariant AssumptionModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QString titles[ColumnCount] = {tr("Assumption"), tr("Value"), tr("Source"), tr("As of")};
    return titles[section];
}

} // namespace ogive::ui
