#include "ui/files/file_commands.h"

#include "ui/files/drop/design_drop.h"
#include "ui/files/export/export_commands.h"
#include "ui/files/knowledge_changes.h"
#include "ui/files/safety/file_safety.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

FileCommands::FileCommands(DesignSession& session, Document& document, Settings& settings,
                           ExportWriter writeExport, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
    , m_exports(new ExportCommands(session, document, settings, std::move(writeExport), window))
    , m_safety(new FileSafety(
          session, document, settings, window, [this] { return mayReplaceDesign(); }, this))
{
    createActions();
    applyIcons();
    m_window.installEventFilter(this);
    const auto* drop = new DesignDrop(m_window);
    connect(drop, &DesignDrop::dropped, this, &FileCommands::openFile);
    connect(drop, &DesignDrop::tablesDropped, this, &FileCommands::tablesDropped);
    connect(drop, &DesignDrop::refused, this, &FileCommands::failed);
    connect(&m_document, &Document::changed, this, &FileCommands::showDocument);
    connect(m_safety, &FileSafety::failed, this, &FileCommands::failed);
    connect(m_safety, &FileSafety::saveRequested, this, &FileCommands::save);
    connect(m_safety, &FileSafety::saveAsRequested, this, &FileCommands::saveAs);
    showDocument();
}

void FileCommands::createActions()
{
    m_new = addAction(tr("&New"), u"new-file", QKeySequence::New);
    m_open = addAction(tr("&Open…"), u"open", QKeySequence::Open);
    m_open->setIconText(tr("Open"));
    m_save = addAction(tr("&Save"), u"save", QKeySequence::Save);
    m_saveAs = addAction(tr("Save &as…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_icons.append({m_exports->pdfAction(), u"export"_s});
    connect(m_exports, &ExportCommands::failed, this, &FileCommands::failed);
    connect(m_exports, &ExportCommands::done, this, &FileCommands::done);
    m_close = addAction(tr("&Close design"), {}, QKeySequence::Close);
    m_quit = addAction(tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_new, &QAction::triggered, this, &FileCommands::startBlank);
    connect(m_open, &QAction::triggered, this, &FileCommands::chooseFile);
    connect(m_save, &QAction::triggered, this, &FileCommands::save);
    connect(m_saveAs, &QAction::triggered, this, &FileCommands::saveAs);
    connect(m_close, &QAction::triggered, this, &FileCommands::closeDesign);
    connect(m_quit, &QAction::triggered, this, &FileCommands::quitRequested);
}

QAction* FileCommands::addAction(const QString& text, QStringView iconName, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        m_icons.append({action, iconName.toString()});
    return action;
}

void FileCommands::fillMenu(QMenu& menu)
{
    menu.addAction(m_new);
    fillStarters(*menu.addMenu(tr("New from s&tarter")));
    menu.addSeparator();
    menu.addAction(m_open);
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    fillSamples(*menu.addMenu(tr("Open sa&mple")));
    menu.addAction(m_safety->recoverAction());
    menu.addSeparator();
    menu.addActions({m_save, m_saveAs});
    menu.addSeparator();
    fillExportMenu(*menu.addMenu(tr("&Export")));
    menu.addSeparator();
    menu.addActions({m_close, m_quit});
}

void FileCommands::fillExportMenu(QMenu& menu) const
{
    m_exports->fillMenu(menu);
}

void FileCommands::fillStarters(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    for (const Starter& starter : m_session.knowledge().starters) {
        QAction* action = menu.addAction(toQString(starter.title).replace(u'&', "&&"_L1));
        action->setToolTip(toQString(starter.story));
        connect(action, &QAction::triggered, this, [this, id = toQString(starter.id)] { startFrom(id); });
    }
}

void FileCommands::fillRecent(QMenu& menu)
{
    menu.clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(path).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, path] { openRecent(path); });
    }
    if (files.isEmpty()) {
        menu.addAction(tr("Nothing opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Forget these")), &QAction::triggered, this,
            [this] { m_settings.clearRecentFiles(); });
}

