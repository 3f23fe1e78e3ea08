#include "ui/shell/help/manual.h"

#include <QDir>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView firstPage("index.html");

/// Where the manual may be, from the program's folder (packaging/manual/CMakeLists.txt puts it there).
QStringList places()
{
    return {u"manual"_s, u"../share/doc/ogive/manual"_s};
}

} // namespace

QString manualPage(const QString& programFolder, const QString& view)
{
    for (const QString& place : places()) {
        const QDir folder(QDir::cleanPath(QDir(programFolder).filePath(place)));
        if (!folder.exists(firstPage))
            continue;
        // A page for each view: what opens files may drop an anchor.
        const QString page = u"view-%1.html"_s.arg(view);
        return folder.filePath(!view.isEmpty() && folder.exists(page) ? page : QString(firstPage));
    }
    return {};
}

} // namespace ogive::ui
