#include "core/report/extras/report_of.h"

#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/report/build_report.h"

namespace ogive {

Result<Forecast> reportForecast(const Knowledge& knowledge, const Scenario& scenario,
                                const Evaluation& evaluation, std::string_view date, const SimulationRun& run)
{
    ForecastRequest request = forecastRequest(scenario, evaluation);
    request.samples = reportSamples;
    request.withSensitivity = false;
    return forecastOf(costSubject(knowledge, scenario, evaluation, date), request, run);
}

Report reportOf(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                const Evaluation& evaluation, std::string_view date, const Words& words,
                const SimulationRun& run)
{
    const Result<Forecast> forecast = reportForecast(knowledge, scenario, evaluation, date, run);
    ReportExtras extras;
    if (forecast && !forecast->isCancelled)
        extras.forecast = &*forecast;
    return buildReport(knowledge, design, scenario, evaluation, words, date, extras);
}

Report reportOf(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                std::string_view date)
{
    return reportOf(knowledge, design, scenario, evaluate(knowledge, scenario, design.rules, date), date,
                    knowledge.language.words);
}

} // namespace ogive
