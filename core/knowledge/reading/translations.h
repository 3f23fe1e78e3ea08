#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/knowledge/reading/layers.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ogive {

/// The kind of file that translates the texts of all others: {"language": "de", "texts": {"English": "…"}}.
inline constexpr std::string_view translationsKind = "translations";

/// Texts of the knowledge in another language, by the English text: a record that is changed or that a folder
/// lays over another is in English until its new text is translated.
class Translations {
public:
    explicit Translations(std::string_view language)
        : m_language(language)
    {}

    /// Takes over what a file of this kind has for the language: what is there already is replaced. Files for
    /// other languages are checked, and left aside.
    [[nodiscard]] Result<void> add(const Json& json, const KnowledgeFile& file);
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    /// Words on the scales of a file are data that other files compare; those stay as they are. For each
    /// file, before texts are put into any.
    void keepScales(const Json& json);
    /// Replaces the texts that people read. Ids, numbers, addresses and sources stay. Beside a scale comes
    /// how people read its words.
    void putInto(Json& json) const;

private:
    [[nodiscard]] std::string of(const std::string& text) const;
    void putBeside(Json& json) const;

    std::string m_language;
    std::unordered_map<std::string, std::string> m_texts;
    std::set<std::string> m_scaleWords;
};

/// The texts of a knowledge file that people read, which a translation is to have.
[[nodiscard]] std::set<std::string> readTexts(const Json& json);

} // namespace ogive
