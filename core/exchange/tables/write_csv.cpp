#include "core/base/number_text.h"
#include "core/exchange/formats/writers.h"
#include "core/exchange/tables/data_table.h"

#include <cmath>
#include <string_view>

namespace ogive {
namespace {

std::string quotedIfNeeded(const std::string& text)
{
    const bool isPlain =
        text.find_first_of(",\"\r\n") == std::string::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (isPlain)
        return text;
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + "\"";
}

std::string csvCell(const TableCell& cell)
{
    if (const double* number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? plainNumber(*number) : std::string();
    if (const std::string* text = std::get_if<std::string>(&cell))
        return quotedIfNeeded(withoutFormula(*text));
    return {};
}

} // namespace

std::string withoutFormula(const std::string& text)
{
    static constexpr std::string_view starts = "=+-@\t\r";
    // Spreadsheets skip blanks before a formula.
    const std::size_t first = text.find_first_not_of(" \n");
    const bool isFormula = first != std::string::npos && starts.find(text[first]) != std::string_view::npos;
    return isFormula ? "'" + text : text;
}

std::string writeCsv(const DataTable& table)
{
    std::string csv;
    for (std::size_t i = 0; i < table.head.size(); ++i)
        csv += (i == 0 ? "" : ",") + quotedIfNeeded(withoutFormula(table.head[i]));
    csv += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            csv += (i == 0 ? "" : ",") + csvCell(row[i]);
        csv += "\r\n";
    }
    return csv;
}

Result<Exported> exportCsv(const ExportSubject& subject, const ExportRequest&)
{
    Exported exported;
    for (const DataTable& table : dataTables(subject))
        exported.files.push_back({table.name + ".csv", writeCsv(table)});
    return exported;
}

} // namespace ogive
