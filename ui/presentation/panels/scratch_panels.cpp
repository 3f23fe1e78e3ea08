#include "ui/presentation/panels/scratch_panels.h"

#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ogive::ui {

KeepPanel::KeepPanel(Room& room, QWidget* parent)
    : StagePanel(tr("Keep as a scenario"), parent)
    , m_room(room)
    , m_name(new QLineEdit(this))
{
    addText(tr("It becomes a scenario of the design and is shown from now on."));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setText(tr("What-if: %1").arg(room.scratchTitle()));
    content().addWidget(m_name);
    auto* keep = new QPushButton(tr("&Keep"), this);
    addButtons({keep});
    content().addStretch();
    connect(m_name, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(keep, &QPushButton::clicked, this, &KeepPanel::submit);
}

void KeepPanel::begin()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->end(false);
    m_name->home(true); // selected, with its beginning in view
}

bool KeepPanel::takeKey(const QKeyEvent& event)
{
    if (!isEnter(event))
        return StagePanel::takeKey(event);
    submit();
    return true;
}

void KeepPanel::submit()
{
    if (const auto added = m_room.keep(m_name->text()); !added) {
        showProblem(translated(added.error()));
        return;
    }
    emit kept();
    emit done();
}

LeavePanel::LeavePanel(const Room& room, QWidget* parent)
    : StagePanel(tr("A what-if is still on"), parent)
{
    addText(room.scratchTitle())->setEmphasised(true);
    addText(tr("It is not in the design. Keep it as a scenario, or drop it?"));
    auto* keep = new QPushButton(tr("&Keep… (K)"), this);
    auto* drop = new QPushButton(tr("&Drop and leave (X)"), this);
    auto* stay = new QPushButton(tr("&Stay (Esc)"), this);
    for (QPushButton* button : {keep, drop, stay})
        content().addWidget(button);
    content().addStretch();
    connect(keep, &QPushButton::clicked, this, &LeavePanel::keepRequested);
    connect(drop, &QPushButton::clicked, this, &LeavePanel::dropRequested);
    connect(stay, &QPushButton::clicked, this, &LeavePanel::done);
}

bool LeavePanel::takeKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_K:
        emit keepRequested();
        return true;
    case Qt::Key_X:
        emit dropRequested();
        return true;
    default:
        return StagePanel::takeKey(event);
    }
}

} // namespace ogive::ui
