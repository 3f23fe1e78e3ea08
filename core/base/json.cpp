#include "core/base/json.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <vector>

namespace ogive {
namespace {

int lineAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

/// One SAX pass that builds the tree and stops at the first thing that is refused. The parser behind it keeps
/// its own stack, so no depth of nesting can exhaust ours.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(Json& root, const JsonLimits& limits)
        : m_root(root)
        , m_limits(limits)
    {}

    bool null() override { return put(Json()); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t& text) override
    {
        if (!std::isfinite(value))
            return refuse(ErrorCode::Syntax,
                          OGIVE_TR("json", "the number %1 is too large").arg(quotable(text)));
        return put(value);
    }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_levels.back();
        if (!isNew(level, name)) {
            level.awaitsValue = false;
            m_pointer = pointer() + "/" + pointerPart(name);
            return refuse(ErrorCode::Invalid,
                          OGIVE_TR("json", "the key \"%1\" stands twice in this object").arg(quotable(name)));
        }
        level.key = std::move(name);
        level.awaitsValue = true;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& error) override
    {
        m_offset = position;
        if (error.id == 406)
            return refuse(ErrorCode::Syntax,
                          OGIVE_TR("json", "the number %1 is too large").arg(quotable(lastToken)));
        return refuse(ErrorCode::Syntax,
                      OGIVE_TR("json", "not valid JSON near \"%1\"").arg(quotable(lastToken, 40)));
    }

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] std::size_t offset() const { return m_offset; }
    [[nodiscard]] const std::string& refusedPointer() const { return m_pointer; }

private:
    struct Level {
        Json* value = nullptr;
        std::string key;
        bool awaitsValue = false;             ///< a key has been read, its value not yet
        std::unordered_set<std::string> seen; ///< filled only once an object is large
    };

    static constexpr std::size_t smallObject = 24;

    static bool isNew(Level& level, const std::string& name)
    {
        const auto& members = *level.value->get_ptr<const Json::object_t*>();
        if (members.size() < smallObject)
            return std::none_of(members.begin(), members.end(),
                                [&](const auto& member) { return member.first == name; });
        if (level.seen.empty())
            for (const auto& member : members)
                level.seen.insert(member.first);
        return level.seen.insert(name).second;
    }

    Json* append(Json&& value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level& level = m_levels.back();
        if (level.value->is_array()) {
            auto& items = *level.value->get_ptr<Json::array_t*>();
            return &items.emplace_back(std::move(value));
        }
        level.awaitsValue = false;
        // The key is known to be new: append without the look-up of operator[].
        auto& members = *level.value->get_ptr<Json::object_t*>();
        members.Json::object_t::Container::emplace_back(std::move(level.key), std::move(value));
        return &members.back().second;
    }

    template <class T>
    bool put(T&& value)
    {
        append(Json(std::forward<T>(value)));
        return true;
    }

    bool open(Json&& container)
    {
        if (static_cast<int>(m_levels.size()) >= m_limits.depth)
            return refuse(
                ErrorCode::TooDeep,
                OGIVE_TR("json", "nested deeper than %1 levels").arg(static_cast<double>(m_limits.depth)));
        Json* value = append(std::move(container));
        m_levels.push_back({value, {}, false, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::string pointer() const
    {
        std::string text;
        for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
            const Level& level = m_levels[i];
            if (level.value->is_array()) {
                text += "/" + std::to_string(level.value->size() - 1);
            } else {
                const auto& members = *level.value->get_ptr<const Json::object_t*>();
                text += "/" + pointerPart(members.back().first);
            }
        }
        if (!m_levels.empty() && m_levels.back().awaitsValue)
            text += "/" + pointerPart(m_levels.back().key);
        return text;
    }

    bool refuse(ErrorCode code, Message reason)
    {
        if (m_pointer.empty())
            m_pointer = pointer();
        m_error = {code, {}, std::move(reason), {}};
        return false;
    }

    Json& m_root;
    const JsonLimits& m_limits;
    std::vector<Level> m_levels;
    Error m_error;
    std::string m_pointer;
    std::size_t m_offset = 0;
};

Failure failure(ErrorCode code, const std::string& file, int line, Message reason, Message hint = {})
{
    return Failure(Error{code, {file, {}, line}, std::move(reason), std::move(hint)});
}

/// Walks valid JSON text to the value that a pointer names.
class PointerWalk {
public:
    PointerWalk(std::string_view text, std::string_view pointer)
        : m_text(text)
        , m_pointer(pointer)
    {}

    std::size_t offset()
    {
        std::string at;
        skipSpace();
        std::vector<std::pair<bool, std::size_t>> levels; // is array, next index
        std::vector<std::size_t> lengths;
        while (m_at < m_text.size()) {
            if (at == m_pointer)
                return m_at;
            const char c = m_text[m_at];
            if (c == '{' || c == '[') {
                levels.emplace_back(c == '[', 0);
                lengths.push_back(at.size());
                ++m_at;
            } else {
                skipScalar();
            }
            if (!next(levels, lengths, at))
                break;
        }
        return std::string_view::npos;
    }

private:
    /// Moves to the next value, closing what ends; false at the end of the text.
    bool next(std::vector<std::pair<bool, std::size_t>>& levels, std::vector<std::size_t>& lengths,
              std::string& at)
    {
        for (skipSpace(); m_at < m_text.size() && !levels.empty(); skipSpace()) {
            const char c = m_text[m_at];
            if (c == ',') {
                ++m_at;
            } else if (c == '}' || c == ']') {
                ++m_at;
                levels.pop_back();
                lengths.pop_back();
            } else {
                at.resize(lengths.back());
                at += '/';
                if (levels.back().first) {
                    at += std::to_string(levels.back().second++);
                    return true;
                }
                at += pointerPart(unescapedKey());
                skipSpace();
                ++m_at; // the colon
                skipSpace();
                return true;
            }
        }
        return false;
    }

    std::string unescapedKey()
    {
        const std::size_t begin = m_at;
        skipScalar();
        const Json key = Json::parse(m_text.substr(begin, m_at - begin), nullptr, false);
        return key.is_string() ? key.get<std::string>() : std::string();
    }

    void skipScalar()
    {
        if (m_text[m_at] != '"') {
            m_at = std::min(m_text.find_first_of(",]} \t\r\n", m_at), m_text.size());
            return;
        }
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        ++m_at;
    }

    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    std::string_view m_text;
    std::string_view m_pointer;
    std::size_t m_at = 0;
};

} // namespace

