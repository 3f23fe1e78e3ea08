#include "core/exchange/dmn/analysis/table_findings.h"

#include "core/base/number_text.h"
#include "core/exchange/dmn/evaluate_dmn.h"

#include <algorithm>
#include <numeric>

namespace ogive {
namespace {

constexpr std::size_t mostListed = 100; ///< findings of one kind and table; more are counted
constexpr CoverLimits maskLimits{0, 2'000'000};

/// Rules are counted from 1, as people do.
std::string ruleNumber(std::size_t rule)
{
    return std::to_string(rule + 1);
}

bool isAnsweredOnce(HitPolicy policy)
{
    return policy == HitPolicy::Unique || policy == HitPolicy::Any || policy == HitPolicy::Priority ||
           policy == HitPolicy::First;
}

} // namespace

TableAnalysis::TableAnalysis(const DmnModel& model, std::size_t decision, std::vector<ColumnClasses> columns)
    : m_model(model)
    , m_decision(model.decisions[decision])
    , m_table(m_decision.table)
    , m_index(decision)
    , m_boxes(m_table, std::move(columns))
    , m_isDead(m_table.rules.size(), false)
{}

void TableAnalysis::run(std::vector<DmnFinding>& findings)
{
    m_findings = &findings;
    findNeverMatching();
    findUnlistedOutputs();
    findOverlaps();
    findMasked();
    findGaps();
    findUnreachedOutputs();
    m_findings = nullptr;
}

PossibleAnswers TableAnalysis::answers(std::size_t output) const
{
    PossibleAnswers possible;
    possible.mayBeNull = m_hasGap && !m_table.hasDefault() && m_table.aggregation != Aggregation::Count;
    if (m_table.aggregation != Aggregation::None)
        return possible;
    possible.areListed = true;
    const auto take = [&](const FeelValue& value) {
        possible.mayBeNull = possible.mayBeNull || isNull(value);
        possible.values.push_back(value);
    };
    for (std::size_t i = 0; i < m_table.rules.size(); ++i)
        if (!m_isDead[i])
            take(m_table.rules[i].outputs[output]);
    if (m_hasGap && m_table.hasDefault())
        take(m_table.outputs[output].otherwise.value_or(FeelValue()));
    std::sort(possible.values.begin(), possible.values.end());
    possible.values.erase(std::unique(possible.values.begin(), possible.values.end()), possible.values.end());
    return possible;
}

void TableAnalysis::add(std::string_view rule, Severity severity, Message message,
                        std::optional<std::size_t> tableRule, std::vector<std::string> fields)
{
    const int line = tableRule ? m_table.rules[*tableRule].line : m_decision.line;
    m_findings->push_back({rule, severity, m_index, tableRule, line, std::move(message), std::move(fields)});
}

void TableAnalysis::addNotAnalysed(const Message& what)
{
    add("not-analysed", Severity::Info, what);
}

const std::string& TableAnalysis::nameOf(std::size_t column) const
{
    return m_model.nameOf(m_table.columns[column].source);
}

bool TableAnalysis::isTested(std::size_t column) const
{
    const auto& tests = m_table.columns[column].tests;
    return std::any_of(tests.begin(), tests.end(), [](const FeelTest& test) { return !test.isAny; });
}

std::string TableAnalysis::regionText(const TableBox& box) const
{
    std::string text;
    for (std::size_t i = 0; i < box.size(); ++i)
        if (!m_boxes.columns()[i].isAll(box[i]))
            text += (text.empty() ? "" : ", ") + rangesText(nameOf(i), m_boxes.columns()[i], box[i]);
    return text.empty() ? "any input" : text;
}

std::string TableAnalysis::exampleText(const TableBox& box) const
{
    std::string text;
    for (std::size_t i = 0; i < box.size(); ++i)
        if (isTested(i))
            text += (text.empty() ? "" : ", ") + nameOf(i) + " = " +
                    feelText(m_boxes.columns()[i].classes[box[i].front().first].value);
    return text.empty() ? "any input" : text;
}

std::vector<std::string> TableAnalysis::fieldsOf(const TableBox& box) const
{
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < box.size(); ++i)
        if (!m_boxes.columns()[i].isAll(box[i]) &&
            std::find(fields.begin(), fields.end(), nameOf(i)) == fields.end())
            fields.push_back(nameOf(i));
    return fields;
}

