#include "core/compute/compute.h"
#include "core/compute/model_list.h"
#include "tests/support/core/test_files.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace ogive;
using namespace ogive::test;

// worked_examples.json holds the worked examples of MODELS.md with their tolerances: "rel", "abs", else
// exact.

namespace {

const Json& workedExamples()
{
    static const Json examples = Json::parse(testFile("core/compute/worked_examples.json"));
    return examples;
}

struct Tolerance {
    double relative = 0;
    double absolute = 0;

    [[nodiscard]] bool allows(double got, double wanted) const
    {
        const double size = std::max(std::abs(got), std::abs(wanted));
        return std::abs(got - wanted) <= std::max(relative * size, absolute);
    }
};

/// Where an answer departs from the one wanted, or "". Members that the example does not show may be there.
std::string difference(const Json& got, const Json& wanted, const Tolerance& tolerance,
                       const std::string& place = "")
{
    if (wanted.is_object()) {
        for (const auto& [key, value] : wanted.items()) {
            if (!got.is_object() || !got.contains(key))
                return place + "/" + key + " is missing";
            if (const auto found = difference(got.at(key), value, tolerance, place + "/" + key);
                !found.empty())
                return found;
        }
        return "";
    }
    if (wanted.is_array()) {
        if (!got.is_array() || got.size() != wanted.size())
            return place + " is no list of that length";
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (const auto found = difference(got[i], wanted[i], tolerance, place + "/" + std::to_string(i));
                !found.empty())
                return found;
        return "";
    }
    const bool isRight = got.is_number() && wanted.is_number()
                             ? got == wanted || tolerance.allows(got.get<double>(), wanted.get<double>())
                             : got == wanted;
    return isRight ? "" : place + " is " + got.dump() + " instead of " + wanted.dump();
}

std::string statusOf(const Json& expected)
{
    return expected.is_object() ? expected.value("status", std::string("ok")) : std::string("ok");
}

} // namespace

TEST_CASE("every worked example of the models comes out within its tolerance")
{
    for (const Json& example : workedExamples()) {
        CAPTURE(example.at("id").get<std::string>());
        const auto model = findComputeModel(example.at("model").get<std::string>());
        REQUIRE(model);
        const auto answer = compute(*model, example.at("inputs"));
        REQUIRE(answer);
        const Tolerance tolerance{example.value("rel", 0.0), example.value("abs", 0.0)};
        CHECK(difference(answer->at("result"), example.at("expected"), tolerance) == "");
        CHECK(answer->at("status") == statusOf(example.at("expected")));
    }
}

TEST_CASE("every model has a worked example and tells what it reads and gives")
{
    std::set<std::string> shown;
    for (const Json& example : workedExamples())
        shown.insert(example.at("model").get<std::string>());
    const auto models = allComputeModels();
    REQUIRE(models.size() == 83); // the rows of appendix A
    for (const ComputeModel& model : models) {
        CAPTURE(model.name);
        CHECK(shown.count(model.name) == 1);
        CHECK_FALSE(english(model.meaning).empty());
        CHECK_FALSE(model.outputs.empty());
        for (const ModelInput& input : model.inputs)
            CHECK_FALSE(english(input.meaning).empty());
    }
}

TEST_CASE("the outputs that are listed are those that come out")
{
    for (const Json& example : workedExamples()) {
        const ComputeModel model = findComputeModel(example.at("model").get<std::string>()).value();
        CAPTURE(model.name);
        const Json result = compute(model, example.at("inputs")).value().at("result");
        std::set<std::string> listed;
        for (const ModelOutput& output : model.outputs)
            listed.insert(output.name);
        if (!result.is_object()) {
            CHECK(listed == std::set<std::string>{"result"});
            continue;
        }
        for (const auto& [name, value] : result.items())
            CHECK(listed.count(name) == 1);
    }
}

TEST_CASE("what SMAA counts is exact, and near the exact share")
{
    const ComputeModel model = findComputeModel("M5.smaa_mc").value();
    const Json inputs =
        Json::parse(R"({"V": [[0.8, 0.3, 0.4], [0.5, 0.5, 0.5]], "n": 4096, "seed": 7, "stream": 3})");
    const Json accept = compute(model, inputs).value().at("result").at("accept"); // M5-d
    CHECK(accept == Json::parse("[[0.46435546875, 0.53564453125], [0.53564453125, 0.46435546875]]"));
    CHECK(accept[0][0].get<double>() == Approx(0.45).margin(0.03)); // M5-a
    Json other = inputs;
    other["stream"] = 4;
    CHECK(compute(model, other).value().at("result").at("accept") != accept);
}

TEST_CASE("an alternative that is never first has no central weights")
{
    const auto answer = compute(findComputeModel("M5.smaa_mc").value(),
                                Json::parse(R"({"V": [[1, 1], [0, 0]], "n": 64, "seed": 1})"));
    CHECK(answer.value().at("result").at("central")[1].is_null());
}

TEST_CASE("the list of models reads like their table")
{
    const std::vector<ComputeModel> one{findComputeModel("Q4.replicas_for_wait").value()};
    CHECK(modelListText(one) == "Q4.replicas_for_wait  Fewest servers for a percentile of the wait\n"
                                "    lam        0 to 1000000000 1/s: arrivals\n"
                                "    service_s  1e-12 to 10000000 s: mean time to serve one\n"
                                "    target_s   0 to 10000000 s: wait at the percentile\n"
                                "    p          between 0 and 1, default 0.95: percentile of the wait\n"
                                "    -> result\n");
    const Json list = modelListJson(one).at("models").at(0);
    CHECK(list.at("inputs").at(3) == Json::parse(R"({"name": "p", "kind": "number",
        "meaning": "percentile of the wait", "minimum": 0.0, "maximum": 1.0, "default": 0.95})"));
    CHECK_FALSE(list.at("inputs").at(0).contains("default"));
}
