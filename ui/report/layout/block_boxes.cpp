#include "ui/report/layout/block_boxes.h"

#include "ui/report/layout/table_box.h"
#include "ui/text/convert.h"

#include <algorithm>
#include <numeric>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

class HeadingBox : public FlowBox {
public:
    HeadingBox(const Heading& heading, const BoxContext& context)
        : m_heading(heading)
        , m_style(context.style)
        , m_text(
              context.text(plain(heading.number.empty() ? heading.text : heading.number + " " + heading.text),
                           styleOf(heading.level), context.width))
        , m_leastRoom(heading.level == 1 ? 0.35 * context.pageHeight : 0)
    {}

    [[nodiscard]] FlowKind kind() const override
    {
        return m_heading.level <= 2 ? FlowKind::Section : FlowKind::Heading;
    }
    [[nodiscard]] qreal spaceBefore() const override { return m_style.pt(byLevel({34, 24, 13})); }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(byLevel({9, 6, 3})); }
    [[nodiscard]] qreal firstPart() const override { return std::max(m_leastRoom, m_text.height()); }
    [[nodiscard]] qreal wholeHeight() const override { return m_text.height(); }

    void place(PageFlow& flow) const override
    {
        flow.mark(m_heading);
        flow.place(m_text, flow.content().left());
    }

private:
    [[nodiscard]] static TextStyle styleOf(int level)
    {
        return level <= 1 ? TextStyle::Chapter : level == 2 ? TextStyle::Section : TextStyle::Head;
    }

    [[nodiscard]] qreal byLevel(std::array<qreal, 3> points) const
    {
        return points[static_cast<std::size_t>(std::clamp(m_heading.level, 1, 3) - 1)];
    }

    const Heading& m_heading;
    const PageStyle& m_style;
    const TextBlock& m_text;
    qreal m_leastRoom; ///< a chapter that would begin low on a page begins on the next
};

class ParagraphBox : public FlowBox {
public:
    ParagraphBox(const Paragraph& paragraph, const BoxContext& context)
        : m_style(context.style)
        , m_text(context.text(paragraph.spans, TextStyle::Body, context.width))
    {}

    [[nodiscard]] FlowKind kind() const override
    {
        return m_text.lineCount() <= 2 ? FlowKind::Introduction : FlowKind::Text;
    }
    [[nodiscard]] qreal spaceBefore() const override { return 0; }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(8); }
    [[nodiscard]] qreal firstPart() const override { return ogive::ui::firstPart(m_text); }
    [[nodiscard]] qreal wholeHeight() const override { return m_text.height(); }
    void place(PageFlow& flow) const override { flow.place(m_text, flow.content().left()); }

private:
    const PageStyle& m_style;
    const TextBlock& m_text;
};

class ListBox : public FlowBox {
public:
    ListBox(const BulletList& list, const BoxContext& context)
        : m_style(context.style)
        , m_indent(context.style.pt(!list.numbered            ? 14
                                    : list.items.size() < 10  ? 17
                                    : list.items.size() < 100 ? 23
                                                              : 30))
    {
        const qreal gap = m_style.pt(list.numbered ? 5 : 0);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const std::string mark = list.numbered ? std::to_string(i + 1) + "." : "•";
            m_marks.push_back(&context.text({Span{mark, false, true, {}}}, TextStyle::Body, m_indent - gap,
                                            list.numbered ? Qt::AlignRight : Qt::AlignLeft));
            m_items.push_back(&context.text(list.items[i], TextStyle::Body, context.width - m_indent));
        }
    }

    [[nodiscard]] FlowKind kind() const override { return FlowKind::List; }
    [[nodiscard]] qreal spaceBefore() const override { return 0; }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(8); }
    [[nodiscard]] qreal firstPart() const override
    {
        const qreal first = m_items.empty() ? 0 : ogive::ui::firstPart(*m_items.front());
        return m_items.size() < 2 ? first : first + m_style.pt(itemGap) + ogive::ui::firstPart(*m_items[1]);
    }
    [[nodiscard]] qreal wholeHeight() const override
    {
        return std::accumulate(m_items.begin(), m_items.end(), 0.0,
                               [this](qreal height, const TextBlock* item) {
                                   return height + item->height() + m_style.pt(itemGap);
                               });
    }

    void place(PageFlow& flow) const override
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const bool isLastButOne = i > 0 && i + 2 == m_items.size();
            const qreal next = isLastButOne ? m_style.pt(itemGap) + ogive::ui::firstPart(*m_items[i + 1]) : 0;
            flow.require(ogive::ui::firstPart(*m_items[i]) + next);
            flow.addLine(*m_marks[i], 0, {flow.content().left(), flow.y()});
            flow.place(*m_items[i], flow.content().left() + m_indent);
            if (i + 1 < m_items.size())
                flow.space(m_style.pt(itemGap));
        }
    }

