#include "core/base/number_text.h"
#include "core/cost/workload.h"
#include "core/exchange/formats/writers.h"
#include "core/exchange/workbook/traffic_cost.h"
#include "core/exchange/workbook/workbook.h"

#include <cmath>

namespace ogive {
namespace {

// Columns of the cost sheet.
enum CostColumn : std::size_t {
    LineColumn,
    TokensColumn, ///< a request
    MonthTokensColumn,
    PriceColumn, ///< a million tokens
    PerRequestColumn,
    FixedColumn,
    MonthColumn,
    ModelColumn, ///< as the model has it at the stated traffic
    RuleColumn,
    CostColumnCount
};

/// Writes the sheet whose cost follows its traffic cell; lives for one export.
class CostSheet {
public:
    CostSheet(Workbook& workbook, const ExportSubject& subject, const TrafficCost& cost)
        : m_workbook(workbook)
        , m_subject(subject)
        , m_cost(cost)
    {}

    void write();

private:
    void writeInputs();
    void writeHead();
    void writeLine(const TrafficLine& line);
    void writeTokens(const TrafficLine& line);
    void writeTotals(std::size_t first);
    [[nodiscard]] std::string monthFormula(const TrafficLine& line) const;
    [[nodiscard]] std::string ruleText(const TrafficLine& line) const;
    [[nodiscard]] std::string say(const Message& message) const
    {
        return wordsOfData(m_subject.words)(message);
    }
    void label(std::size_t row, const Message& message) { m_workbook.text(row, 0, say(message)); }

