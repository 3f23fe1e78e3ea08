#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

namespace ogive::lintrules {

/// Best practices that advise different things on one topic.
Findings practicesContradict(const LintContext& context)
{
    Findings findings;
    const auto& checks = context.knowledge.checks;
    for (std::size_t i = 0; i < checks.size(); ++i)
        for (std::size_t j = i + 1; j < checks.size(); ++j) {
            const auto& one = checks[i].practice;
            const auto& other = checks[j].practice;
            if (!one || !other || one->topic != other->topic || one->stance == other->stance)
                continue;
            findings.push_back({{},
                                Severity::Warning,
                                placeOfRecord("check", checks[i].id),
                                OGIVE_TR("lint", "The practices \"%1\" and \"%2\" pull apart on %3")
                                    .arg(checks[i].title)
                                    .arg(checks[j].title)
                                    .arg(one->topic),
                                {OGIVE_TR("lint", "\"%1\" says %2, \"%3\" says %4")
                                     .arg(checks[i].title)
                                     .arg(one->stance)
                                     .arg(checks[j].title)
                                     .arg(other->stance)},
                                {}});
        }
    return findings;
}

} // namespace ogive::lintrules