private:
    static constexpr qreal itemGap = 3;

    const PageStyle& m_style;
    qreal m_indent;
    std::vector<const TextBlock*> m_marks;
    std::vector<const TextBlock*> m_items;
};

class CalloutBox : public FlowBox {
public:
    CalloutBox(const Callout& callout, const BoxContext& context)
        : m_style(context.style)
        , m_wholeLimit(0.4 * context.pageHeight)
    {
        const qreal width = context.width - m_style.pt(barWidth + 2 * paddingX);
        if (!callout.head.empty())
            add(context.text(plain(callout.head), TextStyle::Head, width), 0);
        for (const Spans& paragraph : callout.paragraphs)
            add(context.text(paragraph, TextStyle::Body, width),
                m_style.pt(&paragraph == &callout.paragraphs.front() ? 2 : 5));
    }

    [[nodiscard]] FlowKind kind() const override { return FlowKind::Text; }
    [[nodiscard]] qreal spaceBefore() const override { return m_style.pt(8); }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(15); }
    [[nodiscard]] qreal firstPart() const override
    {
        constexpr std::size_t leastLines = 4;
        const qreal whole = heightOf(0, m_lines.size());
        return whole <= m_wholeLimit ? whole : heightOf(0, std::min(leastLines, m_lines.size()));
    }
    [[nodiscard]] qreal wholeHeight() const override { return heightOf(0, m_lines.size()); }

    void place(PageFlow& flow) const override
    {
        for (std::size_t from = 0; from < m_lines.size();) {
            std::size_t to = from + 1;
            while (to < m_lines.size() && heightOf(from, to + 1) <= flow.room())
                ++to;
            placeLines(flow, from, to);
            from = to;
            if (from < m_lines.size())
                flow.breakPage();
        }
    }

private:
    static constexpr qreal barWidth = 3;
    static constexpr qreal paddingX = 12;
    static constexpr qreal paddingY = 10;

    struct Line {
        const TextBlock* text = nullptr;
        int line = 0;
        qreal gap = 0; ///< above it, unless it is the first in its box
    };

    void add(const TextBlock& text, qreal gap)
    {
        for (int line = 0; line < text.lineCount(); ++line)
            m_lines.push_back({&text, line, line == 0 ? gap : 0});
    }

    [[nodiscard]] qreal heightOf(std::size_t from, std::size_t to) const
    {
        qreal height = 2 * m_style.pt(paddingY);
        for (std::size_t i = from; i < to; ++i)
            height += m_lines[i].text->leading() + (i == from ? 0 : m_lines[i].gap);
        return height;
    }

    void placeLines(PageFlow& flow, std::size_t from, std::size_t to) const
    {
        const qreal height = heightOf(from, to);
        const qreal left = flow.content().left();
        flow.add(PlacedFill{{left, flow.y(), flow.content().width(), height}, m_style.colors().tint});
        flow.add(PlacedFill{{left, flow.y(), m_style.pt(barWidth), height}, m_style.colors().accent});
        qreal y = flow.y() + m_style.pt(paddingY);
        for (std::size_t i = from; i < to; ++i) {
            y += i == from ? 0 : m_lines[i].gap;
            flow.addLine(*m_lines[i].text, m_lines[i].line, {left + m_style.pt(barWidth + paddingX), y});
            y += m_lines[i].text->leading();
        }
        flow.advance(height);
    }

    const PageStyle& m_style;
    qreal m_wholeLimit;
    std::vector<Line> m_lines;
};

