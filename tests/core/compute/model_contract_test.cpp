#include "core/compute/compute.h"
#include "tests/support/core/expectations.h"
#include "tests/support/core/test_files.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <map>
#include <string>

using namespace ogive;
using namespace ogive::test;

// What holds of every model: each input's range, kind and default are those that are listed, whatever is
// refused is refused by name, and no number of a result is infinite.

namespace {

/// A valid call of every model: its first worked example.
std::vector<std::pair<ComputeModel, Json>> validCalls()
{
    std::map<std::string, Json> inputs;
    for (const Json& example : Json::parse(testFile("core/compute/worked_examples.json")))
        inputs.emplace(example.at("model").get<std::string>(), example.at("inputs"));
    std::vector<std::pair<ComputeModel, Json>> calls;
    for (ComputeModel& model : allComputeModels())
        calls.emplace_back(std::move(model), inputs.at(model.name));
    return calls;
}

void forEachInput(const std::function<void(const ComputeModel&, const Json&, const ModelInput&)>& look)
{
    for (const auto& [model, inputs] : validCalls())
        for (const ModelInput& input : model.inputs)
            look(model, inputs, input);
}

bool isNumeric(const ModelInput& input)
{
    return input.kind == InputKind::Number || input.kind == InputKind::Whole;
}

Json with(Json inputs, const std::string& name, Json value)
{
    inputs[name] = std::move(value);
    return inputs;
}

std::string placeOf(const ComputeModel& model, const Json& inputs)
{
    return wrongField(compute(model, inputs));
}

/// Whether sampling that often would take long.
bool takesLong(const ComputeModel& model, const ModelInput& input)
{
    return model.name == "M5.smaa_mc" && input.name == "n";
}

} // namespace

TEST_CASE("an input outside its range is refused by name")
{
    forEachInput([](const ComputeModel& model, const Json& inputs, const ModelInput& input) {
        if (!isNumeric(input))
            return;
        CAPTURE(model.name, input.name);
        const double below = std::nextafter(input.range.minimum, -infinite);
        const double above = std::nextafter(input.range.maximum, infinite);
        CHECK(placeOf(model, with(inputs, input.name, below)) == "/" + input.name);
        CHECK(placeOf(model, with(inputs, input.name, above)) == "/" + input.name);
        CHECK(placeOf(model, with(inputs, input.name, notANumber)) == "/" + input.name);
        CHECK(placeOf(model, with(inputs, input.name, infinite)) == "/" + input.name);
        if (input.range.isOpen) {
            CHECK(placeOf(model, with(inputs, input.name, input.range.minimum)) == "/" + input.name);
            CHECK(placeOf(model, with(inputs, input.name, input.range.maximum)) == "/" + input.name);
        }
        if (input.kind == InputKind::Whole)
            CHECK(placeOf(model, with(inputs, input.name, input.range.minimum + 0.5)) == "/" + input.name);
    });
}

TEST_CASE("at the ends of an input's range results stay finite, or another input is named")
{
    forEachInput([](const ComputeModel& model, const Json& inputs, const ModelInput& input) {
        if (!isNumeric(input) || input.range.isOpen || takesLong(model, input))
            return;
        for (const double end : {input.range.minimum, input.range.maximum}) {
            CAPTURE(model.name, input.name, end);
            const auto answer = compute(model, with(inputs, input.name, end));
            if (!answer)
                CHECK(inputs.contains(answer.error().place.pointer.substr(1)));
        }
    });
}

TEST_CASE("with all inputs at the ends of their ranges no result is too large")
{
    for (const auto& [model, inputs] : validCalls()) {
        for (const bool atMaximum : {false, true}) {
            CAPTURE(model.name, atMaximum);
            Json extreme = inputs;
            for (const ModelInput& input : model.inputs)
                if (isNumeric(input) && !input.range.isOpen && !takesLong(model, input))
                    extreme[input.name] = atMaximum ? input.range.maximum : input.range.minimum;
            const auto answer = compute(model, extreme);
            if (!answer)
                CHECK(answer.error().place.pointer != "");
        }
    }
}

TEST_CASE("an input of another kind is refused by name")
{
    forEachInput([](const ComputeModel& model, const Json& inputs, const ModelInput& input) {
        CAPTURE(model.name, input.name);
        const Json wrong = input.kind == InputKind::Choice ? Json(1) : Json("many");
        CHECK(placeOf(model, with(inputs, input.name, wrong)) == "/" + input.name);
        CHECK(
            placeOf(model, with(inputs, input.name, Json::object({{"a", 1}}))).starts_with("/" + input.name));
        const bool mayBeNull = input.fallback && input.fallback->is_null();
        CHECK(placeOf(model, with(inputs, input.name, nullptr)) == (mayBeNull ? "none" : "/" + input.name));
    });
}

