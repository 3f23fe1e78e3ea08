#pragma once

#include "ui/tree/map/map_drawing.h"

#include <QRectF>

#include <map>
#include <vector>

namespace ogive::ui::map {

/// For each outcome the largest rectangle that lies wholly within its regions, to put a name into; to within
/// a cell of a coarse grid over the plot.
[[nodiscard]] std::map<std::size_t, QRectF> roomForNames(const std::vector<MapPatch>& patches,
                                                         const QRectF& plot);

} // namespace ogive::ui::map
