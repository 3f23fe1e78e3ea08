#include "core/exchange/records/record_text.h"

#include "core/base/calendar/calendar_day.h"
#include "core/base/json.h"
#include "core/decide/deciding_values.h"
#include "core/exchange/records/record_options.h"
#include "core/exchange/records/record_workshop.h"
#include "core/report/markdown_text.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <set>

namespace ogive {
namespace {

/// Writes the sections of one record; lives for one call of recordSections.
class RecordWriter {
public:
    RecordWriter(const ReportContext& context, std::size_t decision, const RecordRelations& relations)
        : m_context(context)
        , m_index(decision)
        , m_decision(context.knowledge.decisions[decision])
        , m_result(context.evaluation.decisions[decision])
        , m_override(context.scenario.overrideOf(m_decision.id))
        , m_relations(relations)
    {}

    [[nodiscard]] std::string titleText() const;
    [[nodiscard]] std::string contextText() const;
    [[nodiscard]] std::string driversText() const;
    [[nodiscard]] std::string optionsText() const;
    [[nodiscard]] std::string outcomeText() const;
    [[nodiscard]] std::string consequencesText() const;
    [[nodiscard]] std::string confirmationText() const;
    [[nodiscard]] std::string moreText() const;

private:
    [[nodiscard]] std::string say(const Message& message) const { return m_context.words(message); }
    [[nodiscard]] std::string head(int level, const Message& title) const;
    [[nodiscard]] std::vector<std::size_t> driverFields() const;
    [[nodiscard]] std::vector<std::size_t> driverDecisions() const;
    [[nodiscard]] std::string reasonText() const;
    [[nodiscard]] std::string stepsText() const;
    [[nodiscard]] std::string linkTo(const RecordLink& link) const;
    [[nodiscard]] std::string relationsText() const;
    [[nodiscard]] std::string factsText() const;

    const ReportContext& m_context;
    std::size_t m_index;
    const Decision& m_decision;
    const DecisionResult& m_result;
    const Override* m_override;
    const RecordRelations& m_relations;
};

std::string recordItem(const std::string& text)
{
    return "* " + text + "\n";
}

std::string RecordWriter::head(int level, const Message& title) const
{
    return std::string(static_cast<std::size_t>(level), '#') + " " + escapeMarkdownLine(say(title)) + "\n\n";
}

std::string RecordWriter::titleText() const
{
    const Message title =
        OGIVE_TR("records", "%1: %2").arg(m_decision.title).arg(m_context.outcomeText(m_index));
    return "# " + escapeMarkdownLine(say(title)) + "\n";
}

std::string RecordWriter::contextText() const
{
    std::string text = head(2, OGIVE_TR("records", "Context and Problem Statement"));
    text += escapeMarkdown(m_decision.question);
    if (!m_decision.help.empty())
        text += " " + escapeMarkdown(m_decision.help);
    const std::string& name = m_context.design.name;
    text += "\n\n" +
            escapeMarkdown(say(
                OGIVE_TR("records", "Design “%1”, scenario “%2”.").arg(name).arg(m_context.scenario.name))) +
            "\n";
    if (!m_context.design.brief.empty())
        text += "\n" + escapeMarkdown(m_context.design.brief) + "\n";
    return text;
}

std::vector<std::size_t> RecordWriter::driverFields() const
{
    std::vector<std::size_t> fields;
    const auto add = [&](const std::vector<std::size_t>& more) {
        for (const std::size_t field : more)
            if (std::find(fields.begin(), fields.end(), field) == fields.end())
                fields.push_back(field);
    };
    for (const TraceStep& step : m_result.trace)
        add(step.fields);
    add(m_context.openFields(m_index));
    return fields;
}

std::vector<std::size_t> RecordWriter::driverDecisions() const
{
    std::vector<std::size_t> decisions;
    const RuleTree& tree = treeOf(m_context.knowledge, m_result, m_index);
    for (const TraceStep& step : m_result.trace)
        for (const std::size_t tested : decisionsTested(tree.nodes[step.node].when))
            if (std::find(decisions.begin(), decisions.end(), tested) == decisions.end())
                decisions.push_back(tested);
    return decisions;
}

std::string RecordWriter::driversText() const
{
    std::string text = head(2, OGIVE_TR("records", "Decision Drivers"));
    std::string items;
    for (const std::size_t field : driverFields())
        //: a requirement, its value and where that comes from
        items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "%1: %2 (%3)")
                                                   .arg(m_context.knowledge.fields[field].title)
                                                   .arg(m_context.value(field))
                                                   .arg(m_context.origin(field)))));
    for (const std::size_t decision : driverDecisions())
        items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "%1: %2")
                                                   .arg(m_context.knowledge.decisions[decision].title)
                                                   .arg(m_context.outcomeText(decision)))));
    if (items.empty())
        items =
            escapeMarkdown(say(OGIVE_TR("records", "None: the outcome is the same for all requirements."))) +
            "\n";
    return text + items;
}

