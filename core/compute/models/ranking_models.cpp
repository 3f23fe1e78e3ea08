#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/base/numeric/input_check.h"
#include "core/decide/ranking/ahp.h"
#include "core/decide/ranking/promethee.h"
#include "core/decide/ranking/smaa/smaa.h"
#include "core/decide/ranking/topsis.h"
#include "core/decide/ranking/weighted_sum.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr NumberRange optionCount{1, double{mostOptions}};
constexpr NumberRange criterionCount{1, double{mostCriteria}};
constexpr std::array<std::pair<const char*, Normalisation>, 5> normalisations{
    {{"none", Normalisation::None},
     {"minmax", Normalisation::MinMax},
     {"max", Normalisation::Max},
     {"sum", Normalisation::Sum},
     {"vector", Normalisation::Vector}}};
constexpr std::array<std::pair<const char*, PreferenceKind>, 6> preferenceKinds{
    {{"usual", PreferenceKind::Usual},
     {"u", PreferenceKind::U},
     {"v", PreferenceKind::V},
     {"level", PreferenceKind::Level},
     {"linear", PreferenceKind::Linear},
     {"gauss", PreferenceKind::Gauss}}};

template <class Named>
std::vector<std::string> namesOf(const Named& all)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : all)
        names.emplace_back(name);
    return names;
}

/// The value of one of the names.
template <class Named>
auto valueOf(const Named& all, const std::string& wanted)
{
    auto chosen = all.front().second;
    for (const auto& [name, value] : all)
        if (wanted == name)
            chosen = value;
    return chosen;
}

ModelInput tableInput(std::string name, Message meaning)
{
    const ModelInput value = numberInput("x", "", range::value, OGIVE_TR("compute", "worth by a criterion"));
    return listInput(
        std::move(name), optionCount,
        listInput("row", criterionCount, value, OGIVE_TR("compute", "an alternative, a number a criterion")),
        std::move(meaning));
}

std::vector<ModelInput> matrixInputs()
{
    return {tableInput("X", OGIVE_TR("compute", "alternatives, each by all criteria")),
            listInput("w", criterionCount,
                      numberInput("w", "", {0, range::value.maximum}, OGIVE_TR("compute", "a weight")),
                      OGIVE_TR("compute", "a weight a criterion; only ratios count")),
            listInput("benefit", criterionCount,
                      flagInput("benefit", OGIVE_TR("compute", "whether more is better")),
                      OGIVE_TR("compute", "a flag a criterion"))};
}

/// Rows of numbers as a table; an error where they are not equally long.
Result<ValueTable> tableOf(const ModelInputs& in, std::string_view name)
{
    const Json& rows = in.json(name);
    ValueTable table{rows.size(), rows.front().size(), {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].size() != table.criteria) {
            const std::string place = std::string(name) + "/" + std::to_string(i);
            return Failure(inputError(place, OGIVE_TR("compute", "expected %1 numbers, as in the first row")
                                                 .arg(static_cast<double>(table.criteria))));
        }
        for (const Json& value : rows[i])
            table.values.push_back(value.get<double>());
    }
    return table;
}

Result<DecisionMatrix> matrixOf(const ModelInputs& in)
{
    auto table = tableOf(in, "X");
    if (!table)
        return Failure(table.error());
    return DecisionMatrix{std::move(*table), in.json("benefit").get<std::vector<bool>>(), in.numbers("w")};
}

/// Calls `method` with the matrix of the inputs.
template <class Method, class ToJson>
Result<Answer> rankingAnswer(const ModelInputs& in, const Method& method, const ToJson& toJson)
{
    const auto matrix = matrixOf(in);
    if (!matrix)
        return Failure(matrix.error());
    return answer(method(*matrix), toJson);
}

ComputeModel weightedSumModel()
{
    std::vector<ModelInput> inputs = matrixInputs();
    inputs.push_back(
        choiceInput("norm", namesOf(normalisations), OGIVE_TR("compute", "how values are made comparable"))
            .defaultsTo("none"));
    return {"M1.wsum",
            OGIVE_TR(
                "compute",
                "Ranking by weighted sum; minmax, sum and vector can reverse ranks when alternatives change"),
            std::move(inputs),
            {{"score", ""}, {"rank", ""}},
            [](const ModelInputs& in) {
                const Normalisation norm = valueOf(normalisations, in.text("norm"));
                return rankingAnswer(
                    in, [norm](const DecisionMatrix& matrix) { return weightedSum(matrix, norm); },
                    [](const WeightedSum& sum) {
                        return Json{{"score", numbersJson(sum.scores)}, {"rank", sum.ranks}};
                    });
            }};
}

ComputeModel topsisModel()
{
    return {
        "M2.topsis",
        OGIVE_TR("compute", "Ranking by closeness to the ideal; can reverse ranks when alternatives change"),
        matrixInputs(),
        {{"closeness", ""}, {"ideal", ""}, {"anti", ""}, {"rank", ""}},
        [](const ModelInputs& in) {
            return rankingAnswer(in, topsis, [](const Topsis& it) {
                return Json{{"closeness", numbersJson(it.closeness)},
                            {"ideal", numbersJson(it.ideal)},
                            {"anti", numbersJson(it.antiIdeal)},
                            {"rank", it.ranks}};
            });
        }};
}

ModelInput preferenceInput()
{
    const NumberRange threshold{0, range::value.maximum};
    return tupleInput(
        "fn",
        {choiceInput("kind", namesOf(preferenceKinds), OGIVE_TR("compute", "shape")),
         numberInput("q", "", threshold, OGIVE_TR("compute", "difference that does not matter"))
             .defaultsTo(0),
         numberInput("p", "", threshold, OGIVE_TR("compute", "difference that matters fully")).defaultsTo(0),
         numberInput("s", "", {smallestPositive, range::value.maximum}, OGIVE_TR("compute", "width of gauss"))
             .defaultsTo(1)},
        OGIVE_TR("compute", "a preference function"));
}