class FigureBox : public FlowBox {
public:
    FigureBox(const ReportFigure& figure, BoxContext& context)
        : m_style(context.style)
        , m_figure(figure.figure)
        , m_caption(context.text(caption(figure, ++context.figures, context.words), TextStyle::Caption,
                                 context.width))
    {
        constexpr qreal pointsPerPixel = 0.68; // 13-pixel labels a little smaller than the body text
        const qreal most = context.pageHeight - captionHeight();
        m_scale = m_style.pt(pointsPerPixel);
        if (m_figure.size.width * m_scale > context.width)
            m_scale = context.width / m_figure.size.width;
        if (m_figure.size.height * m_scale > most)
            m_scale = most / m_figure.size.height;
    }

    [[nodiscard]] FlowKind kind() const override { return FlowKind::Figure; }
    [[nodiscard]] qreal spaceBefore() const override { return m_style.pt(9); }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(14); }
    [[nodiscard]] qreal firstPart() const override
    {
        return leastScale * m_scale * m_figure.size.height + captionHeight();
    }
    [[nodiscard]] qreal wholeHeight() const override
    {
        return m_scale * m_figure.size.height + captionHeight();
    }

    void place(PageFlow& flow) const override
    {
        const qreal left = flow.content().left();
        const qreal height = m_scale * m_figure.size.height;
        const qreal room = flow.room() - captionHeight();
        const qreal scale =
            height > room && height > 0 ? m_scale * std::max(leastScale, room / height) : m_scale;
        flow.add(PlacedFigure{&m_figure, {left, flow.y()}, scale});
        flow.advance(scale * m_figure.size.height + m_style.pt(captionGap));
        for (int line = 0; line < m_caption.lineCount(); ++line) {
            flow.addLine(m_caption, line, {left, flow.y()});
            flow.advance(m_caption.leading());
        }
    }

private:
    static constexpr qreal captionGap = 7;
    static constexpr qreal leastScale = 0.85; ///< a figure shrinks so far rather than leave half a page empty

    [[nodiscard]] static Spans caption(const ReportFigure& figure, int number, const Words& words)
    {
        const std::string& text = figure.caption.empty() ? figure.figure.title : figure.caption;
        const std::string label = words(OGIVE_TR("PageLayout", "Figure %1.").number(std::to_string(number)));
        if (text.empty() || text.starts_with(label)) // the report may have numbered it
            return plain(text.empty() ? label : text);
        return plain(label + " " + text);
    }

    [[nodiscard]] qreal captionHeight() const { return m_style.pt(captionGap) + m_caption.height(); }

    const PageStyle& m_style;
    const Figure& m_figure;
    const TextBlock& m_caption;
    qreal m_scale;
};

struct BoxMaker {
    BoxContext& context;

    std::unique_ptr<FlowBox> operator()(const Heading& heading) const
    {
        return std::make_unique<HeadingBox>(heading, context);
    }
    std::unique_ptr<FlowBox> operator()(const Paragraph& paragraph) const
    {
        return std::make_unique<ParagraphBox>(paragraph, context);
    }
    std::unique_ptr<FlowBox> operator()(const BulletList& list) const
    {
        return std::make_unique<ListBox>(list, context);
    }
    std::unique_ptr<FlowBox> operator()(const Table& table) const { return makeTableBox(table, context); }
    std::unique_ptr<FlowBox> operator()(const Callout& callout) const
    {
        return std::make_unique<CalloutBox>(callout, context);
    }
    std::unique_ptr<FlowBox> operator()(const ReportFigure& figure) const
    {
        return std::make_unique<FigureBox>(figure, context);
    }
};

} // namespace

FlowBoxes makeBoxes(const std::vector<Block>& blocks, BoxContext& context)
{
    FlowBoxes boxes;
    boxes.reserve(blocks.size());
    for (const Block& block : blocks)
        boxes.push_back(std::visit(BoxMaker{context}, block));
    return boxes;
}

} // namespace ogive::ui
