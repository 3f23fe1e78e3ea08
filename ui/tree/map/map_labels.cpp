#include "ui/tree/map/map_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive::ui::map {
namespace {

constexpr int columns = 72;
constexpr int rows = 48;
constexpr int nobody = -1;

using Grid = std::array<std::array<int, columns>, rows>;

struct Cells {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int area() const { return width * height; }
};

/// Which outcome is shown in the middle of each cell.
Grid gridOf(const std::vector<MapPatch>& patches, const QRectF& plot)
{
    Grid grid{};
    for (auto& row : grid)
        row.fill(nobody);
    const double wide = plot.width() / columns;
    const double high = plot.height() / rows;
    const auto first = [](double from, double size) {
        return std::max(0, static_cast<int>(std::ceil(from / size - 0.5)));
    };
    for (const MapPatch& patch : patches) {
        if (!patch.outcome)
            continue;
        const QRectF inside = patch.rect.translated(-plot.topLeft());
        for (int row = first(inside.top(), high); row < rows && (row + 0.5) * high < inside.bottom(); ++row)
            for (int column = first(inside.left(), wide);
                 column < columns && (column + 0.5) * wide < inside.right(); ++column)
                grid[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                    static_cast<int>(*patch.outcome);
    }
    return grid;
}

/// Takes the largest rectangle under a row of heights for each outcome, growing from every column.
void growFrom(const Grid& grid, int row, const std::array<int, columns>& heights,
              std::map<std::size_t, Cells>& best)
{
    const auto& line = grid[static_cast<std::size_t>(row)];
    for (int left = 0; left < columns; ++left) {
        const int outcome = line[static_cast<std::size_t>(left)];
        if (outcome == nobody)
            continue;
        int height = heights[static_cast<std::size_t>(left)];
        Cells& known = best[static_cast<std::size_t>(outcome)];
        for (int right = left; right < columns && line[static_cast<std::size_t>(right)] == outcome; ++right) {
            height = std::min(height, heights[static_cast<std::size_t>(right)]);
            const Cells cells{left, row - height + 1, right - left + 1, height};
            if (cells.area() > known.area())
                known = cells;
        }
    }
}

} // namespace

std::map<std::size_t, QRectF> roomForNames(const std::vector<MapPatch>& patches, const QRectF& plot)
{
    const Grid grid = gridOf(patches, plot);
    std::map<std::size_t, Cells> best;
    std::array<int, columns> heights{};
    for (int row = 0; row < rows; ++row) {
        const auto& line = grid[static_cast<std::size_t>(row)];
        for (std::size_t column = 0; column < columns; ++column) {
            const bool goesOn = row > 0 && grid[static_cast<std::size_t>(row - 1)][column] == line[column];
            heights[column] = goesOn ? heights[column] + 1 : 1;
        }
        growFrom(grid, row, heights, best);
    }
    std::map<std::size_t, QRectF> rooms;
    for (const auto& [outcome, cells] : best)
        rooms[outcome] = QRectF(plot.left() + cells.left * plot.width() / columns,
                                plot.top() + cells.top * plot.height() / rows,
                                cells.width * plot.width() / columns, cells.height * plot.height() / rows);
    return rooms;
}

} // namespace ogive::ui::map
