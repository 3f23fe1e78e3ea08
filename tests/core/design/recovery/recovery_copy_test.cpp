#include "core/design/recovery/recovery_copy.h"

#include "core/design/file.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

RecoveryCopy sampleCopy()
{
    RecoveryCopy copy;
    copy.note = {"/home/ada/“a”.ogive.json", "00ff", ScenarioId("year-2"), "2026-11-29T02:46:02Z"};
    copy.design.name = "Help\ndesk";
    Scenario scenario;
    scenario.id = ScenarioId("year-2");
    scenario.name = "Year 2";
    scenario.requirements.set(FieldId("expected_traffic"), 120000.0);
    copy.design.scenarios.push_back(scenario);
    copy.design.rest["x_later"] = Json::array({1, 2});
    return copy;
}

} // namespace

TEST_CASE("a recovery copy is read as it was written")
{
    const RecoveryCopy copy = sampleCopy();
    const auto read = readRecoveryCopy(writeRecoveryCopy(copy.note, copy.design), "copy");
    REQUIRE(read);
    CHECK(*read == copy);
}

TEST_CASE("below its first line a recovery copy is a design file")
{
    const RecoveryCopy copy = sampleCopy();
    const std::string text = writeRecoveryCopy(copy.note, copy.design);
    CHECK(text.substr(text.find('\n') + 1) == writeDesign(copy.design));
}

TEST_CASE("what is no whole recovery copy is refused with its place")
{
    const RecoveryCopy copy = sampleCopy();
    const std::string text = writeRecoveryCopy(copy.note, copy.design);
    for (std::size_t length = 0; length + 2 < text.size(); length += 7)
        CHECK_FALSE(readRecoveryCopy(text.substr(0, length), "copy"));
    CHECK_FALSE(readRecoveryCopy(writeDesign(copy.design), "copy"));
    CHECK_FALSE(readRecoveryCopy("[]\n" + writeDesign(copy.design), "copy"));
    const auto noScenario = readRecoveryCopy(text.substr(0, text.find('\n') + 1) +
                                                 "{\"format\": \"ogive-design\",\n\"version\": 1,\n"
                                                 "\"scenarios\": []}",
                                             "copy");
    REQUIRE_FALSE(noScenario);
    CHECK(noScenario.error().place.line == 4); // the note and two lines stand before it
}

TEST_CASE("a copy of a newer version is told apart from a broken one")
{
    const auto newer = readRecoveryCopy(
        "{\"format\": \"ogive-recovery\", \"version\": 2}\n" + writeDesign(Design()), "copy");
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerVersion);
}
