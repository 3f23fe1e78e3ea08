#include "ui/compare/ranking/pair_row.h"

#include "core/design/ranking_choice.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int strongest = static_cast<int>(strongestJudgement);
constexpr int stepsWidth = 76;

/// Leaves the wheel to the page that it stands in.
class QuietComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Row 0 is 9 : 1, row 8 is 1 : 1, row 16 is 1 : 9.
double timesAt(int row)
{
    const int step = row - (strongest - 1);
    return step <= 0 ? 1 - step : 1.0 / (1 + step);
}

int rowOf(double times)
{
    int nearest = 0;
    for (int row = 1; row < 2 * strongest - 1; ++row)
        if (std::abs(std::log(timesAt(row) / times)) < std::abs(std::log(timesAt(nearest) / times)))
            nearest = row;
    return nearest;
}

} // namespace

PairRow::PairRow(const QString& first, const QString& second, QWidget* parent)
    : QWidget(parent)
    , m_steps(new QuietComboBox(this))
    , m_first(new TextLabel(first, TextSize::Base, this))
    , m_second(new TextLabel(second, TextSize::Base, this))
{
    m_first->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_first->setWordWrap(true);
    m_second->setWordWrap(true);
    for (int row = 0; row < 2 * strongest - 1; ++row) {
        const int step = row - (strongest - 1);
        //: how many times as important one criterion is as another
        m_steps->addItem(tr("%1 : %2").arg(std::max(1, 1 - step)).arg(std::max(1, 1 + step)));
    }
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setAccessibleName(tr("%1 against %2").arg(first, second));
    m_steps->setToolTip(tr("How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, "
                           "7 much more, 9 beyond comparison")
                            .arg(first, second));
    connect(m_steps, &QComboBox::activated, this, [this](int row) { emit judged(timesAt(row)); });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_first, 1);
    line->addWidget(m_steps);
    line->addWidget(m_second, 1);
}

void PairRow::showTimes(double times)
{
    m_steps->setCurrentIndex(rowOf(times));
}

void PairRow::setMarked(bool marked)
{
    m_first->setEmphasised(marked);
    m_second->setEmphasised(marked);
}

} // namespace ogive::ui
