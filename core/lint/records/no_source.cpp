#include "core/lint/finding_words.h"
#include "core/lint/records/catalogs.h"
#include "core/lint/records/rules.h"

#include <algorithm>

namespace ogive::lintrules {

namespace {

/// What is missing in how many records of each catalog.
Findings missingIn(const LintContext& context, Severity severity, std::string DatedRecord::*member,
                   const Message& message)
{
    Findings findings;
    for (const DatedCatalog& catalog : datedCatalogs(context.knowledge, context.settings.asOf)) {
        std::vector<std::string> ids;
        std::size_t count = 0;
        for (const DatedRecord& record : catalog.records) {
            if (!(record.*member).empty())
                continue;
            ++count;
            if (std::find(ids.begin(), ids.end(), record.id) == ids.end())
                ids.push_back(record.id);
        }
        if (count > 0)
            findings.push_back(
                {{},
                 severity,
                 placeOfRecord(catalog.kind.c_str()),
                 message.arg(numberWord(static_cast<double>(count)))
                     .arg(numberWord(static_cast<double>(catalog.records.size())))
                     .arg(context.knowledge.language.words(catalog.title)),
                 {OGIVE_TR("lint", "Namely: %1").arg(listText(context.knowledge.language, ids))},
                 {}});
    }
    return findings;
}

} // namespace

/// Records that don't say where they are from, counted a catalog.
Findings noSource(const LintContext& context)
{
    return missingIn(context, Severity::Warning, &DatedRecord::source,
                     OGIVE_TR("lint", "%1 of %2 %3 lack a source"));
}

/// Records whose source bears no date, so that nobody knows how old they are.
Findings noDate(const LintContext& context)
{
    return missingIn(context, Severity::Info, &DatedRecord::asOf,
                     OGIVE_TR("lint", "%1 of %2 %3 bear no date"));
}

} // namespace ogive::lintrules
