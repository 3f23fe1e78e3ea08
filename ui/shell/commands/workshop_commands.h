#pragma once

#include "core/base/ids.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

#include <array>

class QDialog;
class QMenu;
class QWidget;

namespace ogive::ui {

class AnswersDialog;
class DeckPagesDialog;
class DesignSession;
class Document;
class RecordDialog;
class ReplayDialog;
class Settings;
class UtilityDialog;

/// What is done for a workshop at the desk, before and after it: its actions, and their dialogs beside the
/// window, one of each.
class WorkshopCommands : public QObject {
    Q_OBJECT

public:
    WorkshopCommands(DesignSession& session, Document& document, Settings& settings, QWidget& window);

    /// Below what presents; what presentations record stands with what replays it.
    void fillMenu(QMenu& menu, QAction& keepRecord);
    /// A command of the main window that works in the dialogs too.
    void addToWindow(QAction& action) { m_shared.append(&action); }

    // The dialogs, shown and in front.
    DeckPagesDialog& showPages();
    AnswersDialog& showAnswers();
    UtilityDialog& showUtilityTree();
    RecordDialog& showRecord();
    ReplayDialog& showReplay(); ///< of no file yet
    void replayOwn();           ///< the file beside the design
    void close();               ///< all of them, such as before another knowledge comes

    /// Where presentations keep the record of a design's sessions; empty while it has no file.
    [[nodiscard]] QString recordPath() const;

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    void createActions();
    void showDocument();
    void updateOwn();
    template <class Dialog>
    Dialog& inFront(QPointer<Dialog>& dialog);
    [[nodiscard]] std::array<QDialog*, 4> ofDesign() const;

    DesignSession& m_session;
    Document& m_document;
    Settings& m_settings;
    QWidget& m_window;
    QList<QAction*> m_shared;
    QAction* m_pages = nullptr;
    QAction* m_answers = nullptr;
    QAction* m_utility = nullptr;
    QAction* m_record = nullptr;
    QAction* m_own = nullptr;
    QAction* m_replay = nullptr;
    QPointer<DeckPagesDialog> m_pagesDialog;
    QPointer<AnswersDialog> m_answersDialog;
    QPointer<UtilityDialog> m_utilityDialog;
    QPointer<RecordDialog> m_recordDialog;
    QPointer<ReplayDialog> m_replayDialog;
};

} // namespace ogive::ui
