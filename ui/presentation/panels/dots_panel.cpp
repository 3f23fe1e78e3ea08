#include "ui/presentation/panels/dots_panel.h"

#include "core/evaluation/candidates.h"
#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int mostKeys = 9;

} // namespace

DotsPanel::DotsPanel(Room& room, std::size_t decision, QWidget* parent)
    : CountPanel(tr("Dots"), Qt::Key_D, room, decision, parent)
    , m_options(candidates(room.knowledge(), room.scratch().evaluation(), decision))
{
    const Decision& voted = this->decision();
    addText(toQString(voted.title));
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setObjectName(tightLayout);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const int key = static_cast<int>(i) + 1;
        addRow(*column, toQString(voted.options[m_options[i]].title),
               key <= mostKeys ? QString::number(key) : QString(), list);
    }
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    content().addWidget(scroll, 1);
    m_sum = addText({});
    StageLabel* keys = addText(tr("1 to 9 give a dot, with Shift they take one back · Backspace takes the "
                                  "last one back"),
                               StageLabel::small);
    keys->setMuted(true);
    refresh();
}

void DotsPanel::refresh()
{
    int all = 0;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const int dots =
            room().workshop().dotsOf(decision().id.value, decision().options[m_options[i]].id.value);
        rows()[static_cast<qsizetype>(i)]->setCount(dots);
        all += dots;
    }
    m_sum->setText(tr("Dots given: %1").arg(all));
}

bool DotsPanel::countRow(std::size_t row, int step)
{
    const Option& option = decision().options[m_options[row]];
    OptionDots dots;
    dots.decision = decision().id.value;
    dots.option = option.id.value;
    dots.dots = std::max(0, room().workshop().dotsOf(dots.decision, dots.option) + step);
    return store(
        ChangeWorkshop{SetDots{dots}},
        happening(SessionEvent::Kind::Dots, tr("%1: %2").arg(toQString(option.title)).arg(dots.dots)),
        dots.option);
}

std::optional<std::size_t> DotsPanel::rowOf(int digit) const
{
    const bool isRow = digit >= 1 && digit <= rows().size();
    return isRow ? std::optional(static_cast<std::size_t>(digit - 1)) : std::nullopt;
}

} // namespace ogive::ui
