#include "ui/compare/arrange_button.h"
#include "ui/compare/arrangement.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

#include <optional>

using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

CompareCell cellOf(const QString& text, std::optional<double> bar = std::nullopt)
{
    CompareCell cell;
    if (!text.isEmpty())
        cell.lines.append({text, {}, LineMark::None});
    cell.bar = bar;
    return cell;
}

/// Three options: numbers 2, not known, 5; texts "b", "C", "a".
CompareTable threeOptions()
{
    CompareTable table;
    table.title = u"Database"_s;
    for (const char* title : {"X", "Y", "Z"})
        table.columns.append({QString::fromLatin1(title), ColumnState::Plain, false});
    table.rows = {{u"Size"_s, {cellOf(u"2"_s, 0.4), cellOf({}), cellOf(u"5"_s, 1)}, RowSorting::None},
                  {u"Name"_s, {cellOf(u"b"_s), cellOf(u"C"_s), cellOf(u"a"_s)}, RowSorting::None}};
    return table;
}

QString order(const CompareTable& table)
{
    QString titles;
    for (const CompareColumn& column : table.columns)
        titles += column.title;
    return titles;
}

} // namespace

TEST_CASE("columns are sorted by a row, numbers from the largest, texts from the first, unknown last")
{
    const CompareTable table = threeOptions();
    CHECK(order(arranged(table, {u"Size"_s, false, {}})) == u"ZXY"_s);
    CHECK(order(arranged(table, {u"Size"_s, true, {}})) == u"XZY"_s);
    CHECK(order(arranged(table, {u"Name"_s, false, {}})) == u"ZXY"_s);
    CHECK(order(arranged(table, {u"Name"_s, true, {}})) == u"YXZ"_s);
    CHECK(arranged(table, {u"Gone"_s, false, {}}) == table);
    const CompareTable sorted = arranged(table, {u"Name"_s, true, {}});
    CHECK(sorted.rows[1].cells[0].text() == u"C"_s);
    CHECK(sorted.rows[1].sorting == RowSorting::Reversed);
}

TEST_CASE("pinned options stand in front in the order they were pinned")
{
    const CompareTable table = arranged(threeOptions(), {u"Size"_s, false, {u"Y"_s, u"X"_s}});
    CHECK(order(table) == u"YXZ"_s);
    CHECK(table.columns[0].stateWords() == u"pinned"_s);
    CHECK(table.columns[2].stateWords().isEmpty());
}

TEST_CASE("sorting a second time turns the order round, a third time ends it")
{
    ArrangeButton button;
    button.offer(threeOptions());
    const QSignalSpy changed(&button, &ArrangeButton::arrangementChanged);
    button.sortBy(u"Size"_s);
    CHECK(button.arrangement() == Arrangement{u"Size"_s, false, {}});
    button.sortBy(u"Size"_s);
    CHECK(button.arrangement() == Arrangement{u"Size"_s, true, {}});
    button.sortBy(u"Size"_s);
    CHECK(button.arrangement() == Arrangement());
    button.togglePin(u"Y"_s);
    CHECK(button.arrangement().pinned == QStringList(u"Y"_s));
    button.togglePin(u"Y"_s);
    CHECK(button.arrangement() == Arrangement());
    CHECK(changed.size() == 5);
}

TEST_CASE("the table is copied as comma-separated values")
{
    CompareTable table = threeOptions();
    table.rows[1].cells[0] = cellOf(u"say \"b\", twice"_s);
    CHECK(csvOf(table, false) ==
          u"Database,X,Y,Z\nSize,2,not known,5\nName,\"say \"\"b\"\", twice\",C,a\n"_s);
}
