#include "ui/text/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace ogive::ui {

WrappedText::WrappedText(const QString& text, const QFont& font, qreal width, int maxLines)
{
    layOut(text, font, width);
    if (maxLines <= 0 || lineCount() <= maxLines)
        return;
    const QTextLine last = m_layout->lineAt(maxLines - 1);
    const QString kept = text.first(last.textStart());
    const QString rest = text.mid(last.textStart()).trimmed();
    layOut(kept + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - 1), font, width);
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
    breakLines(width);
}

void WrappedText::setWidth(qreal width)
{
    if (m_layout && width != m_width)
        breakLines(width);
}

void WrappedText::breakLines(qreal width)
{
    m_width = width;
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, m_height});
        m_height += line.height();
        m_lastLineWidth = line.naturalTextWidth();
    }
    m_layout->endLayout();
}

int WrappedText::characterAt(QPointF place) const
{
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.naturalTextRect().contains(place))
            return line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

void WrappedText::draw(QPainter& painter, QPointF topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

} // namespace ogive::ui
