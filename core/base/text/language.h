#pragma once

#include "core/base/message.h"
#include "core/base/number_text.h"

#include <functional>
#include <string>
#include <vector>

namespace ogive {

/// How a Message becomes text in the reader's language; `english` where nothing else is wanted.
using Words = std::function<std::string(const Message&)>;

/// The same words, but numbers stay in the default style: for data.
[[nodiscard]] Words wordsOfData(Words words);

/// A language that texts are made in. Core speaks English; the application brings the words of others.
struct Language {
    std::string code = "en";  ///< as in names of files: "de", "pt_BR"
    Words words = english;    ///< numbers in messages are pointed as below
    NumberStyle numbers = {}; ///< as documents in it point theirs

    /// As in web pages and PDF: "pt-BR" (BCP 47).
    [[nodiscard]] std::string tag() const;
    [[nodiscard]] bool isEnglish() const { return code == "en"; }
    /// A title as it stands inside a sentence: "vector scale", but "GPU available" and "PostgreSQL in use".
    /// German keeps its capitals.
    [[nodiscard]] std::string inSentence(std::string title) const;
    /// "name: value".
    [[nodiscard]] std::string labelled(std::string_view name, std::string_view value) const;
    /// A name or a title in quotation marks.
    [[nodiscard]] std::string quoted(std::string_view text) const;
    /// A title as a question.
    [[nodiscard]] std::string question(std::string_view text) const;
    /// "a, b, c".
    [[nodiscard]] std::string listed(const std::vector<std::string>& items) const;
    /// "a", "a and b", "a, b and c".
    [[nodiscard]] std::string allOf(const std::vector<std::string>& items) const;
    /// "a", "a or b", "a, b or c".
    [[nodiscard]] std::string anyOf(const std::vector<std::string>& items) const;
    /// "a", "a nor b", "a, b nor c".
    [[nodiscard]] std::string noneOf(const std::vector<std::string>& items) const;
};

} // namespace ogive
