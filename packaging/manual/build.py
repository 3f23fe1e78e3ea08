#!/usr/bin/env python3
"""Builds the manual: the chapters as HTML, one stylesheet, and a short page for each view that leads to its section.

    build.py --cmark cmark-gfm --palette palette.json --to FOLDER

Pictures are not made here; see CMakeLists.txt. Nothing is fetched, and the pages have no scripts.
"""

import argparse
import html
import json
import re
import subprocess
from pathlib import Path

from chapters import FOLDER, read_manual, read_pictures

VIEWS = "04-views.md"  # its sections are the views, named by their ids
OTHER_VIEWS = {"knowledge": "06-knowledge.html", "present": "05-workshop.html"}
COLOURS = {
    "background": "background", "surface": "surface", "band": "band", "border": "border", "text": "text",
    "muted": "muted", "accent": "accent", "accent-soft": "accentSoft",
}  # fmt: skip
DEFAULT_SIZE = "1280x800"

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="manual.css">
</head>
<body>
<a class="skip" href="#text">To the text</a>
<nav class="chapters" aria-label="Chapters">
<p><a href="index.html">Ogive manual</a></p>
<ol>
{chapters}
</ol>
</nav>
<main id="text">
{body}
<nav class="turn" aria-label="Next and previous chapter">
{turn}
</nav>
</main>
</body>
</html>
"""

LEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta http-equiv="refresh" content="0; url={target}">
<link rel="stylesheet" href="manual.css">
</head>
<body>
<p><a href="{target}">{title}</a></p>
</body>
</html>
"""


