#include "core/exchange/formats/export_format.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace ogive;

TEST_CASE("every format has a name, an id and endings of its own")
{
    std::set<std::string_view> ids;
    std::set<std::string_view> endings;
    for (const ExportFormat& format : exportFormats()) {
        INFO(format.id);
        CHECK(ids.insert(format.id).second);
        CHECK_FALSE(english(format.title).empty());
        CHECK_FALSE(english(format.about).empty());
        CHECK(format.endings.empty() == (format.target == ExportTarget::Folder));
        for (const std::string_view ending : format.endings)
            CHECK(endings.insert(ending).second);
        CHECK(exportFormat(format.id) == &format);
    }
    CHECK(ids.size() >= 13);
}

TEST_CASE("a path's ending names its format, whatever its case")
{
    const auto idOf = [](const std::string& path) {
        const ExportFormat* format = exportFormatOf(path);
        return format ? std::string(format->id) : std::string("none");
    };
    CHECK(idOf("a/b.pdf") == "pdf");
    CHECK(idOf("B.Markdown") == "md");
    CHECK(idOf("a/b.slides.pdf") == "slides"); // the longest ending counts
    CHECK(idOf("b.Handout.HTML") == "handout");
    CHECK(idOf("b.html") == "html");
    CHECK(idOf("x.gv") == "dot");
    CHECK(idOf("x") == "none");
    CHECK(idOf("x.txt") == "none");
    CHECK(idOf(".pdf") == "none"); // a hidden file without a name
    CHECK(idOf("") == "none");
}
