#include "core/workshop/page_name.h"

#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

TEST_CASE("pages of the presentation have names, those of decisions their title")
{
    const auto named = [](const char* page) { return english(pageName(builtIn(), page)); };
    CHECK(named("decision:vector_db") == "Vector database");
    CHECK(named("decision:gone") == "gone");
    CHECK(named("cost") == "Cost");
    CHECK(named("next-steps") == "Next steps");
    CHECK(named("of-later") == "of-later");
    CHECK(decisionOfPage("decision:vector_db") == "vector_db");
    CHECK(decisionOfPage("cost").empty());
}
