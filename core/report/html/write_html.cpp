#include "core/report/html/write_html.h"

#include "core/figure/write_svg.h"
#include "core/report/html/html_style.h"
#include "core/report/html/html_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace ogive {
namespace {

/// Writes one report; lives for one call of writeHtml.
class HtmlWriter {
public:
    HtmlWriter(const Report& report, const Words& words)
        : m_report(report)
        , m_words(words)
    {}

    [[nodiscard]] std::string write();

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const Table& table);
    void operator()(const Callout& callout);
    void operator()(const ReportFigure& figure);

private:
    void addHead();
    void addCover();
    void addContents();
    void addContentsList(std::size_t& at, int level);
    void closeSections(int level);
    void addRow(const Table& table, const std::vector<Spans>& row);
    [[nodiscard]] std::string freeId(std::string_view anchor);

    const Report& m_report;
    const Words& m_words;
    std::vector<const Heading*> m_listed; ///< headings in the contents
    std::vector<std::string> m_ids;       ///< taken
    std::vector<int> m_open;              ///< levels of the sections that are open
    std::string m_html;
};

std::string numberedHeading(const Heading& heading)
{
    const std::string text = htmlOf({Span{heading.text, false, false, {}}});
    return heading.number.empty() ? text : escapeHtml(heading.number) + " " + text;
}

std::string paragraphOf(const Spans& spans)
{
    return "<p dir=\"auto\">" + htmlOf(spans) + "</p>\n";
}

/// The figure as an element of the page, whose style sheet has its typeface and the sizes of pages.
std::string inlineSvg(const Figure& figure)
{
    const std::string whole = writeSvg(figure);
    const std::string size = fmt::format("{:.0f} {:.0f}", figure.size.width, figure.size.height);
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {}\" width=\"{:.0f}\">",
               size, figure.size.width) +
           whole.substr(whole.find('>') + 1);
}

std::string HtmlWriter::freeId(std::string_view anchor)
{
    const std::string stem = htmlAnchor(anchor);
    std::string id = stem;
    for (int i = 2; std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end(); ++i)
        id = stem + "-" + std::to_string(i);
    m_ids.push_back(id);
    return id;
}

void HtmlWriter::addHead()
{
    m_html += "<!DOCTYPE html>\n<html lang=\"" + escapeHtmlLine(m_report.language) +
              "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Ogive\">\n";
    if (!m_report.date.empty())
        m_html += "<meta name=\"date\" content=\"" + escapeHtmlLine(m_report.date) + "\">\n";
    const std::string title = m_report.title.empty() ? m_report.kind : m_report.title + " – " + m_report.kind;
    m_html += "<title>" + escapeHtmlLine(title) + "</title>\n<style>\n" + htmlStyle() +
              "</style>\n</head>\n<body>\n";
}

void HtmlWriter::addCover()
{
    m_html += "<header>\n<h1 dir=\"auto\">" + escapeHtmlLine(m_report.title) + "</h1>\n<p class=\"kind\">" +
              escapeHtml(m_report.kind);
    if (!m_report.subtitle.empty())
        m_html += " · <bdi>" + escapeHtmlLine(m_report.subtitle) + "</bdi>";
    if (!m_report.date.empty())
        m_html += " · <time>" + escapeHtmlLine(m_report.date) + "</time>";
    m_html += "</p>\n";
    for (const Block& block : m_report.cover)
        std::visit(*this, block);
    closeSections(0);
    m_html += "</header>\n";
}

/// The entries from one on that are of this level, each with those below it.
void HtmlWriter::addContentsList(std::size_t& at, int level)
{
    m_html += "<ol>\n";
    while (at < m_listed.size() && m_listed[at]->level >= level) {
        const Heading& heading = *m_listed[at];
        m_html += "<li><a href=\"#" + htmlAnchor(heading.anchor) + "\">" + numberedHeading(heading) + "</a>";
        ++at;
        if (at < m_listed.size() && m_listed[at]->level > level) {
            m_html += "\n";
            addContentsList(at, m_listed[at]->level);
        }
        m_html += "</li>\n";
    }
    m_html += "</ol>\n";
}

