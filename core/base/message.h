#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks an English text for translation (lupdate reads it as QT_TRANSLATE_NOOP) and makes it a Message.
/// Use: OGIVE_TR("design", "scenario %1 does not exist") followed by `.arg(...)`.
#define OGIVE_TR(context, text)                                                                              \
    ::ogive::Message                                                                                         \
    {                                                                                                        \
        context, text, {}                                                                                    \
    }

namespace ogive {

struct NumberStyle;

/// A text for people: the English source with places %1, %2, … and what stands in them.
/// Core only speaks English; the application translates by context and source text.
struct Message {
    /// What stands in a place: a text as it is, or a number that the window may point in another way.
    struct Argument {
        enum class Kind { Text, Number, Usd };

        std::string text; ///< in the default NumberStyle
        Kind kind = Kind::Text;
        double usd = 0; ///< the amount, where it is one

        auto operator<=>(const Argument&) const = default;
    };

    std::string context;
    std::string source;
    std::vector<Argument> arguments;

    /// A copy with one more argument, for the next free place.
    [[nodiscard]] Message arg(std::string_view argument) const;
    [[nodiscard]] Message arg(double number) const;
    /// A number's text in the default style, with its unit if it has one: 1,234.5 or $10,000 or 7.62 s.
    [[nodiscard]] Message number(std::string_view digits) const;
    /// An amount of US dollars, written as usdText() does.
    [[nodiscard]] Message usd(double amount) const;

    auto operator<=>(const Message&) const = default;
};

/// The English text with its arguments in place, in the default style.
[[nodiscard]] std::string english(const Message& message);

/// The arguments as texts, their numbers in this style.
[[nodiscard]] std::vector<std::string> argumentTexts(const Message& message, const NumberStyle& style);

/// The message with its numbers as texts in this style, so that nobody points them otherwise.
[[nodiscard]] Message withNumbersIn(Message message, const NumberStyle& style);

/// Puts arguments into the places %1 … %9 of a text; an argument is never searched for places itself.
[[nodiscard]] std::string fillPlaces(std::string_view text, const std::vector<std::string>& arguments);

} // namespace ogive
