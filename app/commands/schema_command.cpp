#include "app/commands/command.h"

#include "core/base/json.h"
#include "core/embedded_files.h"

#include <algorithm>

namespace ogive::app {
namespace {

constexpr std::string_view schemaFolder = "schemas/";

std::string_view embeddedSchema(std::string_view name)
{
    const std::string path = std::string(schemaFolder) + std::string(name) + ".schema.json";
    const auto files = embeddedFiles();
    const auto found = std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == path; });
    return found == files.end() ? std::string_view{} : found->content;
}

/// One schema for all kinds of knowledge files: the one whose kind fits.
std::string knowledgeSchema()
{
    Json all = Json::object();
    all["$schema"] = "http://json-schema.org/draft-07/schema#";
    all["title"] = "A file of an Ogive knowledge folder";
    Json kinds = Json::array();
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with(schemaFolder) || file.path == "schemas/design.schema.json")
            continue;
        if (auto schema = parseJson(file.content, std::string(file.path))) {
            schema->erase("$schema");
            kinds.push_back(std::move(*schema));
        }
    }
    all["oneOf"] = std::move(kinds);
    return all.dump(2) + "\n";
}

class SchemaCommand final : public Command {
public:
    const char* name() const override { return "schema"; }
    const char* description() const override { return "Print a JSON Schema"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("kind", m_kind, "design or knowledge")->required()->check(CLI::IsMember({"design", "knowledge"}));
    }

    Exit run(const Common&) override
    {
        return print(m_kind == "design" ? std::string(embeddedSchema("design")) : knowledgeSchema());
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
