#pragma once

#include "core/knowledge/knowledge.h"

#include <QString>

namespace ogive::ui {

struct Theme;

/// Writes the chapters of the guide from the records of a knowledge, as rich text in the theme's colours.
class GuideHtml {
public:
    GuideHtml(const Knowledge& knowledge, const Theme& theme);

    /// What the guide is, its rule sets and its best practices.
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString practices() const;
    /// A decision: its question, what it looks at, its options and its rules in words. Options are anchors by
    /// their ids.
    [[nodiscard]] QString decision(std::size_t index) const;

private:
    [[nodiscard]] QString heading(const QString& text, int level) const;
    [[nodiscard]] QString paragraph(const QString& text) const;
    [[nodiscard]] QString muted(const QString& text) const;
    [[nodiscard]] QString origin(const std::string& source, const std::string& asOf) const;
    [[nodiscard]] QString option(const Decision& decision, const Option& option) const;
    [[nodiscard]] QString attribute(const Attribute& attribute, const AttributeValue& value) const;
    [[nodiscard]] QString facts(const Option& option) const;
    [[nodiscard]] QString rules(const Decision& decision, const RuleSet& set, const RuleTree& tree) const;
    [[nodiscard]] QString node(const Decision& decision, const RuleTree& tree, std::size_t index) const;
    [[nodiscard]] QString answer(const Decision& decision, const RuleTree& tree, std::size_t target,
                                 bool isYes) const;

    const Knowledge& m_knowledge;
    const Theme& m_theme;
};

} // namespace ogive::ui
