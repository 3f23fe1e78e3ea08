#include "core/knowledge/reading/translations.h"

#include "core/design/from_starter.h"
#include "core/embedded_files.h"
#include "core/evaluation/evaluation.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

using namespace ogive;

namespace {

/// A language whose words are the English ones in capitals' stead between angle quotes: "‹yes›".
Language quoted(std::string code)
{
    return {std::move(code), [](const Message& message) { return "‹" + english(message) + "›"; }};
}

std::string translationFile(const std::string& language, const std::string& texts, int version = 1)
{
    return R"({"format": "ogive-knowledge", "version": )" + std::to_string(version) +
           R"(, "kind": "translations", "language": ")" + language + R"(", "texts": )" + texts + "}";
}

Result<Knowledge> loadedWith(const std::string& file, const std::string& language)
{
    auto files = builtinFiles();
    files.push_back({"over/i18n.json", file, 1});
    return loadKnowledge(files, quoted(language));
}

const Field& fieldOf(const Knowledge& knowledge, const char* id)
{
    return knowledge.fields[*knowledge.fieldIndex(FieldId(id))];
}

/// Proper names, and texts that only say where a number is from.
bool isNeverTranslated(std::string_view file, const std::string& text)
{
    static constexpr std::array<std::string_view, 3> fixedUnits{"fraction", "fraction/month", "0 or 1"};
    return file.starts_with("knowledge/prices/") ||
           std::find(fixedUnits.begin(), fixedUnits.end(), text) != fixedUnits.end() ||
           std::none_of(text.begin(), text.end(), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
           });
}

/// Names of products and of another body's list, which stay as they are.
std::set<std::string> namesIn(std::string_view file, const Json& json)
{
    std::set<std::string> names;
    for (const char* list : {"databases", "engines", "accelerators", "controls"})
        for (const Json& record : json.value(list, Json::array())) {
            if (file != "knowledge/controls.json")
                names.insert(record.value("title", ""));
            for (const Json& technique : record.value("mitre_atlas", Json::array()))
                names.insert(technique.value("name", ""));
            for (const Json& price : record.value("prices", Json::array()))
                names.insert(price.is_object() ? price.value("instance", "") : "");
        }
    return names;
}

} // namespace

TEST_CASE("a text is in the language where it is translated, else in English; ids stay")
{
    const auto knowledge = loadedWith(translationFile("xx", R"({"Traffic": "Verkehr"})"), "xx");
    REQUIRE(knowledge);
    CHECK(fieldOf(*knowledge, "expected_traffic").title == "Verkehr");
    CHECK(fieldOf(*knowledge, "team_size").title == "Team size");
    CHECK(knowledge->language.code == "xx");
    CHECK(knowledge->decisions.size() == loadBuiltinKnowledge()->decisions.size());
}

TEST_CASE("sentences that are made of titles are made in the language")
{
    const auto knowledge = loadedWith(translationFile("xx", R"({"Traffic": "Verkehr"})"), "xx");
    REQUIRE(knowledge);
    const Field& field = fieldOf(*knowledge, "uses_rag");
    CHECK(valueText(field, true) == "‹yes›");
    CHECK(valueText(field, {}) == "‹not known›");
}

TEST_CASE("words of a scale are read in the language and compared as they are")
{
    const auto knowledge = loadedWith(translationFile("xx", R"({"low": "niedrig"})"), "xx");
    REQUIRE(knowledge);
    bool isFound = false;
    for (const Decision& decision : knowledge->decisions)
        for (const Attribute& attribute : decision.attributes)
            if (std::find(attribute.scale.begin(), attribute.scale.end(), "low") != attribute.scale.end()) {
                isFound = true;
                CHECK(attributeText(attribute, std::string("low")) == "niedrig");
                CHECK(attributeText(attribute, std::string("elsewhere")) == "elsewhere");
            }
    CHECK(isFound);
}