void TableAnalysis::findNeverMatching()
{
    for (std::size_t i = 0; i < m_table.rules.size(); ++i) {
        const auto column = m_boxes.emptyColumn(i);
        if (!column)
            continue;
        m_isDead[i] = true;
        const FeelTest& test = m_table.columns[*column].tests[m_table.rules[i].tests[*column]];
        add("never-matches", Severity::Error,
            OGIVE_TR("dmn", "Rule %1 never matches: %2 can't be %3")
                .arg(ruleNumber(i))
                .arg(nameOf(*column))
                .arg(feelText(test)),
            i, {nameOf(*column)});
    }
}

void TableAnalysis::findGaps()
{
    std::vector<std::size_t> rules;
    for (std::size_t i = 0; i < m_table.rules.size(); ++i)
        if (!m_boxes.emptyColumn(i))
            rules.push_back(i);
    const Uncovered gaps = uncoveredBy(m_boxes, m_boxes.everything(), rules, {});
    m_hasGap = !gaps.boxes.empty() || !gaps.isComplete;
    if (m_table.hasDefault())
        return;
    // Where all matches are listed, none is an answer too.
    const Severity severity = isAnsweredOnce(m_table.hitPolicy) ? Severity::Error : Severity::Info;
    for (std::size_t i = 0; i < std::min(gaps.boxes.size(), mostListed); ++i)
        add("gap", severity,
            OGIVE_TR("dmn", "No rule matches %1; for example %2")
                .arg(regionText(gaps.boxes[i]))
                .arg(exampleText(gaps.boxes[i])),
            {}, fieldsOf(gaps.boxes[i]));
    if (gaps.boxes.size() > mostListed)
        add("gap", severity,
            OGIVE_TR("dmn", "%1 more combinations of values are matched by no rule")
                .number(groupedNumber(static_cast<double>(gaps.boxes.size() - mostListed))));
    if (!gaps.isComplete)
        addNotAnalysed(OGIVE_TR("dmn", "The table is too large to find every gap"));
}

/// Whether the hit policy forbids that two rules match together.
bool TableAnalysis::isRefused(std::size_t rule, std::size_t earlier) const
{
    if (m_table.hitPolicy == HitPolicy::Unique)
        return true;
    return m_table.hitPolicy == HitPolicy::Any &&
           m_table.rules[rule].outputs != m_table.rules[earlier].outputs;
}

void TableAnalysis::findOverlaps()
{
    if (m_table.hitPolicy != HitPolicy::Unique && m_table.hitPolicy != HitPolicy::Any)
        return;
    std::size_t count = 0;
    for (std::size_t rule = 0; rule < m_table.rules.size(); ++rule) {
        if (m_boxes.emptyColumn(rule))
            continue;
        for (const std::size_t earlier : m_boxes.overlapsBefore(rule)) {
            if (!isRefused(rule, earlier) || ++count > mostListed)
                continue;
            TableBox both = m_boxes.boxOf(rule);
            for (std::size_t i = 0; i < both.size(); ++i)
                both[i] = commonRanges(both[i], m_boxes.side(earlier, i));
            const Message text =
                m_table.rules[rule].outputs == m_table.rules[earlier].outputs
                    ? OGIVE_TR("dmn",
                               "Rules %1 and %2 match together, with the same output: %3; for example %4")
                    : OGIVE_TR("dmn",
                               "Rules %1 and %2 match together, with different outputs: %3; for example "
                               "%4");
            add("overlap", Severity::Error,
                text.arg(ruleNumber(earlier))
                    .arg(ruleNumber(rule))
                    .arg(regionText(both))
                    .arg(exampleText(both)),
                rule, fieldsOf(both));
        }
    }
    if (count > mostListed)
        add("overlap", Severity::Error,
            OGIVE_TR("dmn", "%1 more pairs of rules match together")
                .number(groupedNumber(static_cast<double>(count - mostListed))));
}

