#include "core/exchange/dmn/diagram.h"

#include <algorithm>
#include <numeric>

namespace ogive {
namespace {

// A decision requirements diagram reads upwards: inputs stand in the lowest row, each decision in a row above
// all that it requires. Decisions are spread over the width of the inputs in their order; each input stands
// as near as its neighbours let it below the middle of the decisions that look at it, so that arrows are
// short.

constexpr Size inputSize{140, 45};
constexpr Size decisionSize{180, 60};
constexpr double gapBeside = 20;
constexpr double gapBetweenRows = 90;
constexpr double margin = 20;

/// How many decisions stand one upon another below each.
std::vector<std::size_t> levelsOf(const DmnModel& model)
{
    std::vector<std::size_t> levels;
    for (const DmnDecision& decision : model.decisions) {
        std::size_t level = 0;
        for (const DmnSource& source : requirementsOf(decision))
            if (source.isDecision)
                level = std::max(level, levels[source.index] + 1);
        levels.push_back(level);
    }
    return levels;
}

/// Spreads the decisions of each level over the width.
void placeDecisions(const std::vector<std::size_t>& levels, DmnDiagram& diagram)
{
    const std::size_t rows = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end()) + 1;
    std::vector<double> counts(rows);
    for (const std::size_t level : levels)
        ++counts[level];
    std::vector<double> placed(rows);
    for (const std::size_t level : levels) {
        const double share = diagram.width / counts[level];
        const double centre = margin + share * (placed[level] + 0.5);
        ++placed[level];
        const double row = static_cast<double>(rows - 1 - level);
        diagram.decisions.push_back({centre - decisionSize.width / 2,
                                     margin + row * (decisionSize.height + gapBetweenRows),
                                     decisionSize.width, decisionSize.height});
    }
}

/// The middle of the decisions that look at each input.
std::vector<double> middles(const DmnModel& model, const DmnDiagram& diagram)
{
    std::vector<double> sums(model.inputs.size());
    std::vector<double> counts(model.inputs.size());
    for (std::size_t i = 0; i < model.decisions.size(); ++i)
        for (const DmnSource& source : requirementsOf(model.decisions[i]))
            if (!source.isDecision) {
                sums[source.index] += diagram.decisions[i].center().x;
                ++counts[source.index];
            }
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : 0;
    return sums;
}

void placeInputs(const DmnModel& model, double top, DmnDiagram& diagram)
{
    const std::vector<double> wanted = middles(model, diagram);
    std::vector<std::size_t> order(model.inputs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    diagram.inputs.resize(order.size());
    double x = margin;
    for (const std::size_t input : order) {
        diagram.inputs[input] = {x, top, inputSize.width, inputSize.height};
        x += inputSize.width + gapBeside;
    }
}

} // namespace

std::vector<DmnSource> requirementsOf(const DmnDecision& decision)
{
    std::vector<DmnSource> required;
    for (const DmnColumn& column : decision.table.columns) {
        const auto isSame = [&](const DmnSource& other) {
            return other.isDecision == column.source.isDecision && other.index == column.source.index;
        };
        if (std::none_of(required.begin(), required.end(), isSame))
            required.push_back({column.source.isDecision, column.source.index, 0});
    }
    return required;
}

DmnDiagram diagramOf(const DmnModel& model)
{
    const std::vector<std::size_t> levels = levelsOf(model);
    std::size_t widest = 1;
    for (const std::size_t level : levels)
        widest = std::max(widest, static_cast<std::size_t>(std::count(levels.begin(), levels.end(), level)));
    DmnDiagram diagram;
    diagram.width = std::max(static_cast<double>(widest) * (decisionSize.width + gapBeside),
                             static_cast<double>(model.inputs.size()) * (inputSize.width + gapBeside));
    placeDecisions(levels, diagram);
    double top = margin;
    for (const Rect& decision : diagram.decisions)
        top = std::max(top, decision.bottom() + gapBetweenRows);
    placeInputs(model, top, diagram);
    for (std::size_t i = 0; i < model.decisions.size(); ++i) {
        const auto required = requirementsOf(model.decisions[i]);
        for (std::size_t j = 0; j < required.size(); ++j) {
            const Rect& from = required[j].isDecision ? diagram.decisions[required[j].index]
                                                      : diagram.inputs[required[j].index];
            const Rect& to = diagram.decisions[i];
            diagram.arrows.push_back({i, j, {from.center().x, from.y}, {to.center().x, to.bottom()}});
        }
    }
    diagram.width += 2 * margin - gapBeside;
    diagram.height = top + inputSize.height + margin;
    return diagram;
}

} // namespace ogive
