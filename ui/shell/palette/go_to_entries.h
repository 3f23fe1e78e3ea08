#pragma once

#include "core/base/ids.h"
#include "ui/shell/palette/palette_entry.h"

namespace ogive::ui {

class DesignSession;

/// How the window goes to a place.
struct GoTo {
    std::function<void(const FieldId&)> field;
    std::function<void(const DecisionId&, const OptionId&)> option;
    std::function<void(const ScenarioId&)> scenario;
    std::function<void(const QString&)> knowledge; ///< a section of the Knowledge window
};

/// The requirements, options and scenarios of the open design. Its decisions and views are commands of the
/// menus.
[[nodiscard]] QList<PaletteEntry> designEntries(const DesignSession& session, const GoTo& goTo);

/// The sections of the Knowledge window.
[[nodiscard]] QList<PaletteEntry> knowledgeEntries(const GoTo& goTo);

} // namespace ogive::ui
