#include "ui/knowledge/prices/impact_model.h"

#include "ui/knowledge/prices/price_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString optionTitle(const Decision& decision, const OptionId& option)
{
    const auto index = decision.optionIndex(option);
    return index ? toQString(decision.options[*index].title) : ImpactModel::tr("open");
}

QString outcomeText(const Knowledge& knowledge, const OutcomeChange& change)
{
    const auto index = knowledge.decisionIndex(change.decision);
    if (!index)
        return toQString(change.decision.value);
    const Decision& decision = knowledge.decisions[*index];
    return ImpactModel::tr("%1: %2 → %3")
        .arg(toQString(decision.title), optionTitle(decision, change.from), optionTitle(decision, change.to));
}

QString priceText(const Knowledge& knowledge, const RateChange& change)
{
    const auto percent = change.percent();
    return ImpactModel::tr("%1, %2: %3 → %4 (%5)")
        .arg(modelTitle(knowledge, change.model), rateTitle(change.rate, change.minPromptTokens),
             amountText(change.from), amountText(change.to),
             percent ? percentText(*percent) : ImpactModel::tr("newly stated"));
}

} // namespace

ImpactModel::Row ImpactModel::rowOf(const DesignImpact& impact, const Knowledge& before)
{
    Row row;
    row.file = QDir::toNativeSeparators(toQString(impact.file));
    row.design =
        impact.design.empty() ? QFileInfo(toQString(impact.file)).fileName() : toQString(impact.design);
    row.scenario = toQString(impact.scenario);
    if (impact.problem) {
        row.problem = translated(*impact.problem);
        return row;
    }
    for (const RateChange& change : impact.impact.prices) {
        const QString model = modelTitle(before, change.model);
        if (!row.models.contains(model))
            row.models.append(model);
        row.prices.append(priceText(before, change));
    }
    for (const OutcomeChange& change : impact.impact.outcomes)
        row.outcomes.append(outcomeText(before, change));
    row.before = impact.impact.monthlyFrom;
    row.after = impact.impact.monthlyTo;
    row.isMoved = impact.impact.isMoved();
    return row;
}

void ImpactModel::setImpacts(const DesignImpacts& impacts)
{
    beginResetModel();
    m_all.clear();
    for (const DesignImpact& impact : impacts.rows)
        m_all.append(rowOf(impact, *impacts.before));
    choose();
    endResetModel();
}

void ImpactModel::setMovedOnly(bool isOn)
{
    beginResetModel();
    m_isMovedOnly = isOn;
    choose();
    endResetModel();
}

/// A design that can't be read is always worth a row.
void ImpactModel::choose()
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const Row& row) {
        return !m_isMovedOnly || row.isMoved || !row.problem.isEmpty();
    });
}

int ImpactModel::movedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &Row::isMoved));
}

int ImpactModel::problemCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [](const Row& row) { return !row.problem.isEmpty(); }));
}

int ImpactModel::scenarioCount() const
{
    return static_cast<int>(m_all.size()) - problemCount();
}

QString ImpactModel::changeText(const Row& row)
{
    if (!row.before || !row.after)
        return {};
    if (isSameAmount(*row.before, *row.after))
        return tr("the same");
    const double difference = *row.after - *row.before;
    const QString usd = (difference < 0 ? u"−%1"_s : u"+%1"_s).arg(amountText(std::abs(difference)));
    //: dollars a month and percent: +$1,240 (+12 %)
    return *row.before > 0 ? tr("%1 (%2)").arg(usd, percentText(difference / *row.before * 100)) : usd;
}

QString ImpactModel::text(const Row& row, Column column)
{
    if (!row.problem.isEmpty() && column > ScenarioName)
        return column == Prices ? row.problem : QString();
    switch (column) {
    case DesignName:
        return row.design;
    case ScenarioName:
        return row.problem.isEmpty() ? row.scenario : tr("can't be read");
    case Prices:
        return row.models.isEmpty() ? tr("none") : row.models.join(u", "_s);
    case Outcomes:
        return row.outcomes.isEmpty() ? tr("none") : row.outcomes.join(u"; "_s);
    case Before:
        return amountText(row.before);
    case After:
        return amountText(row.after);
    case Change:
        return changeText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString ImpactModel::toolTip(const Row& row, Column column)
{
    if (!row.problem.isEmpty())
        return row.problem;
    switch (column) {
    case DesignName:
        return row.file;
    case Prices:
        return row.prices.join(u'\n');
    case Outcomes:
        return row.outcomes.join(u'\n');
    default:
        return {};
    }
}

QVariant ImpactModel::colour(const Row& row, Column column)
{
    const Theme& theme = themeOf(nullptr);
    if (!row.problem.isEmpty())
        return column == DesignName ? QVariant() : QVariant(theme.bad);
    const bool isQuiet = (column == Prices && row.models.isEmpty()) ||
                         (column == Outcomes && row.outcomes.isEmpty()) || column == ScenarioName;
    if (isQuiet)
        return theme.muted;
    if (column != Change || !row.before || !row.after)
        return {};
    if (isSameAmount(*row.before, *row.after))
        return theme.muted;
    return *row.after > *row.before ? theme.bad : theme.good;
}

QVariant ImpactModel::cell(int row, int column, int role) const
{
    const Row& impact = m_shown[row];
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(impact, which);
    case Qt::ToolTipRole:
        return toolTip(impact, which);
    case Qt::ForegroundRole:
        return colour(impact, which);
    case Qt::TextAlignmentRole:
        return int(which >= Before ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImpactModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Before ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DesignName:
        return tr("Design");
    case ScenarioName:
        return tr("Scenario");
    case Prices:
        return tr("Prices that moved");
    case Outcomes:
        return tr("Outcomes that change");
    case Before:
        return tr("A month before");
    case After:
        return tr("after");
    case Change:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