def html_of(markdown, cmark):
    done = subprocess.run(
        [cmark, "--to", "html", "--extension", "table", "--extension", "autolink", "--full-info-string"],
        input=markdown.encode("utf-8"),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8")


def with_anchors(body, chapter):
    """Headings get GitHub's anchors, and a mark that links to them."""
    headings = iter(chapter.headings)

    def heading(match):
        anchor = next(headings).anchor
        link = f' <a class="anchor" href="#{anchor}" aria-label="Link to this section">#</a>'
        return f'<h{match[1]} id="{anchor}">{match[2]}{"" if match[1] == "1" else link}</h{match[1]}>'

    return re.sub(r"<h([1-6])>(.*?)</h\1>", heading, body, flags=re.DOTALL)


def with_pages(body):
    """Links between chapters lead to their pages."""
    return re.sub(r'href="([\w-]+)\.md(#[^"]*)?"', lambda match: f'href="{match[1]}.html{match[2] or ""}"', body)


def with_pictures(body, pictures):
    """Pictures know their size, and open in full."""

    def picture(match):
        name = Path(match[1]).stem
        width, height = pictures[name].get("size", DEFAULT_SIZE).split("x")
        return (
            f'<figure><a href="{match[1]}"><img src="{match[1]}" alt="{match[2]}" width="{width}" '
            f'height="{height}" loading="lazy"></a></figure>'
        )

    return re.sub(r'<p><img src="([^"]+)" alt="([^"]*)" /></p>', picture, body)


def with_blocks(body):
    """Blocks that are files say so; in console blocks commands stand out from what they print."""

    def file_name(match):
        name = html.escape(re.search(r"file=(\S+)", html.unescape(match[2]))[1])
        return f'<p class="file">{name}</p>\n<pre><code class="{match[1]}">'

    def console(match):
        lines = [
            f'<span class="command">{line}</span>' if line.startswith("$ ") else line
            for line in match[1].split("\n")
        ]
        return '<pre class="console"><code>' + "\n".join(lines) + "</code></pre>"

    body = re.sub(r'<pre><code class="([\w-]+)" data-meta="([^"]*)">', file_name, body)
    body = re.sub(r'<pre><code class="language-console">(.*?)</code></pre>', console, body, flags=re.DOTALL)
    # Wide blocks and tables scroll on their own, by the keyboard too.
    body = body.replace("<pre", '<pre tabindex="0"')
    return body.replace("<table>", '<div class="wide" tabindex="0">\n<table>').replace("</table>", "</table>\n</div>")


def contents_of(chapter):
    """The sections of a chapter as a list, two levels deep."""
    sections = [heading for heading in chapter.headings if heading.level in (2, 3)]
    if len(sections) < 2:
        return ""
    items, open_list = [], False
    for position, section in enumerate(sections):
        link = f'<a href="#{section.anchor}">{html.escape(section.text)}</a>'
        following = sections[position + 1].level if position + 1 < len(sections) else 2
        if section.level == 2:
            open_list = following == 3
            items.append(f"<li>{link}" + ("<ul>" if open_list else "</li>"))
        else:
            closing = "</ul></li>" if following == 2 and open_list else ""
            items.append(f"<li>{link}</li>{closing}")
            open_list = open_list and not closing
    return (
        '<details class="contents" open>\n<summary>On this page</summary>\n<ul>\n'
        + "\n".join(items)
        + "\n</ul>\n</details>\n"
    )


def chapter_list(chapters, current):
    lines = []
    for chapter in chapters[1:]:
        mark = ' aria-current="page"' if chapter is current else ""
        lines.append(f'<li><a href="{chapter.page}"{mark}>{html.escape(chapter.title)}</a></li>')
    return "\n".join(lines)


def turn_links(chapters, position):
    links = []
    if position > 0:
        before = chapters[position - 1]
        links.append(f'<a rel="prev" href="{before.page}">← {html.escape(before.title)}</a>')
    if position + 1 < len(chapters):
        after = chapters[position + 1]
        links.append(f'<a rel="next" href="{after.page}">{html.escape(after.title)} →</a>')
    return "\n".join(links)


def page_of(chapters, position, pictures, cmark):
    chapter = chapters[position]
    body = with_anchors(html_of(chapter.text, cmark), chapter)
    body = with_blocks(with_pictures(with_pages(body), pictures))
    if position > 0:
        end = body.index("</h1>") + len("</h1>\n")
        body = body[:end] + contents_of(chapter) + body[end:]
    title = chapter.title if position == 0 else f"{chapter.title} – Ogive manual"
    return PAGE.format(
        title=html.escape(title), chapters=chapter_list(chapters, chapter), body=body,
        turn=turn_links(chapters, position),
    )  # fmt: skip


def view_pages(chapters):
    """By file: the page that leads to a view's section. What opens files may drop an anchor, so each has its own."""
    views = next(chapter for chapter in chapters if chapter.name == VIEWS)
    targets = {h.anchor: (h.text, f"{views.page}#{h.anchor}") for h in views.headings if h.level == 2}
    for view, page in OTHER_VIEWS.items():
        chapter = next(chapter for chapter in chapters if chapter.page == page)
        targets[view] = (chapter.title, page)
    return {
        f"view-{view}.html": LEAD.format(title=html.escape(title), target=target)
        for view, (title, target) in targets.items()
    }


def stylesheet(palette):
    """The stylesheet, with the program's colours."""

    def colours(theme):
        return "\n".join(f"    --{name}: {palette[theme][key]};" for name, key in COLOURS.items())

    text = (FOLDER / "manual.css").read_text(encoding="utf-8")
    return text.replace("/* light */", colours("light").strip()).replace("/* dark */", colours("dark").strip())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cmark", default="cmark-gfm")
    parser.add_argument("--palette", type=Path, default=FOLDER.parents[1] / "resources/palettes/palette.json")
    parser.add_argument("--to", type=Path, required=True)
    chosen = parser.parse_args()
    chapters = read_manual()
    pictures = read_pictures()
    pages = {chapters[i].page: page_of(chapters, i, pictures, chosen.cmark) for i in range(len(chapters))}
    pages |= view_pages(chapters)
    pages["manual.css"] = stylesheet(json.loads(chosen.palette.read_text(encoding="utf-8")))
    chosen.to.mkdir(parents=True, exist_ok=True)
    for name, text in pages.items():
        (chosen.to / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
