#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

class QPaintDevice;
class QPainter;

namespace ogive::ui {

enum class TextStyle {
    Title,
    Subtitle,
    CoverFoot,
    Chapter,
    Section,
    Head,
    Body,
    Cell,
    CellHead,
    Caption,
    Running,
    ContentsChapter,
    ContentsSection
};

inline constexpr std::size_t textStyleCount = static_cast<std::size_t>(TextStyle::ContentsSection) + 1;

struct PageColors {
    QColor paper;
    QColor text;
    QColor muted;
    QColor accent;
    QColor tint; ///< ground of a callout
    QColor rule; ///< between table rows, under the running head
};

/// A text style for one paint device. Lengths are device pixels.
struct TextFace {
    QFont font;
    QColor color;
    qreal leading = 0;  ///< from line to line
    qreal baseline = 0; ///< from the top of a line's slot to its baseline
    bool isShaped = true;
};

/// Everything about a page's looks that depends on the paint device: only three faces of one family are used.
class PageStyle {
public:
    explicit PageStyle(QPaintDevice& device);

    [[nodiscard]] qreal pt(qreal points) const { return points * m_unit; }
    [[nodiscard]] const TextFace& face(TextStyle style) const
    {
        return m_faces[static_cast<std::size_t>(style)];
    }
    [[nodiscard]] const PageColors& colors() const { return m_colors; }

private:
    qreal m_unit;
    PageColors m_colors;
    std::array<TextFace, textStyleCount> m_faces;
};

/// A text in its style's own looks.
[[nodiscard]] inline Spans plain(std::string text)
{
    return {Span{std::move(text), false, false, {}}};
}

/// Says whether the target of a link can be reached; others are set as plain text.
using LinkTest = std::function<bool(const std::string&)>;

/// A piece of text, shaped once and broken into lines, each of which can be painted anywhere.
class TextBlock {
public:
    TextBlock(const Spans& spans, const TextFace& face, const PageColors& colors, qreal width,
              Qt::AlignmentFlag alignment = Qt::AlignLeft, const LinkTest& isLink = {});

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal leading() const { return m_face->leading; }
    [[nodiscard]] qreal height() const { return leading() * lineCount(); }
    [[nodiscard]] qreal lineWidth(int line) const;
    [[nodiscard]] QString lineText(int line) const;

    /// `at` is the upper left corner of the line's slot.
    void paintLine(QPainter& painter, int line, QPointF at) const;

    struct Link {
        std::string target;
        QRectF rect; ///< relative to the line's slot
    };
    [[nodiscard]] std::vector<Link> links(int line) const;

private:
    struct LinkRange {
        std::string target;
        int start = 0;
        int end = 0;
    };

    void setFormats(const Spans& spans, const PageColors& colors, const LinkTest& isLink);
    void breakLines(qreal width, Qt::AlignmentFlag alignment);

    const TextFace* m_face;
    QTextLayout m_layout;
    std::vector<LinkRange> m_links;
};

/// A text as it may be drawn: line feeds are line breaks, other control characters are left out.
[[nodiscard]] QString printable(const std::string& utf8);

} // namespace ogive::ui
