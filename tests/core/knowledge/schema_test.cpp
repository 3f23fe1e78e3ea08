#include "core/embedded_files.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <string>

using namespace ogive;

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

std::string_view contentOf(const std::string& path)
{
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path == path)
            return file.content;
    FAIL("there is no " << path);
    return {};
}

std::unique_ptr<valijson::Schema> schemaOf(const std::string& path)
{
    auto schema = std::make_unique<valijson::Schema>();
    const auto json = nlohmann::json::parse(contentOf(path));
    valijson::SchemaParser().populateSchema(Adapter(json), *schema);
    return schema;
}

/// What a schema says against a JSON text, one finding a line; empty where it fits.
std::string findings(const valijson::Schema& schema, const nlohmann::json& json)
{
    valijson::ValidationResults results;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (validator.validate(schema, Adapter(json), &results))
        return {};
    std::string text = "invalid\n";
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        for (const std::string& part : error.context)
            text += part;
        text += ": " + error.description + "\n";
    }
    return text;
}

/// The schema that a knowledge file names, such as "../schemas/fields.schema.json".
std::string schemaPath(const nlohmann::json& json)
{
    const auto named = json.value("$schema", std::string());
    return "schemas/" + named.substr(named.rfind('/') + 1);
}

} // namespace

TEST_CASE("every knowledge file names its schema and fits it")
{
    int checked = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("knowledge/"))
            continue;
        INFO(file.path);
        const auto json = nlohmann::json::parse(file.content);
        CHECK(findings(*schemaOf(schemaPath(json)), json) == "");
        ++checked;
    }
    CHECK(checked > 15);
}

TEST_CASE("every sample fits the design schema")
{
    const auto schema = schemaOf("schemas/design.schema.json");
    int checked = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("samples/"))
            continue;
        INFO(file.path);
        CHECK(findings(*schema, nlohmann::json::parse(file.content)) == "");
        ++checked;
    }
    CHECK(checked == 3);
}

TEST_CASE("schemas refuse what the readers refuse")
{
    auto fields = nlohmann::json::parse(contentOf("knowledge/fields.json"));
    const auto schema = schemaOf("schemas/fields.schema.json");
    SECTION("a field of no known kind")
    {
        fields["fields"][0]["kind"] = "colour";
    }
    SECTION("a field without id")
    {
        fields["fields"][0].erase("id");
    }
    SECTION("fields that are no list")
    {
        fields["fields"] = 3;
    }
    SECTION("another kind of file")
    {
        fields["kind"] = "options";
    }
    CHECK(findings(*schema, fields) != "");
}

TEST_CASE("the design schema refuses what the reader refuses")
{
    auto design = nlohmann::json::parse(contentOf("samples/support-assistant.ogive.json"));
    const auto schema = schemaOf("schemas/design.schema.json");
    SECTION("no format")
    {
        design.erase("format");
    }
    SECTION("another format")
    {
        design["format"] = "other";
    }
    SECTION("no scenarios")
    {
        design.erase("scenarios");
    }
    SECTION("an empty list of scenarios")
    {
        design["scenarios"] = nlohmann::json::array();
    }
    SECTION("a scenario without id")
    {
        design["scenarios"][0].erase("id");
    }
    SECTION("a requirement that is a list")
    {
        design["scenarios"][0]["requirements"]["budget"] = {1, 2};
    }
    SECTION("an override without option")
    {
        design["scenarios"][0]["overrides"]["embedding_model"].erase("option");
    }
    SECTION("fewer hands than none")
    {
        design["workshop"]["room_votes"] = {{{"decision", "vector_db"}, {"agree", -1}}};
    }
    SECTION("five counts of fists")
    {
        design["workshop"]["room_votes"] = {{{"decision", "vector_db"}, {"fists", {1, 2, 3, 4, 5}}}};
    }
    SECTION("a note without text")
    {
        design["workshop"]["notes"] = {{{"text", " "}}};
    }
    SECTION("answers that are a list")
    {
        design["workshop"]["participants"] = {{{"by", "Ada"}, {"answers", nlohmann::json::array()}}};
    }
    SECTION("a level that there is not")
    {
        design["utility_tree"]["attributes"][0]["refinements"][0]["scenarios"][0]["importance"] = "high";
    }
    CHECK(findings(*schema, design) != "");
}
