#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

namespace ogive::lintrules {

/// Options that the guide names without an entry that describes them.
Findings entryMissing(const LintContext& context)
{
    Findings findings;
    for (const Decision& decision : context.knowledge.decisions)
        for (const Option& option : decision.options)
            if (option.guideEntry == GuideEntry::Named)
                findings.push_back({{},
                                    Severity::Warning,
                                    placeOfOption(decision, option),
                                    OGIVE_TR("lint", "The guide names %1 for %2 but has no entry for it")
                                        .arg(option.title)
                                        .arg(context.knowledge.language.inSentence(decision.title)),
                                    {},
                                    {}});
    return findings;
}

} // namespace ogive::lintrules
