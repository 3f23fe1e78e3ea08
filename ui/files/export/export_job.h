#pragma once

#include "core/exchange/formats/export_format.h"

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

    [[nodiscard]] ExportSubject subject() const;

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::shared_ptr<const Design> m_design;
    std::shared_ptr<const Evaluation> m_evaluation;
    ScenarioId m_scenario;
    std::string m_date;
    ExportControl m_control;
};

} // namespace ogive::ui
