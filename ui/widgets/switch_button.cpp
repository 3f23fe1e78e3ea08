#include "ui/widgets/switch_button.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr double trackWidth = 34;
constexpr double trackHeight = 18;
constexpr int smallestTarget = 24; // px that a pointer can hit
constexpr double knobInset = 2;

/// The switch grows with the text beside it.
QSizeF trackSize(const QFont& font)
{
    constexpr double basePixels = 13;
    const double scale = std::max(1.0, font.pixelSize() / basePixels);
    return QSizeF(trackWidth, trackHeight) * scale;
}

struct SwitchColours {
    QColor track;
    QColor knob;
};

SwitchColours coloursOf(const SwitchButton& button, const Theme& theme)
{
    if (!button.isEnabled())
        return {button.isChecked() ? theme.accentMuted : theme.track, theme.surface};
    const bool isHot = button.underMouse();
    if (button.isChecked())
        return {isHot ? theme.accentStrong : theme.accent, theme.onAccent};
    return {isHot ? theme.muted : theme.off, theme.surface};
}

} // namespace

SwitchButton::SwitchButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Assistive programs toggle and do not click.
    connect(this, &QAbstractButton::toggled, this, [this](bool isOn) {
        if (!m_isShowing)
            emit switched(isOn);
    });
}

void SwitchButton::showOn(bool isOn)
{
    m_isShowing = true;
    setChecked(isOn);
    m_isShowing = false;
}

QSize SwitchButton::sizeHint() const
{
    const QSizeF track = trackSize(font());
    return {qCeil(track.width()), std::max(smallestTarget, qCeil(track.height()))};
}

void SwitchButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    const SwitchColours colours = coloursOf(*this, theme);
    QPainter painter(this);
    QRectF track(QPointF(0, 0), trackSize(font()));
    track.moveTop((height() - track.height()) / 2);
    const double radius = track.height() / 2;
    const QColor ring = hasFocus() ? theme.text : QColor();
    drawBox(painter, track, {colours.track, ring, 2, radius});

    const double inset = hasFocus() ? knobInset + 1.5 : knobInset;
    const double diameter = track.height() - 2 * inset;
    QRectF knob(track.left() + inset, track.top() + inset, diameter, diameter);
    if (isChecked() != isRightToLeft())
        knob.moveRight(track.right() - inset);
    drawBox(painter, knob, {colours.knob, {}, 0, radius});
}

} // namespace ogive::ui
