#include "ui/report/layout/text_block.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

struct FaceSpec {
    qreal size;    ///< points
    qreal leading; ///< points
    QFont::Weight weight;
    QColor PageColors::*color;
    bool isShaped;
};

// In the order of TextStyle. What is unshaped lays out twice as fast and copies whole, without kerning.
constexpr std::array<FaceSpec, textStyleCount> faceSpecs{{
    {28, 35, QFont::Bold, &PageColors::text, true},        // Title
    {12, 17, QFont::Normal, &PageColors::muted, true},     // Subtitle
    {9, 14, QFont::Normal, &PageColors::muted, true},      // CoverFoot
    {19, 25, QFont::Bold, &PageColors::text, true},        // Chapter
    {14.5, 20, QFont::Bold, &PageColors::text, true},      // Section
    {10.5, 15, QFont::DemiBold, &PageColors::text, true},  // Head
    {9.75, 15, QFont::Normal, &PageColors::text, true},    // Body
    {9.25, 13.5, QFont::Normal, &PageColors::text, false}, // Cell
    {9, 13.5, QFont::DemiBold, &PageColors::muted, false}, // CellHead
    {8.25, 12, QFont::Normal, &PageColors::muted, true},   // Caption
    {7.75, 11, QFont::Normal, &PageColors::muted, false},  // Running
    {10, 15, QFont::DemiBold, &PageColors::text, true},    // ContentsChapter
    {9.5, 15, QFont::Normal, &PageColors::text, true},     // ContentsSection
}};

PageColors colorsOfPaper()
{
    const Theme& theme = themeFor(ThemeKind::Light);
    return {theme.surface, theme.text, theme.muted, theme.accent, theme.background, theme.border};
}

TextFace makeFace(const FaceSpec& spec, const PageColors& colors, qreal unit, QPaintDevice& device)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(std::max(1, qRound(spec.size * unit)));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (!spec.isShaped) {
        font.setStyleStrategy(QFont::PreferNoShaping);
        font.setKerning(false);
    }
    TextFace face{QFont(font, &device), colors.*spec.color, spec.leading * unit, 0, spec.isShaped};
    const QFontMetricsF metrics(face.font);
    face.baseline = (face.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    return face;
}

/// True for a character that Inter's contextual alternates may replace by a glyph that no code point leads
/// to: such a glyph is drawn, but cannot be copied or searched. Letters, digits, spaces and the marks listed
/// never are.
bool isReplaceable(QChar character)
{
    constexpr QStringView kept = u".,;!?'\"\u2018\u2019\u201C\u201D\u2026%$&/#\u00B7\u20AC\u00A3";
    return (character.isPunct() || character.isSymbol()) && !kept.contains(character);
}

/// Between digits an x becomes a multiplication sign.
bool isTimes(const QString& text, qsizetype at)
{
    return text[at] == u'x' && at > 0 && at + 1 < text.size() && text[at - 1].isDigit() &&
           text[at + 1].isDigit();
}

using FormatRanges = QList<QTextLayout::FormatRange>;

/// Adds a range and, within it, one for each replaceable character: a format of its own has it shaped apart.
void addRanges(FormatRanges& ranges, const QString& text, const QTextLayout::FormatRange& whole,
               bool isShaped)
{
    const auto add = [&ranges](int from, int to, const QTextCharFormat& format) {
        if (to > from && !format.isEmpty())
            ranges.append({from, to - from, format});
    };
    int from = whole.start;
    const int end = whole.start + whole.length;
    for (int i = from; isShaped && i < end; ++i) {
        if (!isReplaceable(text[i]) && !isTimes(text, i))
            continue;
        QTextCharFormat apart = whole.format;
        apart.setProperty(QTextFormat::UserProperty, i % 2); // neighbours' formats must differ
        add(from, i, whole.format);
        add(i, i + 1, apart);
        from = i + 1;
    }
    add(from, end, whole.format);
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

} // namespace

QString printable(const std::string& utf8)
{
    QString text = toQString(utf8);
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\t', u' ');
    text.removeIf(isControl);
    return text;
}

PageStyle::PageStyle(QPaintDevice& device)
    : m_unit(device.logicalDpiY() / 72.0)
    , m_colors(colorsOfPaper())
{
    for (std::size_t i = 0; i < textStyleCount; ++i)
        m_faces[i] = makeFace(faceSpecs[i], m_colors, m_unit, device);
}

TextBlock::TextBlock(const Spans& spans, const TextFace& face, const PageColors& colors, qreal width,
                     Qt::AlignmentFlag alignment, const LinkTest& isLink)
    : m_face(&face)
{
    QString text;
    for (const Span& span : spans)
        text += printable(span.text);
    m_layout.setText(text);
    m_layout.setFont(face.font);
    m_layout.setCacheEnabled(true);
    setFormats(spans, colors, isLink);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (alignment != Qt::AlignLeft) // lines are moved below; a right-to-left text must not move twice
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    breakLines(width, alignment);
}

void TextBlock::setFormats(const Spans& spans, const PageColors& colors, const LinkTest& isLink)
{
    FormatRanges ranges;
    int start = 0;
    for (const Span& span : spans) {
        const int end = start + static_cast<int>(printable(span.text).size());
        QTextCharFormat format;
        if (span.strong && m_face->font.weight() < QFont::DemiBold)
            format.setFontWeight(QFont::DemiBold);
        if (span.muted)
            format.setForeground(colors.muted);
        if (!span.link.empty() && isLink && isLink(span.link)) {
            format.setForeground(colors.accent);
            m_links.push_back({span.link, start, end});
        }
        addRanges(ranges, m_layout.text(), {start, end - start, format}, m_face->isShaped);
        start = end;
    }
    m_layout.setFormats(ranges);
}

void TextBlock::breakLines(qreal width, Qt::AlignmentFlag alignment)
{
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const qreal free = alignment == Qt::AlignLeft ? 0 : width - line.naturalTextWidth();
        line.setPosition({alignment == Qt::AlignHCenter ? free / 2 : free, 0});
    }
    m_layout.endLayout();
}

qreal TextBlock::lineWidth(int line) const
{
    return m_layout.lineAt(line).naturalTextWidth();
}

QString TextBlock::lineText(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    return m_layout.text().mid(textLine.textStart(), textLine.textLength());
}

void TextBlock::paintLine(QPainter& painter, int line, QPointF at) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    painter.setPen(m_face->color);
    // A line with a fallback face is taller: what has to stand on the grid is its baseline.
    textLine.draw(&painter, {at.x(), at.y() + m_face->baseline - textLine.ascent()});
}

std::vector<TextBlock::Link> TextBlock::links(int line) const
{
    std::vector<Link> found;
    const QTextLine textLine = m_layout.lineAt(line);
    const int lineStart = textLine.textStart();
    const int lineEnd = lineStart + textLine.textLength();
    for (const LinkRange& link : m_links) {
        const int start = std::max(link.start, lineStart);
        const int end = std::min(link.end, lineEnd);
        if (start >= end)
            continue;
        const qreal left = textLine.cursorToX(start);
        const qreal right = textLine.cursorToX(end);
        found.push_back({link.target, QRectF(QPointF(left, 0), QPointF(right, leading())).normalized()});
    }
    return found;
}

} // namespace ogive::ui
