#include "core/exchange/dmn/rules/rule_set_model.h"
#include "core/exchange/dmn/write_dmn.h"
#include "core/exchange/formats/writers.h"

namespace ogive {

Result<Exported> exportDmn(const ExportSubject& subject, const ExportRequest& request)
{
    const RuleSetId& stated = subject.design.rules;
    const auto model =
        dmnOf(subject.knowledge, stated.isEmpty() ? subject.knowledge.ruleSets.front().id : stated);
    if (!model)
        return Failure(model.error());
    return Exported{{{request.name, writeDmn(*model)}}, {}};
}

} // namespace ogive
