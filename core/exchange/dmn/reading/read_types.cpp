#include "core/exchange/dmn/reading/reading.h"

#include <algorithm>
#include <set>

namespace ogive {
namespace {

/// Names of types, of FEEL and of what widely used programs write.
std::optional<FeelType> builtInType(std::string_view name)
{
    const std::size_t colon = name.find(':');
    const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    if (local == "number" || local == "double")
        return FeelType::Number;
    if (local == "integer" || local == "long")
        return FeelType::Integer;
    if (local == "string")
        return FeelType::Text;
    if (local == "boolean")
        return FeelType::Boolean;
    if (local == "Any" || local.empty())
        return FeelType::Any;
    return std::nullopt;
}

bool fits(const FeelTest& allowed, FeelType base)
{
    const auto type = typeOf(allowed);
    if (!type || base == FeelType::Any || *type == FeelType::Any)
        return type.has_value();
    const bool areNumbers = *type == FeelType::Number && base == FeelType::Integer;
    return *type == base || areNumbers;
}

void readItemDefinition(const XmlElement& element, DmnReading& reading)
{
    const std::string name(element.attribute("name"));
    // Structures, lists and functions are refused where something is of them, not where they are defined.
    if (element.child("itemComponent") || element.child("functionItem") ||
        element.attribute("isCollection") == "true")
        return;
    DmnType type;
    if (const XmlElement* base = element.child("typeRef"))
        type = readTypeReference(*base, base->text(), reading);
    if (auto allowed = readAllowed(element, "allowedValues", reading))
        type.allowed = std::move(allowed);
    if (type.allowed && !fits(*type.allowed, type.base))
        reading.fail(element,
                     OGIVE_TR("dmn", "the allowed values of \"%1\" are not of its type").arg(quotable(name)));
    if (type.base == FeelType::Any && type.allowed)
        type.base = typeOf(*type.allowed).value_or(FeelType::Any);
    if (!reading.types.emplace(name, std::move(type)).second)
        reading.fail(element, OGIVE_TR("dmn", "there are two types of the name \"%1\"").arg(quotable(name)));
}

} // namespace

void DmnReading::fail(const XmlElement& element, Message reason, Message hint)
{
    if (!error)
        error = document.error(element, std::move(reason), std::move(hint));
}

void refuseOtherLanguage(const XmlElement& element, DmnReading& reading)
{
    std::string language(element.attribute("expressionLanguage"));
    std::transform(language.begin(), language.end(), language.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (!language.empty() && language.find("feel") == std::string::npos)
        reading.fail(element,
                     OGIVE_TR("dmn", "the expression language \"%1\" is not read").arg(quotable(language)),
                     OGIVE_TR("dmn", "Use FEEL"));
}

/// A definition may name one that stands behind it, so they are read in rounds.
void readItemDefinitions(const XmlElement& definitions, DmnReading& reading)
{
    constexpr int mostRounds = 64;
    std::vector<const XmlElement*> pending;
    std::set<std::string, std::less<>> names;
    for (const XmlElement& child : definitions.children)
        if (child.name == "itemDefinition") {
            pending.push_back(&child);
            names.insert(std::string(child.attribute("name")));
        }
    for (int round = 0; !pending.empty() && !reading.failed(); ++round) {
        std::vector<const XmlElement*> later;
        for (const XmlElement* element : pending) {
            const XmlElement* base = element->child("typeRef");
            const std::string baseName = base ? base->text() : std::string();
            if (names.contains(baseName))
                later.push_back(element);
            else
                readItemDefinition(*element, reading);
        }
        if (later.size() == pending.size() || round == mostRounds)
            reading.fail(*later.front(), OGIVE_TR("dmn", "the type \"%1\" is defined by itself, or too deep")
                                             .arg(quotable(later.front()->attribute("name"))));
        for (const XmlElement* element : pending)
            if (std::find(later.begin(), later.end(), element) == later.end())
                names.erase(std::string(element->attribute("name")));
        pending = std::move(later);
    }
}

DmnType readTypeReference(const XmlElement& element, std::string_view name, DmnReading& reading)
{
    if (const auto found = reading.types.find(name); found != reading.types.end())
        return found->second;
    if (const auto base = builtInType(name))
        return {*base, {}};
    reading.fail(element, OGIVE_TR("dmn", "the type \"%1\" is not read").arg(quotable(name)),
                 OGIVE_TR("dmn", "Use number, string, boolean, or a type that the file defines by them"));
    return {};
}

std::optional<FeelTest> readAllowed(const XmlElement& parent, const char* name, DmnReading& reading)
{
    const XmlElement* element = parent.child(name);
    if (!element)
        return std::nullopt;
    refuseOtherLanguage(*element, reading);
    auto test = readFeelTest(parent.textOf(name));
    if (!test) {
        reading.fail(*element, test.error().reason, test.error().hint);
        return std::nullopt;
    }
    if (!typeOf(*test))
        reading.fail(*element, OGIVE_TR("dmn", "the allowed values are of several types"));
    if (test->isAny)
        return std::nullopt;
    return std::move(*test);
}

} // namespace ogive
