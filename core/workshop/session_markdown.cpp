#include "core/base/text/markdown_escape.h"
#include "core/workshop/page_name.h"
#include "core/workshop/session_log.h"

#include <algorithm>
#include <map>

namespace ogive {
namespace {

constexpr std::size_t dateLength = 10; // 2026-03-04
constexpr std::size_t minuteLength = 5;

std::string dayOfMoment(const std::string& at)
{
    return at.substr(0, std::min(at.size(), dateLength));
}

/// Hours and minutes of an ISO time; any other text as it is.
std::string minuteOf(const std::string& at)
{
    const bool isTime = at.size() > dateLength + minuteLength && at[dateLength] == 'T';
    return isTime ? at.substr(dateLength + 1, minuteLength) : at;
}

Message leadOf(SessionEvent::Kind kind)
{
    switch (kind) {
    case SessionEvent::Kind::Page:
        return OGIVE_TR("session", "Page");
    case SessionEvent::Kind::WhatIf:
        return OGIVE_TR("session", "What if");
    case SessionEvent::Kind::Kept:
        return OGIVE_TR("session", "What-if kept as a scenario");
    case SessionEvent::Kind::Dropped:
        return OGIVE_TR("session", "What-if dropped");
    case SessionEvent::Kind::Override:
        return OGIVE_TR("session", "Decided");
    case SessionEvent::Kind::Vote:
        return OGIVE_TR("session", "Vote");
    case SessionEvent::Kind::Dots:
        return OGIVE_TR("session", "Dots");
    case SessionEvent::Kind::Note:
        return OGIVE_TR("session", "Note");
    case SessionEvent::Kind::Question:
        return OGIVE_TR("session", "Question");
    case SessionEvent::Kind::Action:
        return OGIVE_TR("session", "Action");
    case SessionEvent::Kind::Answers:
        return OGIVE_TR("session", "Answers");
    case SessionEvent::Kind::Undo:
        return OGIVE_TR("session", "Undone");
    }
    return {};
}

/// Writes the record of one session.
class SessionWriter {
public:
    SessionWriter(const Knowledge& knowledge, const SessionLog& log)
        : m_knowledge(knowledge)
        , m_log(log)
    {}

    [[nodiscard]] std::string write()
    {
        m_text =
            "# " + say(OGIVE_TR("session", "Workshop on %1").arg(escapeMarkdownLine(m_log.design))) + "\n\n";
        addWhen();
        m_now.insert(m_log.outcomes.begin(), m_log.outcomes.end());
        for (const SessionEvent& event : m_log.events)
            addEvent(event);
        addOutcomes();
        return std::move(m_text);
    }

private:
    void addWhen()
    {
        const bool hasEvents = !m_log.events.empty();
        const Message text = hasEvents ? OGIVE_TR("session", "Scenario %1, %2, %3 to %4 UTC")
                                       : OGIVE_TR("session", "Scenario %1, %2, %3 UTC");
        const Message when = text.arg(escapeMarkdownLine(m_log.scenario))
                                 .arg(escapeMarkdownLine(dayOfMoment(m_log.start)))
                                 .arg(escapeMarkdownLine(minuteOf(m_log.start)));
        m_text +=
            say(hasEvents ? when.arg(escapeMarkdownLine(minuteOf(m_log.events.back().at))) : when) + "\n";
    }

    void addEvent(const SessionEvent& event)
    {
        const std::string minute = escapeMarkdownLine(minuteOf(event.at));
        if (event.kind == SessionEvent::Kind::Page) {
            m_text += "\n## " + minute + " " + escapeMarkdownLine(pageTitle(event)) + "\n";
            m_isInList = false;
        } else {
            addBullet(minute + " " + saidIn(event));
        }
        for (const auto& [decision, option] : event.outcomes)
            addFlip(decision, option);
    }

