#include "app/workbench.h"

#include "app/exit_signals.h"
#include "app/instance.h"
#include "core/knowledge/load.h"
#include "ui/session/display/languages.h"
#include "ui/session/settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/windows/window_set.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QStandardPaths>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <optional>

#include <unistd.h>

namespace ogive::app {
namespace {

constexpr std::chrono::milliseconds patienceWithRunning(1000);

/// The offscreen platform says of every window that it has no window manager: nothing a user could do about
/// it.
void passMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")))
        std::cerr << "ogive: " << message.toStdString() << '\n';
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

HandedOver requestFor(const std::string& design)
{
    HandedOver request;
    std::error_code code;
    if (!design.empty())
        request.design = std::filesystem::absolute(design, code).string();
    if (code)
        request.design = design;
    request.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN").toStdString();
    return request;
}

} // namespace

int runWorkbench(int argc, char* argv[], const std::string& design, const Common& common,
                 bool wantsOwnInstance)
{
    if (!hasDisplay())
        return static_cast<int>(
            fail({ErrorCode::Usage,
                  {},
                  OGIVE_TR("app", "there is no display to open the workbench on"),
                  OGIVE_TR("app", "Use a command such as export or screenshot; see ogive --help")}));
    const bool isOwn = wantsOwnInstance || !common.knowledgeFolder.empty() || !common.asOf.empty() ||
                       !qEnvironmentVariableIsEmpty("OGIVE_NEW_INSTANCE");
    Instance instance(isOwn ? std::string() : meetingPoint(), requestFor(design), patienceWithRunning);
    if (instance.role() == Instance::Role::HandedOver)
        return static_cast<int>(Exit::Done);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Ogive"));
    QApplication::setOrganizationName(QStringLiteral("Ogive"));
    QApplication::setApplicationVersion(QStringLiteral(OGIVE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ogive"));
    QApplication::setWindowIcon(ui::programIcon());
    ui::Settings settings;
    const Language language =
        ui::spokenLanguage(ui::installLanguage(*qApp, settings.language(), ui::translationFolders()));
    // A folder named on the command line must be readable; of a remembered one the window says that it is
    // not.
    QString folder =
        common.knowledgeFolder.empty() ? settings.knowledgeFolder() : ui::toQString(common.knowledgeFolder);
    auto knowledge = loadKnowledgeWith(ui::toStdString(folder), language);
    std::optional<Error> notLoaded;
    if (!knowledge && common.knowledgeFolder.empty() && !folder.isEmpty()) {
        notLoaded = knowledge.error();
        folder.clear();
        knowledge = loadBuiltinKnowledge(language);
    }
    if (!knowledge)
        return static_cast<int>(fail(knowledge.error()));
    const QString date =
        common.asOf.empty() ? QDate::currentDate().toString(Qt::ISODate) : ui::toQString(common.asOf);
    // Nobody is asked; what is not saved is kept and offered at the next start.
    const ExitSignals onExit([] { QCoreApplication::exit(); });
    ui::WindowSet windows(settings, {std::make_shared<const Knowledge>(std::move(*knowledge)), folder, date});
    ui::MainWindow& window = windows.openWindow();
    if (notLoaded)
        window.messages().showProblem(ui::toQString(describe(*notLoaded)));
    if (!design.empty())
        window.openDesign(ui::toQString(design));
    instance.listen([&windows](const HandedOver& request) {
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(request.activation));
        windows.open(ui::toQString(request.design));
    });
    return onExit.isTold() ? 0 : QApplication::exec();
}

void prepareOffscreen()
{
    qInstallMessageHandler(passMessage);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // No platform theme, no session bus: the same pictures everywhere.
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::tempPath() + QStringLiteral("/ogive-runtime-%1").arg(::getuid());
    std::error_code code;
    std::filesystem::create_directory(folder.toStdString(), code);
    std::filesystem::permissions(folder.toStdString(), std::filesystem::perms::owner_all, code);
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
}

} // namespace ogive::app
