#include "core/report/figures/bill_figure.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ogive {
namespace {

constexpr std::size_t mostSeries = 6;
constexpr double smallShare = 0.01;

/// The rows that have a series of their own; the rest is told as one.
std::vector<BillRow> seriesOf(const std::vector<BillRow>& rows)
{
    std::vector<BillRow> bySize = rows;
    std::stable_sort(bySize.begin(), bySize.end(), [](const BillRow& left, const BillRow& right) {
        return std::pair(left.hasUnknown, left.largest) > std::pair(right.hasUnknown, right.largest);
    });
    std::vector<BillRow> series;
    for (const BillRow& row : rows) {
        const auto place =
            std::find_if(bySize.begin(), bySize.end(), [&](const BillRow& it) { return it.id == row.id; });
        const bool isLarge = place - bySize.begin() < static_cast<std::ptrdiff_t>(mostSeries);
        if (isLarge && (row.largest >= smallShare || row.hasUnknown))
            series.push_back(row);
    }
    return series;
}

std::optional<double> othersOf(const BillColumn& column, const std::vector<BillRow>& series)
{
    double others = 0;
    for (const CostLine& line : column.lines) {
        const bool hasOwn =
            std::any_of(series.begin(), series.end(), [&](const BillRow& row) { return row.id == line.id; });
        if (!line.oneTime && line.included && !hasOwn)
            others += line.usd.value_or(0);
    }
    return others;
}

} // namespace

const CostLine* lineOf(const BillColumn& column, const std::string& id)
{
    const auto found = std::find_if(column.lines.begin(), column.lines.end(),
                                    [&](const CostLine& line) { return line.id == id; });
    return found == column.lines.end() ? nullptr : &*found;
}

double knownTotalOf(const BillColumn& column)
{
    double total = 0;
    for (const CostLine& line : column.lines)
        if (!line.oneTime && line.included)
            total += line.usd.value_or(0);
    return total;
}

std::vector<BillRow> billRows(const std::vector<BillColumn>& columns)
{
    std::vector<BillRow> rows;
    for (const BillColumn& column : columns) {
        const double total = knownTotalOf(column);
        for (const CostLine& line : column.lines) {
            if (line.oneTime || !line.included)
                continue;
            auto row =
                std::find_if(rows.begin(), rows.end(), [&](const BillRow& it) { return it.id == line.id; });
            if (row == rows.end())
                row = rows.insert(rows.end(), {line.id, line.title, 0, false});
            row->hasUnknown = row->hasUnknown || !line.usd;
            if (total > 0)
                row->largest = std::max(row->largest, line.usd.value_or(0) / total);
        }
    }
    return rows;
}

std::vector<CostLine> linesOf(const BillPlan& plan, const Bill& bill, const Words& words)
{
    std::vector<CostLine> lines;
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const auto line = static_cast<BillLine>(i);
        if (plan.kindOf(line) == LineState::Kind::Absent)
            continue;
        CostLine entry;
        entry.id = idOf(line);
        entry.title = words(titleOf(line));
        entry.usd = std::isnan(bill[line]) ? std::nullopt : std::optional(bill[line]);
        entry.oneTime = isOneTime(line);
        entry.included = plan.kindOf(line) != LineState::Kind::LeftOut;
        lines.push_back(std::move(entry));
    }
    return lines;
}

StackedBarPicture billPicture(const std::vector<BillColumn>& columns, const Words& words,
                              const NumberStyle& style)
{
    const std::vector<BillRow> rows = billRows(columns);
    const std::vector<BillRow> series = seriesOf(rows);
    StackedBarPicture picture;
    const bool hasOthers = series.size() < rows.size();
    for (const BillRow& row : series)
        picture.series.push_back(row.title);
    if (hasOthers)
        picture.series.push_back(words(OGIVE_TR("report", "Other")));
    for (const BillColumn& column : columns) {
        StackedBar bar;
        bar.label = column.title;
        bar.isChosen = column.isChosen;
        for (const BillRow& row : series) {
            const CostLine* line = lineOf(column, row.id);
            bar.values.push_back(line ? line->usd : std::optional(0.0));
        }
        if (hasOthers)
            bar.values.push_back(othersOf(column, series));
        picture.bars.push_back(std::move(bar));
    }
    picture.words.notKnown = words(OGIVE_TR("report", "not known"));
    picture.words.nothing = words(OGIVE_TR("report", "Nothing to compare yet"));
    picture.tickText = [style](double usd) { return usdTick(usd, style); };
    picture.valueText = [style](double usd) { return usdText(usd, style); };
    return picture;
}

} // namespace ogive
