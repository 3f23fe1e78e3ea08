#include "ui/presentation/panels/dots_panel.h"

#include "core/evaluation/candidates.h"
#include "ui/presentation/panels/count_row.h"
#include "ui/presentation/panels/digit_key.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int mostKeys = 9;

} // namespace

DotsPanel::DotsPanel(Room& room, std::size_t decision, QWidget* parent)
    : StagePanel(tr("Dots"), parent)
    , m_room(room)
    , m_decision(decision)
    , m_options(candidates(room.knowledge(), room.scratch().evaluation(), decision))
{
    const Decision& voted = room.knowledge().decisions[decision];
    addText(toQString(voted.title));
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setObjectName(tightLayout);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const int key = static_cast<int>(i) + 1;
        auto* row = new CountRow(toQString(voted.options[m_options[i]].title),
                                 key <= mostKeys ? QString::number(key) : QString(), list);
        connect(row, &CountRow::counted, this, [this, i](int step) { count(i, step); });
        column->addWidget(row);
        m_rows.append(row);
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

void DotsPanel::begin()
{
    setFocusPolicy(Qt::StrongFocus);
    setFocus(Qt::OtherFocusReason);
}

void DotsPanel::refresh()
{
    const Decision& voted = m_room.knowledge().decisions[m_decision];
    int all = 0;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const int dots = m_room.workshop().dotsOf(voted.id.value, voted.options[m_options[i]].id.value);
        m_rows[static_cast<qsizetype>(i)]->setCount(dots);
        all += dots;
    }
    m_sum->setText(tr("Dots given: %1").arg(all));
}

void DotsPanel::count(std::size_t row, int step)
{
    const Decision& voted = m_room.knowledge().decisions[m_decision];
    const Option& option = voted.options[m_options[row]];
    OptionDots dots;
    dots.decision = voted.id.value;
    dots.option = option.id.value;
    dots.dots = std::max(0, m_room.workshop().dotsOf(dots.decision, dots.option) + step);
    SessionEvent event =
        happening(SessionEvent::Kind::Dots, tr("%1: %2").arg(toQString(option.title)).arg(dots.dots));
    event.decision = dots.decision;
    const auto counted = m_room.count(ChangeWorkshop{SetDots{dots}}, std::move(event), dots.option);
    showProblem(counted ? QString() : translated(counted.error()));
    if (counted && step > 0)
        m_counted.push_back(row);
    refresh();
}

void DotsPanel::takeBack()
{
    if (m_counted.empty())
        return;
    const std::size_t row = m_counted.back();
    m_counted.pop_back();
    count(row, -1);
}

bool DotsPanel::takeKey(const QKeyEvent& event)
{
    if (const auto key = digitOf(event)) {
        const int row = key->digit - 1;
        if (row >= 0 && row < m_rows.size())
            count(static_cast<std::size_t>(row), key->takesBack ? -1 : 1);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Backspace:
        takeBack();
        return true;
    case Qt::Key_D:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit done();
        return true;
    default:
        return StagePanel::takeKey(event);
    }
}

} // namespace ogive::ui
