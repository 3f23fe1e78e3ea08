#include "ui/report/layout/page_layout.h"

#include "ui/text/convert.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

// The page's frame, in points.
constexpr qreal marginX = 57;
constexpr qreal contentTop = 70;
constexpr qreal contentBottom = 68; ///< from the page's lower edge
constexpr qreal headTop = 34;
constexpr qreal headRuleTop = 50;
constexpr qreal footTop = 45; ///< from the page's lower edge
constexpr qreal coverBar = 14;
constexpr qreal coverTitleTop = 146;
constexpr qreal coverFootBottom = 52; ///< from the page's lower edge

bool isWebAddress(const std::string& target)
{
    return target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:");
}

std::set<std::string> anchorsOf(const Report& report)
{
    std::set<std::string> anchors;
    for (const auto* blocks : {&report.cover, &report.blocks}) {
        for (const Block& block : *blocks) {
            if (const auto* heading = std::get_if<Heading>(&block);
                heading != nullptr && !heading->anchor.empty())
                anchors.insert(heading->anchor);
        }
    }
    return anchors;
}

/// Names the place of the body's heading number `index`, whether or not it has an anchor of its own.
std::string contentsAnchor(std::size_t index)
{
    return "contents:" + std::to_string(index);
}

QString titleOf(const Heading& heading)
{
    const QString text = printable(heading.text);
    return heading.number.empty() ? text : toQString(heading.number) + u' ' + text;
}

QString roman(int number)
{
    struct Numeral {
        int value;
        QLatin1StringView letters;
    };
    constexpr std::array numerals{
        Numeral{100, "c"_L1}, Numeral{90, "xc"_L1}, Numeral{50, "l"_L1},
        Numeral{40, "xl"_L1}, Numeral{10, "x"_L1},  Numeral{9, "ix"_L1},
        Numeral{5, "v"_L1},   Numeral{4, "iv"_L1},  Numeral{1, "i"_L1},
    };
    QString text;
    for (const Numeral& numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value)
            text += numeral.letters;
    }
    return text;
}

/// The title of the chapter a page belongs to: the one it begins with, or else the one running on from
/// before.
QString chapterOn(int page, const PageFlow& body)
{
    const Heading* current = nullptr;
    for (const PlacedHeading& placed : body.headings()) {
        const bool beginsPage = placed.page == page && placed.y <= body.content().top();
        if (placed.heading->level == 1 && (placed.page < page || beginsPage || current == nullptr))
            current = placed.page <= page ? placed.heading : current;
    }
    return current != nullptr ? titleOf(*current) : QString();
}

/// One line of contents: number, title, leader and page number.
class ContentsLine {
public:
    ContentsLine(const PlacedHeading& placed, std::size_t index, const BoxContext& context)
        : m_style(context.style)
        , m_isChapter(placed.heading->level == 1)
        , m_target("#" + contentsAnchor(index))
    {
        const TextStyle textStyle = m_isChapter ? TextStyle::ContentsChapter : TextStyle::ContentsSection;
        m_titleLeft = m_style.pt(placed.heading->number.empty() ? numberLeft()
                                                                : numberLeft() + (m_isChapter ? 22 : 30));
        if (!placed.heading->number.empty())
            m_number = &context.text(plain(placed.heading->number), textStyle, m_style.pt(30));
        m_title = &context.text(plain(placed.heading->text), textStyle,
                                context.width - m_titleLeft - m_style.pt(40));
        m_page =
            &context.text(plain(std::to_string(placed.page + 1)), textStyle, m_style.pt(36), Qt::AlignRight);
    }

    [[nodiscard]] bool isChapter() const { return m_isChapter; }
    [[nodiscard]] qreal height() const { return std::max(m_title->height(), m_title->leading()); }

    void place(PageFlow& flow) const
    {
        const QRectF& content = flow.content();
        flow.addLink({content.left(), flow.y(), content.width(), height()}, m_target);
        if (m_number != nullptr && m_number->lineCount() > 0)
            flow.addLine(*m_number, 0, {content.left() + m_style.pt(numberLeft()), flow.y()});
        const int last = std::max(m_title->lineCount() - 1, 0);
        for (int line = 0; line < m_title->lineCount(); ++line)
            flow.addLine(*m_title, line,
                         {content.left() + m_titleLeft, flow.y() + line * m_title->leading()});
        const qreal lastTop = flow.y() + last * m_title->leading();
        if (!m_isChapter && m_title->lineCount() > 0) {
            const qreal left = content.left() + m_titleLeft + m_title->lineWidth(last) + m_style.pt(5);
            const qreal right = content.right() - m_page->lineWidth(0) - m_style.pt(5);
            const qreal baseline = m_style.face(TextStyle::ContentsSection).baseline;
            flow.add(PlacedDots{left, right, lastTop + baseline - m_style.pt(0.5)});
        }
        flow.addLine(*m_page, 0, {content.right() - m_style.pt(36), lastTop});
        flow.advance(height());
    }

private:
    [[nodiscard]] qreal numberLeft() const { return m_isChapter ? 0 : 22; }

