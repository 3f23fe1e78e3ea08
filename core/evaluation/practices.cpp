#include "core/evaluation/practices.h"

#include "core/evaluation/parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace ogive {
namespace {

PracticeStatus statusOf(Truth applies, Truth violated)
{
    if (applies == Truth::No)
        return PracticeStatus::NotApplicable;
    if (applies == Truth::Open || violated == Truth::Open)
        return PracticeStatus::Open;
    return violated == Truth::Yes ? PracticeStatus::Violated : PracticeStatus::Satisfied;
}

void addOnce(std::vector<std::size_t>& positions, const std::vector<std::size_t>& more)
{
    for (const std::size_t position : more)
        if (std::find(positions.begin(), positions.end(), position) == positions.end())
            positions.push_back(position);
}

/// Joins what conditions rest on; while the whole is open, only those that are open.
class Evidence {
public:
    Evidence(const FieldValues& fields, std::span<const std::optional<std::size_t>> chosen)
        : m_fields(fields)
        , m_chosen(chosen)
    {}

    void add(const Condition& condition)
    {
        const DecidingValues values = decidingValues(condition, m_fields, m_chosen);
        addOnce(m_values.fields, values.fields);
        addOnce(m_values.decisions, values.decisions);
    }

    [[nodiscard]] DecidingValues take() { return std::move(m_values); }

private:
    const FieldValues& m_fields;
    std::span<const std::optional<std::size_t>> m_chosen;
    DecidingValues m_values;
};

PracticeResult resultOf(const BestPractice& practice, const FieldValues& fields,
                        std::span<const std::optional<std::size_t>> chosen)
{
    const Truth applies = practice.appliesWhen ? truthOf(*practice.appliesWhen, fields, chosen) : Truth::Yes;
    const Truth violated = truthOf(practice.violatedWhen, fields, chosen);
    PracticeResult result;
    result.status = statusOf(applies, violated);
    const bool isOpen = result.status == PracticeStatus::Open;
    Evidence evidence(fields, chosen);
    if (result.status != PracticeStatus::NotApplicable && (!isOpen || violated == Truth::Open))
        evidence.add(practice.violatedWhen);
    if (practice.appliesWhen && (!isOpen || applies == Truth::Open))
        evidence.add(*practice.appliesWhen);
    result.evidence = evidence.take();
    return result;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : ", ") + line;
    return text;
}

} // namespace

std::vector<PracticeResult> practiceResults(const Knowledge& knowledge, const FieldValues& fields,
                                            std::span<const std::optional<std::size_t>> chosen)
{
    std::vector<PracticeResult> results;
    results.reserve(knowledge.practices.size());
    for (const BestPractice& practice : knowledge.practices) {
        results.push_back(resultOf(practice, fields, chosen));
        results.back().practice = results.size() - 1;
    }
    return results;
}

std::vector<std::string> evidenceTexts(const Knowledge& knowledge, const Evaluation& evaluation,
                                       const DecidingValues& evidence)
{
    std::vector<std::string> texts;
    for (const std::size_t decision : evidence.decisions) {
        const std::string chosen = chosenTitle(knowledge, evaluation, decision);
        const Message undecided = evaluation.decisions[decision].isRelevant
                                      ? OGIVE_TR("practice", "open")
                                      : OGIVE_TR("practice", "not asked");
        texts.push_back(
            knowledge.language.labelled(knowledge.decisions[decision].title,
                                        chosen.empty() ? knowledge.language.words(undecided) : chosen));
    }
    for (const std::size_t field : evidence.fields)
        texts.push_back(knowledge.language.labelled(knowledge.fields[field].title,
                                                    fieldText(knowledge, evaluation.fields, field)));
    return texts;
}

Message statusText(PracticeStatus status)
{
    switch (status) {
    case PracticeStatus::Satisfied:
        return OGIVE_TR("practice", "satisfied");
    case PracticeStatus::Violated:
        return OGIVE_TR("practice", "violated");
    case PracticeStatus::NotApplicable:
        return OGIVE_TR("practice", "not applicable");
    case PracticeStatus::Open:
        break;
    }
    return OGIVE_TR("practice", "open");
}

std::string checksText(const Knowledge& knowledge, const Evaluation& evaluation,
                       std::span<const NumberFinding> numbers)
{
    std::string text = evaluation.findings.empty() && numbers.empty() ? "" : "\nFindings:\n";
    const auto add = [&text](bool isWarning, const std::string& title, const std::string& message,
                             const std::string& advice) {
        text += fmt::format("  {}: {}\n    {}\n", isWarning ? "warning" : "note", title, message);
        text += advice.empty() ? "" : fmt::format("    {}\n", advice);
    };
    for (const Finding& finding : evaluation.findings) {
        const Check& check = knowledge.checks[finding.check];
        add(check.isWarning, check.title, check.message, check.advice);
    }
    for (const NumberFinding& finding : numbers)
        add(finding.what().severity != Severity::Info, english(finding.what().title),
            english(finding.message), english(finding.advice));
    text += evaluation.practices.empty() ? "" : "\nBest practices:\n";
    for (const PracticeResult& result : evaluation.practices)
        text += fmt::format("  {}: {} ({})\n", knowledge.practices[result.practice].title,
                            english(statusText(result.status)),
                            joined(evidenceTexts(knowledge, evaluation, result.evidence)));
    return text;
}

} // namespace ogive
