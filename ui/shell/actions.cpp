#include "ui/shell/actions.h"

#include "ui/session/appearance.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QWidget>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

Actions::Actions(DesignSession& session, Appearance& appearance, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_appearance(appearance)
    , m_window(window)
{
    createEditActions();
    createViewActions();
    createDecisionActions();
    applyIcons();
    m_window.installEventFilter(this);
}

void Actions::createEditActions()
{
    m_undo = m_session.undoStack()->createUndoAction(this, tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_session.undoStack()->createRedoAction(this, tr("&Redo"));
    m_redo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Redo));
    m_rename = new QAction(tr("Re&name design"), this);
    m_find = new QAction(tr("&Find a requirement"), this);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_rename, &QAction::triggered, this, &Actions::renameDesignRequested);
    connect(m_find, &QAction::triggered, this, &Actions::findRequirementRequested);
}

void Actions::createViewActions()
{
    int digit = Qt::Key_1;
    for (const ViewTitle& view : allViews()) {
        auto* action = new QAction(view.title, this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit++)));
        connect(action, &QAction::triggered, this, [this, shown = view.view] { emit viewRequested(shown); });
        m_views.append(action);
    }
}

void Actions::createDecisionActions()
{
    int digit = Qt::Key_1;
    for (const Decision& decision : m_session.knowledge().decisions) {
        auto* action = new QAction(toQString(decision.title).replace(u'&', "&&"_L1), this);
        if (!decision.within && digit <= Qt::Key_9)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(digit++)));
        connect(action, &QAction::triggered, this, [this, id = decision.id] { emit decisionRequested(id); });
        m_decisions.append(action);
    }
    connect(&m_session, &DesignSession::evaluationChanged, this, &Actions::showDecisions);
    showDecisions();
}

/// Only what arises. Another knowledge may have other decisions than the one that the menu was made from.
void Actions::showDecisions()
{
    const auto& results = m_session.evaluation().decisions;
    for (qsizetype i = 0; i < m_decisions.size(); ++i) {
        const auto decision = static_cast<std::size_t>(i);
        m_decisions[i]->setVisible(decision < results.size() && results[decision].isRelevant);
    }
}

void Actions::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addActions({m_find, m_rename});
}

void Actions::fillViewMenu(QMenu& menu)
{
    menu.addActions(m_views);
    menu.addSeparator();
}

void Actions::fillAppearanceMenus(QMenu& menu)
{
    menu.addSeparator();
    fillThemeMenu(*menu.addMenu(tr("&Theme")));
    fillZoomMenu(*menu.addMenu(QString()));
}

void Actions::fillThemeMenu(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const QList<std::pair<ThemeChoice, QString>> themes{{ThemeChoice::System, tr("&As the system")},
                                                        {ThemeChoice::Light, tr("&Light")},
                                                        {ThemeChoice::Dark, tr("&Dark")},
                                                        {ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto& [theme, title] : themes) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(theme == m_appearance.theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { m_appearance.setTheme(chosen); });
        connect(&m_appearance, &Appearance::changed, action,
                [this, action, shown = theme] { action->setChecked(shown == m_appearance.theme()); });
    }
}

void Actions::fillZoomMenu(QMenu& menu)
{
    m_zoomMenu = &menu;
    m_larger = menu.addAction(tr("&Larger"));
    // Ctrl with plus, minus and 0 zooms the tree and the report where they have the keyboard.
    m_larger->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus));
    m_smaller = menu.addAction(tr("&Smaller"));
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus));
    m_normal = menu.addAction(tr("&Normal"));
    m_normal->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    connect(m_larger, &QAction::triggered, &m_appearance, &Appearance::zoomIn);
    connect(m_smaller, &QAction::triggered, &m_appearance, &Appearance::zoomOut);
    connect(m_normal, &QAction::triggered, &m_appearance, &Appearance::resetZoom);
    connect(&m_appearance, &Appearance::changed, this, &Actions::showZoom);
    showZoom();
}

void Actions::showZoom()
{
    const double scale = m_appearance.textScale();
    m_zoomMenu->setTitle(tr("Te&xt size: %1 %").arg(qRound(scale * 100)));
    m_larger->setEnabled(scale < Settings::maxTextScale);
    m_smaller->setEnabled(scale > Settings::minTextScale);
    m_normal->setEnabled(scale != 1);
}

void Actions::fillDecisionMenu(QMenu& menu)
{
    const auto& decisions = m_session.knowledge().decisions;
    for (std::size_t whole = 0; whole < decisions.size(); ++whole) {
        if (decisions[whole].within)
            continue;
        menu.addAction(m_decisions[static_cast<qsizetype>(whole)]);
        for (std::size_t part = 0; part < decisions.size(); ++part) {
            if (decisions[part].within != whole)
                continue;
            QAction* action = m_decisions[static_cast<qsizetype>(part)];
            action->setText(u"    "_s + action->text());
            menu.addAction(action);
        }
    }
}

void Actions::setDesignOpen(bool isOpen)
{
    for (QAction* action : m_views + m_decisions + QList<QAction*>{m_rename, m_find})
        action->setEnabled(isOpen);
}

void Actions::applyIcons()
{
    const Theme& theme = themeOf(&m_window);
    m_undo->setIcon(icon(u"undo", theme));
    m_redo->setIcon(icon(u"redo", theme));
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::PaletteChange)
        applyIcons();
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui
