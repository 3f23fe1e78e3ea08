#include "core/knowledge/records/record_schema.h"

#include "core/embedded_files.h"
#include "core/knowledge/records/records.h"

#include <algorithm>

namespace ogive {
namespace {

Json schemaFile(std::string_view fileKind)
{
    const std::string path = "schemas/" + std::string(fileKind) + ".schema.json";
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path == path)
            return Json::parse(file.content, nullptr, false);
    return Json::object();
}

/// Follows "$ref": "#/definitions/NAME"; the schemas refer to nothing else.
const Json& resolved(const Json& schema, const Json& root)
{
    const Json* at = &schema;
    for (int depth = 0; depth < 8 && at->is_object() && at->contains("$ref"); ++depth) {
        const std::string name =
            at->at("$ref").get<std::string>().substr(std::string("#/definitions/").size());
        at = &root.at("definitions").at(name);
    }
    return *at;
}

bool isNullSchema(const Json& schema)
{
    return schema.is_object() && schema.value("type", Json()) == "null";
}

/// Records may also be given as removed; the form is made from the other shape.
const Json& recordShape(const Json& items, const Json& root)
{
    const Json& shape = resolved(items, root);
    if (!shape.contains("anyOf"))
        return shape;
    for (const Json& candidate : shape.at("anyOf")) {
        const Json& one = resolved(candidate, root);
        const Json& members = one.contains("properties") ? one.at("properties") : one;
        if (!members.contains("deleted") || members.size() > 2)
            return one;
    }
    return shape;
}

std::vector<std::string> textsIn(const Json& schema)
{
    std::vector<std::string> texts;
    if (const auto found = schema.find("enum"); found != schema.end())
        for (const Json& value : *found)
            if (value.is_string())
                texts.push_back(value.get<std::string>());
    return texts;
}

std::optional<double> numberIn(const Json& schema, const char* key)
{
    const auto found = schema.find(key);
    return found != schema.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

void readLength(MemberSchema& member, const Json& schema, const char* least, const char* most)
{
    member.minLength = static_cast<std::size_t>(numberIn(schema, least).value_or(0));
    if (const auto limit = numberIn(schema, most))
        member.maxLength = static_cast<std::size_t>(*limit);
}

void readText(MemberSchema& member, const Json& schema)
{
    member.kind = MemberKind::Text;
    member.pattern = schema.value("pattern", std::string());
    readLength(member, schema, "minLength", "maxLength");
}

void readNumber(MemberSchema& member, const Json& schema, bool isWhole)
{
    member.kind = MemberKind::Number;
    member.isWhole = isWhole;
    member.minimum = numberIn(schema, "minimum");
    member.maximum = numberIn(schema, "maximum");
    if (const auto open = numberIn(schema, "exclusiveMinimum")) {
        member.minimum = open;
        member.isMinimumOpen = true;
    }
}

void readArray(MemberSchema& member, const Json& schema, const Json& root)
{
    readLength(member, schema, "minItems", "maxItems");
    const Json& items = schema.contains("items") ? resolved(schema.at("items"), root) : schema;
    member.choices = textsIn(items);
    const bool isOfTexts = !member.choices.empty() || items.value("type", Json()) == "string";
    member.kind = isOfTexts ? MemberKind::Texts : MemberKind::Data;
    member.pattern = isOfTexts ? items.value("pattern", std::string()) : std::string();
}

void readShape(MemberSchema& member, const Json& schema, const Json& root)
{
    const Json& shape = resolved(schema, root);
    if (shape.contains("anyOf")) {
        const Json* only = nullptr;
        for (const Json& one : shape.at("anyOf")) {
            if (isNullSchema(one))
                member.mayBeNull = true;
            else if (only != nullptr)
                return;
            else
                only = &one;
        }
        if (only != nullptr)
            readShape(member, *only, root);
        return;
    }
    if (shape.contains("enum")) {
        member.kind = MemberKind::Choice;
        member.choices = textsIn(shape);
        return;
    }
    const Json type = shape.value("type", Json());
    if (type == "string")
        readText(member, shape);
    else if (type == "number" || type == "integer")
        readNumber(member, shape, type == "integer");
    else if (type == "boolean")
        member.kind = MemberKind::Boolean;
    else if (type == "array")
        readArray(member, shape, root);
    if (member.kind == MemberKind::Data && type.is_string())
        member.dataType = type.get<std::string>();
}

/// The nearest text of a name: beside a reference, else in what it refers to.
std::string wordsIn(const Json& schema, const Json& root, const char* key)
{
    if (schema.contains(key))
        return schema.at(key).get<std::string>();
    const Json& shape = resolved(schema, root);
    if (shape.contains(key))
        return shape.at(key).get<std::string>();
    if (shape.contains("anyOf") && !shape.at("anyOf").empty() && shape.at("anyOf").front().contains(key))
        return shape.at("anyOf").front().at(key).get<std::string>();
    return {};
}

void readMember(MemberSchema& member, const Json& schema, const Json& root)
{
    member.title = wordsIn(schema, root, "title");
    if (member.title.empty())
        member.title = titleFromKey(member.key);
    member.description = wordsIn(schema, root, "description");
    readShape(member, schema, root);
}

/// Titles of every "properties" below; the first one of a key counts.
void collectTitles(const Json& schema, std::map<std::string, std::string>& titles)
{
    if (!schema.is_structured())
        return;
    if (schema.is_object() && schema.contains("properties") && schema.at("properties").is_object())
        for (const auto& [key, member] : schema.at("properties").items())
            if (member.is_object() && member.contains("title") && member.at("title").is_string())
                titles.try_emplace(key, member.at("title").get<std::string>());
    for (const Json& part : schema)
        collectTitles(part, titles);
}

} // namespace

std::string titleFromKey(std::string_view key)
{
    std::string title(key);
    std::replace(title.begin(), title.end(), '_', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

std::map<std::string, std::string> memberTitles(std::string_view kind)
{
    std::map<std::string, std::string> titles;
    if (const RecordKind* known = recordKind(kind))
        collectTitles(schemaFile(known->fileKind), titles);
    return titles;
}

std::vector<MemberSchema> recordSchema(std::string_view kind)
{
    const RecordKind* known = recordKind(kind);
    const Json root = known ? schemaFile(known->fileKind) : Json::object();
    const auto properties = root.find("properties");
    const std::string list = known ? std::string(known->list) : std::string();
    if (properties == root.end() || !properties->contains(list))
        return {};
    const Json& shape = recordShape(properties->at(list).at("items"), root);
    const auto required = shape.value("required", std::vector<std::string>());
    std::vector<MemberSchema> members;
    for (const auto& [key, schema] : shape.at("properties").items()) {
        if (key == "deleted")
            continue;
        MemberSchema member;
        member.key = key;
        member.isRequired = std::find(required.begin(), required.end(), key) != required.end();
        readMember(member, schema, root);
        members.push_back(std::move(member));
    }
    return members;
}

} // namespace ogive