Result<Json> parseJson(std::string_view text, const std::string& file, const JsonLimits& limits)
{
    if (text.size() > limits.bytes)
        return failure(
            ErrorCode::TooLarge, file, 0,
            OGIVE_TR("json", "larger than the limit of %1 MB").arg(static_cast<double>(limits.bytes) / 1e6));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos)
        return failure(ErrorCode::Syntax, file, lineAt(text, bad), OGIVE_TR("json", "not UTF-8 text"),
                       OGIVE_TR("json", "Save the file as UTF-8"));
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failure(ErrorCode::Syntax, file, 1, OGIVE_TR("json", "the file is empty"));

    Json root;
    TreeBuilder builder(root, limits);
    try {
        if (Json::sax_parse(text.begin(), text.end(), &builder))
            return root;
    } catch (const std::exception& problem) {
        return failure(ErrorCode::Syntax, file, 0,
                       OGIVE_TR("json", "not readable: %1").arg(quotable(problem.what())));
    }
    Error error = builder.error();
    error.place = {file, builder.refusedPointer(),
                   builder.offset() > 0 ? lineAt(text, builder.offset())
                                        : lineOfPointer(text, builder.refusedPointer())};
    return Failure(std::move(error));
}

int lineOfPointer(std::string_view text, std::string_view pointer)
{
    const std::size_t offset = PointerWalk(text, pointer).offset();
    return offset == std::string_view::npos ? 0 : lineAt(text, offset);
}

std::string pointerPart(std::string_view key)
{
    std::string part;
    part.reserve(key.size());
    for (const char c : key) {
        if (c == '~')
            part += "~0";
        else if (c == '/')
            part += "~1";
        else
            part += c;
    }
    return part;
}

Json jsonOfNumber(double number)
{
    constexpr double largestExact = 9007199254740992.0; // 2^53
    if (number == std::floor(number) && std::abs(number) < largestExact)
        return static_cast<std::int64_t>(number);
    return number;
}

} // namespace ogive
