#include "core/design/ranking_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ogive {
namespace {

constexpr std::array<std::pair<std::string_view, RankingMethod>, 3> methodNames{{
    {"weighted-sum", RankingMethod::WeightedSum},
    {"topsis", RankingMethod::Topsis},
    {"promethee", RankingMethod::Promethee},
}};

RankingChoice& choiceFor(Design& design, const std::string& decision)
{
    const auto found =
        std::find_if(design.rankings.begin(), design.rankings.end(),
                     [&](const RankingChoice& choice) { return choice.decision.value == decision; });
    if (found != design.rankings.end())
        return *found;
    RankingChoice choice;
    choice.decision = DecisionId(decision);
    return design.rankings.emplace_back(std::move(choice));
}

/// A number of a range; an error where it is none, and then the lower end.
double numberWithin(const JsonReader& json, double low, double high, const Message& reason)
{
    const double number = json.number();
    if (number >= low && number <= high)
        return number;
    json.fail(reason);
    return low;
}

void readWeights(const JsonReader& json, RankingChoice& choice)
{
    json.eachMember([&](const std::string& criterion, const JsonReader& weight) {
        choice.weights.emplace_back(
            criterion, numberWithin(weight, 0, largestWeight,
                                    OGIVE_TR("design", "a weight must be from 0 to %1").arg(largestWeight)));
    });
}

void readMustHave(const JsonReader& json, RankingChoice& choice)
{
    if (!json.requireObject())
        return;
    MustHave mustHave;
    mustHave.criterion = json.text("criterion");
    mustHave.atLeast =
        numberWithin(json.at("at_least"), 0, criterionScaleEnd,
                     OGIVE_TR("design", "a must-have asks for 0 to %1").arg(criterionScaleEnd));
    if (choice.mustHaveOf(mustHave.criterion) != nullptr)
        json.at("criterion")
            .fail(OGIVE_TR("design", "two must-haves are about the criterion \"%1\"")
                      .arg(quotable(mustHave.criterion)));
    for (const auto& [key, value] : json.json().items())
        if (key != "criterion" && key != "at_least")
            mustHave.rest[key] = value;
    choice.mustHaves.push_back(std::move(mustHave));
}

void readJudgement(const JsonReader& json, RankingChoice& choice)
{
    if (!json.requireObject())
        return;
    constexpr double slack = 1e-9;
    const Judgement judgement{
        json.text("first"), json.text("second"),
        numberWithin(
            json.at("times"), 1 / strongestJudgement - slack, strongestJudgement + slack,
            OGIVE_TR("design", "a judgement must be from 1/%1 to %1 times").arg(strongestJudgement))};
    const bool isRepeated =
        std::any_of(choice.judgements.begin(), choice.judgements.end(), [&](const Judgement& other) {
            return (other.first == judgement.first && other.second == judgement.second) ||
                   (other.first == judgement.second && other.second == judgement.first);
        });
    if (isRepeated || judgement.first == judgement.second)
        json.fail(isRepeated ? OGIVE_TR("design", "two judgements are about the same pair")
                             : OGIVE_TR("design", "a criterion can't be judged against itself"));
    choice.judgements.push_back(judgement);
}

void readMethod(const JsonReader& json, RankingChoice& choice)
{
    const std::string name = json.text();
    const auto found = std::find_if(methodNames.begin(), methodNames.end(),
                                    [&](const auto& entry) { return entry.first == name; });
    if (found != methodNames.end())
        choice.method = found->second;
    else
        json.fail(OGIVE_TR("design", "there is no ranking method \"%1\"").arg(quotable(name)),
                  OGIVE_TR("design", "There are: weighted-sum, topsis, promethee"), ErrorCode::Unknown);
}

void readRanking(const JsonReader& json, RankingChoice& choice)
{
    if (!json.requireObject())
        return;
    if (json.has("method"))
        readMethod(json.at("method"), choice);
    choice.isPairwise = json.booleanOr("weigh_by_pairs", false);
    json.eachOf("pairwise", [&](const JsonReader& judgement) { readJudgement(judgement, choice); });
    for (const auto& [key, value] : json.json().items())
        if (key != "method" && key != "weigh_by_pairs" && key != "pairwise")
            choice.rest[key] = value;
}

Json rankingJsonOf(const RankingChoice& choice)
{
    Json json = Json::object();
    if (choice.method != RankingMethod::WeightedSum)
        for (const auto& [name, method] : methodNames)
            if (method == choice.method)
                json["method"] = name;
    if (choice.isPairwise)
        json["weigh_by_pairs"] = true;
    for (const Judgement& judgement : choice.judgements)
        json["pairwise"].push_back(Json{{"first", judgement.first},
                                        {"second", judgement.second},
                                        {"times", jsonOfNumber(judgement.times)}});
    for (const auto& [key, value] : choice.rest.items())
        json[key] = value;
    return json;
}

Json weightsJsonOf(const RankingChoice& choice)
{
    Json json = Json::object();
    for (const auto& [criterion, weight] : choice.weights)
        json[criterion] = jsonOfNumber(weight);
    return json;
}

Json constraintsJsonOf(const RankingChoice& choice)
{
    Json json = Json::array();
    for (const MustHave& mustHave : choice.mustHaves) {
        Json entry{{"criterion", mustHave.criterion}, {"at_least", jsonOfNumber(mustHave.atLeast)}};
        for (const auto& [key, value] : mustHave.rest.items())
            entry[key] = value;
        json.push_back(std::move(entry));
    }
    return json;
}

} // namespace

void readRankings(const JsonReader& json, Design& design)
{
    const auto eachDecision = [&](std::string_view key, void (*read)(const JsonReader&, RankingChoice&)) {
        if (!json.has(key) || json.at(key).json().empty())
            return;
        json.at(key).eachMember([&](const std::string& decision, const JsonReader& member) {
            read(member, choiceFor(design, decision));
        });
    };
    eachDecision("weights", readWeights);
    eachDecision("ranking", readRanking);
    eachDecision("constraints", [](const JsonReader& list, RankingChoice& choice) {
        list.each([&](const JsonReader& mustHave) { readMustHave(mustHave, choice); });
    });
    std::erase_if(design.rankings, [](const RankingChoice& choice) { return choice.isEmpty(); });
}

void writeRankings(const Design& design, Json& written)
{
    const auto write = [&](std::string_view key, Json (*jsonFor)(const RankingChoice&)) {
        Json members = Json::object();
        for (const RankingChoice& choice : design.rankings)
            if (Json member = jsonFor(choice); !member.empty())
                members[choice.decision.value] = std::move(member);
        if (!members.empty())
            written[std::string(key)] = std::move(members);
    };
    write("weights", weightsJsonOf);
    write("ranking", rankingJsonOf);
    write("constraints", constraintsJsonOf);
}

} // namespace ogive
