#include "ui/shell/help/help_commands.h"

#include "ui/guide/guide_window.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/help/about_dialog.h"
#include "ui/shell/help/diagnostics.h"
#include "ui/shell/help/manual.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace ogive::ui {
namespace {

constexpr QSize diagnosticsSize(620, 380);

} // namespace

HelpCommands::HelpCommands(DesignSession& session, KnowledgeLibrary& library, const Settings& settings,
                           QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
    , m_window(window)
    , m_programFolder(QCoreApplication::applicationDirPath())
{
    connect(&m_library, &KnowledgeLibrary::changed, this, &HelpCommands::rewriteGuide);
}

void HelpCommands::fillMenu(QMenu& menu)
{
    QAction* guide = menu.addAction(tr("The &guide"));
    guide->setShortcut(QKeySequence::HelpContents);
    guide->setToolTip(tr("Every decision with its options and rules, to read and to search"));
    connect(guide, &QAction::triggered, this, [this] { showGuide(m_subject); });
    QAction* manual = menu.addAction(tr("&Manual"));
    manual->setToolTip(tr("Everything about Ogive, in the browser"));
    connect(manual, &QAction::triggered, this, [this] { showManual({}); });
    QAction* thisView = menu.addAction(tr("Manual for this &view"));
    thisView->setShortcut(Qt::SHIFT | Qt::Key_F1);
    thisView->setToolTip(tr("What the view in sight is for, its keys and its numbers"));
    connect(thisView, &QAction::triggered, this,
            [this] { showManual(m_viewInSight ? m_viewInSight() : QString()); });
    menu.addSeparator();
    connect(menu.addAction(tr("&Diagnostics…")), &QAction::triggered, this, &HelpCommands::showDiagnostics);
    connect(menu.addAction(tr("&Copy diagnostics")), &QAction::triggered, this,
            &HelpCommands::copyDiagnostics);
    menu.addSeparator();
    QAction* about = menu.addAction(tr("&About Ogive…"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &HelpCommands::showAbout);
}

GuideWindow* HelpCommands::guide() const
{
    return m_guide;
}

GuideWindow& HelpCommands::showGuide(const DecisionId& decision)
{
    if (m_guide.isNull())
        m_guide = new GuideWindow(m_session, &m_window);
    if (!decision.value.empty())
        m_guide->showDecision(decision);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
    return *m_guide;
}

void HelpCommands::showManual(const QString& view)
{
    const QString page = manualPage(m_programFolder, view);
    if (page.isEmpty())
        emit failed(tr("The manual is not beside this program. Install Ogive's package, or build the target "
                       "“manual”; the sources have it as text in packaging/manual."));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(page)))
        emit failed(tr("No program on this system shows web pages. The manual is %1").arg(page));
}

void HelpCommands::rewriteGuide()
{
    if (!m_guide.isNull())
        m_guide->rewrite();
}

void HelpCommands::showDiagnostics()
{
    auto* dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Diagnostics"));
    auto* text = new QPlainTextEdit(diagnostics(m_window, m_session, m_library, m_settings), dialog);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Diagnostics"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, text, [text, copy] {
        QApplication::clipboard()->setText(text->toPlainText());
        copy->setText(tr("&Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(diagnosticsSize);
    dialog->show();
}

void HelpCommands::copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnostics(m_window, m_session, m_library, m_settings));
    emit done(tr("The diagnostics are in the clipboard: versions, system, settings and times, nothing of the "
                 "design."));
}

void HelpCommands::showAbout()
{
    auto* dialog =
        new AboutDialog(m_session.knowledge(), toQString(m_session.evaluation().cost.pricesAsOf), &m_window);
    dialog->show();
}

} // namespace ogive::ui
