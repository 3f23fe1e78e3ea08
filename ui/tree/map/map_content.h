#pragma once

#include "core/decide/map/decision_map.h"
#include "core/evaluation/evaluation.h"
#include "ui/tree/map/map_axis.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace ogive::ui {

/// A decision map as it is drawn.
struct MapContent {
    DecisionMap map;
    MapAxis across;
    MapAxis upwards;
    double x = notKnown; ///< where the scenario stands
    double y = notKnown;
    QStringList titles; ///< of the decision's options
    QStringList shortTitles;

    [[nodiscard]] bool hasHandle() const { return across.holds(x) && upwards.holds(y); }
    /// The outcome of a place in words; "open" where it is.
    [[nodiscard]] QString outcomeText(double atX, double atY) const;
    /// "Traffic 120,000 requests/day, Team size 7 people: Microservices".
    [[nodiscard]] QString placeText(double atX, double atY) const;
};

/// The map of a decision over two of its fields, exact at so many places of its width.
[[nodiscard]] MapContent mapContentOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision, std::size_t horizontal, std::size_t vertical,
                                      int width);

} // namespace ogive::ui
