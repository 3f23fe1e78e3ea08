#pragma once

#include "core/knowledge/knowledge.h"

#include <QString>
#include <QTranslator>

#include <memory>

namespace ogive::ui::test {

/// A language for tests: every text longer, with accents, between brackets: "Open" is "⟦Ôpên~~⟧". What is
/// shown without brackets can't be translated.
class PseudoLanguage {
public:
    PseudoLanguage(); ///< the program speaks it until this goes
    ~PseudoLanguage();
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;

    /// The built-in knowledge in this language.
    [[nodiscard]] static std::shared_ptr<const Knowledge> knowledge();

private:
    std::unique_ptr<QTranslator> m_translator;
};

/// A text in the language; places, tags and mnemonics stay what they are.
[[nodiscard]] QString pseudo(const QString& text);

/// What of a text stands outside all brackets.
[[nodiscard]] QString outsideBrackets(const QString& text);

} // namespace ogive::ui::test
