#pragma once

#include "core/knowledge/knowledge.h"

#include <QString>
#include <QTemporaryDir>
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

    /// A folder of knowledge that has its translations.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    std::unique_ptr<QTranslator> m_translator;
    QTemporaryDir m_folder;
};

/// A text in the language; places, tags and mnemonics stay what they are.
[[nodiscard]] QString pseudo(const QString& text);

/// What of a text stands outside all brackets.
[[nodiscard]] QString outsideBrackets(const QString& text);

} // namespace ogive::ui::test
