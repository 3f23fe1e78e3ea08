#pragma once

#include "ui/session/disk/design_lock.h"

#include <QString>

class QWidget;

namespace ogive::ui {

/// What to do with changes that are not saved before the design leaves the window.
enum class UnsavedAnswer { Save, Discard, Stay };
[[nodiscard]] UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& designName, bool canSave);

/// What to do with a file that another window has open.
enum class OpenAs { Itself, Copy, Nothing };
[[nodiscard]] OpenAs askHowToOpen(QWidget& window, const QString& path, const DesignHolder& holder);

/// What to do where saving would replace what somebody else has written.
enum class SaveWhere { Here, Elsewhere, Nowhere };
[[nodiscard]] SaveWhere askToReplaceChanged(QWidget& window, const QString& path);

} // namespace ogive::ui
