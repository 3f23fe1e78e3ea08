#include "core/exchange/workbook/workbook.h"

#include "core/base/calendar/calendar_day.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace ogive {
namespace {

constexpr std::size_t lookCount = static_cast<std::size_t>(CellLook::Wrapped) + 1;
constexpr std::size_t mostCharacters = 32000; ///< of a cell; the format allows 32,767
constexpr std::size_t mostNameBytes = 31;     ///< of a sheet
constexpr std::time_t firstDay = 315532800;   ///< 1980-01-01

lxw_row_t rowOf(std::size_t row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

/// At most so many bytes, whole characters, with dots where something is left out.
std::string cutTo(std::string text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t length = std::max<std::size_t>(1, utf8SequenceLength(text, end));
        if (end + length > most - 3)
            break;
        end += length;
    }
    return text.substr(0, end) + "…";
}

void setLook(lxw_format* format, CellLook look)
{
    constexpr lxw_color_t headGround = 0xF3F6FE;
    constexpr lxw_color_t inputGround = 0xFFF1CF;
    constexpr lxw_color_t mutedText = 0x5B6776;
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (look) {
    case CellLook::Plain:
        break;
    case CellLook::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case CellLook::Note:
        format_set_font_color(format, mutedText);
        break;
    case CellLook::Head:
        format_set_bold(format);
        format_set_bg_color(format, headGround);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        break;
    case CellLook::Input:
        format_set_bg_color(format, inputGround);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_num_format(format, "#,##0");
        break;
    case CellLook::Number:
        format_set_num_format(format, "#,##0.######");
        break;
    case CellLook::Usd:
        format_set_num_format(format, "$#,##0.00");
        break;
    case CellLook::SmallUsd:
        format_set_num_format(format, "$#,##0.00########");
        break;
    case CellLook::TotalUsd:
        format_set_num_format(format, "$#,##0.00");
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        break;
    case CellLook::Wrapped:
        format_set_text_wrap(format);
        break;
    }
}

/// Seconds since 1970 of an ISO day.
std::time_t timeOf(std::string_view date)
{
    const auto day = isDay(date) ? lastDayOf(date) : std::nullopt;
    return day ? static_cast<std::time_t>(day->time_since_epoch().count()) * 86400 : firstDay;
}

} // namespace

struct Workbook::Parts {
    explicit Parts(int file)
        : descriptor(file)
    {}
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    int descriptor; ///< of a file in memory: the library writes to names only
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::array<lxw_format*, lookCount> looks{};
    std::vector<std::string> sheetNames;

    [[nodiscard]] lxw_format* look(CellLook look) const { return looks[static_cast<std::size_t>(look)]; }
};

Workbook::Workbook(const std::string& title, std::string_view date)
    : m_parts(std::make_unique<Parts>(::memfd_create("workbook", MFD_CLOEXEC)))
{
    const std::string place = "/proc/self/fd/" + std::to_string(m_parts->descriptor);
    m_parts->book = workbook_new(place.c_str());
    std::string shownTitle = cutTo(title, 250);
    lxw_doc_properties properties{};
    properties.title = shownTitle.data();
    properties.created = timeOf(date);
    workbook_set_properties(m_parts->book, &properties);
    for (std::size_t i = 0; i < lookCount; ++i) {
        m_parts->looks[i] = workbook_add_format(m_parts->book);
        setLook(m_parts->looks[i], static_cast<CellLook>(i));
    }
}

Workbook::~Workbook()
{
    if (m_parts->book) [[maybe_unused]]
        const auto unused = finish();
}

std::string Workbook::addSheet(const std::string& name)
{
    std::string free = name;
    std::replace_if(
        free.begin(), free.end(),
        [](char letter) { return std::string_view("[]:*?/\\'").find(letter) != std::string_view::npos; },
        ' ');
    free = cutTo(free.empty() ? "Sheet" : free, mostNameBytes);
    const std::string stem = free;
    auto& names = m_parts->sheetNames;
    for (int i = 2; std::find(names.begin(), names.end(), free) != names.end(); ++i)
        free = cutTo(stem, mostNameBytes - 4) + " " + std::to_string(i);
    names.push_back(free);
    m_parts->sheet = workbook_add_worksheet(m_parts->book, free.c_str());
    worksheet_set_landscape(m_parts->sheet);
    worksheet_fit_to_pages(m_parts->sheet, 1, 0); // as wide as the page, as long as need be
    return free;
}

