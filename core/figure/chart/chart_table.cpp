#include "core/figure/chart/chart_table.h"

#include "core/base/number_text.h"

namespace ogive {
namespace {

std::string quotedCell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

} // namespace

std::string csvOf(const ChartTable& table)
{
    std::string csv;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        csv += (i == 0 ? "" : ",") + quotedCell(table.columns[i]);
    csv += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            csv +=
                (i == 0 ? "" : ",") + quotedCell(row[i].number ? plainNumber(*row[i].number) : row[i].text);
        csv += "\r\n";
    }
    return csv;
}

} // namespace ogive