    const PageStyle& m_style;
    bool m_isChapter;
    std::string m_target;
    qreal m_titleLeft;
    const TextBlock* m_number = nullptr;
    const TextBlock* m_title;
    const TextBlock* m_page;
};

PageFlow coverFlow(const QRectF& content, qreal top, const PageStyle& style,
                   const std::array<const TextBlock*, 3>& titles, const FlowBoxes& boxes)
{
    PageFlow flow(content, top);
    for (const TextBlock* title : titles) {
        flow.place(*title, content.left());
        flow.space(style.pt(7));
    }
    flow.space(style.pt(40));
    placeBoxes(boxes, flow);
    return flow;
}

} // namespace

QSizeF paperPoints(PageSize size)
{
    return QPageSize(size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter).sizePoints();
}

PageLayout::PageLayout(const Report& report, QPaintDevice* device, PageSize size,
                       std::shared_ptr<TextCache> texts)
    : m_report(report)
    , m_cache(texts ? std::move(texts) : std::make_shared<TextCache>(*device))
    , m_style(m_cache->style())
    , m_pageSize(paperPoints(size) * m_style.pt(1))
    , m_content(m_style.pt(marginX), m_style.pt(contentTop), m_pageSize.width() - 2 * m_style.pt(marginX),
                m_pageSize.height() - m_style.pt(contentTop + contentBottom))
    , m_texts(*m_cache)
{
    const std::set<std::string> anchors = anchorsOf(report);
    const auto isLink = [&anchors](const std::string& target) {
        return target.starts_with('#') ? anchors.contains(target.substr(1)) : isWebAddress(target);
    };
    BoxContext context{m_style, m_texts, isLink, report.words, m_content.width(), m_content.height()};
    const FlowBoxes cover = makeBoxes(report.cover, context);
    const FlowBoxes blocks = makeBoxes(report.blocks, context);
    PageFlow body(m_content);
    placeBoxes(blocks, body);
    layOutCover(context, cover);
    layOutContents(context, body);
    m_frontPages = pageCount();
    for (std::size_t i = 0; i < body.headings().size(); ++i) {
        const auto& [heading, page, y] = body.headings()[i];
        const PagePlace place{m_frontPages + page, y};
        m_places.emplace(contentsAnchor(i), place);
        m_places.emplace(heading->anchor, place);
        if (heading->level <= 2)
            m_outline.push_back({heading->level, titleOf(*heading), place});
    }
    if (!report.blocks.empty())
        addPages(body);
    addHeadsAndFeet(context, body);
}

void PageLayout::addPages(PageFlow& flow)
{
    for (LaidPage& page : flow.takePages())
        m_pages.push_back(std::move(page));
}

void PageLayout::layOutCover(const BoxContext& context, const FlowBoxes& boxes)
{
    const qreal footWidth = 0.85 * context.width; // so that no single word goes onto a second line
    std::string footer = m_report.footer;
    if (!m_report.designFile.empty() && !footer.empty())
        footer =
            context.words(OGIVE_TR("PageLayout", "%1 · the design file is attached to this PDF").arg(footer));
    const TextBlock& foot = context.text(plain(footer), TextStyle::CoverFoot, footWidth);
    const qreal footTopY = m_pageSize.height() - m_style.pt(coverFootBottom) - foot.height();
    QRectF content = m_content;
    content.setBottom(footTopY - m_style.pt(16));
    const std::array<const TextBlock*, 3> titles{
        &context.text(plain(m_report.kind), TextStyle::Subtitle, context.width),
        &context.text(plain(m_report.title), TextStyle::Title, context.width),
        &context.text(plain(m_report.subtitle), TextStyle::Subtitle, context.width),
    };
    PageFlow flow = coverFlow(content, m_style.pt(coverTitleTop), m_style, titles, boxes);
    if (flow.pageIndex() > 0) // much to say: begin higher
        flow = coverFlow(content, content.top(), m_style, titles, boxes);
    for (const PlacedHeading& placed : flow.headings())
        m_places.emplace(placed.heading->anchor, PagePlace{placed.page, placed.y});
    addPages(flow);
    LaidPage& page = m_pages.front();
    page.items.insert(page.items.begin(),
                      PlacedFill{{0, 0, m_style.pt(coverBar), m_pageSize.height()}, m_style.colors().accent});
    for (int line = 0; line < foot.lineCount(); ++line)
        page.items.push_back(PlacedLine{&foot, line, {m_content.left(), footTopY + line * foot.leading()}});
}

