#include "ui/roadmap/roadmap_files.h"

#include "core/figure/write_svg.h"
#include "core/plan/gantt_of.h"
#include "core/plan/write_roadmap.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/figures/figure_svg.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QWidget>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RoadmapFilesText {
    Q_DECLARE_TR_FUNCTIONS(RoadmapFiles)
};

constexpr double pictureWidth = 1000;

struct Ending {
    RoadmapFormat format;
    QLatin1StringView ending;
};
constexpr std::array<Ending, 4> endings{{{RoadmapFormat::Csv, ".csv"_L1},
                                         {RoadmapFormat::Mermaid, ".mmd"_L1},
                                         {RoadmapFormat::Svg, ".svg"_L1},
                                         {RoadmapFormat::Png, ".png"_L1}}};

Figure figureOf(const RoadmapSource& source)
{
    const auto words = [](const Message& message) { return toStdString(translated(message)); };
    return drawGantt(
        ganttOf(source.knowledge, source.roadmap, source.calendar, source.forecast, words, pictureWidth));
}

QImage pictureOf(const RoadmapSource& source, const QFont& font)
{
    return imageOf(figureOf(source), themeFor(ThemeKind::Light), font);
}

} // namespace

QByteArray roadmapFile(const RoadmapSource& source, RoadmapFormat format, const QFont& font)
{
    switch (format) {
    case RoadmapFormat::Csv:
        return QByteArray::fromStdString(roadmapCsv(source.knowledge, source.roadmap, source.calendar));
    case RoadmapFormat::Mermaid:
        return QByteArray::fromStdString(
            roadmapMermaid(source.knowledge, source.roadmap, source.calendar, toStdString(source.title)));
    case RoadmapFormat::Svg:
        return QByteArray::fromStdString(writeSvg(figureOf(source)));
    case RoadmapFormat::Png:
        break;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(source, font).save(&buffer, "PNG");
    return png;
}

void copyRoadmap(const RoadmapSource& source, RoadmapFormat format, const QFont& font)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (format == RoadmapFormat::Png) {
        clipboard->setImage(pictureOf(source, font));
        return;
    }
    const QByteArray bytes = roadmapFile(source, format, font);
    auto* data = new QMimeData; // the clipboard takes it
    data->setText(QString::fromUtf8(bytes));
    if (format == RoadmapFormat::Svg)
        data->setData(u"image/svg+xml"_s, bytes);
    clipboard->setMimeData(data);
}

QString saveRoadmap(const RoadmapSource& source, QWidget* window)
{
    const QStringList filters{
        RoadmapFilesText::tr("Table (*.csv)"), RoadmapFilesText::tr("Mermaid gantt (*.mmd)"),
        RoadmapFilesText::tr("Drawing (*.svg)"), RoadmapFilesText::tr("Picture (*.png)")};
    QString filter;
    QString path = QFileDialog::getSaveFileName(window, RoadmapFilesText::tr("Save roadmap"), {},
                                                filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return {};
    const auto isOf = [&](const Ending& one) { return path.endsWith(one.ending, Qt::CaseInsensitive); };
    auto chosen = std::ranges::find_if(endings, isOf);
    if (chosen == endings.end()) {
        chosen = endings.begin() + std::max<qsizetype>(0, filters.indexOf(filter));
        path += chosen->ending;
    }
    const QByteArray bytes = roadmapFile(source, chosen->format, window->font());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return RoadmapFilesText::tr("The roadmap could not be written to %1. Choose a folder you may write to.")
        .arg(path);
}

} // namespace ogive::ui
