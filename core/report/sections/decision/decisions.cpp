#include "core/decide/evaluate_rules.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/report/figures_of.h"
#include "core/report/sections/decision/change_blocks.h"
#include "core/report/sections/decision/judgement_blocks.h"
#include "core/report/sections/decision/part_records.h"
#include "core/report/sections/decision/ranking_blocks.h"
#include "core/report/sections/option_blocks.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ogive {
namespace {

/// Writes the record of one decision; lives for one section.
class DecisionRecord {
public:
    DecisionRecord(ReportDraft& draft, const ReportContext& context, std::size_t decision)
        : m_draft(draft)
        , m_context(context)
        , m_index(decision)
        , m_decision(context.knowledge.decisions[decision])
        , m_result(context.evaluation.decisions[decision])
        , m_override(context.scenario.overrideOf(m_decision.id))
    {}

    void write();

private:
    void addOutcome();
    void addTree();
    void addWhy();
    void addUnstated();
    void addOverride();
    void addSecondOpinion();
    void addAlternatives();
    void addConsequences();
    void addFacts();

    [[nodiscard]] const Option* chosen() const;
    [[nodiscard]] Spans stepSpans(const RuleTree& tree, const TraceStep& step) const;
    [[nodiscard]] std::optional<std::string_view> ownChapterFacts() const;
    [[nodiscard]] Span rules() const
    {
        return plain(m_context.knowledge.language.quoted(m_context.ruleSetOf(m_index).title));
    }
    [[nodiscard]] std::vector<std::size_t> tableAttributes() const;

    ReportDraft& m_draft;
    const ReportContext& m_context;
    std::size_t m_index;
    const Decision& m_decision;
    const DecisionResult& m_result;
    const Override* m_override;
};

void DecisionRecord::write()
{
    m_draft.section(
        m_context.words(
            OGIVE_TR("report", "%1: %2").arg(m_decision.title).arg(m_context.outcomeText(m_index))),
        m_context.decisionAnchor(m_index));
    m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "Question. %1 %2"),
                                    {strong(m_decision.question), muted(m_decision.help)}));
    addOutcome();
    addRobustness(m_draft, m_context, m_index);
    addTree();
    addWhy();
    addOverride();
    addSecondOpinion();
    addChanges(m_draft, m_context, m_index);
    addAlternatives();
    addRankingBlocks(m_draft, m_context, m_index);
    addConsequences();
    addReversal(m_draft, m_context, m_index);
    addFacts();
}

const Option* DecisionRecord::chosen() const
{
    const auto option = m_result.chosen();
    return option ? &m_decision.options[*option] : nullptr;
}

void DecisionRecord::addOutcome()
{
    const Option* option = chosen();
    if (!option) {
        m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "Outcome. Still %1."),
                                        {strong(m_context.outcomeText(m_index))}));
        return;
    }
    const Spans arguments{strong(option->title), plain(option->summary), rules(),
                          plain(m_result.outcome ? m_context.optionTitle(m_index, *m_result.outcome) : "")};
    if (!m_context.isOverridden(m_index))
        m_draft.paragraph(
            m_draft.spans(OGIVE_TR("report", "Outcome. %1, as the rules %3 recommend. %2"), arguments));
    else if (m_result.outcome)
        m_draft.paragraph(m_draft.spans(
            OGIVE_TR("report", "Outcome. %1, against the rules %3, which recommend %4. %2"), arguments));
    else
        m_draft.paragraph(m_draft.spans(
            OGIVE_TR("report", "Outcome. %1, although the rules %3 can't decide yet. %2"), arguments));
}

void DecisionRecord::addTree()
{
    const Message caption =
        m_context.isOverridden(m_index)
            ? OGIVE_TR("report", "%1 by the rules “%2”. The path these requirements take is drawn strong; %3 "
                                 "was chosen instead.")
            : OGIVE_TR("report", "%1 by the rules “%2”. The path these requirements take is drawn strong.");
    m_draft.tree(m_context.decisionAnchor(m_index),
                 caption.arg(m_decision.title)
                     .arg(m_context.ruleSetOf(m_index).title)
                     .arg(m_context.outcomeText(m_index)),
                 decisionTreeOf(m_context.knowledge, m_context.evaluation, m_index, m_context.words,
                                m_context.style()));
}

