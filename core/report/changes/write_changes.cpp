#include "core/report/changes/write_changes.h"

#include "core/base/number_text.h"
#include "core/report/markdown_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

/// Changes of one table, and its head.
struct ChangeGroup {
    Message title;
    std::vector<ChangeKind> kinds;
};

const std::array<ChangeGroup, 5>& groups()
{
    static const std::array<ChangeGroup, 5> all{{
        {OGIVE_TR("difference", "Decisions"), {ChangeKind::Decision, ChangeKind::Override}},
        {OGIVE_TR("difference", "Requirements"), {ChangeKind::Requirement, ChangeKind::Range}},
        {OGIVE_TR("difference", "Design"),
         {ChangeKind::Design, ChangeKind::Scenario, ChangeKind::Pattern, ChangeKind::Parameter}},
        {OGIVE_TR("difference", "Monthly cost"), {ChangeKind::Cost}},
        {OGIVE_TR("difference", "Capacity"), {ChangeKind::Capacity}},
    }};
    return all;
}

/// Changes of one scenario, or of the design itself, in the order in which they were found.
struct ScenarioChanges {
    ScenarioId scenario;
    std::string name;
    std::vector<const DesignChange*> changes;
};

std::vector<ScenarioChanges> byScenario(const std::vector<DesignChange>& changes)
{
    std::vector<ScenarioChanges> all;
    for (const DesignChange& change : changes) {
        if (all.empty() || all.back().scenario != change.scenario)
            all.push_back({change.scenario, change.scenarioName, {}});
        all.back().changes.push_back(&change);
    }
    return all;
}

/// The total of a month's bill in what follows from a scenario.
bool isTotal(const DesignChange& change)
{
    return change.kind == ChangeKind::Cost && change.id == "total";
}

/// "+$120 (+4 %)", empty where one of the two is no number.
std::string differenceText(const DesignChange& change)
{
    if (change.kind != ChangeKind::Cost || !change.from.is_number() || !change.to.is_number())
        return {};
    const double from = change.from.get<double>();
    const double more = change.to.get<double>() - from;
    const std::string amount = (more < 0 ? "−" : "+") + usdText(std::fabs(more));
    if (from <= 0)
        return amount;
    return amount + fmt::format(" ({}{:.0f} %)", more < 0 ? "−" : "+", std::fabs(more) / from * 100);
}

class Writer {
public:
    explicit Writer(const Words& words)
        : m_words(words)
    {}

    [[nodiscard]] std::string text() && { return std::move(m_text); }

    void head(std::string_view title)
    {
        m_text += fmt::format("## {}\n\n",
                              said(OGIVE_TR("difference", "Changes in %1").arg(escapeMarkdownLine(title))));
    }

    void nothing() { m_text += said(OGIVE_TR("difference", "Nothing differs.")) + "\n"; }

    void summary(const std::vector<DesignChange>& changes)
    {
        const auto count = [&](ChangeKind kind) {
            return static_cast<double>(
                std::count_if(changes.begin(), changes.end(),
                              [&](const DesignChange& change) { return change.kind == kind; }));
        };
        m_text +=
            said(OGIVE_TR("difference", "Requirements changed: %1. Decisions that come out otherwise: %2.")
                     .arg(count(ChangeKind::Requirement))
                     .arg(count(ChangeKind::Decision)));
        for (const DesignChange& change : changes)
            if (const std::string more = differenceText(change); isTotal(change) && !more.empty())
                m_text += " " + said(OGIVE_TR("difference", "%1 costs %2 a month: %3.")
                                         .arg(escapeMarkdownLine(change.scenarioName))
                                         .arg(usdText(change.to.get<double>()))
                                         .arg(more));
        m_text += "\n";
    }

    void scenario(const ScenarioChanges& part)
    {
        m_text += "\n### ";
        m_text += part.scenario.isEmpty() ? said(OGIVE_TR("difference", "The design"))
                                          : escapeMarkdownLine(part.name);
        m_text += "\n";
        for (const ChangeGroup& group : groups())
            table(part, group);
        checks(part);
    }

private:
    [[nodiscard]] std::string said(const Message& message) const { return m_words(message); }

    [[nodiscard]] std::string cell(const std::optional<Message>& text) const
    {
        return text ? escapeMarkdown(said(*text)) : "–";
    }

    void table(const ScenarioChanges& part, const ChangeGroup& group)
    {
        std::string rows;
        for (const DesignChange* change : part.changes) {
            if (std::find(group.kinds.begin(), group.kinds.end(), change->kind) == group.kinds.end())
                continue;
            const std::string title = escapeMarkdown(said(change->title));
            const std::string more = differenceText(*change);
            const bool isStrong = change->kind == ChangeKind::Decision || isTotal(*change);
            rows +=
                fmt::format("| {0}{1}{0} | {2} | {3}{4} |\n", isStrong ? "**" : "", title,
                            cell(change->fromText), cell(change->toText), more.empty() ? "" : ", " + more);
        }
        if (!rows.empty())
            m_text += fmt::format("\n| {} | {} | {} |\n| --- | --- | --- |\n{}", said(group.title),
                                  said(OGIVE_TR("difference", "Before")),
                                  said(OGIVE_TR("difference", "After")), rows);
    }

    void checks(const ScenarioChanges& part)
    {
        std::string lines;
        for (const DesignChange* change : part.changes) {
            if (change->kind != ChangeKind::Check)
                continue;
            const Message line = change->toText ? OGIVE_TR("difference", "New %1: %2")
                                                : OGIVE_TR("difference", "No longer a %1: %2");
            lines += "- " +
                     said(line.arg(said(change->toText ? *change->toText : *change->fromText))
                              .arg(escapeMarkdown(said(change->title)))) +
                     "\n";
        }
        if (!lines.empty())
            m_text += "\n" + lines;
    }

    const Words& m_words;
    std::string m_text;
};

} // namespace

Json changesJson(const std::vector<DesignChange>& changes)
{
    Json list = Json::array();
    for (const DesignChange& change : changes) {
        Json one = Json::object();
        one["scenario"] = change.scenario.isEmpty() ? Json() : Json(change.scenario.value);
        one["kind"] = nameOf(change.kind);
        one["id"] = change.id;
        one["title"] = english(change.title);
        one["from"] = change.from;
        one["to"] = change.to;
        list.push_back(std::move(one));
    }
    Json all = Json::object();
    all["changes"] = std::move(list);
    return all;
}

std::string changesMarkdown(const std::vector<DesignChange>& changes, std::string_view title,
                            const Words& words)
{
    Writer writer(words);
    writer.head(title);
    if (changes.empty())
        writer.nothing();
    else
        writer.summary(changes);
    for (const ScenarioChanges& part : byScenario(changes))
        writer.scenario(part);
    return std::move(writer).text();
}

} // namespace ogive
