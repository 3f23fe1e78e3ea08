#include "core/exchange/formats/writers.h"
#include "core/report/html/write_html.h"
#include "core/report/write_markdown.h"

#include <filesystem>

namespace ogive {

Result<Exported> exportMarkdown(const ExportSubject& subject, const ExportRequest& request)
{
    const std::string folder = std::filesystem::path(request.name).stem().string() + "-figures";
    MarkdownReport markdown = writeMarkdown(reportOf(subject), folder, subject.words);
    Exported exported;
    // The pictures come first, so that a text never refers to what is not there.
    for (MarkdownFigure& figure : markdown.figures)
        exported.files.push_back({folder + "/" + figure.fileName, std::move(figure.svg)});
    exported.files.push_back({request.name, std::move(markdown.text)});
    return exported;
}

Result<Exported> exportHtml(const ExportSubject& subject, const ExportRequest& request)
{
    return Exported{{{request.name, writeHtml(reportOf(subject), subject.words)}}, {}};
}

} // namespace ogive
