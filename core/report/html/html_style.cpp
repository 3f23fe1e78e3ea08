#include "core/report/html/html_style.h"

#include <string_view>

namespace ogive {
namespace {

constexpr std::string_view screenStyle = R"(:root {
  color-scheme: light dark;
  --text: #1b2430; --muted: #5b6776; --accent: #2f5fde; --soft: #f3f6fe; --line: #dde2e9; --page: #fff;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #e6eaf0; --muted: #a3adba; --accent: #8fb0ff; --soft: #1d2635; --line: #39424f; --page: #141a22; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 58rem; padding: 2.5rem 1.25rem 4rem; color: var(--text); background: var(--page);
  font: 16px/1.55 Inter, "DejaVu Sans", system-ui, sans-serif; overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .35rem; }
p, ul, ol { margin: .5rem 0; }
li { margin: .2rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
.kind, .muted, figcaption, caption, footer { color: var(--muted); }
.kind { margin: 0 0 1.5rem; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1.5rem; }
nav li { break-inside: avoid; }
nav a { text-decoration: none; }
@media (min-width: 48rem), print { nav > ol { columns: 2; } }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
caption { caption-side: top; text-align: left; padding-bottom: .4rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { border-bottom-color: var(--muted); vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
aside { background: var(--soft); border-left: 4px solid var(--accent); padding: .75rem 1rem; margin: 1rem 0; }
aside p:first-child { margin-top: 0; }
aside p:last-child { margin-bottom: 0; }
figure { margin: 1.25rem 0; }
figure div { background: #fff; padding: .75rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; }
figure svg { font-family: Inter, "DejaVu Sans", sans-serif; display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { font-size: .9rem; margin-top: .4rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .85rem; }
)";

constexpr std::string_view printStyle = R"(@page { margin: 20mm 18mm; }
@media print {
  :root {
    --text: #000; --muted: #444; --accent: #2f5fde; --soft: #f3f6fe; --line: #bbb; --page: #fff;
    color-scheme: light;
  }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h2 { margin-top: 2rem; }
  th, td { padding: .2rem .4rem; }
  header, nav { break-after: page; }
  nav h2 { margin-top: 0; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure, aside { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .table { overflow: visible; }
  figure svg { max-height: 220mm; }
  a { color: inherit; text-decoration: none; }
}
)";

} // namespace

std::string htmlStyle()
{
    return std::string(screenStyle) + std::string(printStyle);
}

} // namespace ogive
