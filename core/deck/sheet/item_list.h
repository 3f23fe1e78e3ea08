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

inline constexpr double largestItemText = 36;

/// Draws a list under a small title, in as few columns and in as large a size as it fits, but not larger than
/// `largest`; what does not fit at all is counted in the last line.
void drawItems(PageSheet& sheet, const Rect& place, const std::string& title,
               const std::vector<ListItem>& items, double largest = largestItemText);

/// The size in which drawItems() would draw a list with a title.
[[nodiscard]] double itemTextFor(const std::vector<ListItem>& items, const Size& room, const Words& words);

/// What a list with a title takes in one column of a width.
[[nodiscard]] double itemsHeight(const std::vector<ListItem>& items, double width, double pixels);

} // namespace ogive
