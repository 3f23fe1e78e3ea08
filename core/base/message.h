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

/// A text for people: the English source with places %1, %2, … and what stands in them.
/// Core only speaks English; the application translates by context and source text.
struct Message {
    std::string context;
    std::string source;
    std::vector<std::string> arguments;

    /// A copy with one more argument, for the next free place.
    [[nodiscard]] Message arg(std::string_view argument) const;
    [[nodiscard]] Message arg(double number) const;

    auto operator<=>(const Message&) const = default;
};

/// The English text with its arguments in place.
[[nodiscard]] std::string english(const Message& message);

/// Puts arguments into the places %1 … %9 of a text; an argument is never searched for places itself.
[[nodiscard]] std::string fillPlaces(std::string_view text, const std::vector<std::string>& arguments);

/// A title as it stands inside a sentence: "vector scale", but "GPU available".
[[nodiscard]] std::string inSentence(std::string title);

} // namespace ogive