TEST_CASE("a missing input has its default, or is asked for by name")
{
    forEachInput([](const ComputeModel& model, const Json& inputs, const ModelInput& input) {
        CAPTURE(model.name, input.name);
        Json fewer = inputs;
        fewer.erase(input.name);
        if (!input.fallback)
            CHECK(placeOf(model, fewer) == "/" + input.name);
        else
            CHECK(compute(model, fewer) == compute(model, with(inputs, input.name, *input.fallback)));
    });
}

TEST_CASE("an input that a model does not read is refused with the one that was meant")
{
    const ComputeModel model = findComputeModel("W2.rps_peak").value();
    const auto answer = compute(model, Json{{"request_per_day", 1}, {"paf", 1}});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().place.pointer == "/request_per_day");
    CHECK(english(answer.error().hint).find("requests_per_day") != std::string::npos);
}

TEST_CASE("an unknown model is wrong usage, with the one that was meant")
{
    const auto model = findComputeModel("W2.rps_peek");
    REQUIRE_FALSE(model);
    CHECK(model.error().code == ErrorCode::Usage);
    CHECK(english(model.error().hint).find("W2.rps_peak") != std::string::npos);
    CHECK_FALSE(findComputeModel(""));
}

TEST_CASE("places inside lists and objects are named")
{
    const auto place = [](const char* name, const char* inputs) {
        return placeOf(findComputeModel(name).value(), Json::parse(inputs));
    };
    CHECK(place("Q6.serial", R"({"avails": [0.9, 1.1]})") == "/avails/1");
    CHECK(place("Q6.serial", R"({"avails": []})") == "/avails");
    CHECK(place("Q5.pipeline_fw", R"({"stages": [[1, 2], [3, 2]]})") == "/stages/1");
    CHECK(place("Q5.pipeline_fw", R"({"stages": [[1]]})") == "/stages/0");
    CHECK(place("Q5.pipeline_fw", R"({"stages": [[1, 2, 3]]})") == "/stages/0");
    CHECK(place("M1.wsum", R"({"X": [[1, 2], [3]], "w": [1, 1], "benefit": [true, true]})") == "/X/1");
    CHECK(place("M1.wsum", R"({"X": [[1, 2]], "w": [0, 0], "benefit": [true, true]})") == "/w");
    CHECK(place("M1.wsum", R"({"X": [[1, 2]], "w": [1, 1], "benefit": [true]})") == "/benefit");
    CHECK(place("M3.promethee", R"({"X": [[1]], "w": [1], "benefit": [true], "fn": [["square"]]})") ==
          "/fn/0/0");
    CHECK(place("M4.ahp", R"({"A": [[1, 2], [2, 1]]})") == "/A/1/0");
    CHECK(place("C7.pattern_savings", R"({"sc": {}, "patterns": []})") == "/sc/t_in");
    CHECK(place("U4.philox4x32", R"({"ctr": [0, 0, 0], "key": [0, 0]})") == "/ctr");
    CHECK(place("U4.philox4x32", R"({"ctr": [0, 0, 0, 4294967296], "key": [0, 0]})") == "/ctr/3");
}

TEST_CASE("64 bits of a seed count, and are not taken through a double")
{
    const ComputeModel model = findComputeModel("U5.splitmix64").value();
    const auto at = [&](const char* seed) {
        return compute(model, std::string_view(R"({"i": 0, "seed": )" + std::string(seed) + "}"), "");
    };
    CHECK(at("18446744073709551615").value() != at("18446744073709551614").value());
    CHECK(wrongField(at("18446744073709551616")) == "/seed");
    CHECK(wrongField(at("-1")) == "/seed");
    CHECK(wrongField(at("1.0")) == "/seed");
    CHECK(wrongField(at("1e3")) == "/seed");
}

TEST_CASE("inputs that are related are checked against each other")
{
    const auto place = [](const char* name, const char* inputs) {
        return placeOf(findComputeModel(name).value(), Json::parse(inputs));
    };
    CHECK(place("E1.chunks_per_doc", R"({"tokens": 9, "size": 4, "overlap": 4})") == "/overlap");
    CHECK(place("U1.tri_ppf", R"({"u": 0.5, "a": 1, "m": 0, "b": 2})") == "/m");
    CHECK(place("U2.pert_ppf", R"({"u": 0.5, "a": 1, "m": 3, "b": 2})") == "/b");
    CHECK(place("U3.logn_p10_p90", R"({"p10": 2, "p90": 1})") == "/p90");
    CHECK(place("U8.wilson", R"({"k": 5, "n": 4})") == "/k");
    CHECK(place("Q6.k_of_n", R"({"k": 5, "n": 4, "a": 0.9})") == "/k");
    CHECK(place("V7.code_bytes", R"({"d": 10, "kind": "pq", "pq_m": 3})") == "/pq_m");
    CHECK(place("V7.code_bytes", R"({"d": 10, "kind": "pq"})") == "/pq_m");
    CHECK(place("Q4.replicas_for_wait", R"({"lam": 1e9, "service_s": 1, "target_s": 1})") == "/lam");
    CHECK(place("M5.rank_entropy", R"({"p": [0.5, 0.4]})") == "/p");
}
