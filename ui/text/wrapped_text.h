#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace ogive::ui {

/// A text laid out once into lines of a width, to be drawn often. With `maxLines` the last line ends in an
/// ellipsis where the text goes on.
class WrappedText {
public:
    WrappedText() = default;
    WrappedText(const QString& text, const QFont& font, qreal width, int maxLines = 0);

    /// Breaks the lines anew; cheaper than a new text, whose letters must be placed first. Not with
    /// `maxLines`.
    void setWidth(qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    /// Where the last line ends, for what stands behind it.
    [[nodiscard]] qreal lastLineWidth() const { return m_lastLineWidth; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] bool isElided() const { return m_isElided; }

    /// The character at a place inside the text; -1 beside its lines.
    [[nodiscard]] int characterAt(QPointF place) const;

    /// In the painter's pen colour.
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    void layOut(const QString& text, const QFont& font, qreal width);
    void breakLines(qreal width);

    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_lineHeight = 0;
    qreal m_lastLineWidth = 0;
    bool m_isElided = false;
};

} // namespace ogive::ui