std::string RecordWriter::optionsText() const
{
    std::string text = head(2, OGIVE_TR("records", "Considered Options"));
    for (const std::size_t option : recordOptions(m_context, m_index))
        text += recordItem(escapeMarkdown(m_context.optionTitle(m_index, option)));
    return text;
}

/// Each question with its answer and the values that gave it, as a numbered list.
std::string RecordWriter::stepsText() const
{
    std::string text;
    const RuleTree& tree = treeOf(m_context.knowledge, m_result, m_index);
    std::size_t number = 0;
    for (const TraceStep& step : m_result.trace) {
        const Message answer = step.answer ? OGIVE_TR("records", "%1 Yes") : OGIVE_TR("records", "%1 No");
        const std::string values = m_context.fieldsText(step.fields);
        text +=
            std::to_string(++number) + ". " + escapeMarkdown(say(answer.arg(tree.nodes[step.node].question)));
        text += values.empty() ? "\n" : " – " + escapeMarkdown(values) + "\n";
    }
    return text;
}

std::string RecordWriter::reasonText() const
{
    const std::string rules = m_context.ruleSetOf(m_index).title;
    const std::string chosen = m_context.optionTitle(m_index, *m_result.chosen());
    if (!m_context.isOverridden(m_index))
        return say(OGIVE_TR("records",
                            "Chosen option: “%1”, because the rules “%2” lead to it for these requirements.")
                       .arg(chosen)
                       .arg(rules));
    if (!m_result.outcome)
        return say(OGIVE_TR("records", "Chosen option: “%1”, although the rules “%2” can't decide yet.")
                       .arg(chosen)
                       .arg(rules));
    return say(OGIVE_TR("records", "Chosen option: “%1”, against the rules “%2”, which lead to “%3”.")
                   .arg(chosen)
                   .arg(rules)
                   .arg(m_context.optionTitle(m_index, *m_result.outcome)));
}

std::string RecordWriter::outcomeText() const
{
    std::string text = head(2, OGIVE_TR("records", "Decision Outcome"));
    if (!m_result.chosen()) {
        std::vector<std::string> fields;
        for (const std::size_t field : m_context.fieldsThatSettle(m_index))
            fields.push_back(m_context.knowledge.fields[field].title);
        text += escapeMarkdown(say(OGIVE_TR("records", "Still %1.").arg(m_context.outcomeText(m_index))));
        if (!fields.empty())
            text += " " +
                    escapeMarkdown(
                        say(OGIVE_TR("records", "It waits for: %1.").arg(listText(fields, m_context.words))));
        return text + "\n";
    }
    text += escapeMarkdown(reasonText()) + "\n";
    if (m_override && m_result.overridden && !m_override->rationale.empty())
        text += "\n" + escapeMarkdown(m_override->rationale) + "\n";
    if (const std::string steps = stepsText(); !steps.empty())
        text += "\n" + steps;
    return text;
}

std::string RecordWriter::consequencesText() const
{
    const std::string title = head(3, OGIVE_TR("records", "Consequences"));
    if (!m_result.chosen())
        return title + escapeMarkdown(say(OGIVE_TR("records", "Not known before it is decided."))) + "\n";
    const std::string points = goodAndBad(m_context, m_index, *m_result.chosen());
    const Message none = OGIVE_TR("records", "The knowledge names none.");
    return title + (points.empty() ? escapeMarkdown(say(none)) + "\n" : points);
}

std::string RecordWriter::confirmationText() const
{
    std::string text = head(3, OGIVE_TR("records", "Confirmation"));
    text += escapeMarkdown(say(OGIVE_TR("records", "Evaluating the design file again must give the same "
                                                   "outcome; “ogive check” says which checks fire.")));
    text += "\n";
    const std::vector<std::size_t> fields = driverFields();
    std::string findings;
    for (const Finding& finding : m_context.evaluation.findings) {
        const bool concerns =
            std::any_of(finding.fields.begin(), finding.fields.end(), [&](std::size_t field) {
                return std::find(fields.begin(), fields.end(), field) != fields.end();
            });
        const Check& check = m_context.knowledge.checks[finding.check];
        if (concerns)
            findings +=
                recordItem(escapeMarkdown(check.message + (check.advice.empty() ? "" : " " + check.advice)));
    }
    if (!findings.empty())
        text += "\n" + escapeMarkdown(say(OGIVE_TR("records", "Checks that fire now on what it rests on:"))) +
                "\n\n" + findings;
    return text;
}

