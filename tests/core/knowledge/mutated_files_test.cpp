#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdint>

using namespace ogive;

namespace {

/// The same numbers in every run.
class Dice {
public:
    std::size_t below(std::size_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(m_state >> 33U) % bound;
    }

private:
    std::uint64_t m_state = 20261125;
};

/// Any value inside a JSON text, found by walking down at random.
Json& someValue(Json& json, Dice& dice)
{
    Json* at = &json;
    while (at->is_structured() && !at->empty()) {
        auto next = at->begin();
        std::advance(next, static_cast<std::ptrdiff_t>(dice.below(at->size())));
        at = &*next;
        if (dice.below(6) == 0)
            break;
    }
    return *at;
}

/// A built-in file, changed, laid over the built-in ones.
Result<Knowledge> loadedWith(const std::string& content)
{
    auto files = builtinFiles();
    files.push_back({"changed.json", content, 1});
    return loadKnowledge(files);
}

void checkRefusal(const Result<Knowledge>& loaded)
{
    if (loaded)
        return;
    INFO(describe(loaded.error()));
    CHECK_FALSE(loaded.error().reason.source.empty());
    CHECK(describe(loaded.error()).size() < 2000);
}

} // namespace

TEST_CASE("a knowledge file that is cut off anywhere is refused with its name")
{
    for (const KnowledgeFile& file : builtinFiles()) {
        INFO(file.path);
        for (std::size_t percent = 0; percent < 100; ++percent) {
            const std::vector<KnowledgeFile> cut{
                {file.path, file.content.substr(0, file.content.size() * percent / 100)}};
            const auto laid = LaidFiles::lay(cut);
            REQUIRE_FALSE(laid);
            CHECK(laid.error().place.file == file.path);
            CHECK(laid.error().code == ErrorCode::Syntax);
        }
    }
}

TEST_CASE("a knowledge file with a value of another type either loads or says what is wrong")
{
    const std::array<Json, 7> others{Json(nullptr),    Json(true),          Json(-1),      Json(1e300),
                                     Json("nonsense"), Json::array({1, 2}), Json{{"a", 1}}};
    Dice dice;
    for (const KnowledgeFile& file : builtinFiles()) {
        INFO(file.path);
        for (int round = 0; round < 3; ++round) {
            Json json = Json::parse(file.content);
            someValue(json, dice) = others[dice.below(others.size())];
            checkRefusal(loadedWith(json.dump()));
        }
    }
}

TEST_CASE("a knowledge file without one of its members either loads or says what is missing")
{
    Dice dice;
    for (const KnowledgeFile& file : builtinFiles()) {
        INFO(file.path);
        for (int round = 0; round < 2; ++round) {
            Json json = Json::parse(file.content);
            Json* object = &json;
            for (int i = 0; i < 20 && !(object->is_object() && dice.below(3) == 0 && object != &json); ++i)
                object = &someValue(json, dice);
            if (!object->is_object() || object->empty())
                continue;
            auto member = object->begin();
            std::advance(member, static_cast<std::ptrdiff_t>(dice.below(object->size())));
            object->erase(member);
            checkRefusal(loadedWith(json.dump()));
        }
    }
}

TEST_CASE("knowledge that makes no sense is refused at its place")
{
    const std::string head = R"({"format": "ogive-knowledge", "version": 1, "kind": )";
    const auto [content, pointer] = GENERATE_COPY(table<std::string, std::string>({
        {head + R"("gpus", "accelerators": [{"id": "g", "title": "G", "vendor": "v", "source": "s",
"prices": [{"cloud": "c", "usd_per_gpu_hour": -1, "source": "s"}]}]})",
         "/accelerators/0/prices/0/usd_per_gpu_hour"},
        {head + R"("cloud-units", "units": [{"id": "u", "title": "U", "category": "c", "cloud": "c",
"unit": "hour", "usd": 1e9, "source": "s"}]})",
         "/units/0/usd"},
        {head +
             R"("vector-dbs", "databases": [{"id": "d", "title": "D", "source": "s", "features": {"a": 1}}]})",
         "/databases/0/features/a"},
        {head +
             R"("vector-dbs", "databases": [{"id": "d", "title": "D", "source": "s", "memory_rule": "V9"}]})",
         "/databases/0/memory_rule"},
        {head + R"("serving-engines", "engines": [{"id": "e", "title": "E", "layer": "engine",
"hardware": [1], "source": "s"}]})",
         "/engines/0/hardware/0"},
        {head +
             R"("controls", "controls": [{"id": "c", "title": "C", "threat": "t", "control": "c", "source": "s",
"effort_days": {"low": 3, "typical": 2, "high": 1}, "required_when": {"field": "team_size", "op": ">", "value": 1}}]})",
         "/controls/0/effort_days"},
        {head +
             R"("controls", "controls": [{"id": "c", "title": "C", "threat": "t", "control": "c", "source": "s",
"effort_days": {"low": 1, "typical": 2, "high": 3}, "required_when": {"field": "no_such", "op": ">", "value": 1}}]})",
         "/controls/0/required_when/field"},
        {head + R"("patterns", "patterns": [{"id": "p", "title": "P", "summary": "s", "source": "s",
"effects": [{"line": "l", "low": "much"}]}]})",
         "/patterns/0/effects/0/low"},
        {head +
             R"("decisions", "decisions": [{"id": "d", "title": "D", "question": "D?", "within": "nothing"}]})",
         "/decisions/0/within"},
        {head + R"("llm-models", "models": [{"id": "m", "title": "M", "prices": [{"source": "s",
"tiers": [{"min_prompt_tokens": 0}]}]}]})",
         "/models/0/prices/0/tiers/0/min_prompt_tokens"},
    }));
    const auto refused = loadedWith(content);
    REQUIRE_FALSE(refused);
    INFO(describe(refused.error()));
    CHECK(refused.error().place.file == "changed.json");
    CHECK(refused.error().place.pointer == pointer);
    CHECK(refused.error().place.line > 0);
}