std::vector<Preference> preferencesOf(const ModelInputs& in)
{
    std::vector<Preference> preferences;
    for (const Json& one : in.json("fn"))
        preferences.push_back({valueOf(preferenceKinds, one[0].get<std::string>()), one[1].get<double>(),
                               one[2].get<double>(), one[3].get<double>()});
    return preferences;
}

ComputeModel prometheeModel()
{
    std::vector<ModelInput> inputs = matrixInputs();
    inputs.push_back(listInput("fn", criterionCount, preferenceInput(),
                               OGIVE_TR("compute", "a preference function a criterion")));
    return {
        "M3.promethee",
        OGIVE_TR("compute", "Ranking by how much alternatives are preferred to each other (PROMETHEE II)"),
        std::move(inputs),
        {{"plus", ""}, {"minus", ""}, {"net", ""}, {"rank", ""}},
        [](const ModelInputs& in) {
            const auto preferences = preferencesOf(in);
            return rankingAnswer(
                in, [&](const DecisionMatrix& matrix) { return promethee(matrix, preferences); },
                [](const Promethee& it) {
                    return Json{{"plus", numbersJson(it.positiveFlow)},
                                {"minus", numbersJson(it.negativeFlow)},
                                {"net", numbersJson(it.netFlow)},
                                {"rank", it.ranks}};
                });
        }};
}

Answer ahpAnswer(const Ahp& it)
{
    Answer result{AnswerStatus::Ok,
                  {{"w", numbersJson(it.weights)},
                   {"lambda_max", numberJson(it.lambdaMax)},
                   {"ci", numberJson(it.consistencyIndex)},
                   {"cr", numberJson(it.consistencyRatio)}},
                  {}};
    if (it.isInconsistent)
        result.warnings.push_back(OGIVE_TR("compute", "judgements inconsistent"));
    return result;
}

ComputeModel ahpModel()
{
    const NumberRange size{1, double{mostCompared}};
    const ModelInput judgement = numberInput("a", "", {1 / largestJudgement, largestJudgement},
                                             OGIVE_TR("compute", "how many times as important"));
    return {
        "M4.ahp",
        OGIVE_TR("compute", "Weights from comparisons in pairs (AHP)"),
        {listInput("A", size, listInput("row", size, judgement, OGIVE_TR("compute", "one thing against all")),
                   OGIVE_TR("compute", "judgements, reciprocal"))},
        {{"w", ""}, {"lambda_max", ""}, {"ci", ""}, {"cr", ""}},
        [](const ModelInputs& in) -> Result<Answer> {
            auto table = tableOf(in, "A");
            if (!table)
                return Failure(table.error());
            return answer(ahp({table->options, std::move(table->values)}), ahpAnswer);
        }};
}

ComputeModel smaaOfTwoModel()
{
    return {"M5.smaa_two",
            OGIVE_TR("compute",
                     "Share of all weights for which one of two alternatives is first, by three criteria"),
            {listInput("d", {3, 3}, numberInput("d", "", range::value, OGIVE_TR("compute", "difference")),
                       OGIVE_TR("compute", "first alternative minus second, a number a criterion"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                const std::vector<double> d = in.numbers("d");
                return answer(smaaOfTwo({d[0], d[1], d[2]}));
            }};
}

Json smaaJson(const Smaa& smaa)
{
    Json accept = Json::array();
    Json central = Json::array();
    for (std::size_t i = 0; i < smaa.options; ++i) {
        const std::span<const double> all(smaa.acceptabilities);
        accept.push_back(numbersJson(all.subspan(i * smaa.options, smaa.options)));
        central.push_back(smaa.centralWeights[i] ? numbersJson(*smaa.centralWeights[i]) : Json());
    }
    return Json{{"accept", accept}, {"central", central}};
}

ComputeModel smaaModel()
{
    return {"M5.smaa_mc",
            OGIVE_TR("compute", "How alternatives rank over all weights (SMAA)"),
            {tableInput("V", OGIVE_TR("compute", "alternatives, each by all criteria, more being better")),
             wholeInput("n", range::samples, OGIVE_TR("compute", "weights drawn")),
             integerInput("seed", OGIVE_TR("compute", "seed")),
             integerInput("stream", OGIVE_TR("compute", "random stream"), 0xFFFF'FFFF).defaultsTo(3)},
            {{"accept", ""}, {"central", ""}},
            [](const ModelInputs& in) -> Result<Answer> {
                const auto table = tableOf(in, "V");
                if (!table)
                    return Failure(table.error());
                WeightSampling sampling;
                sampling.samples = static_cast<std::uint64_t>(in.number("n"));
                sampling.seed = in.integer("seed");
                sampling.stream = static_cast<RandomStream>(in.integer("stream"));
                return answer(smaa(*table, sampling), smaaJson);
            }};
}

ComputeModel entropyModel()
{
    return {
        "M5.rank_entropy",
        OGIVE_TR("compute", "Entropy of rank shares, in bits: 0 where the rank is certain"),
        {listInput("p", optionCount, numberInput("p", "", range::fraction, OGIVE_TR("compute", "a share")),
                   OGIVE_TR("compute", "shares, which sum to 1"))},
        {{"result", "bit"}},
        [](const ModelInputs& in) { return answer(rankEntropy(in.numbers("p"))); }};
}

} // namespace

std::vector<ComputeModel> rankingModels()
{
    return {weightedSumModel(), topsisModel(), prometheeModel(), ahpModel(),
            smaaOfTwoModel(),   smaaModel(),   entropyModel()};
}

} // namespace ogive
