#include "ui/shell/commands/context_menus.h"

#include "ui/scenarios/design_title.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_tabs.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QUrl>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

ContextMenus::ContextMenus(DesignSession& session, Document& document, MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_window(window)
{}

void ContextMenus::setDesignOpen(bool isOpen)
{
    if (!isOpen)
        return;
    if (m_tabs != m_window.views()) {
        m_tabs = m_window.views();
        addMenu(*m_tabs->tabBar(), &ContextMenus::fillTabMenu);
    }
    if (m_hasBars)
        return;
    m_hasBars = true;
    if (auto* title = m_window.findChild<DesignTitle*>())
        addMenu(*title, &ContextMenus::fillTitleMenu);
    addMenu(*m_window.statusBar(), &ContextMenus::fillStatusMenu);
}

void ContextMenus::addMenu(QWidget& widget, Fill fill)
{
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&widget, &QWidget::customContextMenuRequested, this, [this, &widget, fill](const QPoint& at) {
        QMenu menu;
        (this->*fill)(menu);
        menu.exec(widget.mapToGlobal(at));
    });
}

void ContextMenus::fillTabMenu(QMenu& menu)
{
    for (const ViewTitle& view : allViews()) {
        QAction* show =
            menu.addAction(view.title, this, [this, shown = view.view] { m_tabs->showView(shown); });
        show->setCheckable(true);
        show->setChecked(m_tabs->currentIndex() == static_cast<int>(view.view));
    }
    menu.addSeparator();
    menu.addAction(tr("&Copy view as picture"), this, &ContextMenus::copyView);
}

void ContextMenus::fillTitleMenu(QMenu& menu)
{
    menu.setDefaultAction(
        menu.addAction(tr("&Rename"), this, [this] { m_window.findChild<DesignTitle*>()->startRename(); }));
    menu.addAction(tr("&Copy name"), this, [this] {
        QApplication::clipboard()->setText(toQString(m_session.design().name));
        emit done(tr("The design's name was copied."));
    });
    menu.addSeparator();
    addFileEntries(menu);
}

void ContextMenus::fillStatusMenu(QMenu& menu)
{
    addFileEntries(menu);
    menu.addSeparator();
    menu.addAction(tr("&Browse knowledge"), this, [this] { m_window.knowledge().show(); });
}

/// A design that was never saved has no file to copy the path of or to show.
void ContextMenus::addFileEntries(QMenu& menu)
{
    QAction* path = menu.addAction(tr("Copy &path"), this, [this] {
        QApplication::clipboard()->setText(QDir::toNativeSeparators(m_document.path()));
        emit done(tr("The file's path was copied."));
    });
    QAction* folder = menu.addAction(tr("Open &folder"), this, &ContextMenus::openFolder);
    path->setEnabled(hasFile());
    folder->setEnabled(hasFile());
}

void ContextMenus::copyView()
{
    QApplication::clipboard()->setPixmap(m_tabs->currentWidget()->grab());
    emit done(tr("The view was copied as a picture."));
}

void ContextMenus::openFolder()
{
    const QString folder = QFileInfo(m_document.path()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit failed(
            tr("No program on this system shows the folder %1").arg(QDir::toNativeSeparators(folder)));
}

bool ContextMenus::hasFile() const
{
    return m_document.hasDesign() && !m_document.path().isEmpty();
}

} // namespace ogive::ui
