#include "ui/shell/palette/fuzzy_match.h"

#include <catch2/catch.hpp>

using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;

double score(const QString& typed, const QString& title, const QString& place = {})
{
    const auto match = fuzzyMatch(typed, title, place);
    return match ? match->score : -1;
}

} // namespace

TEST_CASE("the better a title answers, the higher it stands: begin, word, initials, inside, scattered, place")
{
    const QList<double> scores{score(u"save"_s, u"Save"_s),
                               score(u"save"_s, u"Save as…"_s),
                               score(u"save"_s, u"Quick save"_s),
                               score(u"sa"_s, u"Zoom: show all"_s),
                               score(u"ave"_s, u"Quick save"_s),
                               score(u"sve"_s, u"Quick save"_s),
                               score(u"save"_s, u"Other"_s, u"File › Saved"_s)};
    for (qsizetype i = 1; i < scores.size(); ++i) {
        CAPTURE(i);
        REQUIRE(scores[i] > 0);
        REQUIRE(scores[i - 1] > scores[i]);
    }
}

TEST_CASE("every typed word must be found, in any order and in the place too")
{
    REQUIRE(score(u"larger text"_s, u"Larger"_s, u"View › Text size"_s) > 0);
    REQUIRE(score(u"as save"_s, u"Save as…"_s) > 0);
    REQUIRE(score(u"save nothing"_s, u"Save as…"_s) < 0);
}

TEST_CASE("case and accents make no difference, and positions are those of the shown title")
{
    const auto match = fuzzyMatch(u"theme"_s, u"Dark Thème"_s, {});
    REQUIRE(match);
    REQUIRE(match->positions == QList<int>{5, 6, 7, 8, 9});
    REQUIRE(fuzzyMatch(u"SA"_s, u"Save as…"_s, {})->positions == QList<int>{0, 1});
    REQUIRE(fuzzyMatch(u"nd"_s, u"Name of the design, new Design"_s, {})->positions == QList<int>{20, 24});
}

TEST_CASE("of two alike the shorter stands first")
{
    REQUIRE(score(u"re"_s, u"Redo"_s) > score(u"re"_s, u"Rename design"_s));
}

TEST_CASE("nothing typed matches everything alike")
{
    REQUIRE(score({}, u"Save"_s) == score(u"  "_s, u"A much longer title"_s));
}

TEST_CASE("two letters that stand apart are no match")
{
    REQUIRE(score(u"xq"_s, u"Save as…"_s) < 0);
    REQUIRE(score(u"sv"_s, u"Save"_s) < 0);
}