    void addFlip(const std::string& decision, const std::string& option)
    {
        std::string& now = m_now[decision];
        if (now == option)
            return;
        addBullet("**" + escapeMarkdownPart(decisionTitle(decision), true) +
                  "**: " + escapeMarkdownPart(outcomeTitle(decision, now), false) + " → " +
                  escapeMarkdownPart(outcomeTitle(decision, option), false));
        now = option;
    }

    void addBullet(const std::string& line)
    {
        m_text += (m_isInList ? "- " : "\n- ") + line + "\n";
        m_isInList = true;
    }

    /// "Vote on Architecture: 5 agree".
    [[nodiscard]] std::string saidIn(const SessionEvent& event) const
    {
        std::string said = say(leadOf(event.kind));
        if (!event.decision.empty())
            said = say(OGIVE_TR("session", "%1 on %2")
                           .arg(said)
                           .arg(escapeMarkdownPart(decisionTitle(event.decision), false)));
        if (!event.field.empty())
            said += " " + escapeMarkdownPart(fieldTitle(event.field), false);
        if (!event.value.empty())
            said += " = " + escapeMarkdownPart(event.value, false);
        return event.text.empty()
                   ? said
                   : m_knowledge.language.labelled(said, escapeMarkdownPart(event.text, false));
    }

    [[nodiscard]] std::string pageTitle(const SessionEvent& event) const
    {
        if (!event.text.empty())
            return event.text;
        return say(pageName(m_knowledge, event.page));
    }

    [[nodiscard]] std::string decisionTitle(const std::string& id) const
    {
        const auto index = m_knowledge.decisionIndex(DecisionId(id));
        return index ? m_knowledge.decisions[*index].title : id;
    }

    [[nodiscard]] std::string fieldTitle(const std::string& id) const
    {
        const auto index = m_knowledge.fieldIndex(FieldId(id));
        return index ? m_knowledge.fields[*index].title : id;
    }

    [[nodiscard]] std::string outcomeTitle(const std::string& decision, const std::string& option) const
    {
        if (option.empty())
            return say(OGIVE_TR("session", "open"));
        const auto index = m_knowledge.decisionIndex(DecisionId(decision));
        const auto found = index ? m_knowledge.decisions[*index].optionIndex(OptionId(option)) : std::nullopt;
        return found ? m_knowledge.decisions[*index].options[*found].title : option;
    }

    void addOutcomes()
    {
        const auto last = momentOf(m_log, m_log.events.size()).outcomes;
        if (last.empty())
            return;
        m_text += "\n## " + say(OGIVE_TR("session", "Decisions")) + "\n\n| " +
                  say(OGIVE_TR("session", "Decision")) + " | " + say(OGIVE_TR("session", "At the start")) +
                  " | " + say(OGIVE_TR("session", "At the end")) + " |\n| --- | --- | --- |\n";
        const std::map<std::string, std::string> first(m_log.outcomes.begin(), m_log.outcomes.end());
        for (const auto& [decision, option] : last) {
            const auto found = first.find(decision);
            const std::string before = found == first.end() ? std::string() : found->second;
            const std::string after = escapeMarkdown(outcomeTitle(decision, option));
            m_text += "| " + escapeMarkdown(decisionTitle(decision)) + " | " +
                      escapeMarkdown(outcomeTitle(decision, before)) + " | " +
                      (before == option ? say(OGIVE_TR("session", "as at the start")) : "**" + after + "**") +
                      " |\n";
        }
    }

    [[nodiscard]] std::string say(const Message& message) const
    {
        return m_knowledge.language.words(message);
    }

    const Knowledge& m_knowledge;
    const SessionLog& m_log;
    std::map<std::string, std::string> m_now; ///< outcomes by decision, as far as it is written
    std::string m_text;
    bool m_isInList = false;
};

} // namespace

std::string sessionMarkdown(const Knowledge& knowledge, const SessionLog& log)
{
    return SessionWriter(knowledge, log).write();
}

} // namespace ogive
