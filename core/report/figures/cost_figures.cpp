#include "core/report/figures/cost_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

Curve curveOf(const std::string& name, const std::vector<double>& grid, const std::vector<double>& usd)
{
    Curve curve;
    curve.name = name;
    for (std::size_t i = 0; i < grid.size() && i < usd.size(); ++i)
        if (!std::isnan(usd[i]))
            curve.points.push_back({grid[i], usd[i]});
    return curve;
}

/// The y axis ends where it is of interest: around what is paid now, the budget and the break-evens.
double topOf(const CostStudy& study, std::optional<double> budget, const CurvePicture& picture)
{
    constexpr double aboveNow = 4;
    constexpr double aboveLimits = 1.6;
    const StudyCurve& chosen = study.curves.front();
    double now = 0;
    for (std::size_t i = 0; i < study.grid.size(); ++i)
        if (!std::isnan(chosen.usd[i]) && (i == 0 || study.grid[i] <= study.now))
            now = chosen.usd[i];
    double top = std::max(now * aboveNow, budget.value_or(0) * aboveLimits);
    for (const ChartMark& mark : picture.marks)
        top = std::max(top, mark.at.y * aboveLimits);
    return top;
}

void addMarks(const CostStudy& study, const NumberStyle& style, CurvePicture& picture)
{
    for (std::size_t i = 1; i < study.curves.size(); ++i)
        for (const double value : study.curves[i].breakEven.values) {
            const auto above = std::lower_bound(study.grid.begin(), study.grid.end(), value);
            const auto at = static_cast<std::size_t>(above - study.grid.begin());
            if (at >= study.grid.size() || std::isnan(study.curves.front().usd[at]))
                continue;
            picture.marks.push_back({countText(value, style), {value, study.curves.front().usd[at]}});
        }
}

/// What eight of ten cases span: around the chosen curve, and along x around the break-even.
void addBands(const CostStudy& study, const StudyBands& bands, CurvePicture& picture)
{
    ChartBand chosen;
    for (std::size_t i = 0; i < study.grid.size(); ++i) {
        if (std::isnan(bands.chosen.p10[i]) || std::isnan(bands.chosen.p90[i]))
            continue;
        chosen.low.push_back({study.grid[i], bands.chosen.p10[i]});
        chosen.high.push_back({study.grid[i], bands.chosen.p90[i]});
    }
    picture.bands.push_back(std::move(chosen));
    if (!bands.breakEven)
        return;
    const auto [from, to] = *bands.breakEven;
    constexpr double aboveAll = 4; // the axis ends at a round number above the top
    const double top = picture.top.value_or(0) * aboveAll;
    for (std::size_t i = 1; i < study.curves.size(); ++i)
        if (!study.curves[i].breakEven.values.empty()) {
            picture.bands.push_back({i, {{from, 0}, {to, 0}}, {{from, top}, {to, top}}});
            return;
        }
}

std::string studySubtitle(const std::string& field, const CostStudy& study,
                          const std::optional<StudyBands>& bands, const Words& words)
{
    const Message against =
        study.axis.isLogarithmic
            ? (bands ? OGIVE_TR("report", "Monthly cost against %1 (log axis), P10 to P90 shaded")
                     : OGIVE_TR("report", "Monthly cost against %1 (log axis)"))
            : (bands ? OGIVE_TR("report", "Monthly cost against %1, P10 to P90 shaded")
                     : OGIVE_TR("report", "Monthly cost against %1"));
    const std::string subtitle = words(against.arg(field));
    if (!bands || !bands->breakEven)
        return subtitle;
    return words(OGIVE_TR("report", "%1 · break-even %2 to %3 in 8 of 10 cases")
                     .arg(subtitle)
                     .number(countText(bands->breakEven->first))
                     .number(countText(bands->breakEven->second)));
}

/// Edges of equal width that hold nearly all samples.
std::vector<double> edgesOf(const std::vector<double>& costs)
{
    constexpr std::array<double, 2> ends{0.002, 0.99};
    constexpr std::size_t bins = 32;
    const std::vector<double> found = percentilesOf(costs, ends);
    const double width = (found[1] - found[0]) / static_cast<double>(bins);
    std::vector<double> edges;
    for (std::size_t i = 0; i <= bins; ++i)
        edges.push_back(found[0] + width * static_cast<double>(i));
    return edges;
}

} // namespace

std::string tenthPercentText(double share, const NumberStyle& style)
{
    return readableNumber(std::round(share * 1000) / 10, style) + " %";
}

