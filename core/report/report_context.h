#pragma once

#include "core/base/text/language.h"
#include "core/capacity/plan/capacity_plan.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/findings/number_findings.h"
#include "core/plan/growth_changes.h"
#include "core/plan/roadmap.h"
#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"
#include "core/report/extras/report_extras.h"
#include "core/workshop/disagreement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What every section of a report is written from, with the texts that several of them need.
class ReportContext {
public:
    ReportContext(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                  const Evaluation& evaluation, const Words& words, std::string_view today,
                  const ReportExtras& extras = {});

    const Knowledge& knowledge;
    const Design& design;
    const Scenario& scenario;
    const Evaluation& evaluation;
    const Words& words;
    const ReportExtras extras;
    const std::string today; ///< ISO; may be empty
    const CapacityPlan capacity;
    const Roadmap roadmap;
    const WorkCalendar calendar;
    const RoadmapForecast finish; ///< of the roadmap, in sampled futures
    const std::vector<GrowthChange> growth;
    const std::vector<NumberFinding> numbers;              ///< what the numbers say
    const std::vector<std::vector<std::size_t>> decidedBy; ///< per field: the decisions it decides now
    const RoomDisagreement disagreement; ///< of the participants; empty while their answers are private

    /// A field's value; a free text as the user wrote it.
    [[nodiscard]] std::string value(std::size_t field) const;
    /// Where the value comes from: "stated", "default", "Traffic × Peak factor ÷ 86,400", "not known".
    [[nodiscard]] std::string origin(std::size_t field) const;
    /// "Traffic (24,000 requests/day), Team (7 people)".
    [[nodiscard]] std::string fieldsText(const std::vector<std::size_t>& fields) const;
    /// Short titles of the decisions that a field decides; "–" for none.
    [[nodiscard]] std::string decidesText(std::size_t field) const;

    [[nodiscard]] std::string optionTitle(std::size_t decision, std::size_t option) const;
    /// The chosen option's title, or "open (A or B)".
    [[nodiscard]] std::string outcomeText(std::size_t decision) const;
    [[nodiscard]] const RuleSet& ruleSetOf(std::size_t decision) const;
    [[nodiscard]] bool isOverridden(std::size_t decision) const;
    [[nodiscard]] bool isOpen(std::size_t decision) const { return !evaluation.decisions[decision].chosen(); }
    /// The fields to be stated before the question that is open can be answered.
    [[nodiscard]] std::vector<std::size_t> openFields(std::size_t decision) const;
    /// Every field that is open and can still change the decision, the one that tells its options apart best
    /// first.
    [[nodiscard]] std::vector<std::size_t> fieldsThatSettle(std::size_t decision) const;
    /// Where the decision is described: its section, or that of the decision it is a part of.
    [[nodiscard]] std::string decisionAnchor(std::size_t decision) const;
    /// How often the decision comes out as it does now when what is uncertain varies; null: not known.
    [[nodiscard]] const DecisionShares* robustness(std::size_t decision) const;
    /// "88 %", or a dash.
    [[nodiscard]] std::string robustText(std::size_t decision) const;
    /// The forecast, where it has numbers.
    [[nodiscard]] const Forecast* forecast() const;
    /// The newest date in what the report rests on: knowledge, prices and the architect's decisions.
    [[nodiscard]] std::string date() const;
    /// The day whose prices count: today where it is known, else date().
    [[nodiscard]] std::string priceDate() const { return today.empty() ? date() : today; }

    /// The chosen option of the decision in a role; null without role or choice.
    [[nodiscard]] const Option* chosenInRole(std::string_view role) const;
    /// A known number of the field in a role.
    [[nodiscard]] std::optional<double> numberInRole(std::string_view role) const;
    /// The estimate of the chosen provider; null while there is none.
    [[nodiscard]] const CostEstimate* chosenEstimate() const;
    /// The savings patterns that the scenario switches on.
    [[nodiscard]] std::vector<const CostPattern*> patternsOn() const;
    [[nodiscard]] std::string notKnownText() const;

    /// How the report's language points numbers. Texts made with it go into messages by arg(text); number()
    /// would point them twice.
    [[nodiscard]] const NumberStyle& style() const { return knowledge.language.numbers; }
    /// "$8,420", or "not known".
    [[nodiscard]] std::string usd(const std::optional<double>& amount) const;
    [[nodiscard]] std::string grouped(double number) const { return groupedNumber(number, style()); }
    [[nodiscard]] std::string readable(double number) const { return readableNumber(number, style()); }
    [[nodiscard]] std::string count(double number) const { return countText(number, style()); }
    [[nodiscard]] std::string duration(double seconds) const { return durationText(seconds, style()); }
    [[nodiscard]] std::string bytes(double number) const
    {
        return bytesText(number, ByteUnits::Binary, style());
    }
    /// A value of the field other than the one it has.
    [[nodiscard]] std::string otherValue(std::size_t field, double number) const;
};

} // namespace ogive
