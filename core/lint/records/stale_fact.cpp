#include "core/knowledge/records/fact_age.h"
#include "core/lint/finding_words.h"
#include "core/lint/records/catalogs.h"
#include "core/lint/records/rules.h"

#include <algorithm>

namespace ogive::lintrules {

/// Facts older than their kind lasts, counted a catalog rather than told one by one.
Findings staleFact(const LintContext& context)
{
    Findings findings;
    for (const DatedCatalog& catalog : datedCatalogs(context.knowledge, context.settings.asOf)) {
        const int limit = context.settings.maxAgeDays.value_or(catalog.lastsDays);
        std::vector<std::string> stale;
        std::size_t count = 0;
        std::string oldest;
        int oldestAge = 0;
        for (const DatedRecord& record : catalog.records) {
            const auto age = daysBetween(record.asOf, context.settings.asOf);
            if (!record.ages || !age || *age <= limit)
                continue;
            ++count;
            if (std::find(stale.begin(), stale.end(), record.id) == stale.end())
                stale.push_back(record.id);
            if (*age > oldestAge) {
                oldestAge = *age;
                oldest = record.asOf;
            }
        }
        if (count > 0)
            findings.push_back(
                {{},
                 Severity::Info,
                 placeOfRecord(catalog.kind.c_str()),
                 OGIVE_TR("lint", "%1 of %2 %3 are older than %4 days; the oldest is from %5")
                     .arg(numberWord(static_cast<double>(count)))
                     .arg(numberWord(static_cast<double>(catalog.records.size())))
                     .arg(context.knowledge.language.words(catalog.title))
                     .arg(static_cast<double>(limit))
                     .arg(oldest),
                 {OGIVE_TR("lint", "Namely: %1").arg(listText(context.knowledge.language, stale))},
                 {}});
    }
    return findings;
}

} // namespace ogive::lintrules
