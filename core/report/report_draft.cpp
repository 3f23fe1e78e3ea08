#include "core/report/report_draft.h"

#include "core/figure/tree_text.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::string_view unresolved = "\x01"; ///< stands for a number that is not known yet

} // namespace

Span plain(std::string text)
{
    return {std::move(text), false, false, {}};
}

Span strong(std::string text)
{
    return {std::move(text), true, false, {}};
}

Span muted(std::string text)
{
    return {std::move(text), false, true, {}};
}

std::vector<std::string> paragraphsOf(const std::string& text)
{
    std::vector<std::string> paragraphs(1);
    for (const char letter : text) {
        if (letter == '\n')
            paragraphs.emplace_back();
        else if (letter != '\r')
            paragraphs.back() += letter;
    }
    std::erase_if(paragraphs,
                  [](const std::string& one) { return one.find_first_not_of(" \t") == std::string::npos; });
    return paragraphs;
}

Spans ReportDraft::spans(const Message& message, const Spans& arguments) const
{
    // Without arguments the places stay in the text, so that they can be found in the translated sentence.
    const std::string sentence = m_words({message.context, message.source, {}});
    Spans spans;
    std::string between;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool isPlace =
            sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        const std::size_t index =
            isPlace ? static_cast<std::size_t>(sentence[i + 1] - '1') : arguments.size();
        if (index >= arguments.size()) {
            between += sentence[i];
            continue;
        }
        if (!between.empty())
            spans.push_back(plain(std::exchange(between, {})));
        spans.push_back(arguments[index]);
        ++i;
    }
    if (!between.empty())
        spans.push_back(plain(std::move(between)));
    return spans;
}

void ReportDraft::chapter(const Message& title, std::string anchor)
{
    ++m_chapters;
    m_sections = 0;
    m_numbers[anchor] = std::to_string(m_chapters);
    m_blocks.emplace_back(Heading{1, std::to_string(m_chapters), text(title), std::move(anchor)});
    for (std::string& own : std::exchange(m_introduction, {}))
        paragraph(Spans{plain(std::move(own))});
}

void ReportDraft::section(std::string title, std::string anchor)
{
    ++m_sections;
    const std::string number = std::to_string(m_chapters) + "." + std::to_string(m_sections);
    m_numbers[anchor] = number;
    m_blocks.emplace_back(Heading{2, number, std::move(title), std::move(anchor)});
}

void ReportDraft::head(const Message& title)
{
    m_blocks.emplace_back(Heading{3, {}, text(title), {}});
}

void ReportDraft::anchoredHead(const Message& title, std::string anchor)
{
    m_numbers[anchor] = std::to_string(m_chapters);
    m_blocks.emplace_back(Heading{3, {}, text(title), std::move(anchor)});
}

void ReportDraft::paragraph(Spans spans)
{
    m_blocks.emplace_back(Paragraph{std::move(spans)});
}

void ReportDraft::bullets(std::vector<Spans> items, bool numbered)
{
    if (!items.empty())
        m_blocks.emplace_back(BulletList{std::move(items), numbered});
}

void ReportDraft::table(Table table)
{
    if (!table.rows.empty())
        m_blocks.emplace_back(std::move(table));
}

void ReportDraft::callout(const Message& title, std::vector<Spans> paragraphs)
{
    m_blocks.emplace_back(Callout{text(title), std::move(paragraphs)});
}

void ReportDraft::figure(std::string name, const Message& caption, Figure figure, std::string mermaid)
{
    ++m_figures;
    const std::string number = std::to_string(m_figures);
    const std::string numbered = text(OGIVE_TR("report", "Figure %1. %2").arg(number).arg(text(caption)));
    m_blocks.emplace_back(ReportFigure{std::move(name), numbered, std::move(figure), std::move(mermaid)});
}

void ReportDraft::tree(std::string name, const Message& caption, const DecisionTreePicture& picture)
{
    Figure drawn = drawDecisionTree(picture);
    if (drawn.shapes.empty())
        return;
    figure(std::move(name), caption, std::move(drawn), mermaidOf(picture));
}

Span ReportDraft::reference(std::string_view anchor) const
{
    return {std::string(unresolved), false, false, "#" + std::string(anchor)};
}

void ReportDraft::resolve(Spans& spans) const
{
    for (Span& span : spans) {
        if (!span.link.starts_with('#'))
            continue;
        const auto number = m_numbers.find(std::string_view(span.link).substr(1));
        const bool isThere = number != m_numbers.end();
        if (span.text == unresolved && isThere) {
            const bool isChapter = number->second.find('.') == std::string::npos;
            const Message words =
                isChapter ? OGIVE_TR("report", "chapter %1") : OGIVE_TR("report", "section %1");
            span.text = text(words.arg(number->second));
        } else if (span.text == unresolved) {
            span = plain(text(OGIVE_TR("report", "a part that this report leaves out")));
        } else if (!isThere) {
            span = Span{}; // what is cited from a list that is left out
        }
    }
}

std::vector<Block> ReportDraft::take()
{
    for (Block& block : m_blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            resolve(paragraph->spans);
        else if (auto* list = std::get_if<BulletList>(&block))
            std::for_each(list->items.begin(), list->items.end(), [this](Spans& item) { resolve(item); });
        else if (auto* callout = std::get_if<Callout>(&block))
            std::for_each(callout->paragraphs.begin(), callout->paragraphs.end(),
                          [this](Spans& item) { resolve(item); });
        else if (auto* table = std::get_if<Table>(&block))
            for (std::vector<Spans>& row : table->rows)
                std::for_each(row.begin(), row.end(), [this](Spans& cell) { resolve(cell); });
    }
    return std::move(m_blocks);
}

void ReportDraft::fillSourceList(std::vector<Spans> items)
{
    if (!m_sourceList)
        return;
    Block list = BulletList{std::move(items), true};
    if (std::get<BulletList>(list).items.empty())
        list = Paragraph{spans(OGIVE_TR("report", "This report cites no sources."))};
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(*m_sourceList), std::move(list));
}

Span ReportDraft::cite(const std::string& source, const std::string& asOf)
{
    if (source.empty())
        return {};
    auto cited = std::find_if(m_sources.begin(), m_sources.end(),
                              [&](const CitedSource& other) { return other.text == source; });
    if (cited == m_sources.end())
        cited = m_sources.insert(m_sources.end(), {source, asOf});
    cited->asOf = std::max(cited->asOf, asOf);
    const auto number = std::to_string(cited - m_sources.begin() + 1);
    return {"[" + number + "]", false, true, "#" + std::string(sourcesAnchor)};
}

} // namespace ogive
