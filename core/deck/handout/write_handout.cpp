#include "core/deck/handout/write_handout.h"

#include "core/deck/handout/handout_pages.h"
#include "core/figure/write_svg.h"
#include "core/report/html/html_text.h"

#include <fmt/format.h>

#include <string_view>

namespace ogive {
namespace {

constexpr std::string_view handoutStyle = R"(:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem 1rem 4rem; color: #1b2430; background: #e7ebf1;
  font: 16px/1.5 Inter, "DejaVu Sans", system-ui, sans-serif;
}
header, nav, main, footer { max-width: 80rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
p { margin: 0; color: #4d5868; }
nav ol { columns: 16rem; padding-left: 1.75rem; margin: 1rem 0 0; }
nav li { break-inside: avoid; }
a { color: #2f5fde; }
section {
  position: relative; margin: 1.5rem 0; background: #fff; border: 1px solid #cdd4de; border-radius: 8px; overflow: hidden;
}
section svg { display: block; width: 100%; height: auto; font-family: Inter, "DejaVu Sans", sans-serif; }
@page { size: 13.333in 7.5in; margin: 0; }
@media print {
  body { padding: 0; background: none; }
  header, nav, footer { display: none; }
  main { max-width: none; }
  section { margin: 0; border: 0; border-radius: 0; break-inside: avoid; break-after: page; }
  section:last-child { break-after: auto; }
  section svg { width: 13.333in; height: 7.5in; }
}
)";

/// The picture as an element of the page: as wide as its place, named by its title and what it says.
std::string svgElement(const Figure& figure)
{
    const std::string whole = writeSvg(figure);
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {:.0f} {:.0f}\">",
               figure.size.width, figure.size.height) +
           whole.substr(whole.find('>') + 1);
}

std::string headOf(const std::string& title, const Language& language)
{
    return "<!DOCTYPE html>\n<html lang=\"" + language.tag() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Ogive\">\n<title>" +
           escapeHtmlLine(title) + "</title>\n<style>\n" + std::string(handoutStyle) +
           "</style>\n</head>\n<body>\n";
}

std::string pageName(std::size_t index)
{
    return "page-" + std::to_string(index + 1);
}

} // namespace

std::string writeHandout(const DeckSubject& subject)
{
    const std::vector<HandoutPage> pages = handoutPages(subject);
    const std::string name =
        subject.design.name.empty() ? subject.words(OGIVE_TR("deck", "Presentation")) : subject.design.name;
    std::string html = headOf(name, subject.knowledge.language);
    html += "<header>\n<h1 dir=\"auto\">" + escapeHtmlLine(name) + "</h1>\n<p><bdi>" +
            escapeHtmlLine(subject.scenario.name) + "</bdi>";
    if (!subject.date.empty())
        html += " · <time>" + escapeHtmlLine(subject.date) + "</time>";
    html += "</p>\n</header>\n";
    if (!pages.empty())
        html +=
            "<nav aria-label=\"" + escapeHtmlLine(subject.words(OGIVE_TR("deck", "Pages"))) + "\">\n<ol>\n";
    for (std::size_t i = 0; i < pages.size(); ++i)
        html += "<li><a href=\"#" + pageName(i) + "\"><bdi>" + escapeHtmlLine(pages[i].figure.title) +
                "</bdi></a></li>\n";
    html += pages.empty() ? "<main>\n" : "</ol>\n</nav>\n<main>\n";
    for (std::size_t i = 0; i < pages.size(); ++i)
        html += "<section id=\"" + pageName(i) + "\">\n<h2 dir=\"auto\">" +
                escapeHtmlLine(pages[i].figure.title) + "</h2>\n" + svgElement(pages[i].figure) +
                "</section>\n";
    html += "</main>\n</body>\n</html>\n";
    return html;
}

} // namespace ogive
