#include "core/base/json_reader.h"

#include <cmath>

namespace ogive {
namespace {

const Json& nothing()
{
    static const Json null;
    return null;
}

std::string kindOf(const Json& value)
{
    return value.type_name();
}

} // namespace

bool JsonReader::has(std::string_view key) const
{
    return m_value->is_object() && m_value->find(std::string(key)) != m_value->end();
}

JsonReader JsonReader::at(std::string_view key) const
{
    std::string below = m_pointer + "/" + pointerPart(key);
    if (requireObject()) {
        if (const auto found = m_value->find(std::string(key)); found != m_value->end())
            return {*found, *m_log, std::move(below)};
        fail(OGIVE_TR("json", "\"%1\" is missing").arg(key));
    }
    return {nothing(), *m_log, std::move(below)};
}

std::string JsonReader::text() const
{
    if (m_value->is_string())
        return m_value->get<std::string>();
    fail(OGIVE_TR("json", "expected a text, found %1").arg(kindOf(*m_value)));
    return {};
}

double JsonReader::number() const
{
    if (m_value->is_number())
        return m_value->get<double>();
    fail(OGIVE_TR("json", "expected a number, found %1").arg(kindOf(*m_value)));
    return 0;
}

bool JsonReader::boolean() const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    fail(OGIVE_TR("json", "expected true or false, found %1").arg(kindOf(*m_value)));
    return false;
}

std::string JsonReader::textOr(std::string_view key, std::string otherwise) const
{
    return has(key) ? at(key).text() : std::move(otherwise);
}

bool JsonReader::booleanOr(std::string_view key, bool otherwise) const
{
    return has(key) ? at(key).boolean() : otherwise;
}

std::optional<double> JsonReader::numberIf(std::string_view key) const
{
    if (!has(key) || at(key).json().is_null())
        return std::nullopt;
    return at(key).number();
}

std::vector<std::string> JsonReader::texts(std::string_view key) const
{
    std::vector<std::string> all;
    eachOf(key, [&](const JsonReader& item) { all.push_back(item.text()); });
    return all;
}

void JsonReader::each(const std::function<void(const JsonReader&)>& read) const
{
    if (!m_value->is_array()) {
        fail(OGIVE_TR("json", "expected a list, found %1").arg(kindOf(*m_value)));
        return;
    }
    for (std::size_t i = 0; i < m_value->size() && !failed(); ++i)
        read({(*m_value)[i], *m_log, m_pointer + "/" + std::to_string(i)});
}

void JsonReader::eachOf(std::string_view key, const std::function<void(const JsonReader&)>& read) const
{
    if (has(key))
        at(key).each(read);
}

void JsonReader::eachMember(const std::function<void(const std::string&, const JsonReader&)>& read) const
{
    if (!requireObject())
        return;
    for (const auto& [key, value] : m_value->items()) {
        if (failed())
            return;
        read(key, {value, *m_log, m_pointer + "/" + pointerPart(key)});
    }
}

bool JsonReader::requireObject() const
{
    if (m_value->is_object())
        return true;
    fail(OGIVE_TR("json", "expected an object, found %1").arg(kindOf(*m_value)));
    return false;
}

void JsonReader::fail(Message reason, Message hint, ErrorCode code) const
{
    if (!failed())
        m_log->error = Error{code, {m_log->file, m_pointer, 0}, std::move(reason), std::move(hint)};
}

} // namespace ogive
