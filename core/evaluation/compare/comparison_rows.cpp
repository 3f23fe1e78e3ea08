#include "core/evaluation/compare/comparison_rows.h"

namespace ogive {
namespace {

/// A title of the knowledge, which has no translation of its own.
Message plainTitle(const std::string& title)
{
    return {{}, title, {}};
}

ComparisonSection decisionSection(const Knowledge& knowledge)
{
    ComparisonSection section{"decisions", OGIVE_TR("compare", "Decisions"), {}};
    const auto add = [&](std::size_t i) {
        const Decision& decision = knowledge.decisions[i];
        section.rows.push_back(
            {RowKind::Decision, i, decision.id.value, plainTitle(decision.title), !decision.within});
    };
    for (std::size_t whole = 0; whole < knowledge.decisions.size(); ++whole) {
        if (knowledge.decisions[whole].within)
            continue;
        add(whole);
        for (std::size_t part = 0; part < knowledge.decisions.size(); ++part)
            if (knowledge.decisions[part].within == whole)
                add(part);
    }
    return section;
}

ComparisonSection costSection()
{
    ComparisonSection section{"cost", OGIVE_TR("compare", "Monthly cost, typical use"), {}};
    section.rows.push_back({RowKind::Cost, totalRow, "total", OGIVE_TR("compare", "Total"), true});
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const auto line = static_cast<BillLine>(i);
        section.rows.push_back({RowKind::Cost, i, std::string(idOf(line)), titleOf(line), false});
    }
    section.rows.push_back(
        {RowKind::Cost, perRequestRow, "per_request", OGIVE_TR("compare", "A request"), true});
    return section;
}

ComparisonSection capacitySection()
{
    const auto row = [](CapacityFigure figure, const char* id, const Message& title) {
        return ComparisonRow{RowKind::Capacity, static_cast<std::size_t>(figure), id, title, true};
    };
    return {"capacity",
            OGIVE_TR("compare", "Capacity"),
            {row(CapacityFigure::PeakRate, "peak_rate", OGIVE_TR("compare", "Requests at the peak")),
             row(CapacityFigure::InFlight, "in_flight", OGIVE_TR("compare", "In flight at the peak")),
             row(CapacityFigure::Scaling, "scaling", OGIVE_TR("compare", "Scaling")),
             row(CapacityFigure::Replicas, "replicas", OGIVE_TR("compare", "Replicas of the service")),
             row(CapacityFigure::FirstOutput, "first_output", OGIVE_TR("compare", "First output, p95")),
             row(CapacityFigure::FullAnswer, "full_answer", OGIVE_TR("compare", "Full answer, mean")),
             row(CapacityFigure::Availability, "availability", OGIVE_TR("compare", "Available")),
             row(CapacityFigure::IndexMemory, "index_memory", OGIVE_TR("compare", "Memory of the index")),
             row(CapacityFigure::Gpus, "gpus", OGIVE_TR("compare", "GPUs for the model")),
             row(CapacityFigure::BatchWorkers, "batch_workers",
                 OGIVE_TR("compare", "Workers for the day's lot"))}};
}

} // namespace

std::vector<ComparisonSection> comparisonSections(const Knowledge& knowledge)
{
    std::vector<ComparisonSection> sections;
    for (const FieldGroup& group : knowledge.groups) {
        ComparisonSection section{group.id, plainTitle(group.title), {}};
        for (std::size_t i = 0; i < knowledge.fields.size(); ++i)
            if (const Field& field = knowledge.fields[i]; field.group == group.id)
                section.rows.push_back(
                    {RowKind::Requirement, i, field.id.value, plainTitle(field.title), true});
        sections.push_back(std::move(section));
    }
    sections.push_back(decisionSection(knowledge));
    ComparisonSection patterns{"patterns", OGIVE_TR("compare", "Savings patterns"), {}};
    for (std::size_t i = 0; i < knowledge.patterns.size(); ++i)
        patterns.rows.push_back(
            {RowKind::Pattern, i, knowledge.patterns[i].id, plainTitle(knowledge.patterns[i].title), true});
    sections.push_back(std::move(patterns));
    ComparisonSection parameters{"parameters", OGIVE_TR("compare", "Assumptions seen otherwise"), {}};
    for (std::size_t i = 0; i < knowledge.parameters.size(); ++i)
        parameters.rows.push_back({RowKind::Parameter, i, knowledge.parameters[i].id,
                                   plainTitle(knowledge.parameters[i].title), true});
    sections.push_back(std::move(parameters));
    sections.push_back(costSection());
    sections.push_back(capacitySection());
    std::erase_if(sections, [](const ComparisonSection& section) { return section.rows.empty(); });
    return sections;
}

} // namespace ogive
