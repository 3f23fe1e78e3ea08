#include "ui/report/layout/table_columns.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace ogive::ui;

namespace {

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

TEST_CASE("columns share the width by weight where everything fits", "[layout]")
{
    const std::vector<double> widths = columnWidths({1, 3}, {50, 60}, {10, 10}, 400);
    CHECK(widths[0] == Approx(100));
    CHECK(widths[1] == Approx(300));
}

TEST_CASE("a column wider than its share takes from the others", "[layout]")
{
    const std::vector<double> widths = columnWidths({1, 1, 2}, {180, 20, 20}, {50, 10, 10}, 400);
    CHECK(widths[0] == Approx(180));
    CHECK(widths[2] == Approx(2 * widths[1]));
    CHECK(sum(widths) == Approx(400));
}

TEST_CASE("where not everything fits, no word is broken and none is given more than it needs", "[layout]")
{
    const std::vector<double> widths = columnWidths({1, 1, 1}, {40, 900, 300}, {30, 60, 200}, 400);
    CHECK(widths[0] >= 30);
    CHECK(widths[0] <= 40 + 1e-6);
    CHECK(widths[2] >= 200 - 1e-6);
    CHECK(sum(widths) == Approx(400));
}

TEST_CASE("where not even the words fit, all columns shrink alike", "[layout]")
{
    const std::vector<double> widths = columnWidths({1, 1}, {900, 900}, {600, 200}, 400);
    CHECK(widths[0] == Approx(300));
    CHECK(widths[1] == Approx(100));
    CHECK(columnWidths({}, {}, {}, 400).empty());
}
