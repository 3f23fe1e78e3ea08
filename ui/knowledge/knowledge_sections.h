#pragma once

#include <QLatin1StringView>
#include <QString>

namespace ogive::ui {

class KnowledgeLibrary;

/// The pages of the Knowledge window that are no catalogs.
inline constexpr QLatin1StringView rulesSection("rules");
inline constexpr QLatin1StringView findingsSection("findings");
inline constexpr QLatin1StringView tablesSection("tables");
inline constexpr QLatin1StringView pricesSection("prices");
inline constexpr QLatin1StringView historySection("history");

/// How much stands in a section; -1 where only the page itself can tell.
[[nodiscard]] int countInSection(const QString& section, KnowledgeLibrary& library);

} // namespace ogive::ui
