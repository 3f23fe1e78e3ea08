#pragma once

#include "core/deck/sheet/page_sheet.h"

#include <string>
#include <vector>

namespace ogive {

/// A point of a list.
struct ListItem {
    std::string text;
    std::string detail = {}; ///< below it, muted; may be empty
    Ink ink = Ink::Accent;   ///< of the mark before it
};

/// Draws a list under a small title, in as few columns and in as large a size as it fits; what does not fit
/// at all is counted in the last line.
void drawItems(PageSheet& sheet, const Rect& place, const std::string& title,
               const std::vector<ListItem>& items);

} // namespace ogive
