#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

namespace ogive::lintrules {

/// What a newer fact says of a part of an option's entry: the entry stays as its source has it, and is dated.
Findings datedEntry(const LintContext& context)
{
    Findings findings;
    for (const Decision& decision : context.knowledge.decisions)
        for (const Option& option : decision.options) {
            std::vector<std::string> dated;
            std::vector<Message> details;
            for (const Fact& fact : option.facts) {
                if (fact.replaces.empty())
                    continue;
                dated.push_back("\"" + fact.replaces + "\"");
                details.push_back(
                    OGIVE_TR("lint", "\"%1\": %2 (%3)").arg(fact.replaces).arg(fact.text).arg(fact.asOf));
            }
            if (!dated.empty())
                findings.push_back({{},
                                    Severity::Info,
                                    placeOfOption(decision, option),
                                    OGIVE_TR("lint", "%1: newer facts date %2")
                                        .arg(option.title)
                                        .arg(listText(context.knowledge.language, dated)),
                                    std::move(details),
                                    {}});
        }
    return findings;
}

} // namespace ogive::lintrules
