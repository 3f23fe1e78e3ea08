#include "core/exchange/formats/writers.h"

#include <iterator>

namespace ogive {
namespace {

constexpr ExportTarget oneFile = ExportTarget::File;
constexpr ExportTarget oneFolder = ExportTarget::Folder;
constexpr ExportTarget fileOrFolder = ExportTarget::FileOrFolder;

std::vector<ExportFormat> documentFormats()
{
    return {
        {"pdf",
         OGIVE_TR("export", "Report as PDF"),
         OGIVE_TR("export", "The whole report, to send and to print. Ogive opens it as the design again."),
         oneFile,
         {".pdf"},
         nullptr},
        {"html",
         OGIVE_TR("export", "Report as web page"),
         OGIVE_TR("export", "The whole report as one file for any browser, without scripts."),
         oneFile,
         {".html", ".htm"},
         exportHtml},
        {"md",
         OGIVE_TR("export", "Report as Markdown"),
         OGIVE_TR("export", "The whole report for GitHub and wikis, with its figures in a folder beside it."),
         oneFile,
         {".md", ".markdown"},
         exportMarkdown},
        {"adr",
         OGIVE_TR("export", "Decision records (MADR)"),
         OGIVE_TR("export", "A record for each decision. Written again, they are brought up to date; what "
                            "people wrote into them stays."),
         oneFolder,
         {},
         exportRecords,
         ".md"},
    };
}

std::vector<ExportFormat> presentationFormats()
{
    return {
        {"slides",
         OGIVE_TR("export", "Presentation as slides (PDF)"),
         OGIVE_TR("export", "The pages of the presentation, one a sheet in 16:9, to show and to send."),
         oneFile,
         {".slides.pdf"},
         nullptr},
        {"handout",
         OGIVE_TR("export", "Presentation as web page"),
         OGIVE_TR("export", "The pages of the presentation as one file for any browser, without scripts; it "
                            "prints a page a sheet."),
         oneFile,
         {".handout.html", ".handout.htm"},
         exportHandout},
    };
}

std::vector<ExportFormat> dataFormats()
{
    return {
        {"json",
         OGIVE_TR("export", "Report as JSON"),
         OGIVE_TR("export", "Everything in the report as data, for programs."),
         oneFile,
         {".json"},
         exportJson},
        {"xlsx",
         OGIVE_TR("export", "Workbook (XLSX)"),
         OGIVE_TR("export",
                  "All tables for a spreadsheet; the cost follows the traffic that a reader types."),
         oneFile,
         {".xlsx"},
         exportWorkbook},
        {"csv",
         OGIVE_TR("export", "Tables as CSV"),
         OGIVE_TR("export", "One file a table: requirements, decisions, options, cost, capacity, checks, "
                            "roadmap."),
         oneFolder,
         {},
         exportCsv},
        {"dmn",
         OGIVE_TR("export", "Rules as DMN"),
         OGIVE_TR("export", "The rule set that decides, as decision tables for other rule editors."),
         oneFile,
         {".dmn"},
         exportDmn},
        {"structurizr",
         OGIVE_TR("export", "Stack as Structurizr DSL"),
         OGIVE_TR("export", "The chosen stack as a C4 model with a container view."),
         oneFile,
         {".dsl"},
         exportStructurizr},
        {"starter",
         OGIVE_TR("export", "Starter kit"),
         OGIVE_TR("export", "A folder to begin with: packages, a worker for batches, containers to run, and "
                            "what to fill in."),
         oneFolder,
         {},
         exportStarter},
    };
}

std::vector<ExportFormat> figureFormats()
{
    return {
        {"svg",
         OGIVE_TR("export", "Figures as SVG"),
         OGIVE_TR("export", "Every tree and chart as a drawing."),
         fileOrFolder,
         {".svg"},
         exportSvg},
        {"png",
         OGIVE_TR("export", "Figures as PNG"),
         OGIVE_TR("export", "Every tree and chart as a picture."),
         fileOrFolder,
         {".png"},
         nullptr},
        {"dot",
         OGIVE_TR("export", "Decision trees for Graphviz"),
         OGIVE_TR("export", "Every decision tree in the DOT language."),
         fileOrFolder,
         {".dot", ".gv"},
         exportDot},
        {"mermaid",
         OGIVE_TR("export", "Figures as Mermaid"),
         OGIVE_TR("export", "Every decision tree as a flowchart in text, for pages that draw it."),
         fileOrFolder,
         {".mmd", ".mermaid"},
         exportMermaid},
    };
}

} // namespace

std::vector<ExportFormat> exportFormatList()
{
    std::vector<ExportFormat> all = documentFormats();
    for (auto formats : {presentationFormats(), dataFormats(), figureFormats()})
        std::move(formats.begin(), formats.end(), std::back_inserter(all));
    return all;
}

} // namespace ogive
