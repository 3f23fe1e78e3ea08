#include "tests/bench/program/window_bench.h"
#include "tests/bench/program/measure.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/design/file.h"
#include "core/evaluation/check_design.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace ogive::bench {

void drain(const PaintCounter& painted)
{
    int before = -1;
    while (before != painted.count()) {
        before = painted.count();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void prepareWindow(const std::string& folder)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(folder));
}

Result<Design> readChecked(const Knowledge& knowledge, const std::string& path)
{
    const auto text = readFile(path, JsonLimits{}.bytes);
    if (!text)
        return Failure(text.error());
    auto design = readDesign(*text, path);
    if (!design)
        return design;
    if (const auto problem = firstProblem(knowledge, *design))
        return Failure(*problem);
    return design;
}

void printQuantiles(const std::vector<double>& seconds, const std::string& unit)
{
    printFigure(quantile(seconds, 0.5) * 1e3, unit + "-p50");
    printFigure(quantile(seconds, 0.99) * 1e3, unit + "-p99");
}

} // namespace ogive::bench