/// A question, its answer and the values that gave it.
Spans DecisionRecord::stepSpans(const RuleTree& tree, const TraceStep& step) const
{
    const Message answer = step.answer ? OGIVE_TR("report", "Yes") : OGIVE_TR("report", "No");
    return m_draft.spans(OGIVE_TR("report", "%1 %2 – %3"),
                         {plain(tree.nodes[step.node].question), strong(m_draft.text(answer)),
                          muted(m_context.fieldsText(step.fields))});
}

void DecisionRecord::addWhy()
{
    std::vector<Spans> steps;
    const RuleTree& tree = treeOf(m_context.knowledge, m_result, m_index);
    for (const TraceStep& step : m_result.trace)
        steps.push_back(stepSpans(tree, step));
    if (m_result.openNode)
        steps.push_back(m_draft.spans(OGIVE_TR("report", "%1 %2 – %3"),
                                      {plain(tree.nodes[*m_result.openNode].question),
                                       strong(m_draft.text(OGIVE_TR("report", "Not known"))),
                                       muted(m_context.fieldsText(m_context.openFields(m_index)))}));
    if (steps.empty())
        return;
    m_draft.head(m_context.isOverridden(m_index) ? OGIVE_TR("report", "Why the rules say otherwise")
                                                 : OGIVE_TR("report", "Why"));
    m_draft.bullets(std::move(steps), true);
    addUnstated();
}

/// Names the values on the path that nobody has stated.
void DecisionRecord::addUnstated()
{
    std::vector<std::size_t> unstated;
    const FieldValues& fields = m_context.evaluation.fields;
    for (std::size_t i = 0; i < m_context.decidedBy.size(); ++i) {
        const auto& decisions = m_context.decidedBy[i];
        const bool isOnPath = std::find(decisions.begin(), decisions.end(), m_index) != decisions.end();
        if (isOnPath && fields.origins[i] == Origin::Default)
            unstated.push_back(i);
    }
    if (!unstated.empty())
        m_draft.paragraph(
            m_draft.spans(OGIVE_TR("report", "This rests on defaults that nobody has confirmed: %1."),
                          {plain(m_context.fieldsText(unstated))}));
}

void DecisionRecord::addOverride()
{
    if (!m_override || !m_result.overridden)
        return;
    std::vector<Spans> paragraphs{{plain(m_override->rationale)}};
    const std::string deciders = listText(m_override->deciders, m_context.words);
    const Spans arguments{plain(m_override->date), plain(deciders)};
    if (!m_override->date.empty() && !deciders.empty())
        paragraphs.push_back(m_draft.spans(OGIVE_TR("report", "Decided on %1 by %2."), arguments));
    else if (!m_override->date.empty())
        paragraphs.push_back(
            m_draft.spans(OGIVE_TR("report", "Decided on %1; by whom is not stated."), arguments));
    else if (!deciders.empty())
        paragraphs.push_back(
            m_draft.spans(OGIVE_TR("report", "Decided by %2; the date is not stated."), arguments));
    else
        paragraphs.push_back(m_draft.spans(OGIVE_TR("report", "By whom and when is not stated.")));
    const std::string title = m_context.optionTitle(m_index, *m_result.overridden);
    m_draft.callout(m_context.isOverridden(m_index) ? OGIVE_TR("report", "Why %1 all the same").arg(title)
                                                    : OGIVE_TR("report", "%1 is confirmed").arg(title),
                    std::move(paragraphs));
}

