#include "core/exchange/dmn/feel.h"

#include "core/base/utf8.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace ogive {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Error notRead(std::string_view text, Message reason)
{
    return {ErrorCode::Invalid,
            {},
            std::move(reason).arg(quotable(text, 60)),
            OGIVE_TR("dmn", "Use -, literals, comparisons with a number, intervals such as [1..5), lists of "
                            "these, or not(…)")};
}

/// Reads one cell from left to right; the first thing that is not understood ends the reading.
class FeelParser {
public:
    explicit FeelParser(std::string_view text)
        : m_text(text)
    {
        skipBlanks();
    }

    Result<FeelTest> wholeTest()
    {
        FeelTest test;
        if (isAtEnd() || isOnlyDash())
            return test;
        test.isAny = false;
        test.isNegated = takeNot();
        do {
            auto part = onePart();
            if (!part)
                return Failure(part.error());
            test.parts.push_back(std::move(*part));
        } while (take(','));
        if (test.isNegated && !take(')'))
            return Failure(
                notRead(m_text, OGIVE_TR("dmn", "\"%1\" lacks the closing parenthesis of not(…)")));
        if (!isAtEnd())
            return Failure(refusal());
        return test;
    }

    Result<FeelValue> wholeLiteral()
    {
        auto value = literal();
        if (value && !isAtEnd())
            return Failure(refusal());
        return value;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char now() const { return isAtEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (!isAtEnd() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(std::string_view sign)
    {
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        skipBlanks();
        return true;
    }

    bool take(char sign) { return take(std::string_view(&sign, 1)); }

    /// A word that ends where the text, or a word, ends.
    bool takeWord(std::string_view word)
    {
        const std::string_view rest = m_text.substr(m_at);
        if (!rest.starts_with(word))
            return false;
        constexpr std::string_view ends = " \t\r\n,)(";
        if (rest.size() > word.size() && ends.find(rest[word.size()]) == std::string_view::npos)
            return false;
        return take(word);
    }

    bool isOnlyDash()
    {
        const std::size_t start = m_at;
        const bool isDash = take('-') && isAtEnd();
        m_at = start;
        return isDash;
    }

    bool takeNot()
    {
        const std::size_t start = m_at;
        if (takeWord("not") && take('('))
            return true;
        m_at = start;
        return false;
    }

    [[nodiscard]] Error refusal() const
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("@") || rest.starts_with("date") || rest.starts_with("time") ||
            rest.starts_with("duration"))
            return notRead(m_text, OGIVE_TR("dmn", "\"%1\" is about dates or times, which are not read"));
        return notRead(m_text, OGIVE_TR("dmn", "\"%1\" is no simple test or literal"));
    }

    Result<FeelTest::Part> onePart()
    {
        constexpr std::string_view openers = "[](";
        if (openers.find(now()) != std::string_view::npos && !isAtEnd())
            return interval();
        if (now() == '<' || now() == '>')
            return comparison();
        auto value = literal();
        if (!value)
            return Failure(value.error());
        return FeelTest::Part(std::move(*value));
    }

    Result<FeelTest::Part> comparison()
    {
        const bool isLess = now() == '<';
        take(isLess ? '<' : '>');
        const bool isInclusive = take('=');
        const auto bound = number();
        if (!bound)
            return Failure(bound.error());
        FeelInterval range;
        (isLess ? range.upper : range.lower) = *bound;
        (isLess ? range.hasUpper : range.hasLower) = isInclusive;
        return FeelTest::Part(range);
    }

    Result<FeelTest::Part> interval()
    {
        FeelInterval range;
        range.hasLower = take('[');
        if (!range.hasLower && !take('('))
            take(']');
        const auto lower = number();
        if (!lower)
            return Failure(lower.error());
        if (!take(".."))
            return Failure(refusal());
        const auto upper = number();
        if (!upper)
            return Failure(upper.error());
        range.hasUpper = take(']');
        if (!range.hasUpper && !take(')') && !take('['))
            return Failure(notRead(m_text, OGIVE_TR("dmn", "\"%1\" lacks the end of an interval")));
        range.lower = *lower;
        range.upper = *upper;
        return FeelTest::Part(range);
    }

    Result<FeelValue> literal()
    {
        if (now() == '"')
            return quoted();
        if (takeWord("true"))
            return FeelValue(true);
        if (takeWord("false"))
            return FeelValue(false);
        if (takeWord("null"))
            return FeelValue();
        const auto value = number();
        if (!value)
            return Failure(value.error());
        return FeelValue(*value);
    }

    /// Digits, with at most one point between them; ".." after a number belongs to an interval.
    Result<double> number()
    {
        std::size_t end = m_at + (now() == '-' ? 1 : 0);
        const auto digits = [&] {
            while (end < m_text.size() && isDigit(m_text[end]))
                ++end;
        };
        const auto charAt = [&](std::size_t at) { return at < m_text.size() ? m_text[at] : '\0'; };
        const std::size_t first = end;
        digits();
        if (charAt(end) == '.' && isDigit(charAt(end + 1))) {
            ++end;
            digits();
        }
        if (end == first)
            return Failure(refusal());
        if ((charAt(end) == 'e' || charAt(end) == 'E') && end > first) {
            const std::size_t sign = charAt(end + 1) == '-' || charAt(end + 1) == '+' ? 2 : 1;
            if (isDigit(charAt(end + sign))) {
                end += sign;
                digits();
            }
        }
        double value = 0;
        const char* begin = m_text.data() + m_at;
        const auto parsed = std::from_chars(begin, m_text.data() + end, value);
        if (parsed.ec != std::errc() || parsed.ptr != m_text.data() + end || !std::isfinite(value))
            return Failure(notRead(m_text, OGIVE_TR("dmn", "\"%1\" has a number that is too large")));
        m_at = end;
        skipBlanks();
        return value == 0 ? 0 : value; // -0 is 0
    }

    Result<FeelValue> quoted()
    {
        std::string value;
        for (++m_at; now() != '"'; ++m_at) {
            if (isAtEnd())
                return Failure(notRead(m_text, OGIVE_TR("dmn", "\"%1\" lacks the closing quotation mark")));
            if (m_text[m_at] != '\\') {
                value += m_text[m_at];
                continue;
            }
            ++m_at;
            if (!takeEscape(value))
                return Failure(notRead(m_text, OGIVE_TR("dmn", "\"%1\" has an unknown escape in a text")));
        }
        take('"');
        return FeelValue(std::move(value));
    }

    /// Stands on the character after the backslash, and stays on the last one of the escape.
    bool takeEscape(std::string& value)
    {
        constexpr std::string_view signs = "\"\\'nrt";
        constexpr std::string_view meanings = "\"\\'\n\r\t";
        if (const std::size_t found = signs.find(now()); !isAtEnd() && found != std::string_view::npos) {
            value += meanings[found];
            return true;
        }
        if (now() != 'u')
            return false;
        const auto high = hexadecimal();
        if (!high)
            return false;
        std::uint32_t code = *high;
        const bool isHighHalf = code >= 0xD800 && code < 0xDC00;
        if (isHighHalf && m_text.substr(m_at + 1).starts_with("\\u")) {
            m_at += 2;
            const auto low = hexadecimal();
            if (!low || *low < 0xDC00 || *low > 0xDFFF)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (*low - 0xDC00);
        }
        if (code >= 0xD800 && code < 0xE000)
            return false;
        appendUtf8(value, code);
        return true;
    }

    /// The four digits after the u; stays on the last.
    std::optional<std::uint32_t> hexadecimal()
    {
        const std::string_view digits = m_text.substr(std::min(m_at + 1, m_text.size()), 4);
        std::uint32_t code = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.size() < 4 || parsed.ptr != digits.data() + 4)
            return std::nullopt;
        m_at += 4;
        return code;
    }

    static void appendUtf8(std::string& text, std::uint32_t code)
    {
        const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xC0 | code >> 6);
            byte(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            byte(0xE0 | code >> 12);
            byte(0x80 | (code >> 6 & 0x3F));
            byte(0x80 | (code & 0x3F));
        } else {
            byte(0xF0 | code >> 18);
            byte(0x80 | (code >> 12 & 0x3F));
            byte(0x80 | (code >> 6 & 0x3F));
            byte(0x80 | (code & 0x3F));
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

Result<FeelTest> readFeelTest(std::string_view text)
{
    return FeelParser(text).wholeTest();
}

Result<FeelValue> readFeelLiteral(std::string_view text)
{
    return FeelParser(text).wholeLiteral();
}

} // namespace ogive