/// The rules that go before a rule wherever both match.
std::vector<std::size_t> TableAnalysis::rulesBefore(std::size_t rule) const
{
    if (m_table.hitPolicy == HitPolicy::First)
        return m_boxes.overlapsBefore(rule);
    std::vector<std::size_t> before;
    const auto own = priorityOf(m_table, m_table.rules[rule].outputs);
    for (std::size_t other = 0; other < m_table.rules.size(); ++other)
        if (other != rule && priorityOf(m_table, m_table.rules[other].outputs) < own &&
            m_boxes.overlap(rule, other))
            before.push_back(other);
    return before;
}

void TableAnalysis::findMasked()
{
    if (m_table.hitPolicy != HitPolicy::First && m_table.hitPolicy != HitPolicy::Priority)
        return;
    std::size_t open = 0;
    for (std::size_t rule = 0; rule < m_table.rules.size(); ++rule) {
        if (m_boxes.emptyColumn(rule))
            continue;
        const std::vector<std::size_t> before = rulesBefore(rule);
        const auto whole = std::find_if(before.begin(), before.end(),
                                        [&](std::size_t earlier) { return m_boxes.isWithin(rule, earlier); });
        if (whole != before.end()) {
            m_isDead[rule] = true;
            add("masked", Severity::Error,
                OGIVE_TR("dmn", "Rule %1 never counts: wherever it matches, rule %2 goes before it")
                    .arg(ruleNumber(rule))
                    .arg(ruleNumber(*whole)),
                rule, fieldsOf(m_boxes.boxOf(rule)));
            continue;
        }
        const Uncovered left = uncoveredBy(m_boxes, m_boxes.boxOf(rule), before, maskLimits);
        if (!left.boxes.empty() || !left.isComplete) {
            open += left.boxes.empty() ? 1U : 0U;
            continue;
        }
        m_isDead[rule] = true;
        add("masked", Severity::Error,
            OGIVE_TR("dmn", "Rule %1 never counts: wherever it matches, one of %2 other rules goes before it")
                .arg(ruleNumber(rule))
                .number(groupedNumber(static_cast<double>(before.size()))),
            rule, fieldsOf(m_boxes.boxOf(rule)));
    }
    if (open > 0)
        addNotAnalysed(OGIVE_TR("dmn",
                                "Of %1 rules it was too much work to say whether others go before them "
                                "everywhere")
                           .number(groupedNumber(static_cast<double>(open))));
}

void TableAnalysis::findUnlistedOutputs()
{
    for (std::size_t i = 0; i < m_table.rules.size(); ++i)
        for (std::size_t output = 0; output < m_table.outputs.size(); ++output) {
            const auto& values = m_table.outputs[output].values;
            const FeelValue& value = m_table.rules[i].outputs[output];
            if (values.empty() || isNull(value) ||
                std::find(values.begin(), values.end(), value) != values.end())
                continue;
            add("output-not-listed", Severity::Error,
                OGIVE_TR("dmn", "Rule %1 answers %2, which is none of the output values")
                    .arg(ruleNumber(i))
                    .arg(feelText(value)),
                i);
        }
}

void TableAnalysis::findUnreachedOutputs()
{
    for (std::size_t output = 0; output < m_table.outputs.size(); ++output) {
        std::vector<FeelValue> wanted = m_table.outputs[output].values;
        for (const DmnRule& rule : m_table.rules)
            if (std::find(wanted.begin(), wanted.end(), rule.outputs[output]) == wanted.end())
                wanted.push_back(rule.outputs[output]);
        std::string unreached;
        for (const FeelValue& value : wanted) {
            bool isReached = isNull(value) || (m_table.outputs[output].otherwise == value && m_hasGap);
            for (std::size_t i = 0; !isReached && i < m_table.rules.size(); ++i)
                isReached = !m_isDead[i] && m_table.rules[i].outputs[output] == value;
            if (!isReached)
                unreached += (unreached.empty() ? "" : ", ") + feelText(value);
        }
        if (!unreached.empty())
            add("unreachable-output", Severity::Warning,
                OGIVE_TR("dmn", "No input leads to these outputs: %1").arg(unreached));
    }
}

} // namespace ogive