void PageLayout::layOutContents(const BoxContext& context, const PageFlow& body)
{
    std::vector<ContentsLine> lines;
    for (std::size_t i = 0; i < body.headings().size(); ++i) {
        if (body.headings()[i].heading->level <= 2)
            lines.emplace_back(body.headings()[i], i, context);
    }
    if (lines.empty())
        return;
    PageFlow flow(m_content);
    flow.place(context.text(plain(context.words(OGIVE_TR("PageLayout", "Contents"))), TextStyle::Chapter,
                            context.width),
               m_content.left());
    flow.space(m_style.pt(14));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool keepsNext = lines[i].isChapter() && i + 1 < lines.size();
        if (lines[i].isChapter())
            flow.space(m_style.pt(9));
        flow.require(lines[i].height() + (keepsNext ? lines[i + 1].height() : 0));
        lines[i].place(flow);
        flow.space(m_style.pt(1.5));
    }
    addPages(flow);
}

void PageLayout::addHeadsAndFeet(const BoxContext& context, const PageFlow& body)
{
    const TextFace& face = m_style.face(TextStyle::Running);
    const qreal half = m_content.width() / 2 - m_style.pt(6);
    const QFontMetricsF metrics(face.font);
    const auto running = [&](const QString& words, Qt::AlignmentFlag alignment) -> const TextBlock& {
        const QString elided = metrics.elidedText(words, Qt::ElideRight, half - m_style.pt(1));
        return context.text(plain(toStdString(elided)), TextStyle::Running, half, alignment);
    };
    const auto put = [](LaidPage& page, const TextBlock& text, QPointF at) {
        if (text.lineCount() > 0)
            page.items.push_back(PlacedLine{&text, 0, at});
    };
    const TextBlock& name = running(printable(m_report.title), Qt::AlignLeft);
    const QString scenario = printable(m_report.subtitle);
    const TextBlock& product =
        running(scenario.isEmpty() ? u"Ogive"_s : u"Ogive · "_s + scenario, Qt::AlignLeft);
    const qreal right = m_content.right() - half;
    for (int page = 1; page < pageCount(); ++page) {
        LaidPage& laid = m_pages[static_cast<std::size_t>(page)];
        const QString chapter = page >= m_frontPages ? chapterOn(page - m_frontPages, body) : QString();
        const qreal headY = m_style.pt(headTop);
        const qreal footY = m_pageSize.height() - m_style.pt(footTop);
        put(laid, name, {m_content.left(), headY});
        put(laid, running(chapter, Qt::AlignRight), {right, headY});
        laid.items.push_back(
            PlacedFill{{m_content.left(), m_style.pt(headRuleTop), m_content.width(), m_style.pt(0.5)},
                       m_style.colors().rule});
        put(laid, product, {m_content.left(), footY});
        put(laid, running(pageLabel(page), Qt::AlignRight), {right, footY});
    }
}

QString PageLayout::pageLabel(int page) const
{
    return page < m_frontPages ? roman(page + 1) : QString::number(page - m_frontPages + 1);
}

void PageLayout::paintPage(QPainter& painter, int page) const
{
    paintLaidPage(painter, m_pages[static_cast<std::size_t>(page)], m_style);
}

const std::vector<PlacedLink>& PageLayout::links(int page) const
{
    return m_pages[static_cast<std::size_t>(page)].links;
}

std::u32string PageLayout::rareCharacters() const
{
    std::u32string rare;
    const auto collect = [&rare](QStringView text) {
        if (std::none_of(text.begin(), text.end(), [](QChar character) { return character.isSurrogate(); }))
            return;
        for (const uint code : text.toUcs4()) {
            if (code > 0xFFFF && rare.find(code) == std::u32string::npos)
                rare += code;
        }
    };
    for (const LaidPage& page : m_pages) {
        for (const PlacedItem& item : page.items) {
            if (const auto* line = std::get_if<PlacedLine>(&item)) {
                collect(line->text->lineText(line->line));
            } else if (const auto* placed = std::get_if<PlacedFigure>(&item)) {
                for (const Shape& shape : placed->figure->shapes) {
                    if (const auto* label = std::get_if<Label>(&shape))
                        collect(toQString(label->text));
                }
            }
        }
    }
    return rare;
}

std::optional<PagePlace> PageLayout::place(const std::string& anchor) const
{
    const auto found = m_places.find(anchor);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

} // namespace ogive::ui
