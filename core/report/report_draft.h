#pragma once

#include "core/base/text/language.h"
#include "core/figure/tree_figure.h"
#include "core/report/report.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// A document that the report rests on, numbered in the order of first mention.
struct CitedSource {
    std::string text;
    std::string asOf; ///< newest date under which it was cited
};

[[nodiscard]] Span plain(std::string text);
[[nodiscard]] Span strong(std::string text);
[[nodiscard]] Span muted(std::string text);

/// A text of the user's by its paragraphs: lines that are not blank.
[[nodiscard]] std::vector<std::string> paragraphsOf(const std::string& text);

/// Collects the blocks of a report: numbers headings, figures' captions and sources, and turns messages into
/// text.
class ReportDraft {
public:
    using SectionNumbers = std::map<std::string, std::string, std::less<>>;

    /// `known` holds the section numbers of what is written elsewhere: the cover refers to chapters.
    explicit ReportDraft(Words words, SectionNumbers known = {})
        : m_words(std::move(words))
        , m_numbers(std::move(known))
    {}

    [[nodiscard]] std::string text(const Message& message) const { return m_words(message); }
    /// The message with a span in each of its places %1 … %9; arguments of the message itself are not used.
    [[nodiscard]] Spans spans(const Message& message, const Spans& arguments) const;
    [[nodiscard]] Spans spans(const Message& message) const { return {plain(text(message))}; }

    void chapter(const Message& title, std::string anchor);
    void section(std::string title, std::string anchor);
    void head(const Message& title);
    /// One that others refer to, as a part of its chapter.
    void anchoredHead(const Message& title, std::string anchor);
    void paragraph(Spans spans);
    void paragraph(const Message& message) { paragraph(spans(message)); }
    void bullets(std::vector<Spans> items, bool numbered = false); ///< none: nothing is written
    void table(Table table);                                       ///< no rows: nothing is written
    void callout(const Message& title, std::vector<Spans> paragraphs);
    /// `mermaid`: the same as text, for formats that carry it; empty where it can't be said so.
    void figure(std::string name, const Message& caption, Figure figure, std::string mermaid = {});
    /// A decision tree, which formats for text can carry too.
    void tree(std::string name, const Message& caption, const DecisionTreePicture& picture);

    /// "section 3.2" linked to the heading with that anchor, which may still follow; where the report has no
    /// such heading it says so. The number is written when the blocks are taken.
    [[nodiscard]] Span reference(std::string_view anchor) const;
    /// "[4]" linked to the list of sources; nothing where the report has none.
    [[nodiscard]] Span cite(const std::string& source, const std::string& asOf);

    /// The architect's own paragraphs, put below the next chapter's heading.
    void introduceNext(std::vector<std::string> paragraphs) { m_introduction = std::move(paragraphs); }

    [[nodiscard]] const std::vector<CitedSource>& sources() const { return m_sources; }
    /// The list of sources stands here, also of those that are cited further down.
    void listSourcesHere() { m_sourceList = m_blocks.size(); }
    /// Puts it there, once everything else is written; nothing where no place was named.
    void fillSourceList(std::vector<Spans> items);

    [[nodiscard]] const SectionNumbers& sectionNumbers() const { return m_numbers; }
    /// The blocks, with every reference resolved.
    [[nodiscard]] std::vector<Block> take();

    static constexpr std::string_view sourcesAnchor = "sources";

private:
    void resolve(Spans& spans) const;

    Words m_words;
    SectionNumbers m_numbers;
    std::vector<Block> m_blocks;
    std::vector<CitedSource> m_sources;
    std::vector<std::string> m_introduction;
    std::optional<std::size_t> m_sourceList; ///< position among the blocks
    int m_chapters = 0;
    int m_sections = 0;
    int m_figures = 0;
};

} // namespace ogive
