#include "core/exchange/drawings/drawings.h"

#include "core/evaluation/parts.h"
#include "core/exchange/formats/writers.h"
#include "core/figure/tree_text.h"
#include "core/figure/write_svg.h"
#include "core/report/figures_of.h"

#include <algorithm>

namespace ogive {
namespace {

std::string namesOf(const std::vector<Drawing>& drawings)
{
    std::string names;
    for (const Drawing& drawing : drawings)
        names += (names.empty() ? "" : ", ") + drawing.name;
    return names;
}

Result<Exported> exportDrawings(const ExportSubject& subject, const ExportRequest& request,
                                std::string_view ending, bool (*has)(const Drawing&),
                                std::string (*bytesOf)(const Drawing&))
{
    const auto drawings = wantedDrawings(subject, request, has);
    if (!drawings)
        return Failure(drawings.error());
    Exported exported;
    for (const Drawing& drawing : *drawings)
        exported.files.push_back({drawingPath(drawing, request, ending), bytesOf(drawing)});
    return exported;
}

} // namespace

std::vector<Drawing> drawingsOf(const ExportSubject& subject)
{
    std::vector<Drawing> drawings;
    for (const std::size_t decision : decisionsInOrder(subject.knowledge, subject.evaluation)) {
        const DecisionTreePicture picture = decisionTreeOf(subject.knowledge, subject.evaluation, decision,
                                                           subject.words, subject.knowledge.language.numbers);
        Figure figure = drawDecisionTree(picture);
        if (!figure.shapes.empty())
            drawings.push_back({subject.knowledge.decisions[decision].id.value, std::move(figure),
                                mermaidOf(picture), dotOf(picture)});
    }
    const Report report = reportOf(subject);
    for (const Block& block : report.blocks) {
        const ReportFigure* figure = std::get_if<ReportFigure>(&block);
        // The report's own trees are those from above.
        const bool isNew = figure && std::none_of(drawings.begin(), drawings.end(), [&](const Drawing& one) {
                               return one.figure == figure->figure || one.name == figure->name;
                           });
        if (isNew)
            drawings.push_back({figure->name, figure->figure, figure->mermaid, {}});
    }
    return drawings;
}

Result<std::vector<Drawing>> wantedDrawings(const ExportSubject& subject, const ExportRequest& request,
                                            bool (*has)(const Drawing&))
{
    std::vector<Drawing> drawings = drawingsOf(subject);
    std::erase_if(drawings, [&](const Drawing& drawing) { return !has(drawing); });
    if (!request.figure.empty()) {
        const std::string names = namesOf(drawings);
        std::erase_if(drawings, [&](const Drawing& drawing) { return drawing.name != request.figure; });
        if (drawings.empty())
            return Failure(Error{
                ErrorCode::Usage,
                {},
                OGIVE_TR("export", "there is no figure \"%1\" for this format").arg(quotable(request.figure)),
                OGIVE_TR("export", "There are: %1").arg(names)});
    } else if (!request.isFolder && drawings.size() > 1) {
        drawings.resize(1);
    }
    if (drawings.empty())
        return Failure(Error{
            ErrorCode::Invalid, {}, OGIVE_TR("export", "there is no figure to export in this format"), {}});
    return drawings;
}

std::string drawingPath(const Drawing& drawing, const ExportRequest& request, std::string_view ending)
{
    if (!request.isFolder)
        return request.name;
    return drawing.name + std::string(ending);
}

Result<Exported> exportSvg(const ExportSubject& subject, const ExportRequest& request)
{
    return exportDrawings(
        subject, request, ".svg", [](const Drawing&) { return true; },
        [](const Drawing& drawing) { return writeSvg(drawing.figure); });
}

Result<Exported> exportDot(const ExportSubject& subject, const ExportRequest& request)
{
    return exportDrawings(
        subject, request, ".dot", [](const Drawing& drawing) { return !drawing.dot.empty(); },
        [](const Drawing& drawing) { return drawing.dot; });
}

Result<Exported> exportMermaid(const ExportSubject& subject, const ExportRequest& request)
{
    return exportDrawings(
        subject, request, ".mmd", [](const Drawing& drawing) { return !drawing.mermaid.empty(); },
        [](const Drawing& drawing) { return drawing.mermaid; });
}

} // namespace ogive
