#include "core/plan/write_roadmap.h"

#include "core/base/calendar/calendar_day.h"
#include "core/base/number_text.h"

#include <cmath>
#include <string_view>

namespace ogive {
namespace {

ChartCell textCell(std::string text)
{
    return {std::move(text), {}};
}

ChartCell numberCell(double number)
{
    return {groupedNumber(number), number};
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string labelsOf(const std::vector<std::size_t>& tasks)
{
    std::vector<std::string> labels;
    for (const std::size_t task : tasks)
        labels.push_back(taskLabel(task));
    return joined(labels);
}

/// Spreadsheets calculate what begins so.
std::string withoutFormula(std::string text)
{
    constexpr std::string_view beginnings = "=+-@\t\r";
    if (!text.empty() && beginnings.find(text.front()) != std::string_view::npos)
        text.insert(text.begin(), '\'');
    return text;
}

/// A text on one line without what Mermaid reads as the end of a title, a comment or an entity.
std::string mermaidText(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        if (letter == ':')
            safe += " –";
        else if (letter == ';' || letter == ',')
            safe += ' ';
        else if (letter == '#' || letter == '%')
            safe += letter == '#' ? "No." : " percent";
        else if (letter == '`')
            safe += '\''; // three of them would end the block of code that it stands in
        else if (letter == '[' || letter == ']')
            safe += letter == '[' ? '(' : ')';
        else if (letter == '<' || letter == '>')
            safe += letter == '<' ? "‹" : "›"; // no page takes them for tags
        else if (static_cast<unsigned char>(letter) >= ' ' && letter != '\x7f')
            safe += letter;
        else
            safe += ' ';
    }
    return safe;
}

/// Where something begins or ends on Mermaid's axis. Without a calendar a working day is a second, given in
/// milliseconds, and the axis shows seconds: that is how Mermaid counts without dates.
class MermaidTime {
public:
    explicit MermaidTime(const WorkCalendar& calendar)
        : m_calendar(calendar)
    {}

    [[nodiscard]] std::string head() const
    {
        return m_calendar.isKnown() ? "    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n"
                                    : "    dateFormat x\n    axisFormat %s\n";
    }
    [[nodiscard]] std::string begin(double at) const
    {
        return m_calendar.isKnown() ? m_calendar.beginText(at) : number(at);
    }
    /// An end is the day after the last one.
    [[nodiscard]] std::string end(double at) const
    {
        return m_calendar.isKnown() ? dayText(m_calendar.endDay(at) + std::chrono::days(1)) : number(at);
    }
    [[nodiscard]] std::string milestone(double at) const
    {
        return m_calendar.isKnown() ? m_calendar.endText(at) : number(at);
    }

private:
    static std::string number(double at)
    {
        constexpr double perDay = 1000;
        return plainNumber(std::round(at * perDay));
    }

    const WorkCalendar& m_calendar;
};

} // namespace

ChartTable roadmapTable(const Knowledge& knowledge, const Roadmap& roadmap, const WorkCalendar& calendar,
                        const std::function<std::string(const Message&)>& words)
{
    ChartTable table;
    for (const Message& head :
         {OGIVE_TR("plan", "No."), OGIVE_TR("plan", "Task"), OGIVE_TR("plan", "Phase"),
          OGIVE_TR("plan", "Who"), OGIVE_TR("plan", "Low (days)"), OGIVE_TR("plan", "Typical (days)"),
          OGIVE_TR("plan", "High (days)"), OGIVE_TR("plan", "Added slack (days)"),
          OGIVE_TR("plan", "From day"), OGIVE_TR("plan", "To day"), OGIVE_TR("plan", "Begins"),
          OGIVE_TR("plan", "Ends"), OGIVE_TR("plan", "May slip (days)"), OGIVE_TR("plan", "Critical"),
          OGIVE_TR("plan", "After"), OGIVE_TR("plan", "Done when")})
        table.columns.push_back(words(head));
    const std::string yes = words(OGIVE_TR("plan", "yes"));
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const PlannedTask& task = roadmap.tasks[i];
        table.rows.push_back({textCell(taskLabel(i)), textCell(task.title),
                              textCell(knowledge.phases[task.phase].title), textCell(joined(task.roleTitles)),
                              numberCell(task.effort.lowDays), numberCell(task.effort.typicalDays),
                              numberCell(task.effort.highDays), numberCell(task.wait), numberCell(task.start),
                              numberCell(task.finish), textCell(calendar.beginText(task.start)),
                              textCell(calendar.endText(task.finish)), numberCell(task.slack),
                              textCell(task.isCritical ? yes : std::string()),
                              textCell(labelsOf(task.dependsOn)), textCell(task.exitCriterion)});
    }
    return table;
}

std::string roadmapCsv(const Knowledge& knowledge, const Roadmap& roadmap, const WorkCalendar& calendar)
{
    ChartTable table = roadmapTable(knowledge, roadmap, calendar, english);
    for (auto& row : table.rows)
        for (ChartCell& cell : row)
            cell.text = withoutFormula(std::move(cell.text));
    return csvOf(table);
}

std::string roadmapMermaid(const Knowledge& knowledge, const Roadmap& roadmap, const WorkCalendar& calendar,
                           const std::string& title)
{
    const MermaidTime time(calendar);
    std::string text = "gantt\n    title " + mermaidText(title) + "\n" + time.head();
    for (const PlannedPhase& planned : roadmap.phases) {
        const Phase& phase = knowledge.phases[planned.phase];
        text += "    section " + mermaidText(phase.title) + "\n";
        for (const std::size_t index : planned.tasks) {
            const PlannedTask& task = roadmap.tasks[index];
            text += "    " + taskLabel(index) + " " + mermaidText(task.title) + " :" +
                    (task.isCritical ? "crit, " : "") + "t" + std::to_string(index + 1) + ", " +
                    time.begin(task.start) + ", " + time.end(task.finish) + "\n";
        }
        text += "    " + mermaidText(knowledge.language.words(OGIVE_TR("plan", "%1 done").arg(phase.title))) +
                " :milestone, " + time.milestone(planned.finish) + ", " +
                (calendar.isKnown() ? "0d" : "0ms") + "\n";
    }
    return text;
}

} // namespace ogive
