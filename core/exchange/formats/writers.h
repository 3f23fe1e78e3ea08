#pragma once

#include "core/exchange/formats/export_format.h"

namespace ogive {

/// The list of all formats, made anew with every call.
[[nodiscard]] std::vector<ExportFormat> exportFormatList();

// One function a format, for that list.

[[nodiscard]] Result<Exported> exportMarkdown(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportHtml(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportHandout(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportRecords(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportCsv(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportJson(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportWorkbook(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportDmn(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportStarter(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportStructurizr(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportSvg(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportDot(const ExportSubject& subject, const ExportRequest& request);
[[nodiscard]] Result<Exported> exportMermaid(const ExportSubject& subject, const ExportRequest& request);

} // namespace ogive
