#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

using namespace ogive;

TEST_CASE("the bill charges for the GPUs that the capacity plan proposes")
{
    const Knowledge knowledge = loadBuiltinKnowledge().value();
    for (const double traffic : {0.0, 2000.0, 50000.0, 5e6})
        for (const char* quality : {"low", "medium", "high"}) {
            INFO(traffic << " requests a day, quality " << quality);
            Scenario scenario;
            scenario.requirements.set(FieldId("self_hosted"), true);
            scenario.requirements.set(FieldId("privacy_requirement"), true);
            scenario.requirements.set(FieldId("gpu_available"), true);
            scenario.requirements.set(FieldId("expected_traffic"), traffic);
            scenario.requirements.set(FieldId("quality_requirement"), std::string(quality));
            const Evaluation evaluation = evaluate(knowledge, scenario);
            const CapacityPlan plan = capacityOf(knowledge, scenario, evaluation);
            REQUIRE(plan.serving.isKnown());
            REQUIRE(plan.serving.proposed);
            const Variant variant(costSubject(knowledge, scenario, evaluation, {}));
            CHECK(variant.bill()[BillLine::Serving] ==
                  Approx(plan.serving.gpus[*plan.serving.proposed].usdPerMonth.value()));
            CHECK(variant.plan().serving.gpu ==
                  &knowledge.gpus[plan.serving.gpus[*plan.serving.proposed].gpu]);
        }
}
