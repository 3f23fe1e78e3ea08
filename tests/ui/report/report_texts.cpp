#include "tests/ui/report/report_texts.h"

namespace ogive::ui {

namespace {

std::string joined(const Spans& spans)
{
    std::string all;
    for (const Span& span : spans)
        all += span.text;
    return all;
}

struct TextCollector {
    std::vector<std::string>& texts;

    void operator()(const Heading& heading) const { texts.push_back(heading.number + heading.text); }
    void operator()(const Paragraph& paragraph) const { texts.push_back(joined(paragraph.spans)); }
    void operator()(const BulletList& list) const
    {
        for (const Spans& item : list.items)
            texts.push_back(joined(item));
    }
    void operator()(const Table& table) const
    {
        constexpr std::size_t longest = 2000; // a cell that runs over pages has heads in between
        texts.push_back(table.caption);
        for (const Table::Column& column : table.columns)
            texts.push_back(column.head);
        for (const std::vector<Spans>& row : table.rows) {
            for (const Spans& cell : row)
                texts.push_back(joined(cell).size() > longest ? "" : joined(cell));
        }
    }
    void operator()(const Callout& callout) const
    {
        texts.push_back(callout.head);
        for (const Spans& paragraph : callout.paragraphs)
            texts.push_back(joined(paragraph));
    }
    void operator()(const ReportFigure&) const {} // may come a little later than it stands in the report
};

} // namespace

std::vector<std::string> textsOf(const Report& report)
{
    std::vector<std::string> texts;
    for (const auto* blocks : {&report.cover, &report.blocks}) {
        for (const Block& block : *blocks)
            std::visit(TextCollector{texts}, block);
    }
    return texts;
}

} // namespace ogive::ui
