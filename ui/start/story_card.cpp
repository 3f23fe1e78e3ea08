#include "ui/start/story_card.h"

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QPainter>

namespace ogive::ui {
namespace {

constexpr int storyLines = 3;
constexpr int storyPillLines = 2;
constexpr int storyCardWidth = 240; ///< preferred, at the text's plain size

} // namespace

StoryCard::StoryCard(const QString& title, const QString& story, QWidget* parent)
    : StartCard(title, parent)
    , m_story(story)
{
    setAccessibleDescription(story);
}

void StoryCard::setOutline(const DesignOutline& outline)
{
    m_outline = outline;
    const QString cost = costText(outline);
    const QString outcomes = outlineText(outline);
    setAccessibleDescription(cost.isEmpty() ? tr("%1 Leads to: %2.").arg(m_story, outcomes)
                                            : tr("%1 Leads to: %2; %3.").arg(m_story, outcomes, cost));
    update();
}

QSize StoryCard::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).height();
    const int story = storyLines * QFontMetrics(font()).height();
    const int pills = qRound(OutcomePills::heightOf(smallFont(), storyPillLines));
    const int cost = QFontMetrics(smallFont()).height();
    return {storyCardWidth, 2 * padding + title + lineGap + story + blockGap + pills + blockGap + cost};
}

void StoryCard::paintContent(QPainter& painter, const Theme& theme, const QRectF& inner)
{
    const WrappedText title(text(), titleFont(), inner.width(), 1);
    painter.setPen(theme.text);
    title.draw(painter, inner.topLeft());
    painter.setPen(theme.muted);
    const WrappedText story(m_story, font(), inner.width(), storyLines);
    story.draw(painter, inner.topLeft() + QPointF(0, title.height() + lineGap));
    m_isCut = title.isElided() || story.isElided();

    const QFont small = smallFont();
    const qreal costHeight = QFontMetricsF(small).height();
    const qreal pillsHeight = OutcomePills::heightOf(small, storyPillLines);
    const QRectF pills(inner.left(), inner.bottom() - costHeight - blockGap - pillsHeight, inner.width(),
                       pillsHeight);
    if (m_outline.cells.isEmpty()) {
        OutcomePills::drawPlaceholders(painter, theme, small, pills, 1);
        return;
    }
    m_pills = OutcomePills(m_outline.cells, theme, small, pills, storyPillLines, layoutDirection());
    m_pills.draw(painter);
    painter.setFont(small);
    painter.setPen(theme.muted);
    const QRectF cost(inner.left(), inner.bottom() - costHeight, inner.width(), costHeight);
    painter.drawText(cost, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), costText(m_outline));
}

QString StoryCard::tipAt(QPointF place) const
{
    const QString pill = m_pills.textAt(place);
    return !pill.isEmpty() ? pill : m_isCut ? tr("%1\n%2").arg(text(), m_story) : QString();
}

} // namespace ogive::ui
