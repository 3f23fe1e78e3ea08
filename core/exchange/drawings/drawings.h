#pragma once

#include "core/exchange/formats/export_format.h"
#include "core/figure/figure.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// A picture that can be exported by itself.
struct Drawing {
    std::string name; ///< a decision's id for its tree, else as the report calls it
    Figure figure;
    std::string mermaid; ///< the same as text; empty where it can't be said so
    std::string dot;
};

/// Every decision's tree in the order in which people read them, then the charts of the report.
[[nodiscard]] std::vector<Drawing> drawingsOf(const ExportSubject& subject);

/// The drawings that a request asks for, by its figure's name; without one all for a folder, the first for a
/// file. A name that is none is an error that lists them. Only those that `has` says true of.
[[nodiscard]] Result<std::vector<Drawing>>
wantedDrawings(const ExportSubject& subject, const ExportRequest& request, bool (*has)(const Drawing&));

/// Where a drawing goes: NAME and the ending in a folder, else the file that was asked for.
[[nodiscard]] std::string drawingPath(const Drawing& drawing, const ExportRequest& request,
                                      std::string_view ending);

} // namespace ogive
