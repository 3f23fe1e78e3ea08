#pragma once

#include "core/base/result.h"
#include "core/exchange/tables/data_table.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ogive {

/// How a cell looks.
enum class CellLook { Plain, Title, Note, Head, Input, Number, Usd, SmallUsd, TotalUsd, Wrapped };

/// A workbook for spreadsheets (Office Open XML), in memory. Texts are always texts, never formulas. The same
/// calls give the same bytes: the only date in it is the one that it is given.
class Workbook {
public:
    /// `date` is an ISO day; another text leaves the workbook with the first day of 1980.
    Workbook(const std::string& title, std::string_view date);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// A new sheet, which the calls below write to; a name that can't be one is changed until it can. The
    /// name that it has now is given back.
    std::string addSheet(const std::string& name);
    void text(std::size_t row, std::size_t column, const std::string& text, CellLook look = CellLook::Plain);
    void blank(std::size_t row, std::size_t column, CellLook look); ///< only its look
    void number(std::size_t row, std::size_t column, double number, CellLook look = CellLook::Number);
    /// A formula of this program's own, without its equals sign, with its value for readers that don't
    /// compute.
    void formula(std::size_t row, std::size_t column, const std::string& formula, double value,
                 CellLook look = CellLook::Number);
    /// A name for a cell of the present sheet, for formulas and readers.
    void name(const std::string& name, std::size_t row, std::size_t column);
    void width(std::size_t column, double characters);
    void height(std::size_t row, double lines); ///< of text in the usual size
    void freeze(std::size_t rows, std::size_t columns);
    void repeat(std::size_t row); ///< at the top of every printed page
    /// Arrows to filter by, over the rows from the first one on.
    void filter(std::size_t firstRow, std::size_t lastRow, std::size_t lastColumn);

    /// Ends it; it can't be written to afterwards.
    [[nodiscard]] Result<std::string> finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A sheet of a table with its head frozen, columns as wide as they need to be, and arrows to filter by.
void addTableSheet(Workbook& workbook, const DataTable& table);

} // namespace ogive
