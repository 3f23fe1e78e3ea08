#include "core/report/report_draft.h"

#include "core/figure/tree_text.h"

#include <algorithm>

namespace ogive {

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
    const auto known = m_knownNumbers.find(anchor);
    const std::string number = known == m_knownNumbers.end() ? std::string() : known->second;
    const bool isChapter = number.find('.') == std::string::npos;
    const Message words = isChapter ? OGIVE_TR("report", "chapter %1") : OGIVE_TR("report", "section %1");
    return {text(words.arg(number)), false, false, "#" + std::string(anchor)};
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
