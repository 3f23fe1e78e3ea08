#pragma once

#include "core/exchange/dmn/dmn_model.h"
#include "core/layout/geometry.h"

#include <vector>

namespace ogive {

/// Where the shapes of a decision requirements diagram stand.
struct DmnDiagram {
    /// An arrow to a decision from what it requires; `requirement` numbers the decision's requirements.
    struct Arrow {
        std::size_t decision = 0;
        std::size_t requirement = 0;
        Point from;
        Point to;
    };

    double width = 0;
    double height = 0;
    std::vector<Rect> inputs;
    std::vector<Rect> decisions;
    std::vector<Arrow> arrows;
};

/// What a decision's columns look at, each once, in the order of the columns.
[[nodiscard]] std::vector<DmnSource> requirementsOf(const DmnDecision& decision);

[[nodiscard]] DmnDiagram diagramOf(const DmnModel& model);

} // namespace ogive
