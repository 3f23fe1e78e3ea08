#pragma once

#include "core/exchange/formats/export_format.h"

#include "ui/session/language/report_source.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ogive::ui {

class DesignSession;

/// Writes an export to a file or folder; the notes say what the user should know. Called off the window's
/// thread.
using ExportWriter = std::function<Result<std::vector<Message>>(const ExportFormat&, const ExportSubject&,
                                                                const std::string& path)>;

/// What the window and an export say to each other while it runs.
struct ExportControl {
    std::stop_source stop;
    std::shared_ptr<std::atomic<int>> percent = std::make_shared<std::atomic<int>>(0);
};

/// What is exported, kept as it was when the export began, so that the user can go on meanwhile.
class ExportJob {
public:
    explicit ExportJob(const DesignSession& session, ExportControl control = {});

    /// In the language of the design's report; refers to this. Takes some milliseconds where the window
    /// speaks another one.
    [[nodiscard]] ExportSubject subject();

private:
    ReportSource m_source;
    ExportControl m_control;
};

} // namespace ogive::ui
