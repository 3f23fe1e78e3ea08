#include "core/check/expected.h"

#include "core/base/json_reader.h"

namespace ogive {

Result<Json> expectedOutcomes(const Design& design)
{
    const auto found = design.rest.find("expected");
    if (found == design.rest.end())
        return Json::object();
    ReadLog log;
    JsonReader(*found, log, "/expected").eachMember([&](const std::string&, const JsonReader& outcomes) {
        outcomes.eachMember([&](const std::string&, const JsonReader& option) { (void)option.text(); });
    });
    if (log.error)
        return Failure(*log.error);
    return *found;
}

} // namespace ogive
