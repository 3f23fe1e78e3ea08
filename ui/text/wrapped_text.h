#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace ogive::ui {

/// A text laid out into lines of a width, to be drawn often. With `maxLines` the last line ends in an
/// ellipsis where the text goes on.
///
/// Placing letters is most of the work, and QTextLayout does it anew for every width. Letters of scripts that
/// run from left to right and do not depend on the line are placed once here, and only the breaks follow the
/// width; other scripts are left to QTextLayout.
class WrappedText {
public:
    WrappedText() = default;
    WrappedText(const QString& text, const QFont& font, qreal width, int maxLines = 0);

    /// Breaks the lines anew; cheaper than a new text, whose letters must be placed first. Not with
    /// `maxLines`.
    void setWidth(qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Where the last line ends, for what stands behind it.
    [[nodiscard]] qreal lastLineWidth() const { return m_lastLineWidth; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] bool isElided() const { return m_isElided; }

    /// The character at a place inside the text; -1 beside its lines.
    [[nodiscard]] int characterAt(QPointF place) const;

    /// In the painter's pen colour.
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    struct Line {
        int paragraph = 0; ///< line of m_layout
        int start = 0;
        int end = 0; ///< without the spaces that the break swallows
        qreal top = 0;
        QList<QGlyphRun> letters = {}; ///< made when it is first drawn
    };

    void layOut(const QString& text, const QFont& font, qreal width);
    void breakLines(qreal width);
    void breakParagraph(int paragraph, qreal width);
    void letQtBreakLines(qreal width);
    void placeParagraphs();

    std::unique_ptr<QTextLayout> m_layout; ///< one line a paragraph where letters are placed once
    bool m_isPlacedOnce = false;
    std::vector<int> m_breaks; ///< where a line may end, in order
    mutable std::vector<Line> m_lines;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_lineHeight = 0;
    qreal m_lastLineWidth = 0;
    bool m_isElided = false;
};

} // namespace ogive::ui