void DecisionRecord::addSecondOpinion()
{
    if (!m_result.secondOpinion) {
        addAgreement(m_draft, m_context, m_index);
        return;
    }
    const RuleSet* other = m_context.knowledge.ruleSet(m_result.secondOpinion->rules);
    if (!other)
        return;
    const std::size_t outcome = m_result.secondOpinion->outcome;
    const std::string reason = opinionReason(m_context.knowledge, m_context.evaluation, m_index);
    const Spans arguments{plain(m_context.knowledge.language.quoted(other->title)),
                          strong(m_context.optionTitle(m_index, outcome)), plain(reason)};
    m_draft.head(OGIVE_TR("report", "Second opinion"));
    Spans spans = m_draft.spans(
        m_result.chosen() == outcome
            ? OGIVE_TR("report", "For the same requirements the rules %1 recommend %2, which is what was "
                                 "chosen. %3")
            : OGIVE_TR("report", "For the same requirements the rules %1 recommend %2. %3"),
        arguments);
    constexpr std::size_t mostSteps = 3;
    const RuleTree& tree = other->trees[m_index];
    const std::vector<TraceStep> trace =
        evaluateTree(tree, m_context.evaluation.fields, m_context.evaluation.chosen).trace;
    if (!trace.empty())
        spans.push_back(plain(m_draft.text(OGIVE_TR("report", " Last on their way there: "))));
    for (std::size_t i = trace.size() - std::min(trace.size(), mostSteps); i < trace.size(); ++i) {
        const Spans words = stepSpans(tree, trace[i]);
        spans.insert(spans.end(), words.begin(), words.end());
        spans.push_back(plain(". "));
    }
    m_draft.paragraph(std::move(spans));
}

/// Short facts first, then what speaks against an option, then its lists; at most four columns.
std::vector<std::size_t> DecisionRecord::tableAttributes() const
{
    constexpr std::size_t mostColumns = 4;
    std::vector<std::size_t> attributes;
    const auto addWhere = [&](const auto& wanted, std::size_t most) {
        for (std::size_t i = 0; i < m_decision.attributes.size() && attributes.size() < most; ++i)
            if (wanted(m_decision.attributes[i]))
                attributes.push_back(i);
    };
    const auto isList = [](const Attribute& attribute) { return attribute.kind == AttributeKind::List; };
    addWhere([&](const Attribute& attribute) { return !isList(attribute); },
             m_decision.isPlan ? 5 : mostColumns);
    addWhere([&](const Attribute& attribute) { return isList(attribute) && attribute.tone == "bad"; }, 3);
    addWhere([&](const Attribute& attribute) { return isList(attribute) && attribute.tone.empty(); }, 3);
    return attributes;
}

void DecisionRecord::addAlternatives()
{
    m_draft.head(OGIVE_TR("report", "Alternatives"));
    m_draft.table(optionTable(m_draft, m_context, m_index, tableAttributes()));
    addFurtherOptions(m_draft, m_context, m_index);
}

void DecisionRecord::addConsequences()
{
    const Option* option = chosen();
    if (!option)
        return;
    std::vector<Spans> items;
    const auto addAttribute = [&](std::size_t i) {
        const std::string text =
            shownAttribute(m_decision.attributes[i], option->attributes[i], m_context.style());
        items.push_back(m_draft.spans(OGIVE_TR("report", "%1: %2"),
                                      {strong(m_decision.attributes[i].title), plain(text)}));
    };
    for (std::size_t i = 0; i < m_decision.attributes.size(); ++i)
        if (!m_decision.attributes[i].tone.empty())
            addAttribute(i);
    if (items.empty())
        for (const std::string& summary : m_decision.summaryAttributes)
            if (const auto attribute = m_decision.attributeIndex(summary))
                addAttribute(*attribute);
    if (items.empty())
        return;
    m_draft.head(OGIVE_TR("report", "Consequences"));
    m_draft.bullets(std::move(items));
}

void DecisionRecord::addFacts()
{
    const Option* option = chosen();
    if (!option || option->facts.empty())
        return;
    m_draft.head(OGIVE_TR("report", "Newer than the guide"));
    if (const auto anchor = ownChapterFacts())
        m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "Newer facts on all options are listed in %1."),
                                        {m_draft.reference(*anchor)}));
    else
        m_draft.bullets(factItems(m_draft, *option));
}

/// Decisions with a chapter of their own have their options' newer facts there.
std::optional<std::string_view> DecisionRecord::ownChapterFacts() const
{
    if (m_context.knowledge.decisionInRole("vector_db") == m_index)
        return anchors::vectorFacts;
    if (m_context.knowledge.decisionInRole("llm") == m_index)
        return anchors::providerFacts;
    return std::nullopt;
}

} // namespace

void addDecisions(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Architecture decisions"), std::string(anchors::decisions));
    for (std::size_t i = 0; i < context.knowledge.mainDecisionCount(); ++i) {
        DecisionRecord(draft, context, i).write();
        addPartRecords(draft, context, i);
    }
}

} // namespace ogive
