#include "tests/bench/program/commands.h"
#include "tests/bench/program/measure.h"
#include "tests/bench/program/window_bench.h"

#include "core/knowledge/load.h"
#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/controls/what_if_control.h"
#include "ui/presentation/presentation.h"
#include "ui/session/document.h"
#include "ui/session/forecaster.h"
#include "ui/session/settings.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace ogive::bench {
namespace {

constexpr int rounds = 6; // the first one does not count
constexpr int steps = 12; // up, and as many down again
constexpr int longestForecastMs = 60'000;

/// Seconds from turning to each page until it is painted.
std::vector<double> timePages(ui::Presentation& presentation, const PaintCounter& painted)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t page = 0; page < presentation.room().course().count(); ++page) {
            const double taken = secondsOf([&] {
                presentation.room().goTo(page);
                drain(painted);
            });
            if (round > 0)
                seconds.push_back(taken);
        }
    }
    return seconds;
}

/// What the steps of every control of every page take until they are painted; those that change the page's
/// outcome apart.
struct WhatIfTimes {
    std::vector<double> all;
    std::vector<double> flips;
};

void timeControl(ui::Presentation& presentation, ui::WhatIfControl& control, const PaintCounter& painted,
                 WhatIfTimes& times)
{
    for (int i = 0; i < 2 * steps; ++i) {
        const auto outcome = presentation.room().outcome();
        const int before = painted.count();
        const double taken = secondsOf([&] {
            control.step(i < steps ? 1 : -1);
            drain(painted);
        });
        if (painted.count() == before)
            continue; // at the end of its range
        times.all.push_back(taken);
        if (presentation.room().outcome() != outcome)
            times.flips.push_back(taken);
    }
}

WhatIfTimes timeWhatIfs(ui::Presentation& presentation, const PaintCounter& painted)
{
    WhatIfTimes times;
    for (std::size_t page = 0; page < presentation.room().course().count(); ++page) {
        presentation.room().goTo(page);
        drain(painted);
        // Controls come and go with what is tried; those that the page begins with are enough.
        std::vector<std::size_t> fields;
        for (const ui::WhatIfControl* control : presentation.stage().whatIf().controls())
            fields.push_back(control->field());
        for (const std::size_t field : fields) {
            const auto& controls = presentation.stage().whatIf().controls();
            const auto found = std::ranges::find(controls, field, &ui::WhatIfControl::field);
            if (found != controls.end())
                timeControl(presentation, **found, painted, times);
        }
        presentation.room().drop();
        drain(painted);
    }
    return times;
}

/// What is computed beside the window takes the processor from what is measured.
void awaitForecast(const ui::Forecaster& forecaster)
{
    QElapsedTimer waited;
    waited.start();
    while (!forecaster.isFine() && waited.elapsed() < longestForecastMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

} // namespace

Result<void> benchPresent(const std::string& designPath, const std::string& size)
{
    int width = 0;
    int height = 0;
    if (std::sscanf(size.c_str(), "%5dx%5d", &width, &height) != 2 || std::min(width, height) < 320)
        return wrongInput(size, 0, "a size is WIDTHxHEIGHT, from 320 on");
    auto loaded = loadBuiltinKnowledge();
    if (!loaded)
        return Failure(loaded.error());
    const auto knowledge = std::make_shared<const Knowledge>(std::move(*loaded));
    const auto design = readChecked(*knowledge, designPath);
    if (!design)
        return Failure(design.error());

    const QTemporaryDir folder;
    prepareWindow(folder.path().toStdString());
    int argc = 1;
    std::string program = "ogive-bench";
    char* argv[] = {program.data(), nullptr};
    QApplication application(argc, argv);
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(ui::ThemeChoice::Dark);
    ui::DesignSession session(knowledge);
    ui::Document document(session, settings);
    ui::MainWindow window(session, document, settings);
    document.show(*design, {});
    window.showView(QStringLiteral("present"));
    ui::Presentation& presentation = *window.presentation().presentation();
    presentation.stage().resize(width, height);
    PaintCounter painted;
    application.installEventFilter(&painted);
    drain(painted);
    awaitForecast(*window.forecaster());
    drain(painted);

    const auto pages = timePages(presentation, painted);
    const WhatIfTimes whatIfs = timeWhatIfs(presentation, painted);
    if (pages.empty() || whatIfs.all.empty() || whatIfs.flips.empty())
        return wrongInput(designPath, 0, "the design has nothing to try");
    printQuantiles(pages, "ms-page");
    printQuantiles(whatIfs.all, "ms-whatif");
    printQuantiles(whatIfs.flips, "ms-flip");
    return {};
}

} // namespace ogive::bench
