#include "core/lint/finding_words.h"
#include "core/lint/records/catalogs.h"
#include "core/lint/records/rules.h"

#include <algorithm>

namespace ogive::lintrules {

/// Records that don't say where they are from or of when, counted a catalog.
Findings noSource(const LintContext& context)
{
    Findings findings;
    for (const DatedCatalog& catalog : datedCatalogs(context.knowledge, context.settings.asOf)) {
        std::vector<std::string> missing;
        std::size_t count = 0;
        for (const DatedRecord& record : catalog.records) {
            if (!record.source.empty() && !record.asOf.empty())
                continue;
            ++count;
            if (std::find(missing.begin(), missing.end(), record.id) == missing.end())
                missing.push_back(record.id);
        }
        if (count > 0)
            findings.push_back({{},
                                Severity::Warning,
                                placeOfRecord(catalog.kind.c_str()),
                                OGIVE_TR("lint", "%1 of %2 %3 lack a source or a date")
                                    .arg(numberWord(static_cast<double>(count)))
                                    .arg(numberWord(static_cast<double>(catalog.records.size())))
                                    .arg(catalog.title),
                                {OGIVE_TR("lint", "Namely: %1").arg(listText(missing))},
                                {}});
    }
    return findings;
}

} // namespace ogive::lintrules
