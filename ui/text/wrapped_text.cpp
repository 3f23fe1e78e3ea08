#include "ui/text/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <limits>

namespace ogive::ui {
namespace {

/// Whether every letter looks the same wherever lines break: Latin, Greek, Cyrillic and signs.
bool canBePlacedOnce(const QString& text)
{
    constexpr char16_t firstOther = 0x0590; // Hebrew; what follows joins letters or runs from the right
    constexpr char16_t firstSign = 0x2010;  // dashes, quotes, arrows, operators
    constexpr char16_t lastSign = 0x2bff;
    constexpr char16_t firstDirection = 0x2028; // marks of lines and directions
    constexpr char16_t lastDirection = 0x202e;
    constexpr char16_t firstIsolate = 0x2060;
    constexpr char16_t lastIsolate = 0x206f;
    return std::ranges::all_of(text, [](QChar letter) {
        const char16_t code = letter.unicode();
        if (code < firstOther || letter == QChar::LineSeparator)
            return true;
        return code >= firstSign && code <= lastSign && !(code >= firstDirection && code <= lastDirection) &&
               !(code >= firstIsolate && code <= lastIsolate);
    });
}

bool isBreakingSpace(QChar letter)
{
    return letter.isSpace() && letter.decompositionTag() != QChar::NoBreak;
}

/// Where Unicode lets a line end, and, as Qt does, behind every space that does not forbid it.
std::vector<int> breaksOf(const QString& text)
{
    std::vector<int> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        breaks.push_back(static_cast<int>(at));
    for (int i = 1; i < text.size(); ++i)
        if (isBreakingSpace(text[i - 1]) && !isBreakingSpace(text[i]))
            breaks.push_back(i);
    std::ranges::sort(breaks);
    return breaks;
}

int withoutSpacesBefore(const QString& text, int start, int end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, qreal width, int maxLines)
{
    layOut(text, font, width);
    if (maxLines <= 0 || lineCount() <= maxLines)
        return;
    const int lastStart = m_lines[static_cast<std::size_t>(maxLines) - 1].start;
    const QString rest = text.mid(lastStart).trimmed();
    layOut(text.first(lastStart) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - 1), font,
           width);
    m_isElided = true;
}

void WrappedText::layOut(const QString& text, const QFont& font, qreal width)
{
    m_layout = std::make_unique<QTextLayout>(text, font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_lineHeight = QFontMetricsF(font).height();
    m_isPlacedOnce = canBePlacedOnce(text);
    if (m_isPlacedOnce) {
        m_breaks = breaksOf(text);
        placeParagraphs();
    }
    breakLines(width);
}

void WrappedText::setWidth(qreal width)
{
    if (m_layout && width != m_width)
        breakLines(width);
}

void WrappedText::placeParagraphs()
{
    constexpr qreal anyWidth = std::numeric_limits<int>::max() / 256; // what QTextLine can hold
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(anyWidth);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

void WrappedText::breakLines(qreal width)
{
    m_width = width;
    m_height = 0;
    m_lastLineWidth = 0;
    m_lines.clear();
    if (!m_isPlacedOnce) {
        letQtBreakLines(width);
        return;
    }
    for (int paragraph = 0; paragraph < m_layout->lineCount(); ++paragraph)
        breakParagraph(paragraph, std::max<qreal>(1, width));
}

/// Each line takes as many words as fit; a word that is wider than a line is broken anywhere.
void WrappedText::breakParagraph(int paragraph, qreal width)
{
    constexpr qreal rounding = 1.0 / 64; // of a glyph's place
    const QString text = m_layout->text();
    const QTextLine letters = m_layout->lineAt(paragraph);
    int start = letters.textStart();
    const int paragraphEnd = start + letters.textLength();
    do {
        const qreal left = letters.cursorToX(start);
        const int fitting =
            std::min(paragraphEnd, letters.xToCursor(left + width + rounding, QTextLine::CursorOnCharacter));
        const bool isLast = withoutSpacesBefore(text, start, paragraphEnd) <= fitting;
        int next = paragraphEnd;
        if (!isLast) {
            auto after = std::upper_bound(m_breaks.begin(), m_breaks.end(), fitting);
            // The break after the next word still holds where only its spaces do not fit.
            if (after != m_breaks.end() && withoutSpacesBefore(text, start, *after) <= fitting)
                ++after;
            const bool hasBreak = after != m_breaks.begin() && *std::prev(after) > start;
            next = hasBreak ? *std::prev(after) : std::max(fitting, start + 1);
        }
        const int end = withoutSpacesBefore(text, start, next);
        m_lines.push_back({paragraph, start, end, m_height});
        m_height += letters.height();
        m_lastLineWidth = letters.cursorToX(end) - left;
        start = next;
    } while (start < paragraphEnd);
}

void WrappedText::letQtBreakLines(qreal width)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, m_height});
        m_lines.push_back({static_cast<int>(m_lines.size()), line.textStart(),
                           line.textStart() + line.textLength(), m_height});
        m_height += line.height();
        m_lastLineWidth = line.naturalTextWidth();
    }
    m_layout->endLayout();
}

int WrappedText::characterAt(QPointF place) const
{
    for (const Line& line : m_lines) {
        const QTextLine letters = m_layout->lineAt(line.paragraph);
        if (place.y() < line.top || place.y() >= line.top + letters.height())
            continue;
        const qreal left = m_isPlacedOnce ? letters.cursorToX(line.start) : 0;
        const qreal right = letters.cursorToX(line.end);
        const qreal x = place.x() + left;
        return x >= std::min(left, right) && x <= std::max(left, right)
                   ? letters.xToCursor(x, QTextLine::CursorOnCharacter)
                   : -1;
    }
    return -1;
}

void WrappedText::draw(QPainter& painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    if (!m_isPlacedOnce) {
        m_layout->draw(&painter, topLeft);
        return;
    }
    for (Line& line : m_lines) {
        if (line.start == line.end)
            continue;
        const QTextLine letters = m_layout->lineAt(line.paragraph);
        if (line.letters.isEmpty())
            line.letters = letters.glyphRuns(line.start, line.end - line.start);
        const QPointF at = topLeft + QPointF(-letters.cursorToX(line.start), line.top);
        for (const QGlyphRun& run : line.letters)
            painter.drawGlyphRun(at, run);
    }
}

} // namespace ogive::ui
