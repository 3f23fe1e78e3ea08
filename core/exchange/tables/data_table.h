#pragma once

#include "core/exchange/formats/export_format.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

/// A cell of a table for spreadsheets: nothing, a number or a text.
using TableCell = std::variant<std::monostate, double, std::string>;

/// A table as data: full numbers, ids where programs need them, titles where people do.
struct DataTable {
    std::string name;  ///< lower case, for files
    std::string title; ///< for people
    std::vector<std::string> head;
    std::vector<std::vector<TableCell>> rows; ///< each as long as the head
};

[[nodiscard]] DataTable requirementsTable(const ExportSubject& subject);
[[nodiscard]] DataTable decisionsTable(const ExportSubject& subject);
/// Every option of every decision that arises, with its score and rank.
[[nodiscard]] DataTable comparisonTable(const ExportSubject& subject);
/// Each provider's bill, a line each; the chosen one's first.
[[nodiscard]] DataTable costTable(const ExportSubject& subject);
[[nodiscard]] DataTable capacityTable(const ExportSubject& subject);
[[nodiscard]] DataTable checksTable(const ExportSubject& subject);
[[nodiscard]] DataTable roadmapTable(const ExportSubject& subject);

/// All of these.
[[nodiscard]] std::vector<DataTable> dataTables(const ExportSubject& subject);

/// The table as CSV by RFC 4180: UTF-8, lines end with CR LF, quotes where they are needed. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers, with at most 12
/// digits.
[[nodiscard]] std::string writeCsv(const DataTable& table);

/// A text that no spreadsheet takes for a formula.
[[nodiscard]] std::string withoutFormula(const std::string& text);

} // namespace ogive
