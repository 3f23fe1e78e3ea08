#include "ui/shell/commands/knowledge_commands.h"

#include "core/design/design_uses.h"
#include "ui/knowledge/editor/record_editor.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

KnowledgeCommands::KnowledgeCommands(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                                     QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_window(window)
{
    createActions();
    m_library.setGuard([this](const Knowledge& next) {
        return objectionToReplacing(m_session.design(), m_session.knowledge(), next);
    });
    connect(&m_library, &KnowledgeLibrary::folderChanged, this, [this](const QString& folder) {
        m_settings.setKnowledgeFolder(folder);
        updateActions();
    });
    connect(&m_library, &KnowledgeLibrary::failed, this,
            [this](const Error& error) { emit failed(translated(error)); });
    updateActions();
}

KnowledgeWindow* KnowledgeCommands::knowledgeWindow() const
{
    return m_knowledge;
}

void KnowledgeCommands::createActions()
{
    m_show = new QAction(tr("&Browse knowledge"), this);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_import = new QAction(tr("&Import prices…"), this);
    m_import->setStatusTip(tr("Take prices over from a file; a preview comes first"));
    m_tables = new QAction(tr("Open decision &tables (DMN)…"), this);
    m_tables->setStatusTip(tr("Show the decision tables of another program, and what is wrong with them"));
    m_choose = new QAction(tr("&Choose knowledge folder…"), this);
    m_choose->setStatusTip(tr("Lay another folder's files over the built-in knowledge"));
    m_builtin = new QAction(tr("Use only the &built-in knowledge"), this);
    connect(m_show, &QAction::triggered, this, [this] { show(); });
    connect(m_import, &QAction::triggered, this,
            [this] { chooseFile(tr("Import prices"), tr("Price lists (*.json);;All files (*)")); });
    connect(m_tables, &QAction::triggered, this,
            [this] { chooseFile(tr("Open decision tables"), tr("Decision tables (*.dmn)")); });
    connect(m_choose, &QAction::triggered, this, &KnowledgeCommands::chooseFolder);
    connect(m_builtin, &QAction::triggered, this, [this] { useFolder({}); });
}

void KnowledgeCommands::fillMenu(QMenu& menu)
{
    menu.setObjectName(u"knowledgeMenu"_s);
    menu.addActions({m_show, m_import, m_tables});
    menu.addSeparator();
    menu.addActions({m_choose, m_builtin});
}

void KnowledgeCommands::updateActions()
{
    m_builtin->setEnabled(!m_library.folder().isEmpty());
}

KnowledgeWindow& KnowledgeCommands::show()
{
    if (m_knowledge == nullptr) {
        m_knowledge = new KnowledgeWindow(m_session, m_library, m_settings, &m_window);
        m_knowledge->addActions(m_shared);
    }
    m_knowledge->show();
    m_knowledge->raise();
    m_knowledge->activateWindow();
    return *m_knowledge;
}

bool KnowledgeCommands::showNamed(const QString& name)
{
    if (name.section(u':', 0, 0) != u"knowledge"_s)
        return false;
    KnowledgeWindow& window = show();
    const QString section = name.section(u':', 1, 1);
    if (section.isEmpty())
        return true;
    if (!window.showSection(section))
        return false;
    if (const QString record = name.section(u':', 2); !record.isEmpty())
        window.showRecord(section, record);
    return true;
}

/// The Knowledge window knows what to do with each kind of file.
void KnowledgeCommands::showFile(const QString& path)
{
    show().importFile(path);
}

void KnowledgeCommands::showOldFacts()
{
    show().showOldFacts();
}

void KnowledgeCommands::showAnew()
{
    if (m_knowledge.isNull() || m_knowledge->editor()->isVisible())
        return;
    const bool wasVisible = m_knowledge->isVisible();
    const QByteArray geometry = m_knowledge->saveGeometry();
    delete m_knowledge;
    if (!wasVisible)
        return;
    m_knowledge = new KnowledgeWindow(m_session, m_library, m_settings, &m_window);
    m_knowledge->restoreGeometry(geometry);
    m_knowledge->show();
}

void KnowledgeCommands::chooseFile(const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(&m_window, title, m_settings.lastFolder(), filter);
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    showFile(path);
}

void KnowledgeCommands::chooseFolder()
{
    const QString start = m_library.folder().isEmpty() ? m_settings.lastFolder() : m_library.folder();
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Choose knowledge folder"), start);
    if (!folder.isEmpty())
        useFolder(folder);
}

void KnowledgeCommands::useFolder(const QString& folder)
{
    if (const auto used = m_library.useFolder(folder); !used)
        emit failed(translated(used.error()));
    else if (folder.isEmpty())
        emit done(tr("Only the built-in knowledge is used now."));
    else
        emit done(
            tr("The knowledge in %1 is laid over the built-in one.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace ogive::ui
