#include "ui/presentation/stage/stage_bits.h"

#include "ui/presentation/panels/stage_panel.h"
#include "ui/presentation/room/room.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/accessible/announce.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int toastMs = 3500;
constexpr double toastPixels = 24; // units, as all below
constexpr double toastRoom = 20;
constexpr double toastHeight = 56;
constexpr double bandText = 22;
constexpr double chipPixels = 30;

QFont sizedFont(QFont font, double units, double unit, bool isBold)
{
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(units * unit))));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

StageToast::StageToast(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    m_end.setInterval(toastMs);
    connect(&m_end, &QTimer::timeout, this, &StageToast::clear);
    hide();
}

void StageToast::say(const QString& words, bool isProblem)
{
    show(words, isProblem);
    if (isProblem)
        m_end.setInterval(2 * toastMs);
    else
        m_end.setInterval(toastMs);
    m_end.start();
    announceOnBus(*this, words);
}

void StageToast::keep(const QString& words)
{
    m_end.stop();
    show(words, false);
}

void StageToast::clear()
{
    m_end.stop();
    m_words.clear();
    hide();
}

void StageToast::show(const QString& words, bool isProblem)
{
    m_words = words;
    m_isProblem = isProblem;
    setAccessibleName(words);
    fit();
    QWidget::show();
    raise();
    update();
}

void StageToast::setUnit(double unit)
{
    m_unit = unit;
    fit();
}

void StageToast::place(const QPoint& top, int most)
{
    m_top = top;
    m_most = most;
    fit();
}

void StageToast::fit()
{
    const QFontMetricsF metrics(sizedFont(font(), toastPixels, m_unit, true));
    const double room = toastRoom * m_unit;
    const double width = std::min<double>(m_most, metrics.horizontalAdvance(m_words) + 2 * room + 2);
    const QRectF lines = metrics.boundingRect(QRectF(0, 0, width - 2 * room, 1e4),
                                              Qt::AlignCenter | Qt::TextWordWrap, m_words);
    const double height = std::max(toastHeight * m_unit, lines.height() + room);
    setGeometry(QRectF(m_top.x() - width / 2, m_top.y(), width, height).toAlignedRect());
}

void StageToast::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    drawBox(painter, rect(),
            {m_isProblem ? theme.badSoft : theme.strong, m_isProblem ? theme.bad : theme.strong,
             std::max(1.0, 2 * m_unit), 10 * m_unit});
    painter.setFont(sizedFont(font(), toastPixels, m_unit, true));
    painter.setPen(m_isProblem ? theme.bad : theme.onStrong);
    const int room = static_cast<int>(toastRoom * m_unit / 2);
    painter.drawText(rect().adjusted(room, 0, -room, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

ScratchBand::ScratchBand(const Room& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_words(new StageLabel({}, bandText, this))
    , m_keep(new QPushButton(tr("Keep… (K)"), this))
    , m_drop(new QPushButton(tr("Drop (X)"), this))
{
    setAccessibleName(tr("What is tried"));
    m_words->setEmphasised(true);
    m_words->setWordWrap(false);
    m_keep->setToolTip(tr("Keep it as a scenario of the design"));
    m_drop->setToolTip(tr("Show the design as it is again"));
    makePrimary(*m_keep);
    for (QPushButton* button : {m_keep, m_drop})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_keep);
    row->addWidget(m_drop);
    connect(m_keep, &QPushButton::clicked, this, &ScratchBand::keepRequested);
    connect(m_drop, &QPushButton::clicked, this, &ScratchBand::dropRequested);
}

void ScratchBand::refresh()
{
    m_all = tr("What if: %1").arg(m_room.scratchTitle());
    showWords();
}

void ScratchBand::setUnit(double unit)
{
    m_unit = unit;
    m_words->setUnit(unit);
    for (QPushButton* button : {m_keep, m_drop})
        button->setFont(sizedFont(font(), bandText, unit, false));
    const int room = std::max(2, static_cast<int>(std::lround(14 * unit)));
    layout()->setContentsMargins(room, room / 3, room / 2, room / 3);
    layout()->setSpacing(room);
    showWords();
}

/// The words end in … where there is no room; the label then never asks for more.
void ScratchBand::showWords()
{
    const int buttons = m_keep->sizeHint().width() + m_drop->sizeHint().width();
    const int room = std::max(0, width() - buttons - static_cast<int>(60 * m_unit));
    m_words->setText(QFontMetrics(m_words->font()).elidedText(m_all, Qt::ElideRight, room));
    m_words->setAccessibleName(m_all);
    m_words->setToolTip(m_all);
}

void ScratchBand::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWords();
}

void ScratchBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.background); // of what stands below, nothing shows at the corners
    drawBox(painter, rect(), {theme.warningSoft, theme.warning, std::max(1.0, 2 * m_unit), 10 * m_unit});
}

ClockChip::ClockChip(const StageClock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&clock, &StageClock::ticked, this, &ClockChip::refresh);
    refresh();
}

void ClockChip::setUnit(double unit)
{
    m_unit = unit;
    update();
}

QFont ClockChip::chipFont() const
{
    return sizedFont(font(), chipPixels, m_unit, true);
}

QSize ClockChip::sizeHint() const
{
    const QFontMetricsF metrics(chipFont());
    return QSizeF(metrics.horizontalAdvance(u"−00:00"_s) + 28 * m_unit, metrics.height() + 8 * m_unit)
        .toSize();
}

void ClockChip::refresh()
{
    setVisible(m_clock.timer() != StageClock::Timer::Off);
    const QString text = clockText(m_clock.left());
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(tr("Timer: %1").arg(text));
    update();
}

void ClockChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool isPaused = m_clock.timer() == StageClock::Timer::Paused;
    const QColor ink = m_clock.isOver() ? theme.bad : isPaused ? theme.muted : theme.text;
    const QColor ground = m_clock.isOver() ? theme.badSoft : theme.surface;
    drawBox(painter, rect(),
            {ground, m_clock.isOver() ? theme.bad : theme.border, std::max(1.0, 2 * m_unit), 10 * m_unit});
    painter.setFont(chipFont());
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace ogive::ui
