#include "ui/compare/ranking/weight_row.h"

#include "core/design/ranking_choice.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStringList>

#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

constexpr int swatchSize = 8;
constexpr int swatchRoom = 16;
constexpr int atLeastWidth = 58;
constexpr int shareWidth = 40;
constexpr double heaviest = 10; ///< the end of the sliders
constexpr double weightStep = 0.5;

} // namespace

QString criterionHelp(const Criterion& criterion)
{
    QStringList lines{toQString(criterion.help), toQString(criterion.low), toQString(criterion.high)};
    lines << (criterion.asOf.empty() ? WeightRow::tr("Source: %1").arg(toQString(criterion.source))
                                     : WeightRow::tr("Source: %1 (%2)")
                                           .arg(toQString(criterion.source), toQString(criterion.asOf)));
    lines << WeightRow::tr("Its own weight: %1").arg(numberText(criterion.weight));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

WeightRow::WeightRow(const Criterion& criterion, int series, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(toQString(criterion.title), this))
    , m_atLeast(new NumberEdit(this))
    , m_share(new TextLabel({}, TextSize::Base, this))
    , m_slider(new LevelSlider(this))
    , m_series(series)
{
    const QString title = toQString(criterion.title);
    const QString help = criterionHelp(criterion);
    setToolTip(help);
    m_title->setToolTip(help);
    m_atLeast->setRange(0, criterionScaleEnd, 1);
    m_atLeast->setEmptyAllowed(true);
    //: no least value is asked of an option
    m_atLeast->setEmptyText(tr("any"));
    m_atLeast->setFixedWidth(atLeastWidth);
    m_atLeast->setAccessibleName(tr("%1, must be at least").arg(title));
    m_atLeast->setAccessibleDescription(help);
    m_atLeast->setToolTip(tr("Options below this are left out. Empty: nothing is asked.\n%1").arg(help));
    m_share->setFixedWidth(shareWidth);
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_slider->setRange(0, heaviest, weightStep);
    m_slider->setAccessibleName(tr("Weight of %1").arg(title));
    m_slider->setAccessibleDescription(help);
    m_slider->setToolTip(help);
    createLayout();
    connect(m_slider, &LevelSlider::valueEdited, this, &WeightRow::weighed);
    connect(m_atLeast, &NumberEdit::valueEdited, this, &WeightRow::asked);
    connect(m_atLeast, &NumberEdit::valueCleared, this, &WeightRow::askedNothing);
}

void WeightRow::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addSpacing(swatchRoom);
    head->addWidget(m_title, 1);
    head->addWidget(m_atLeast);
    head->addWidget(m_share);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_slider);
}

void WeightRow::showWeight(double weight, double share)
{
    m_slider->setValue(weight);
    m_share->setText(toQString(shareText(share)));
}

void WeightRow::showMustHave(double atLeast)
{
    m_atLeast->setValue(atLeast);
}

void WeightRow::setSliderVisible(bool visible)
{
    m_slider->setVisible(visible);
}

void WeightRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series[m_series % theme.series.size()]);
    const double middle = m_title->geometry().center().y() + 0.5;
    painter.drawRoundedRect(QRectF(1, middle - swatchSize / 2.0, swatchSize, swatchSize), 2, 2);
}

} // namespace ogive::ui
