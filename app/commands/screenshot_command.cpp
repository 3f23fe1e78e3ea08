#include "app/commands/command.h"
#include "app/workbench.h"

#include "core/base/files.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/presentation/presentation.h"
#include "ui/session/design_session.h"
#include "ui/session/display/languages.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace ogive::app {
namespace {

constexpr int smallestSide = 320;
constexpr int largestSide = 8192;

/// Lets everything that an edit or a first showing has set going come to rest.
void settle()
{
    // What a view computes beside the window's thread belongs into the picture; one result may ask for the
    // next.
    constexpr int mostRounds = 20;
    constexpr int longestPause = 40; // ms, before what waits for edits to end is begun
    int quietRounds = 0;             // a busy window may begin late what it was to begin after the pause
    for (int round = 0; round < mostRounds && quietRounds < 2; ++round) {
        QEventLoop pause;
        QTimer::singleShot(longestPause, &pause, &QEventLoop::quit);
        pause.exec();
        const bool wasBusy = QThreadPool::globalInstance()->activeThreadCount() > 0;
        QThreadPool::globalInstance()->waitForDone();
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const bool isBusy = wasBusy || QThreadPool::globalInstance()->activeThreadCount() > 0;
        quietRounds = isBusy ? 0 : quietRounds + 1;
    }
}

ui::ThemeChoice themeNamed(const std::string& name)
{
    if (name == "high-contrast")
        return ui::ThemeChoice::HighContrast;
    return name == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
}

class ScreenshotCommand final : public Command {
public:
    const char* name() const override { return "screenshot"; }
    const char* description() const override { return "Make a picture of a view"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("design", m_design, "Design file, or - for standard input")->required();
        parser.add_option("--view", m_view,
                          "overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, "
                          "capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, "
                          "knowledge or knowledge:SECTION");
        parser.add_option("--scenario", m_scenario, "Scenario to show; else the first");
        parser.add_option("--size", m_size, "WIDTHxHEIGHT of the window, such as 1440x900");
        parser.add_option("--theme", m_theme, "light, dark or high-contrast")
            ->check(CLI::IsMember({"light", "dark", "high-contrast"}));
        parser.add_option("--language", m_language, "Language of the window, such as de; else English");
        parser.add_option("--scale", m_scale, "Device pixels per pixel, 1 to 4")
            ->check([](const std::string& text) {
                const double scale = std::strtod(text.c_str(), nullptr);
                return scale >= 1 && scale <= 4 ? std::string() : std::string("must be from 1 to 4");
            });
        parser.add_option("--to", m_target, "PNG file to write")->required();
    }

    Exit run(const Common& common) override
    {
        int width = 0;
        int height = 0;
        char rest = 0;
        const bool isSize = std::sscanf(m_size.c_str(), "%5dx%5d%c", &width, &height, &rest) == 2;
        if (!isSize || std::min(width, height) < smallestSide || std::max(width, height) > largestSide)
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "\"%1\" is no window size").arg(quotable(m_size)),
                         OGIVE_TR("app", "Give width and height from 320 to 8192, such as 1440x900")});
        const QString asked = ui::toQString(m_language);
        const auto language =
            m_language.empty() ? Language() : ui::languageNamed(asked, ui::translationFolders());
        if (!language)
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "Ogive does not speak \"%1\"").arg(quotable(m_language)),
                         {}});
        auto knowledge = loadKnowledge(common, *language);
        if (!knowledge)
            return fail(knowledge.error());
        auto design = loadDesign(m_design, *knowledge);
        if (!design)
            return fail(design.error());
        const auto scenario = chooseScenario(*design, m_scenario);
        if (!scenario)
            return fail(scenario.error());
        const std::string date = dateOr(common, *knowledge);
        return draw(std::make_shared<const Knowledge>(std::move(*knowledge)), std::move(*design), *scenario,
                    date, ui::toQString(common.knowledgeFolder), {width, height});
    }

private:
    Exit draw(std::shared_ptr<const Knowledge> knowledge, Design design, const ScenarioId& scenario,
              const std::string& date, const QString& knowledgeFolder, QSize size) const
    {
        prepareOffscreen();
        qputenv("QT_SCALE_FACTOR", QByteArray::number(m_scale));
        int argc = 1;
        std::string program = "ogive";
        char* argv[] = {program.data(), nullptr};
        const QApplication application(argc, argv);
        if (!m_language.empty())
            ui::installLanguage(*qApp, ui::toQString(m_language), ui::translationFolders());
        // Nothing of the user's own settings may show in the picture.
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setTheme(themeNamed(m_theme));
        settings.setNumberFormat(ui::NumberFormat::Comma); // the same pictures everywhere
        ui::DesignSession session(std::move(knowledge));
        session.setDate(ui::toQString(date));
        ui::Document document(session, settings);
        ui::MainWindow window(session, document, settings, knowledgeFolder);
        document.show(std::move(design), ui::toQString(m_design == "-" ? std::string() : m_design));
        session.showScenario(scenario);
        window.resize(size);
        window.show();
        settle();
        if (!window.showView(ui::toQString(m_view)))
            return fail(
                {ErrorCode::Usage,
                 {},
                 OGIVE_TR("app", "there is no view \"%1\"").arg(quotable(m_view)),
                 OGIVE_TR("app",
                          "There are: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, "
                          "cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, "
                          "knowledge, knowledge:SECTION")});
        // Knowledge and presentations have windows of their own.
        QWidget* shown = window.knowledge().knowledgeWindow();
        if (const ui::Presentation* presentation = window.presentation().presentation())
            shown = &presentation->stage();
        if (shown == nullptr)
            shown = &window;
        shown->resize(size);
        settle();
        return write(shown->grab());
    }

    Exit write(const QPixmap& picture) const
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!picture.save(&buffer, "PNG"))
            return fail({ErrorCode::Unwritable,
                         {m_target, {}, 0},
                         OGIVE_TR("app", "the picture can't be encoded"),
                         {}});
        const auto written = replaceFile(m_target, {png.constData(), static_cast<std::size_t>(png.size())});
        return written ? Exit::Done : fail(written.error());
    }

    std::string m_design;
    std::string m_view = "overview";
    std::string m_scenario;
    std::string m_size = "1440x900";
    std::string m_theme = "light";
    std::string m_language;
    std::string m_target;
    double m_scale = 1;
};

} // namespace

CommandPtr makeScreenshotCommand()
{
    return std::make_unique<ScreenshotCommand>();
}

} // namespace ogive::app