void HtmlWriter::addContents()
{
    for (const Block& block : m_report.blocks) {
        const Heading* heading = std::get_if<Heading>(&block);
        if (heading && heading->level <= 2 && !heading->anchor.empty())
            m_listed.push_back(heading);
    }
    if (m_listed.empty())
        return;
    const std::string title = escapeHtml(m_words(OGIVE_TR("report", "Contents")));
    m_html +=
        "<nav aria-labelledby=\"contents\">\n<h2 id=\"" + freeId("contents") + "\">" + title + "</h2>\n";
    for (std::size_t at = 0; at < m_listed.size();)
        addContentsList(at, m_listed[at]->level);
    m_html += "</nav>\n";
}

void HtmlWriter::closeSections(int level)
{
    while (!m_open.empty() && m_open.back() >= level) {
        m_html += "</section>\n";
        m_open.pop_back();
    }
}

void HtmlWriter::operator()(const Heading& heading)
{
    const int level = std::clamp(heading.level, 1, 5);
    closeSections(level);
    m_open.push_back(level);
    const std::string tag = "h" + std::to_string(level + 1);
    m_html += "<section>\n<" + tag;
    if (!heading.anchor.empty())
        m_html += " id=\"" + freeId(heading.anchor) + "\"";
    m_html += " dir=\"auto\">" + numberedHeading(heading) + "</" + tag + ">\n";
}

void HtmlWriter::operator()(const Paragraph& paragraph)
{
    if (!paragraph.spans.empty())
        m_html += paragraphOf(paragraph.spans);
}

void HtmlWriter::operator()(const BulletList& list)
{
    if (list.items.empty())
        return;
    m_html += list.numbered ? "<ol>\n" : "<ul>\n";
    for (const Spans& item : list.items)
        m_html += "<li dir=\"auto\">" + htmlOf(item) + "</li>\n";
    m_html += list.numbered ? "</ol>\n" : "</ul>\n";
}

void HtmlWriter::addRow(const Table& table, const std::vector<Spans>& row)
{
    m_html += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        m_html += (table.columns[i].right ? "<td class=\"number\">" : "<td dir=\"auto\">") +
                  (i < row.size() ? htmlOf(row[i]) : std::string()) + "</td>";
    m_html += "</tr>\n";
}

void HtmlWriter::operator()(const Table& table)
{
    if (table.columns.empty())
        return;
    m_html += "<div class=\"table\">\n<table>\n";
    if (!table.caption.empty())
        m_html += "<caption>" + escapeHtml(table.caption) + "</caption>\n";
    m_html += "<thead>\n<tr>";
    for (const Table::Column& column : table.columns)
        m_html += (column.right ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">") +
                  escapeHtml(column.head) + "</th>";
    m_html += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& row : table.rows)
        addRow(table, row);
    m_html += "</tbody>\n</table>\n</div>\n";
}

void HtmlWriter::operator()(const Callout& callout)
{
    m_html += "<aside>\n<p><strong>" + escapeHtml(callout.head) + "</strong></p>\n";
    for (const Spans& paragraph : callout.paragraphs)
        m_html += paragraphOf(paragraph);
    m_html += "</aside>\n";
}

void HtmlWriter::operator()(const ReportFigure& figure)
{
    m_html += "<figure>\n<div>\n" + inlineSvg(figure.figure) + "</div>\n<figcaption dir=\"auto\">" +
              escapeHtml(figure.caption) + "</figcaption>\n</figure>\n";
}

std::string HtmlWriter::write()
{
    addHead();
    addCover();
    addContents();
    m_html += "<main>\n";
    for (const Block& block : m_report.blocks)
        std::visit(*this, block);
    closeSections(0);
    m_html += "</main>\n";
    if (!m_report.footer.empty())
        m_html += "<footer><p>" + escapeHtml(m_report.footer) + "</p></footer>\n";
    m_html += "</body>\n</html>\n";
    return std::move(m_html);
}

} // namespace

std::string writeHtml(const Report& report, const Words& words)
{
    return HtmlWriter(report, words).write();
}

} // namespace ogive
