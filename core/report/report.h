#pragma once

#include "core/base/text/language.h"
#include "core/design/report_settings/report_settings.h"
#include "core/figure/figure.h"

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ogive {

/// A run of text in one style. `link` is a URL, or # and a section's anchor.
struct Span {
    std::string text;
    bool strong = false;
    bool muted = false;
    std::string link;

    bool operator==(const Span&) const = default;
};

using Spans = std::vector<Span>;

struct Heading {
    int level = 1;      ///< 1 chapter, 2 section, 3 unnumbered head
    std::string number; ///< "3.2", empty for level 3
    std::string text;
    std::string anchor;
};

struct Paragraph {
    Spans spans;
};

struct BulletList {
    std::vector<Spans> items;
    bool numbered = false;
};

struct Table {
    struct Column {
        std::string head;
        bool right = false;  ///< numbers
        double weight = 1.0; ///< share of the width
    };

    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Spans>> rows;
};

/// A tinted box with a head, such as "In one page".
struct Callout {
    std::string head;
    std::vector<Spans> paragraphs;
};

struct ReportFigure {
    std::string name; ///< file name stem for formats that write pictures beside the text
    std::string caption;
    Figure figure;
    std::string mermaid = {}; ///< the same as Mermaid text, where it can be said so
};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Callout, ReportFigure>;

/// The document that every writer writes: built once from a design and its evaluations.
struct Report {
    std::string title;           ///< the design's name, unless the design names its report otherwise
    std::string kind;            ///< "Architecture decision report"
    std::string subtitle;        ///< the scenario
    std::string date;            ///< ISO, from the data, never the clock; may be empty
    std::string footer;          ///< knowledge edition, prices' date
    std::string language = "en"; ///< BCP 47
    Words words = english;       ///< for what a writer adds: "Table 3."
    Paper paper = Paper::A4;
    std::vector<Block> cover;  ///< blocks of the cover page below the title
    std::vector<Block> blocks; ///< everything after the contents
    std::string designFile;    ///< the design as JSON, for formats that carry it; without what is private
};

} // namespace ogive
