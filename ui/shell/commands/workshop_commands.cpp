#include "ui/shell/commands/workshop_commands.h"

#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/workshop/answers/answers_dialog.h"
#include "ui/workshop/entries/record_dialog.h"
#include "ui/workshop/pages/deck_pages_dialog.h"
#include "ui/workshop/replay/replay_dialog.h"
#include "ui/workshop/utility/utility_dialog.h"

#include <QFileInfo>
#include <QMenu>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

WorkshopCommands::WorkshopCommands(DesignSession& session, Document& document, Settings& settings,
                                   QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
{
    createActions();
    connect(&m_document, &Document::changed, this, &WorkshopCommands::showDocument);
    showDocument();
}

void WorkshopCommands::createActions()
{
    const auto add = [this](const QString& text, const QString& tip, auto run) {
        auto* action = new QAction(text, this);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_pages = add(tr("P&ages of the presentation…"),
                  tr("Which pages it has, their order and the speaker's notes"), [this] { showPages(); });
    m_answers = add(tr("&Disagreement…"), tr("What participants answer, and which disagreements matter"),
                    [this] { showAnswers(); });
    m_utility = add(tr("&Utility tree…"), tr("Qualities, what they mean here, and scenarios to test them"),
                    [this] { showUtilityTree(); });
    m_record =
        add(tr("Workshop &record…"), tr("Questions, actions, notes and votes"), [this] { showRecord(); });
    m_own = add(tr("R&eplay the design's sessions"), tr("Goes through what presentations recorded"),
                [this] { replayOwn(); });
    m_replay = add(tr("Open a &session's record…"), tr("Goes through a session of any design"),
                   [this] { showReplay(); });
}

void WorkshopCommands::fillMenu(QMenu& menu, QAction& keepRecord)
{
    menu.addAction(m_pages);
    menu.addSeparator();
    menu.addActions({m_utility, m_answers, m_record});
    menu.addSeparator();
    menu.addActions({&keepRecord, m_own, m_replay});
    connect(&menu, &QMenu::aboutToShow, this, &WorkshopCommands::updateOwn);
}

QString WorkshopCommands::recordPath() const
{
    return m_document.path().isEmpty() ? QString() : m_document.suggestedFileName(u".session.jsonl"_s);
}

std::array<QDialog*, 4> WorkshopCommands::ofDesign() const
{
    return {m_pagesDialog, m_answersDialog, m_utilityDialog, m_recordDialog};
}

void WorkshopCommands::showDocument()
{
    const bool hasDesign = m_document.hasDesign();
    for (QAction* action : {m_pages, m_answers, m_utility, m_record})
        action->setEnabled(hasDesign);
    updateOwn();
    if (!hasDesign)
        for (QDialog* dialog : ofDesign())
            delete dialog;
}

void WorkshopCommands::updateOwn()
{
    m_own->setEnabled(m_document.hasDesign() && QFileInfo(recordPath()).isFile());
}

template <class Dialog>
Dialog& WorkshopCommands::inFront(QPointer<Dialog>& dialog)
{
    if (dialog.isNull()) {
        dialog = new Dialog(m_session, m_settings, &m_window);
        dialog->addActions(m_shared);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

DeckPagesDialog& WorkshopCommands::showPages()
{
    return inFront(m_pagesDialog);
}

AnswersDialog& WorkshopCommands::showAnswers()
{
    const bool isNew = m_answersDialog.isNull();
    AnswersDialog& dialog = inFront(m_answersDialog);
    if (isNew)
        connect(&dialog, &AnswersDialog::fieldRequested, this, &WorkshopCommands::fieldRequested);
    return dialog;
}

UtilityDialog& WorkshopCommands::showUtilityTree()
{
    return inFront(m_utilityDialog);
}

RecordDialog& WorkshopCommands::showRecord()
{
    return inFront(m_recordDialog);
}

ReplayDialog& WorkshopCommands::showReplay()
{
    return inFront(m_replayDialog);
}

void WorkshopCommands::replayOwn()
{
    if (!recordPath().isEmpty())
        showReplay().openFile(recordPath());
}

void WorkshopCommands::close()
{
    for (QDialog* dialog : ofDesign())
        delete dialog;
    delete m_replayDialog;
}

} // namespace ogive::ui