TEST_CASE("a country takes the language's translations, and another language none")
{
    const std::string file = translationFile("xx", R"({"Traffic": "Verkehr"})");
    CHECK(fieldOf(*loadedWith(file, "xx_YY"), "expected_traffic").title == "Verkehr");
    CHECK(fieldOf(*loadedWith(file, "yy"), "expected_traffic").title == "Traffic");
    CHECK(
        fieldOf(*loadedWith(translationFile("xx_YY", R"({"Traffic": "Verkehr"})"), "xx"), "expected_traffic")
            .title == "Traffic");
}

TEST_CASE("a folder's translation replaces the built-in one")
{
    const auto builtIn = loadBuiltinKnowledge(quoted("de"));
    REQUIRE(builtIn);
    CHECK(fieldOf(*builtIn, "expected_traffic").title != "Traffic");
    const auto knowledge = loadedWith(translationFile("de", R"({"Traffic": "Andrang"})"), "de");
    CHECK(fieldOf(*knowledge, "expected_traffic").title == "Andrang");
}

TEST_CASE("the language does not change what is decided, nor the knowledge's hash")
{
    const auto english = loadBuiltinKnowledge();
    const auto german = loadBuiltinKnowledge(quoted("de"));
    REQUIRE(german);
    CHECK(german->hash == english->hash);
    for (const Starter& starter : english->starters) {
        const Scenario scenario = designFromStarter(*english, starter.id)->scenarios.front();
        const Evaluation there = evaluate(*english, scenario, {});
        const Evaluation here = evaluate(*german, scenario, {});
        for (std::size_t i = 0; i < there.decisions.size(); ++i)
            CHECK(here.decisions[i].outcome == there.decisions[i].outcome);
    }
}

TEST_CASE("a translation that can't be read is refused with file and place")
{
    const auto refused = [](const std::string& file) {
        const auto knowledge = loadedWith(file, "xx");
        REQUIRE_FALSE(knowledge);
        CHECK(knowledge.error().place.file == "over/i18n.json");
        return knowledge.error();
    };
    CHECK(refused(translationFile("xx", R"({"Traffic": 3})")).place.pointer == "/texts/Traffic");
    CHECK(refused(translationFile("yy", R"(["Traffic"])")).place.pointer == "/texts");
    CHECK(refused(translationFile("xx", "{}", 2)).code == ErrorCode::NewerVersion);
    CHECK(refused(R"({"format": "ogive-knowledge", "version": 1, "kind": "translations"})").place.pointer ==
          "");
}

TEST_CASE("German keeps its capitals inside a sentence, other languages don't")
{
    CHECK(Language().inSentence("Vector scale") == "vector scale");
    CHECK(Language().inSentence("GPU available") == "GPU available");
    CHECK(Language().inSentence("PostgreSQL in use") == "PostgreSQL in use");
    CHECK(Language().inSentence("A request") == "a request");
    CHECK(quoted("ja").inSentence("Qdrantの規模") == "Qdrantの規模");
    CHECK(quoted("fr").inSentence("Évaluation") == "évaluation");
    CHECK(quoted("fr").inSentence("×") == "×");
    CHECK(quoted("de").inSentence("Verkehr") == "Verkehr");
    CHECK(quoted("de_AT").inSentence("Verkehr") == "Verkehr");
    CHECK(Language().inSentence("") == "");
}

TEST_CASE("every text of the knowledge is translated into every language, and nothing else is")
{
    std::set<std::string> wanted;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("knowledge/") || file.path.starts_with("knowledge/i18n/"))
            continue;
        const Json json = Json::parse(file.content);
        const std::set<std::string> names = namesIn(file.path, json);
        for (const std::string& text : readTexts(json))
            if (!names.contains(text) && !isNeverTranslated(file.path, text))
                wanted.insert(text);
    }
    CHECK(wanted.size() > 3000);
    int languages = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("knowledge/i18n/"))
            continue;
        INFO(file.path);
        ++languages;
        const Json texts = Json::parse(file.content).at("texts");
        std::vector<std::string> missing;
        for (const std::string& text : wanted)
            if (!texts.contains(text))
                missing.push_back(text);
        CHECK(missing == std::vector<std::string>());
    }
    CHECK(languages >= 4);
}
