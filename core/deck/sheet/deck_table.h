#pragma once

#include "core/deck/sheet/page_sheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

struct DeckCell {
    std::string text;
    bool isMarked = false; ///< such as where it differs
};

/// Things beside each other: a column each, with what they are compared by in rows.
struct DeckTable {
    std::string title;              ///< over the names of the rows
    std::vector<std::string> heads; ///< one a column
    std::optional<std::size_t> own; ///< the column of what is chosen
    struct Row {
        std::string name;
        std::vector<DeckCell> cells; ///< one a column
    };
    std::vector<Row> rows; ///< the most important first
};

/// Draws it as large as it fits; gives where it ends. Cells too long for three lines are cut, and rows for
/// which there is no room are counted below.
double drawTable(PageSheet& sheet, const Rect& place, const DeckTable& table);

} // namespace ogive
