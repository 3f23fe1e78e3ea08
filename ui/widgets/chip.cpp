#include "ui/widgets/chip.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ogive::ui {
namespace {

constexpr QSize chipPadding(8, 3);
constexpr QSize badgePadding(6, 2);
constexpr double badgeRadius = 4;

struct ToneColours {
    QColor fill;
    QColor text;
    QColor border;
};

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

ToneColours coloursOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Neutral:
        return {theme.band, theme.muted, theme.controlBorder};
    case Tone::Accent:
        return {theme.accentSoft, theme.accent, between(theme.accent, theme.accentSoft)};
    case Tone::Good:
        return {theme.goodSoft, theme.good, between(theme.good, theme.goodSoft)};
    case Tone::Warning:
        return {theme.warningSoft, theme.warning, theme.warningBorder};
    case Tone::Bad:
        return {theme.badSoft, theme.bad, between(theme.bad, theme.badSoft)};
    case Tone::Overridden:
        return {theme.overriddenSoft, theme.overridden, between(theme.overridden, theme.overriddenSoft)};
    }
    Q_UNREACHABLE();
}

QSize sizeAround(const QString& text, const QFont& font, const QSize& padding)
{
    return QFontMetrics(font).size(0, text) + 2 * padding;
}

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return sizeAround(text(), textFont(TextSize::Small, font()), chipPadding);
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    ToneColours colours = coloursOf(m_tone, theme);
    if (!isEnabled())
        colours = {theme.background, theme.disabled, theme.border};
    else if (underMouse() || isDown() || hasFocus())
        colours.border = colours.text;
    QPainter painter(this);
    drawBox(painter, rect(), {colours.fill, colours.border, hasFocus() ? 2.0 : 1.0});
    painter.setFont(textFont(TextSize::Small, font()));
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return sizeAround(text(), textFont(TextSize::Small, font()), badgePadding);
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    const ToneColours colours = coloursOf(m_tone, theme);
    const QColor border = theme.kind == ThemeKind::HighContrast ? colours.text : QColor();
    QPainter painter(this);
    drawBox(painter, rect(), {colours.fill, border, 1, badgeRadius});
    painter.setFont(textFont(TextSize::Small, font()));
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ogive::ui