void FileCommands::fillSamples(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        if (!menu.isEmpty())
            return;
        for (const Sample& sample : builtInSamples()) {
            QAction* action = menu.addAction(QString(sample.title).replace(u'&', "&&"_L1));
            connect(action, &QAction::triggered, this, [this, path = sample.path] { openSample(path); });
        }
    });
}

void FileCommands::showDocument()
{
    const bool hasDesign = m_document.hasDesign();
    m_save->setEnabled(hasDesign && !m_document.isReadOnly());
    m_saveAs->setEnabled(hasDesign && !m_document.isReadOnly());
    m_close->setEnabled(hasDesign);
}

bool FileCommands::mayReplaceDesign()
{
    if (!m_document.isModified())
        return true;
    switch (askAboutUnsaved(m_window, toQString(m_session.design().name), !m_document.isReadOnly())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Stay:
        break;
    }
    return false;
}

QString FileCommands::askForDesign()
{
    return QFileDialog::getOpenFileName(
        &m_window, tr("Open a design"), m_settings.lastFolder(),
        tr("Ogive designs (*%1);;Reports that carry their design (*.pdf);;All files (*)")
            .arg(QLatin1StringView(Document::fileEnding)));
}

void FileCommands::chooseFile()
{
    const QString path = askForDesign();
    if (!path.isEmpty())
        openFile(path);
}

void FileCommands::openRecent(const QString& path)
{
    if (m_showElsewhere && QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        emit newWindowRequested(path);
    else
        openFile(path);
}

void FileCommands::openFile(const QString& path)
{
    if (m_showElsewhere && m_showElsewhere(path))
        return;
    if (!mayReplaceDesign())
        return;
    const OpenAs how = m_safety->howToOpen(path);
    if (how == OpenAs::Nothing)
        return;
    const auto opened = how == OpenAs::Copy ? m_document.openCopy(path) : m_document.open(path);
    report(opened);
    if (!opened)
        return;
    const KnowledgeChanges changes = knowledgeChanges(m_session);
    if (changes.hasOutcomes)
        emit failed(changes.text);
    else if (!changes.text.isEmpty())
        emit done(changes.text);
}

void FileCommands::openSample(const QString& samplePath)
{
    if (mayReplaceDesign())
        report(m_document.startSample(samplePath));
}

void FileCommands::startFrom(const QString& starterId)
{
    if (mayReplaceDesign())
        report(m_document.startFrom(toStdString(starterId)));
}

void FileCommands::startBlank()
{
    if (mayReplaceDesign())
        m_document.startBlank();
}

void FileCommands::closeDesign()
{
    if (mayReplaceDesign())
        m_document.close();
}

bool FileCommands::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool FileCommands::saveAs()
{
    const auto ending = QLatin1StringView(Document::fileEnding);
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save the design"), m_document.suggestedFileName(ending),
                                     tr("Ogive designs (*%1)").arg(ending));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    return saveTo(path);
}

bool FileCommands::saveTo(const QString& path)
{
    const SaveWhere where = m_safety->whereToSave(path);
    if (where != SaveWhere::Here)
        return where == SaveWhere::Elsewhere && saveAs();
    const auto saved = m_document.saveAs(path);
    if (!saved)
        m_safety->showSaveFailure(saved.error());
    return saved.has_value();
}

void FileCommands::report(const Result<void>& result)
{
    if (!result)
        emit failed(translated(result.error()));
}

void FileCommands::exportTo(ReportFormat format)
{
    m_exports->exportTo(format);
}

void FileCommands::applyIcons()
{
    const Theme& theme = themeOf(&m_window);
    for (const auto& [action, name] : m_icons)
        action->setIcon(icon(name, theme));
}

bool FileCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
    return false;
}

} // namespace ogive::ui