std::string RecordWriter::linkTo(const RecordLink& link) const
{
    return "[ADR-" + link.number + "](" + link.path + ") " +
           escapeMarkdown(m_context.knowledge.decisions[link.decision].title);
}

std::string RecordWriter::relationsText() const
{
    std::string items;
    if (!m_relations.supersedes.empty())
        items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "Supersedes"))) + " [ADR-" +
                            m_relations.supersedesNumber + "](" + m_relations.supersedes + ")");
    const std::vector<std::size_t> rests = driverDecisions();
    for (const RecordLink& link : m_relations.links) {
        if (m_decision.within == link.decision)
            items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "Part of"))) + " " + linkTo(link));
        else if (std::find(rests.begin(), rests.end(), link.decision) != rests.end())
            items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "Rests on"))) + " " + linkTo(link));
        if (m_context.knowledge.decisions[link.decision].within == m_index)
            items +=
                recordItem(escapeMarkdown(say(OGIVE_TR("records", "Has the part"))) + " " + linkTo(link));
    }
    return items;
}

std::string RecordWriter::factsText() const
{
    if (!m_result.chosen())
        return {};
    const Option& option = m_decision.options[*m_result.chosen()];
    std::string items;
    for (const Fact& fact : option.facts)
        items += recordItem(escapeMarkdown(
            say(OGIVE_TR("records", "%1 Source: %2 (%3)").arg(fact.text).arg(fact.source).arg(fact.asOf))));
    return items + recordItem(escapeMarkdown(say(OGIVE_TR("records", "%1: source %2 (%3)")
                                                     .arg(option.title)
                                                     .arg(option.source)
                                                     .arg(option.asOf))));
}

std::string RecordWriter::moreText() const
{
    std::string text = head(2, OGIVE_TR("records", "More Information"));
    std::string items = relationsText();
    if (m_result.secondOpinion)
        if (const RuleSet* other = m_context.knowledge.ruleSet(m_result.secondOpinion->rules))
            items += recordItem(escapeMarkdown(
                say(OGIVE_TR("records", "Second opinion: the rules “%1” lead to “%2”.")
                        .arg(other->title)
                        .arg(m_context.optionTitle(m_index, m_result.secondOpinion->outcome)))));
    items += factsText();
    items += recordItem(escapeMarkdown(say(OGIVE_TR("records", "Knowledge: %1 %2")
                                               .arg(m_context.knowledge.title)
                                               .arg(m_context.knowledge.edition))));
    return text + items;
}

} // namespace

std::vector<RecordSection> recordSections(const ReportContext& context, std::size_t decision,
                                          const RecordRelations& relations)
{
    const RecordWriter writer(context, decision, relations);
    const auto say = [&](const Message& message) { return context.words(message); };
    return {
        {"title", say(OGIVE_TR("records", "Title")), writer.titleText()},
        {"context", say(OGIVE_TR("records", "Context and Problem Statement")), writer.contextText()},
        {"drivers", say(OGIVE_TR("records", "Decision Drivers")), writer.driversText()},
        {"options", say(OGIVE_TR("records", "Considered Options")), writer.optionsText()},
        {"outcome", say(OGIVE_TR("records", "Decision Outcome")), writer.outcomeText()},
        {"consequences", say(OGIVE_TR("records", "Consequences")), writer.consequencesText()},
        {"confirmation", say(OGIVE_TR("records", "Confirmation")), writer.confirmationText()},
        {"pros-and-cons", say(OGIVE_TR("records", "Pros and Cons of the Options")),
         prosAndConsText(context, decision)},
        workshopSection(context, decision),
        {"more", say(OGIVE_TR("records", "More Information")), writer.moreText()},
    };
}

std::string recordHead(const ReportContext& context, std::size_t decision)
{
    const Override* override = context.scenario.overrideOf(context.knowledge.decisions[decision].id);
    const bool isOverridden = override && context.evaluation.decisions[decision].overridden;
    const bool isAccepted = isOverridden && (!override->date.empty() || !override->deciders.empty());
    const bool hasDay = isOverridden && isDay(override->date);
    std::string head = std::string("status: ") + (isAccepted ? "accepted" : "proposed") + "\n";
    head += "date: " + (hasDay ? override->date : context.date()) + "\n";
    if (isOverridden && !override->deciders.empty())
        // A JSON text is a YAML text too, whatever stands in it.
        head += "decision-makers: " +
                Json(override->deciders).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    return head;
}

} // namespace ogive
