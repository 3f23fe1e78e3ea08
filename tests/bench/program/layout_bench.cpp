#include "tests/bench/program/commands.h"
#include "tests/bench/program/csv.h"
#include "tests/bench/program/measure.h"

#include "core/base/files.h"
#include "core/layout/tree_layout.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace ogive::bench {
namespace {

constexpr std::size_t largestInput = 1'000'000'000;
constexpr int runs = 25;
constexpr TreeLayoutOptions gaps{18, 36}; // between siblings, between levels

/// The nodes in the file's order, parents by their position.
Result<std::vector<TreeNodeSize>> readTree(const std::string& path)
{
    const auto text = readFile(path, largestInput);
    if (!text)
        return Failure(text.error());
    CsvLines lines(*text);
    std::vector<std::string_view> cells;
    std::vector<TreeNodeSize> nodes;
    std::unordered_map<int, int> positions;
    if (!lines.next(cells))
        return wrongInput(path, 1, "the file is empty");
    while (lines.next(cells)) {
        std::vector<double> numbers;
        for (const std::string_view cell : cells)
            if (const auto number = cellNumber(cell))
                numbers.push_back(*number);
        if (numbers.size() != 4)
            return wrongInput(path, lines.line(), "a line is id,parent,width,height");
        positions[static_cast<int>(numbers[0])] = static_cast<int>(nodes.size());
        nodes.push_back({static_cast<int>(numbers[1]), numbers[2], numbers[3]});
    }
    for (TreeNodeSize& node : nodes) {
        const auto found = positions.find(node.parent);
        if (node.parent >= 0 && found == positions.end())
            return wrongInput(path, 0, "there is no node " + std::to_string(node.parent));
        node.parent = node.parent < 0 ? -1 : found->second;
    }
    return nodes;
}

/// Pairs of boxes that share more than a rounding error, by sweeping from left to right.
std::size_t overlapsOf(const std::vector<Rect>& boxes)
{
    constexpr double roundingError = 1e-6;
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return boxes[a].x < boxes[b].x; });
    std::vector<std::size_t> open;
    std::size_t overlaps = 0;
    for (const std::size_t index : order) {
        const Rect& box = boxes[index];
        std::erase_if(open, [&](std::size_t other) { return boxes[other].right() <= box.x + roundingError; });
        overlaps += static_cast<std::size_t>(std::count_if(open.begin(), open.end(), [&](std::size_t other) {
            return boxes[other].y + roundingError < box.bottom() &&
                   box.y + roundingError < boxes[other].bottom();
        }));
        open.push_back(index);
    }
    return overlaps;
}

} // namespace

Result<void> benchLayout(const std::string& treePath)
{
    const auto nodes = readTree(treePath);
    if (!nodes)
        return Failure(nodes.error());
    auto layout = layoutTree(*nodes, gaps);
    if (!layout)
        return Failure(layout.error());
    const double seconds = medianSecondsOf(runs, [&] { layout = layoutTree(*nodes, gaps); });
    const std::string suffix = "/" + std::to_string(nodes->size()) + "-nodes";
    printFigure(seconds * 1e3, "ms" + suffix);
    printFigure(static_cast<double>(overlapsOf(layout->boxes)), "overlaps" + suffix);
    printFigure(layout->size.width, "pt-wide" + suffix);
    return {};
}

} // namespace ogive::bench
