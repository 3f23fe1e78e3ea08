#include "ui/knowledge/record_actions.h"

#include "ui/session/knowledge_library.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QToolBar>
#include <QToolButton>

namespace ogive::ui {

RecordActions::RecordActions(KnowledgeLibrary& library, QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_back(
          addAction(tr("Back"), tr("Back to where you were"), QKeySequence::keyBindings(QKeySequence::Back)))
    , m_undo(library.undoStack()->createUndoAction(this, tr("Undo")))
    , m_redo(library.undoStack()->createRedoAction(this, tr("Redo")))
    , m_create(
          addAction(tr("New"), tr("Add a record of this kind to your own knowledge"), {QKeySequence::New}))
    , m_edit(addAction(tr("Edit"), tr("Change this record in your own knowledge"),
                       {Qt::CTRL | Qt::Key_E, Qt::Key_F2}))
    , m_duplicate(addAction(tr("Duplicate"), tr("Start a new record from this one"), {Qt::CTRL | Qt::Key_D}))
    , m_remove(
          addAction(tr("Delete"), tr("Take this record away; Undo brings it back"), {QKeySequence::Delete}))
    , m_find(addAction(tr("Find"), tr("Search this section"), {QKeySequence::Find}))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Redo));
    window.addActions({m_back, m_undo, m_redo, m_create, m_edit, m_duplicate, m_remove, m_find});
    applyIcons();
}

QAction* RecordActions::addAction(const QString& text, const QString& toolTip,
                                  const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    //: A tool tip and the key that does the same
    action->setToolTip(key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key));
    return action;
}

void RecordActions::fill(QToolBar& bar)
{
    bar.setIconSize({16, 16});
    bar.addActions({m_back, m_undo, m_redo});
    bar.addSeparator();
    bar.addActions({m_create, m_edit, m_duplicate, m_remove});
    for (QAction* action : {m_create, m_edit, m_duplicate, m_remove})
        qobject_cast<QToolButton*>(bar.widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void RecordActions::setState(bool hasCatalog, bool hasRecord, bool isEditing)
{
    m_create->setEnabled(hasCatalog && !isEditing);
    m_find->setEnabled(hasCatalog && !isEditing);
    for (QAction* action : {m_edit, m_duplicate, m_remove})
        action->setEnabled(hasRecord && !isEditing);
}

void RecordActions::setBackPossible(bool isPossible)
{
    m_back->setEnabled(isPossible);
}

void RecordActions::applyIcons()
{
    const Theme& theme = themeOf(&m_window);
    m_back->setIcon(icon(u"chevron-left", theme));
    m_undo->setIcon(icon(u"undo", theme));
    m_redo->setIcon(icon(u"redo", theme));
    m_create->setIcon(icon(u"add", theme));
    m_edit->setIcon(icon(u"rename", theme));
    m_duplicate->setIcon(icon(u"copy", theme));
    m_remove->setIcon(icon(u"delete", theme));
}

} // namespace ogive::ui