void Workbook::text(std::size_t row, std::size_t column, const std::string& text, CellLook look)
{
    worksheet_write_string(m_parts->sheet, rowOf(row), columnOf(column), cutTo(text, mostCharacters).c_str(),
                           m_parts->look(look));
}

void Workbook::blank(std::size_t row, std::size_t column, CellLook look)
{
    worksheet_write_blank(m_parts->sheet, rowOf(row), columnOf(column), m_parts->look(look));
}

void Workbook::number(std::size_t row, std::size_t column, double number, CellLook look)
{
    worksheet_write_number(m_parts->sheet, rowOf(row), columnOf(column), number, m_parts->look(look));
}

void Workbook::formula(std::size_t row, std::size_t column, const std::string& formula, double value,
                       CellLook look)
{
    worksheet_write_formula_num(m_parts->sheet, rowOf(row), columnOf(column), ("=" + formula).c_str(),
                                m_parts->look(look), value);
}

void Workbook::name(const std::string& name, std::size_t row, std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + static_cast<int>((rest - 1) % 26)));
    const std::string place =
        "='" + m_parts->sheetNames.back() + "'!$" + letters + "$" + std::to_string(row + 1);
    workbook_define_name(m_parts->book, name.c_str(), place.c_str());
}

void Workbook::width(std::size_t column, double characters)
{
    worksheet_set_column(m_parts->sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void Workbook::height(std::size_t row, double lines)
{
    constexpr double pointsPerLine = 15;
    worksheet_set_row(m_parts->sheet, rowOf(row), lines * pointsPerLine, nullptr);
}

void Workbook::freeze(std::size_t rows, std::size_t columns)
{
    worksheet_freeze_panes(m_parts->sheet, rowOf(rows), columnOf(columns));
}

void Workbook::repeat(std::size_t row)
{
    worksheet_repeat_rows(m_parts->sheet, rowOf(row), rowOf(row));
}

void Workbook::filter(std::size_t firstRow, std::size_t lastRow, std::size_t lastColumn)
{
    worksheet_autofilter(m_parts->sheet, rowOf(firstRow), 0, rowOf(lastRow), columnOf(lastColumn));
}

Result<std::string> Workbook::finish()
{
    const lxw_error problem = workbook_close(m_parts->book);
    m_parts->book = nullptr;
    std::string bytes;
    std::array<char, 65536> piece{};
    ::lseek(m_parts->descriptor, 0, SEEK_SET);
    for (ssize_t got = 1; problem == LXW_NO_ERROR && got > 0;) {
        got = ::read(m_parts->descriptor, piece.data(), piece.size());
        bytes.append(piece.data(), static_cast<std::size_t>(std::max<ssize_t>(0, got)));
    }
    if (bytes.empty())
        return Failure(Error{ErrorCode::Unwritable,
                             {},
                             OGIVE_TR("export", "the workbook can't be made: %1").arg(lxw_strerror(problem)),
                             OGIVE_TR("export", "Look whether the folder for temporary files has space")});
    return bytes;
}

void addTableSheet(Workbook& workbook, const DataTable& table)
{
    constexpr std::size_t leastWidth = 9;
    constexpr std::size_t mostWidth = 60;
    workbook.addSheet(table.title);
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.head.size(); ++column) {
        workbook.text(0, column, table.head[column], CellLook::Head);
        widths.push_back(std::max(leastWidth, table.head[column].size() + 3));
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        for (std::size_t column = 0; column < table.rows[i].size(); ++column) {
            const TableCell& cell = table.rows[i][column];
            if (const double* number = std::get_if<double>(&cell))
                workbook.number(i + 1, column, *number);
            const std::string* text = std::get_if<std::string>(&cell);
            if (!text || text->empty())
                continue;
            workbook.text(i + 1, column, *text, CellLook::Wrapped);
            widths[column] = std::max(widths[column], text->size() + 2);
        }
    for (std::size_t column = 0; column < widths.size(); ++column)
        workbook.width(column, static_cast<double>(std::min(widths[column], mostWidth)));
    workbook.freeze(1, 0);
    workbook.repeat(0);
    if (!table.rows.empty())
        workbook.filter(0, table.rows.size(), table.head.size() - 1);
}

} // namespace ogive
