#include "core/report/write_markdown.h"

#include "core/figure/write_svg.h"
#include "core/report/markdown_text.h"

#include <algorithm>

namespace ogive {
namespace {

/// Writes one report; lives for one call of writeMarkdown.
class MarkdownWriter {
public:
    MarkdownWriter(const Report& report, const std::string& figureFolder, const Words& words)
        : m_report(report)
        , m_folder(figureFolder)
        , m_words(words)
    {}

    [[nodiscard]] MarkdownReport write();

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const Table& table);
    void operator()(const Callout& callout);
    void operator()(const ReportFigure& figure);

private:
    void addTitle();
    void addContents();
    void addBlock(const std::string& text);
    [[nodiscard]] std::string freeFileName(const std::string& stem) const;

    const Report& m_report;
    const std::string& m_folder;
    const Words& m_words;
    MarkdownReport m_written;
};

/// Letters, digits and hyphens of an anchor or a file's name; everything else becomes a hyphen.
std::string plainName(const std::string& name)
{
    std::string plain;
    for (const char letter : name) {
        const bool isKept = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                            (letter >= 'A' && letter <= 'Z') || letter == '-' || letter == '_';
        plain += isKept ? letter : '-';
    }
    return plain.empty() ? "x" : plain;
}

std::string numberedTitle(const Heading& heading)
{
    const std::string title = escapeMarkdownLine(heading.text);
    return heading.number.empty() ? title : heading.number + " " + title;
}

void MarkdownWriter::addBlock(const std::string& text)
{
    if (text.empty())
        return;
    if (!m_written.text.empty())
        m_written.text += "\n";
    m_written.text += text + "\n";
}

void MarkdownWriter::addTitle()
{
    addBlock("# " + escapeMarkdownLine(m_report.title));
    std::string line = escapeMarkdownLine(m_report.kind);
    for (const std::string& part : {m_report.subtitle, m_report.date})
        if (!part.empty())
            line += " · " + escapeMarkdownLine(part);
    addBlock(line);
}

void MarkdownWriter::addContents()
{
    std::string list;
    for (const Block& block : m_report.blocks) {
        const Heading* heading = std::get_if<Heading>(&block);
        if (!heading || heading->level > 2 || heading->anchor.empty())
            continue;
        list += list.empty() ? "" : "\n";
        list += heading->level == 2 ? "  - [" : "- [";
        list += numberedTitle(*heading) + "](#" + plainName(heading->anchor) + ")";
    }
    if (list.empty())
        return;
    addBlock("## " + escapeMarkdownLine(m_words(OGIVE_TR("report", "Contents"))));
    addBlock(list);
}

void MarkdownWriter::operator()(const Heading& heading)
{
    if (!heading.anchor.empty())
        addBlock("<a id=\"" + plainName(heading.anchor) + "\"></a>");
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 5));
    addBlock(std::string(level + 1, '#') + " " + numberedTitle(heading));
}

void MarkdownWriter::operator()(const Paragraph& paragraph)
{
    addBlock(markdownOf(paragraph.spans));
}

void MarkdownWriter::operator()(const BulletList& list)
{
    std::string text;
    int number = 0;
    for (const Spans& item : list.items) {
        text += text.empty() ? "" : "\n";
        text += list.numbered ? std::to_string(++number) + ". " : "- ";
        text += markdownOf(item);
    }
    addBlock(text);
}

void MarkdownWriter::operator()(const Table& table)
{
    if (table.columns.empty())
        return;
    if (!table.caption.empty())
        addBlock(escapeMarkdown(table.caption));
    std::string text = "|";
    std::string rule = "|";
    for (const Table::Column& column : table.columns) {
        text += " " + escapeMarkdown(column.head) + " |";
        rule += column.right ? " ---: |" : " --- |";
    }
    text += "\n" + rule;
    for (const auto& row : table.rows) {
        text += "\n|";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += " " + (i < row.size() ? markdownOf(row[i]) : std::string()) + " |";
    }
    addBlock(text);
}

void MarkdownWriter::operator()(const Callout& callout)
{
    std::string text = "> **" + escapeMarkdownLine(callout.head) + "**";
    for (const Spans& paragraph : callout.paragraphs)
        text += "\n>\n> " + markdownOf(paragraph);
    addBlock(text);
}

std::string MarkdownWriter::freeFileName(const std::string& stem) const
{
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(m_written.figures.begin(), m_written.figures.end(),
                           [&](const MarkdownFigure& figure) { return figure.fileName == name; });
    };
    std::string name = stem + ".svg";
    for (int i = 2; isTaken(name); ++i)
        name = stem + "-" + std::to_string(i) + ".svg";
    return name;
}

void MarkdownWriter::operator()(const ReportFigure& figure)
{
    const std::string name = freeFileName(plainName(figure.name));
    const std::string target = "](" + markdownTarget(m_folder + "/" + name) + ")";
    if (figure.mermaid.empty()) {
        addBlock("![" + escapeMarkdownLine(figure.caption) + target);
        addBlock(escapeMarkdown(figure.caption));
    } else {
        // Pages that draw no Mermaid show its text; the picture is a link away.
        addBlock("```mermaid\n" + figure.mermaid + "```");
        addBlock(escapeMarkdown(figure.caption) + " ([" +
                 escapeMarkdownLine(m_words(OGIVE_TR("report", "as a picture"))) + target + ")");
    }
    m_written.figures.push_back({name, writeSvg(figure.figure)});
}

MarkdownReport MarkdownWriter::write()
{
    addTitle();
    for (const Block& block : m_report.cover)
        std::visit(*this, block);
    addContents();
    for (const Block& block : m_report.blocks)
        std::visit(*this, block);
    if (!m_report.footer.empty()) {
        addBlock("---");
        addBlock(escapeMarkdown(m_report.footer));
    }
    return std::move(m_written);
}

} // namespace

MarkdownReport writeMarkdown(const Report& report, const std::string& figureFolder, const Words& words)
{
    return MarkdownWriter(report, figureFolder, words).write();
}

} // namespace ogive
