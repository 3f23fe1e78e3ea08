#include "ui/presentation/panels/keys_panel.h"

#include "ui/presentation/stage/stage_commands.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ogive::ui {

KeysPanel::KeysPanel(QWidget* parent)
    : StagePanel(tr("Keys"), parent)
{
    auto* columns = new QHBoxLayout;
    auto* left = new QGridLayout;
    auto* right = new QGridLayout;
    for (QGridLayout* grid : {left, right}) {
        grid->setColumnStretch(0, 2);
        grid->setColumnStretch(1, 3);
        columns->addLayout(grid, 1);
    }
    for (const StageCommand& command : stageCommands()) {
        const bool isLeft = command.group == StageGroup::Pages || command.group == StageGroup::Screen;
        addLine(isLeft ? *left : *right, command.title, keysText(command));
    }
    for (const auto& [what, keys] : otherStageKeys())
        addLine(*right, what, keys);
    content().addLayout(columns);
    content().addStretch();
}

void KeysPanel::addLine(QGridLayout& grid, const QString& what, const QString& keys)
{
    const int row = grid.rowCount();
    auto* title = new StageLabel(what, StageLabel::small, this);
    auto* shown = new StageLabel(keys, StageLabel::small, this);
    shown->setEmphasised(true);
    grid.addWidget(shown, row, 0);
    grid.addWidget(title, row, 1);
}

void KeysPanel::begin()
{
    setFocusPolicy(Qt::StrongFocus);
    setFocus(Qt::OtherFocusReason);
}

/// Any other key closes it and does what it does.
bool KeysPanel::takeKey(const QKeyEvent& event)
{
    emit done();
    return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Question || event.key() == Qt::Key_F1;
}

} // namespace ogive::ui
