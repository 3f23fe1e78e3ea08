#include "core/cost/bill/plan_parts.h"
#include "core/cost/workload.h"

#include <cmath>

namespace ogive {
namespace {

bool isBilled(const Option& option, std::string_view what)
{
    return option.billed.find(what) != option.billed.end();
}

double billedOf(const Option& option, std::string_view what)
{
    const auto found = option.billed.find(what);
    return found == option.billed.end() ? 0 : found->second;
}

ComputePlan::Kind computeKind(const Option& option)
{
    if (isBilled(option, "instance"))
        return ComputePlan::Kind::Instance;
    if (isBilled(option, "services"))
        return ComputePlan::Kind::Services;
    if (isBilled(option, "calls"))
        return ComputePlan::Kind::Calls;
    return isBilled(option, "devices") ? ComputePlan::Kind::Devices : ComputePlan::Kind::None;
}

Message unitNotKnown(std::string_view role)
{
    return OGIVE_TR("cost", "The knowledge has no price for %1.").arg(role);
}

/// A unit price into `usd`, or why the line is not known.
void takeUnit(const PlanContext& context, BillPlan& plan, BillLine line, std::string_view role, double& usd,
              double factor = 1)
{
    usd = context.unitUsd(role) * factor;
    if (std::isnan(usd))
        plan.set(line, LineState::Kind::NotKnown, unitNotKnown(role));
}

/// Load balancers, cache nodes and control planes of the scaling plan.
void planPlatform(const PlanContext& context, BillPlan& plan)
{
    if (!context.subject.knowledge.decisionInRole("scalability"))
        return;
    const Option* option = context.optionInRole("scalability");
    if (!option) {
        plan.set(BillLine::Platform, LineState::Kind::NotKnown,
                 OGIVE_TR("cost", "How the system is scaled is not decided on."));
        return;
    }
    plan.count(BillLine::Platform);
    for (const std::string_view role : {"load_balancer", "cache_node", "control_plane"}) {
        const double count = billedOf(*option, role);
        if (count == 0)
            continue;
        double usd = 0;
        takeUnit(context, plan, BillLine::Platform, role, usd, hoursPerMonth);
        plan.platformUsd += count * usd;
    }
    plan.platformPeople = billedOf(*option, "control_plane") > 0 ? 1 : 0;
}

void planStorage(const PlanContext& context, BillPlan& plan)
{
    const auto hasRole = [&](std::string_view role) {
        return context.subject.knowledge.unitRoles.contains(role);
    };
    if (hasRole("object_storage")) {
        plan.count(BillLine::Storage);
        takeUnit(context, plan, BillLine::Storage, "object_storage", plan.storageUsdPerGb);
    }
    if (hasRole("egress")) {
        plan.count(BillLine::Egress);
        takeUnit(context, plan, BillLine::Egress, "egress", plan.egressUsdPerGb);
    }
}

void planPeople(const PlanContext& context, BillPlan& plan)
{
    if (!context.subject.knowledge.fieldInRole("people_rate"))
        return;
    plan.servingPeople = plan.serving.gpu ? 1 : 0;
    if (std::isnan(context.quantities[Quantity::PeopleRate]))
        plan.set(BillLine::People, LineState::Kind::LeftOut,
                 OGIVE_TR("cost", "Not included: no rate for people's days is given."));
    else
        plan.count(BillLine::People);
}

} // namespace

void planCompute(const PlanContext& context, BillPlan& plan)
{
    if (!context.subject.knowledge.decisionInRole("architecture"))
        return;
    const Option* option = context.optionInRole("architecture");
    if (!option) {
        plan.set(BillLine::Compute, LineState::Kind::NotKnown,
                 OGIVE_TR("cost", "No architecture is decided on."));
        return;
    }
    plan.compute.kind = computeKind(*option);
    plan.count(BillLine::Compute);
    switch (plan.compute.kind) {
    case ComputePlan::Kind::None:
        plan.set(BillLine::Compute, LineState::Kind::NotKnown,
                 OGIVE_TR("cost", "What %1 needs to run is not known.").arg(option->title));
        break;
    case ComputePlan::Kind::Devices:
        plan.set(BillLine::Compute, LineState::Kind::Counted,
                 OGIVE_TR("cost", "Runs on devices that are there already."));
        break;
    case ComputePlan::Kind::Calls:
        takeUnit(context, plan, BillLine::Compute, "million_calls", plan.compute.callUsd, 1e-6);
        takeUnit(context, plan, BillLine::Compute, "gb_second", plan.compute.gbSecondUsd);
        break;
    case ComputePlan::Kind::Instance:
    case ComputePlan::Kind::Services:
        takeUnit(context, plan, BillLine::Compute, "vcpu_hour", plan.compute.cpuMonthUsd, hoursPerMonth);
        takeUnit(context, plan, BillLine::Compute, "gb_hour", plan.compute.gbMonthUsd, hoursPerMonth);
        break;
    }
}

void planAround(const PlanContext& context, BillPlan& plan)
{
    planPlatform(context, plan);
    planStorage(context, plan);
    planPeople(context, plan);
    if (plan.kindOf(BillLine::Compute) != LineState::Kind::Absent)
        plan.set(BillLine::Observability, LineState::Kind::LeftOut,
                 OGIVE_TR("cost", "Not included: what logs, traces and their storage cost depends on the "
                                  "tool."));
    // Without a share of answers to judge there is no such line.
    if (!context.subject.knowledge.fieldInRole("evaluation_share"))
        plan.states[positionOf(BillLine::Evaluation)] = {};
}

} // namespace ogive
