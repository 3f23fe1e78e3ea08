#pragma once

#include "core/exchange/formats/export_format.h"

namespace ogive::ui {

/// The files of an export in any format, those that need fonts too: these need a QGuiApplication. Safe to
/// call from any thread.
[[nodiscard]] Result<Exported> exportedBy(const ExportFormat& format, const ExportSubject& subject,
                                          const ExportRequest& request);

/// Exports to a file or folder: reads what it must, writes each file atomically. The notes say what the user
/// should know. Stopped before its files are made it writes none.
[[nodiscard]] Result<std::vector<Message>>
exportDesign(const ExportFormat& format, const ExportSubject& subject, const std::string& path);
/// The same of one figure, for formats of figures; an empty name leaves the choice to the format.
[[nodiscard]] Result<std::vector<Message>> exportFigure(const ExportFormat& format,
                                                        const ExportSubject& subject, const std::string& path,
                                                        const std::string& figure);

} // namespace ogive::ui
