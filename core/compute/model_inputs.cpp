#include "core/compute/model_inputs.h"

#include "core/base/json_reader.h"
#include "core/base/numeric/input_check.h"
#include "core/check/nearest_id.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace ogive {
namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

/// Reads values by what is expected of them, filling in defaults; errors go to the readers' log.
class InputReading {
public:
    explicit InputReading(ReadLog& log)
        : m_log(log)
    {}

    [[nodiscard]] Json value(const ModelInput& input, const JsonReader& given) const
    {
        if (given.json().is_null() && input.fallback && input.fallback->is_null())
            return {};
        switch (input.kind) {
        case InputKind::Number:
        case InputKind::Whole:
            return number(input, given);
        case InputKind::Integer:
            return integer(input, given);
        case InputKind::Flag:
            return given.boolean();
        case InputKind::Choice:
            return choice(input, given);
        case InputKind::List:
            return list(input, given);
        case InputKind::Tuple:
            return tuple(input, given);
        case InputKind::Object:
            break;
        }
        return object(input.parts, given);
    }

    [[nodiscard]] Json object(const std::vector<ModelInput>& members, const JsonReader& given) const
    {
        refuseUnknown(members, given);
        Json values = Json::object();
        for (const ModelInput& member : members) {
            if (given.failed())
                break;
            if (given.has(member.name))
                values[member.name] = value(member, given.at(member.name));
            else if (member.fallback)
                values[member.name] = *member.fallback;
            else
                refuseMissing(given, member.name);
        }
        return values;
    }

private:
    static Json number(const ModelInput& input, const JsonReader& given)
    {
        const double value = given.number();
        InputCheck check;
        if (input.kind == InputKind::Whole)
            check.whole(input.name, value, input.range);
        else
            check.within(input.name, value, input.range);
        if (check.failed())
            given.fail(check.failure().value().reason);
        return value;
    }

    static Json integer(const ModelInput& input, const JsonReader& given)
    {
        const Json& value = given.json();
        const bool isWhole =
            value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0);
        if (isWhole && static_cast<double>(value.get<std::uint64_t>()) <= input.range.maximum)
            return value;
        const bool isSmall = input.range.maximum < 0x1p64;
        given.fail(OGIVE_TR("compute", "%1 must be a whole number from 0 to %2, written with digits only")
                       .arg(input.name)
                       .arg(isSmall ? std::to_string(static_cast<std::uint64_t>(input.range.maximum))
                                    : std::string("18446744073709551615")));
        return 0;
    }

    static Json choice(const ModelInput& input, const JsonReader& given)
    {
        const std::string text = given.text();
        const auto& choices = input.choices;
        if (std::find(choices.begin(), choices.end(), text) == choices.end()) {
            given.fail(OGIVE_TR("compute", "there is no %1 \"%2\"").arg(input.name).arg(quotable(text)),
                       OGIVE_TR("compute", "There are: %1").arg(joined(choices)));
        }
        return text;
    }

    [[nodiscard]] Json list(const ModelInput& input, const JsonReader& given) const
    {
        Json elements = Json::array();
        const auto count = static_cast<double>(given.json().size());
        if (given.json().is_array() && !(count >= input.range.minimum && count <= input.range.maximum))
            given.fail(OGIVE_TR("compute", "%1 must have from %2 to %3 elements, and has %4")
                           .arg(input.name)
                           .arg(input.range.minimum)
                           .arg(input.range.maximum)
                           .arg(count));
        given.each(
            [&](const JsonReader& element) { elements.push_back(value(input.parts.front(), element)); });
        return elements;
    }

    [[nodiscard]] Json tuple(const ModelInput& input, const JsonReader& given) const
    {
        Json elements = Json::array();
        if (given.json().is_array() && given.json().size() > input.parts.size())
            given.fail(OGIVE_TR("compute", "%1 has at most %2 elements")
                           .arg(input.name)
                           .arg(static_cast<double>(input.parts.size())));
        given.each([&](const JsonReader& element) {
            elements.push_back(value(input.parts[elements.size()], element));
        });
        for (std::size_t i = elements.size(); i < input.parts.size() && !given.failed(); ++i) {
            if (input.parts[i].fallback)
                elements.push_back(*input.parts[i].fallback);
            else
                given.fail(OGIVE_TR("compute", "\"%1\" is missing").arg(input.parts[i].name));
        }
        return elements;
    }

    void refuseUnknown(const std::vector<ModelInput>& members, const JsonReader& given) const
    {
        std::vector<std::string> names;
        for (const ModelInput& member : members)
            names.push_back(member.name);
        given.eachMember([&](const std::string& key, const JsonReader& unknown) {
            if (std::find(names.begin(), names.end(), key) != names.end())
                return;
            const std::string nearest = nearestId(key, names);
            unknown.fail(OGIVE_TR("compute", "there is no input \"%1\"").arg(quotable(key)),
                         nearest.empty() ? OGIVE_TR("compute", "There are: %1").arg(joined(names))
                                         : OGIVE_TR("compute", "Did you mean \"%1\"?").arg(nearest));
        });
    }

    void refuseMissing(const JsonReader& parent, const std::string& name) const
    {
        JsonReader(parent.json(), m_log, parent.pointer() + "/" + pointerPart(name))
            .fail(OGIVE_TR("compute", "\"%1\" is missing").arg(name));
    }

    ReadLog& m_log;
};

} // namespace

Result<ModelInputs> ModelInputs::read(const std::vector<ModelInput>& inputs, const Json& given)
{
    ReadLog log;
    const JsonReader reader(given, log);
    Json values = Json::object();
    if (reader.requireObject())
        values = InputReading(log).object(inputs, reader);
    if (log.error)
        return Failure(*log.error);
    return ModelInputs(std::move(values));
}

const Json& ModelInputs::json(std::string_view name) const
{
    const auto found = m_values.find(std::string(name));
    assert(found != m_values.end());
    return *found;
}

double ModelInputs::number(std::string_view name) const
{
    return json(name).get<double>();
}

std::optional<double> ModelInputs::numberIf(std::string_view name) const
{
    const Json& value = json(name);
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

std::uint64_t ModelInputs::integer(std::string_view name) const
{
    return json(name).get<std::uint64_t>();
}

bool ModelInputs::flag(std::string_view name) const
{
    return json(name).get<bool>();
}

std::string ModelInputs::text(std::string_view name) const
{
    return json(name).get<std::string>();
}

std::vector<double> ModelInputs::numbers(std::string_view name) const
{
    return json(name).get<std::vector<double>>();
}

ModelInputs ModelInputs::object(std::string_view name) const
{
    return ModelInputs(json(name));
}

} // namespace ogive
