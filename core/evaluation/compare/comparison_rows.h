#pragma once

#include "core/base/message.h"
#include "core/cost/bill/bill_line.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

enum class RowKind { Requirement, Decision, Pattern, Parameter, Cost, Capacity };

/// The amounts of a bill that are no line of it; as positions of cost rows they follow the lines.
inline constexpr std::size_t totalRow = billLineCount;
inline constexpr std::size_t perRequestRow = billLineCount + 1;
inline constexpr std::size_t costRowCount = billLineCount + 2;

/// The main figures of a capacity plan.
enum class CapacityFigure {
    PeakRate,
    InFlight,
    Scaling,
    Replicas,
    FirstOutput,
    FullAnswer,
    Availability,
    IndexMemory,
    Gpus,
    BatchWorkers
};
inline constexpr std::size_t capacityFigureCount = 10;

/// One thing in which scenarios can differ.
struct ComparisonRow {
    RowKind kind = RowKind::Requirement;
    /// Of the field, decision, pattern or parameter in the knowledge, of the bill's line, or the figure.
    std::size_t position = 0;
    std::string id; ///< stable, for files: of the field, decision, …
    Message title;
    bool isMain = false; ///< stands for itself; others are parts of one above
};

struct ComparisonSection {
    std::string id; ///< of the group of fields, or what the section is about
    Message title;
    std::vector<ComparisonRow> rows;
};

/// Every row there is, in the order in which people read them: requirements by group, decisions, savings
/// patterns, assumptions, cost, capacity. Sections without rows are left out.
[[nodiscard]] std::vector<ComparisonSection> comparisonSections(const Knowledge& knowledge);

} // namespace ogive
