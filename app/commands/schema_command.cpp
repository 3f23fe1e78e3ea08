#include "app/commands/command.h"

#include "core/base/json.h"
#include "core/embedded_files.h"

#include <algorithm>

namespace ogive::app {
namespace {

constexpr std::string_view schemaFolder = "schemas/";
constexpr std::string_view schemaEnding = ".schema.json";

std::string_view embeddedSchema(std::string_view name)
{
    const std::string path = std::string(schemaFolder) + std::string(name) + std::string(schemaEnding);
    const auto files = embeddedFiles();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == path; });
    return found == files.end() ? std::string_view{} : found->content;
}

/// Moves the references inside a schema to where it stands in a larger one.
void moveReferences(Json& schema, const std::string& root)
{
    if (schema.is_object()) {
        const auto reference = schema.find("$ref");
        if (reference != schema.end() && reference->is_string())
            *reference = root + reference->get<std::string>().substr(1);
    }
    if (schema.is_structured())
        for (Json& part : schema)
            moveReferences(part, root);
}

/// One schema for all kinds of knowledge files: the one whose kind fits.
std::string knowledgeSchema()
{
    Json all = Json::object();
    all["$schema"] = "http://json-schema.org/draft-07/schema#";
    all["title"] = "A file of an Ogive knowledge folder";
    Json kinds = Json::array();
    Json definitions = Json::object();
    for (const EmbeddedFile& file : embeddedFiles()) {
        const bool isOfKnowledge =
            file.path.starts_with(schemaFolder) && file.path != "schemas/design.schema.json" &&
            file.path != "schemas/policy.schema.json" && file.path != "schemas/report.schema.json";
        if (!isOfKnowledge)
            continue;
        auto schema = parseJson(file.content, std::string(file.path));
        if (!schema)
            continue;
        const std::string kind(file.path.substr(schemaFolder.size(), file.path.size() - schemaFolder.size() -
                                                                         schemaEnding.size()));
        const std::string root = "#/definitions/" + kind;
        schema->erase("$schema");
        schema->erase("$id");
        moveReferences(*schema, root);
        definitions[kind] = std::move(*schema);
        kinds.push_back(Json{{"$ref", root}});
    }
    all["oneOf"] = std::move(kinds);
    all["definitions"] = std::move(definitions);
    return all.dump(2) + "\n";
}

class SchemaCommand final : public Command {
public:
    const char* name() const override { return "schema"; }
    const char* description() const override { return "Print a JSON Schema"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("kind", m_kind, "design, knowledge, policy or report")
            ->required()
            ->check(CLI::IsMember({"design", "knowledge", "policy", "report"}));
    }

    Exit run(const Common&) override
    {
        return print(m_kind == "knowledge" ? knowledgeSchema() : std::string(embeddedSchema(m_kind)));
    }

private:
    std::string m_kind;
};

} // namespace

CommandPtr makeSchemaCommand()
{
    return std::make_unique<SchemaCommand>();
}

} // namespace ogive::app
