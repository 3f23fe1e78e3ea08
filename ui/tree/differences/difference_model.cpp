#include "ui/tree/differences/difference_model.h"

#include "ui/text/convert.h"

#include <QFont>

#include <cmath>

namespace ogive::ui {
namespace {

constexpr qsizetype longestWhere = 200; ///< characters in the table; the tool tip has them all

QString cut(const QString& text)
{
    if (text.size() <= longestWhere)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestWhere);
    return text.first(space > 0 ? space : longestWhere) + QStringLiteral(" …");
}

} // namespace

QString shareText(double share)
{
    const long percent = std::lround(share * 100);
    if (percent == 0 && share > 0)
        return DifferenceModel::tr("under 1 %");
    return DifferenceModel::tr("%1 %").arg(percent);
}

void DifferenceModel::setComparison(const RuleComparison& comparison, const Decision& decision,
                                    const QString& mine, const QString& theirs)
{
    beginResetModel();
    m_comparison = comparison;
    m_mine = mine;
    m_theirs = theirs;
    m_options.clear();
    for (const Option& option : decision.options)
        m_options << toQString(option.title);
    endResetModel();
}

QString DifferenceModel::textOf(const RuleDifference& difference, int column) const
{
    switch (column) {
    case Mine:
        return m_options[static_cast<qsizetype>(difference.first)];
    case Theirs:
        return m_options[static_cast<qsizetype>(difference.second)];
    case Share:
        return shareText(m_comparison.cells > 0 ? difference.cells / m_comparison.cells : 0);
    default:
        return toQString(difference.where);
    }
}

QVariant DifferenceModel::cell(int row, int column, int role) const
{
    const RuleDifference& difference = m_comparison.differences[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(difference, column);
        if (column != Where)
            return text;
        return difference.holdsNow ? tr("Here. %1").arg(cut(text)) : cut(text);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(difference, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case Qt::FontRole:
        if (difference.holdsNow && column != Where) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant DifferenceModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Of all combinations that the questions of the two can tell apart");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mine:
        return m_mine;
    case Theirs:
        return m_theirs;
    case Share:
        return tr("Of all cases");
    default:
        return tr("Where");
    }
}

} // namespace ogive::ui