    Workbook& m_workbook;
    const ExportSubject& m_subject;
    const TrafficCost& m_cost;
    std::size_t m_row = 0;
};

std::string cellName(CostColumn column, std::size_t row)
{
    return std::string(1, static_cast<char>('A' + static_cast<int>(column))) + std::to_string(row + 1);
}

void CostSheet::writeInputs()
{
    const double requests = m_cost.requestsPerDay * daysPerMonth;
    m_workbook.text(0, 0, m_subject.design.name + " – " + m_subject.scenario.name, CellLook::Title);
    m_workbook.text(
        1, 0,
        say(OGIVE_TR("workbook", "Change the yellow cell: tokens, lines and total follow. The decisions "
                                 "stay as they are now; Ogive itself would decide anew.")),
        CellLook::Note);
    label(3, OGIVE_TR("workbook", "Requests a day"));
    m_workbook.number(3, 1, m_cost.requestsPerDay, CellLook::Input);
    m_workbook.name("traffic", 3, 1);
    label(4, OGIVE_TR("workbook", "Days a month"));
    m_workbook.formula(4, 1, "365/12", daysPerMonth);
    m_workbook.name("days_per_month", 4, 1);
    label(5, OGIVE_TR("workbook", "Requests a month"));
    m_workbook.formula(5, 1, "traffic*days_per_month", requests);
    m_workbook.name("requests_per_month", 5, 1);
    m_row = 7;
    if (!m_cost.cpus)
        return;
    const CpuCost& cpus = *m_cost.cpus;
    label(m_row, OGIVE_TR("workbook", "Processors that the peak of one request a day keeps busy"));
    m_workbook.number(m_row, 1, cpus.cpusPerDailyRequest, CellLook::SmallUsd);
    m_workbook.name("cpus_per_daily_request", m_row, 1);
    label(m_row + 1, OGIVE_TR("workbook", "Processors at least"));
    m_workbook.number(m_row + 1, 1, cpus.leastCpus);
    m_workbook.name("least_cpus", m_row + 1, 1);
    label(m_row + 2, OGIVE_TR("workbook", "Price of a processor with its memory, a month"));
    m_workbook.number(m_row + 2, 1, cpus.usdPerCpu, CellLook::Usd);
    m_workbook.name("usd_per_cpu", m_row + 2, 1);
    m_row += 4;
}

void CostSheet::writeHead()
{
    const std::vector<Message> heads{
        OGIVE_TR("workbook", "Line"),
        OGIVE_TR("workbook", "Tokens a request"),
        OGIVE_TR("workbook", "Tokens a month"),
        OGIVE_TR("workbook", "Price of 1M tokens, with retries, batches and savings"),
        OGIVE_TR("workbook", "US dollars a request"),
        OGIVE_TR("workbook", "Fixed US dollars a month"),
        OGIVE_TR("workbook", "US dollars a month"),
        OGIVE_TR("workbook", "Ogive's estimate at the stated traffic"),
        OGIVE_TR("workbook", "How it follows the traffic"),
    };
    for (std::size_t i = 0; i < heads.size(); ++i)
        m_workbook.text(m_row, i, say(heads[i]), CellLook::Head);
    m_workbook.height(m_row, 3);
    m_workbook.freeze(m_row + 1, 1);
    ++m_row;
}

std::string CostSheet::ruleText(const TrafficLine& line) const
{
    if (isOneTime(line.line))
        return say(OGIVE_TR("workbook", "Paid once, beside the total"));
    switch (line.rule) {
    case TrafficRule::Constant:
        return say(OGIVE_TR("workbook", "Fixed: it does not change with the traffic"));
    case TrafficRule::Linear:
        return say(OGIVE_TR("workbook", "In proportion to the requests"));
    case TrafficRule::AtLeast:
        return say(
            OGIVE_TR("workbook", "In proportion to the requests, but never less than %1").usd(line.leastUsd));
    case TrafficRule::Cpus:
        return say(OGIVE_TR("workbook", "Whole processors for the busiest moment"));
    case TrafficRule::Steps:
        return say(
            OGIVE_TR("workbook", "In steps: the amount of the stated traffic, which does not follow here"));
    case TrafficRule::NotKnown:
        break;
    }
    return say(OGIVE_TR("workbook", "Not known"));
}

std::string CostSheet::monthFormula(const TrafficLine& line) const
{
    const std::string linear =
        cellName(FixedColumn, m_row) + "+" + cellName(PerRequestColumn, m_row) + "*requests_per_month";
    if (line.rule == TrafficRule::AtLeast)
        return "MAX(" + plainNumber(line.leastUsd) + "," + linear + ")";
    if (line.rule == TrafficRule::Cpus)
        return "MAX(least_cpus,ROUNDUP(cpus_per_daily_request*traffic-1E-12,0))*usd_per_cpu";
    return linear;
}

void CostSheet::writeTokens(const TrafficLine& line)
{
    const double tokens = *line.tokensPerRequest;
    const double requests = m_cost.requestsPerDay * daysPerMonth;
    m_workbook.number(m_row, TokensColumn, tokens);
    m_workbook.formula(m_row, MonthTokensColumn, cellName(TokensColumn, m_row) + "*requests_per_month",
                       tokens * requests);
    m_workbook.number(m_row, PriceColumn, line.perRequestUsd / tokens * 1e6, CellLook::SmallUsd);
    m_workbook.formula(m_row, PerRequestColumn,
                       cellName(TokensColumn, m_row) + "*" + cellName(PriceColumn, m_row) + "/1000000",
                       line.perRequestUsd, CellLook::SmallUsd);
}

void CostSheet::writeLine(const TrafficLine& line)
{
    m_workbook.text(m_row, LineColumn, say(titleOf(line.line)));
    m_workbook.text(m_row, RuleColumn, ruleText(line), CellLook::Note);
    const bool isKnown = line.rule != TrafficRule::NotKnown;
    const bool isLive = line.rule == TrafficRule::Linear || line.rule == TrafficRule::AtLeast;
    if (isLive && line.tokensPerRequest)
        writeTokens(line);
    else if (isLive)
        m_workbook.number(m_row, PerRequestColumn, line.perRequestUsd, CellLook::SmallUsd);
    if (isLive)
        m_workbook.number(m_row, FixedColumn, line.fixedUsd, CellLook::Usd);
    if (isLive || line.rule == TrafficRule::Cpus)
        m_workbook.formula(m_row, MonthColumn, monthFormula(line), line.usd, CellLook::Usd);
    else if (isKnown)
        m_workbook.number(m_row, MonthColumn, line.usd, CellLook::Usd);
    if (isKnown)
        m_workbook.number(m_row, ModelColumn, line.usd, CellLook::Usd);
    ++m_row;
}

/// The total of the rows from `first` on and what a request costs; without a number while a line is not
/// known.
void CostSheet::writeTotals(std::size_t first)
{
    for (std::size_t column = 0; column < CostColumnCount; ++column)
        m_workbook.blank(m_row, column, CellLook::TotalUsd);
    m_workbook.text(m_row, LineColumn, say(OGIVE_TR("workbook", "Total a month")), CellLook::TotalUsd);
    if (!std::isfinite(m_cost.monthlyUsd)) {
        m_workbook.text(m_row, MonthColumn, say(OGIVE_TR("workbook", "not known: a line is not")),
                        CellLook::Note);
        m_row += 2;
        return;
    }
    m_workbook.formula(m_row, MonthColumn,
                       "SUM(" + cellName(MonthColumn, first) + ":" + cellName(MonthColumn, m_row - 1) + ")",
                       m_cost.monthlyUsd, CellLook::TotalUsd);
    m_workbook.name("monthly_total", m_row, MonthColumn);
    m_workbook.number(m_row, ModelColumn, m_cost.monthlyUsd, CellLook::TotalUsd);
    ++m_row;
    m_workbook.text(m_row, LineColumn, say(OGIVE_TR("workbook", "A request")));
    m_workbook.formula(m_row, MonthColumn, "IF(requests_per_month>0,monthly_total/requests_per_month,0)",
                       m_cost.monthlyUsd / (m_cost.requestsPerDay * daysPerMonth), CellLook::SmallUsd);
    m_workbook.name("usd_per_request", m_row, MonthColumn);
    m_row += 2;
}

void CostSheet::write()
{
    m_workbook.addSheet(say(OGIVE_TR("workbook", "Cost")));
    constexpr double widths[CostColumnCount] = {34, 16, 20, 20, 18, 16, 18, 20, 60};
    for (std::size_t i = 0; i < CostColumnCount; ++i)
        m_workbook.width(i, widths[i]);
    writeInputs();
    writeHead();
    const std::size_t first = m_row;
    for (const TrafficLine& line : m_cost.lines)
        if (!isOneTime(line.line))
            writeLine(line);
    writeTotals(first);
    for (const TrafficLine& line : m_cost.lines)
        if (isOneTime(line.line))
            writeLine(line);
}

} // namespace

Result<Exported> exportWorkbook(const ExportSubject& subject, const ExportRequest& request)
{
    Workbook workbook(subject.design.name, subject.date);
    addTableSheet(workbook, requirementsTable(subject));
    addTableSheet(workbook, decisionsTable(subject));
    addTableSheet(workbook, comparisonTable(subject));
    if (const auto cost = trafficCost(subject))
        CostSheet(workbook, subject, *cost).write();
    DataTable bills = costTable(subject);
    bills.title = subject.words(OGIVE_TR("workbook", "Bills of all providers"));
    addTableSheet(workbook, bills);
    for (const DataTable& table : {capacityTable(subject), checksTable(subject), roadmapTable(subject)})
        addTableSheet(workbook, table);
    auto bytes = workbook.finish();
    if (!bytes)
        return Failure(bytes.error());
    return Exported{{{request.name, std::move(*bytes)}}, {}};
}

} // namespace ogive
