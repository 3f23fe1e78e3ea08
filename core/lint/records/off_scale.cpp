#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

#include <algorithm>

namespace ogive::lintrules {

/// Words that are not on the scale that their attribute declares, such as "medium-high".
Findings offScale(const LintContext& context)
{
    Findings findings;
    const auto check = [&](const Decision& decision, const Option& option, std::size_t index) {
        const Attribute& attribute = decision.attributes[index];
        const auto* word = std::get_if<std::string>(&option.attributes[index]);
        const auto& scale = attribute.scale;
        if (!word || scale.empty() || std::find(scale.begin(), scale.end(), *word) != scale.end())
            return;
        findings.push_back({{},
                            Severity::Warning,
                            placeOfOption(decision, option),
                            OGIVE_TR("lint", "%1: %2 is \"%3\", which is not on its scale (%4)")
                                .arg(option.title)
                                .arg(context.knowledge.language.inSentence(attribute.title))
                                .arg(*word)
                                .arg(listText(context.knowledge.language, scale)),
                            {},
                            {}});
    };
    for (const Decision& decision : context.knowledge.decisions)
        for (const Option& option : decision.options)
            for (std::size_t i = 0; i < option.attributes.size(); ++i)
                check(decision, option, i);
    return findings;
}

} // namespace ogive::lintrules
