#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>

class QMenu;
class QWidget;

namespace ogive::ui {

class DesignSession;
class Document;
class MainWindow;
class ViewTabs;

/// The menus of what stands around the views, by right click or the menu key: tabs, the design's name, the
/// status bar.
class ContextMenus : public QObject {
    Q_OBJECT

public:
    ContextMenus(DesignSession& session, Document& document, MainWindow& window);

    void setDesignOpen(bool isOpen);

signals:
    void done(const QString& message);
    void failed(const QString& problem);

private:
    using Fill = void (ContextMenus::*)(QMenu& menu);
    /// `widget` shows a menu that is filled each time.
    void addMenu(QWidget& widget, Fill fill);
    void fillTabMenu(QMenu& menu);
    void fillTitleMenu(QMenu& menu);
    void fillStatusMenu(QMenu& menu);
    void addFileEntries(QMenu& menu);
    void copyView();
    void openFolder();
    [[nodiscard]] bool hasFile() const;

    DesignSession& m_session;
    Document& m_document;
    MainWindow& m_window;
    QPointer<ViewTabs> m_tabs; ///< that have their menu
    bool m_hasBars = false;    ///< title and status bar have theirs
};

} // namespace ogive::ui