CurvePicture studyPicture(const Knowledge& knowledge, const CostStudy& study,
                          const std::optional<StudyBands>& bands, std::optional<double> budget,
                          const Words& words, const NumberStyle& style)
{
    const Field& field = knowledge.fields[study.axis.field];
    CurvePicture picture;
    picture.title = words(studyFinding(knowledge, study));
    picture.subtitle = studySubtitle(knowledge.language.inSentence(field.title), study, bands, words);
    picture.xTitle = field.unit.empty() ? field.title : field.title + ", " + field.unit;
    picture.xIsLog = study.axis.isLogarithmic;
    picture.xIsWhole = field.kind == FieldKind::Integer;
    for (const StudyCurve& curve : study.curves)
        picture.curves.push_back(curveOf(curve.title, study.grid, curve.usd));
    if (!std::isnan(study.now))
        picture.guides.push_back(
            {words(OGIVE_TR("report", "now %1").number(countText(study.now))), study.now, true});
    if (budget)
        picture.guides.push_back({words(OGIVE_TR("report", "budget %1").arg(usdTick(*budget, style))),
                                  *budget, false, Ink::Bad, true});
    addMarks(study, style, picture);
    picture.top = topOf(study, budget, picture);
    if (bands)
        addBands(study, *bands, picture);
    picture.xText = [style](double x) { return tickText(x, style); };
    picture.yText = [style](double y) { return usdTick(y, style); };
    picture.valueText = [style](double y) { return usdText(y, style); };
    return picture;
}

CostBins costBins(const Forecast& forecast)
{
    CostBins bins;
    const bool varies = forecast.cost.p90 > forecast.cost.p10;
    bins.edges = varies ? edgesOf(forecast.costs)
                        : std::vector<double>{forecast.cost.p50 * 0.9, forecast.cost.p50 * 1.1 + 1};
    bins.counts = countsInBins(forecast.costs, bins.edges);
    return bins;
}

CurvePicture distributionPicture(const Forecast& forecast, const Words& words, const NumberStyle& style)
{
    CurvePicture picture;
    if (forecast.withinBudget)
        picture.title = words(OGIVE_TR("report", "%1 % chance to stay within the budget")
                                  .number(groupedNumber(std::round(forecast.withinBudget->share * 100))));
    else
        picture.title = words(OGIVE_TR("report", "%1 to %2 a month in 8 of 10 cases")
                                  .usd(forecast.cost.p10)
                                  .usd(forecast.cost.p90));
    picture.subtitle = words(OGIVE_TR("report", "How often each monthly cost comes out"));
    picture.xTitle = words(OGIVE_TR("report", "Monthly cost"));
    const CostBins bins = costBins(forecast);
    Curve shares;
    shares.name = words(OGIVE_TR("report", "Share of cases"));
    shares.isStepped = true;
    const auto all = static_cast<double>(forecast.costs.size());
    for (std::size_t i = 0; i < bins.counts.size(); ++i)
        shares.points.push_back({bins.edges[i], static_cast<double>(bins.counts[i]) / all});
    shares.points.push_back({bins.edges.back(), 0});
    picture.curves = {std::move(shares)};
    const auto guide = [&](const std::string& name, double usd, Ink ink) {
        if (usd >= bins.edges.front() && usd <= bins.edges.back())
            picture.guides.push_back({name, usd, true, ink});
    };
    guide("P10", forecast.cost.p10, Ink::Muted);
    guide("P50", forecast.cost.p50, Ink::Muted);
    guide("P90", forecast.cost.p90, Ink::Muted);
    if (forecast.budget)
        guide(words(OGIVE_TR("report", "budget")), *forecast.budget, Ink::Bad);
    picture.xText = [style](double x) { return usdTick(x, style); };
    picture.yText = [style](double y) { return tenthPercentText(y, style); };
    picture.valueText = picture.yText;
    return picture;
}

StackedBarPicture tornadoPicture(const Forecast& forecast, const Words& words, const NumberStyle& style)
{
    constexpr std::size_t mostBars = 7;
    constexpr double smallest = 0.04; ///< of the longest bar
    StackedBarPicture picture;
    double longest = 0;
    picture.series = {words(OGIVE_TR("report", "Below the median case")),
                      words(OGIVE_TR("report", "Above it"))};
    for (const InputEffect& effect : forecast.effects) {
        const double low = std::min(effect.costAtP10, effect.costAtP90);
        const double high = std::max(effect.costAtP10, effect.costAtP90);
        const double shown = picture.bars.empty() ? 0 : smallest * longest;
        if (picture.bars.size() == mostBars || high - low <= shown)
            continue;
        longest = std::max(longest, high - low);
        StackedBar bar;
        bar.label = forecast.inputs[effect.input].title;
        bar.foot = low;
        bar.values = {std::max(0.0, std::min(high, forecast.base) - low),
                      std::max(0.0, high - std::max(low, forecast.base))};
        picture.bars.push_back(std::move(bar));
    }
    picture.title = words(picture.bars.empty()
                              ? OGIVE_TR("report", "Nothing uncertain moves the cost")
                              : OGIVE_TR("report", "%1 moves the cost most").arg(picture.bars.front().label));
    picture.subtitle =
        words(OGIVE_TR("report", "Monthly cost with each input from its P10 to its P90, the others at P50"));
    picture.guides.push_back({{}, forecast.base, false, Ink::Muted});
    picture.tickText = [style](double usd) { return usdTick(usd, style); };
    picture.valueText = picture.tickText;
    return picture;
}

} // namespace ogive
