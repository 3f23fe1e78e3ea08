#pragma once

#include "ui/session/disk/file_watch.h"
#include "ui/session/document.h"

#include <QObject>
#include <QString>

class QWidget;

namespace ogive::ui {

class DesignSession;
class MessageBar;
struct MessageChoice;

/// What happens when the open design's file is changed or removed by another program: an unchanged design
/// takes over what the file has become, and that can be undone; for a changed one the user chooses.
class DiskChanges : public QObject {
    Q_OBJECT

public:
    DiskChanges(DesignSession& session, Document& document, MessageBar& bar, QWidget& window);

    /// Compares the file with what was read from it or written to it last.
    void look();
    /// What saving could not do, and what can be done instead; the design stays as it is.
    void showSaveFailure(const Error& error);

signals:
    void saveRequested();
    void saveAsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followDocument();
    void followDesign();
    void take(const FileOnDisk& file);
    void reload();
    void keepMine();
    void compare();
    void tellGone();
    void tellUnreadable(const Error& error);
    void ask();
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] MessageChoice saveAsChoice();

    DesignSession& m_session;
    Document& m_document;
    MessageBar& m_bar;
    QWidget& m_window;
    FileWatch m_watch;
    QString m_path;     ///< of the document that the bar speaks of
    QString m_fileHash; ///< …
    QString m_toldHash; ///< of the file's content that the user was told of
    bool m_isGone = false;
    bool m_isReloadShown = false;
};

} // namespace ogive::ui
