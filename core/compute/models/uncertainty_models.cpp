#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/base/numeric/lognormal.h"
#include "core/simulate/closed_forms.h"
#include "core/simulate/distribution.h"
#include "core/simulate/statistics.h"

#include <utility>

namespace ogive {
namespace {

constexpr NumberRange ishigamiRange{-1e6, 1e6};

ModelInput uniformInput()
{
    return numberInput("u", "", range::fraction, OGIVE_TR("compute", "part of the distribution"));
}

std::vector<ModelInput> threePointInputs()
{
    return {numberInput("a", "", range::value, OGIVE_TR("compute", "least value")),
            numberInput("m", "", range::value, OGIVE_TR("compute", "most likely value, from a to b")),
            numberInput("b", "", range::value, OGIVE_TR("compute", "greatest value"))};
}

std::vector<ModelInput> quantileInputs()
{
    std::vector<ModelInput> inputs{uniformInput()};
    for (ModelInput& input : threePointInputs())
        inputs.push_back(std::move(input));
    return inputs;
}

ThreePoints pointsOf(const ModelInputs& in)
{
    return {in.number("a"), in.number("m"), in.number("b")};
}

ModelInput positiveInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "", range::positiveValue, std::move(meaning));
}

ComputeModel triangularModel()
{
    return {"U1.tri_ppf",
            OGIVE_TR("compute", "Value below which a part of a triangular distribution lies"),
            quantileInputs(),
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(triangularQuantile(in.number("u"), pointsOf(in))); }};
}

ComputeModel pertMomentsModel()
{
    return {"U2.pert_mean_var",
            OGIVE_TR("compute", "Mean and variance of a PERT distribution"),
            threePointInputs(),
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(pertMoments(pointsOf(in)), [](const MeanVariance& moments) {
                    return Json::array({numberJson(moments.mean), numberJson(moments.variance)});
                });
            }};
}

ComputeModel pertQuantileModel()
{
    return {"U2.pert_ppf",
            OGIVE_TR("compute", "Value below which a part of a PERT distribution lies"),
            quantileInputs(),
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(pertQuantile(in.number("u"), pointsOf(in))); }};
}

ComputeModel lognormalModel()
{
    return {"U3.logn_p10_p90",
            OGIVE_TR("compute", "The lognormal distribution of two percentiles"),
            {positiveInput("p10", OGIVE_TR("compute", "10th percentile")),
             positiveInput("p90", OGIVE_TR("compute", "90th percentile, from p10"))},
            {{"mu", ""}, {"sigma", ""}, {"median", ""}, {"mean", ""}},
            [](const ModelInputs& in) {
                return answer(lognormalOfP10P90(in.number("p10"), in.number("p90")), [](const Lognormal& it) {
                    return Json{{"mu", numberJson(it.mu)},
                                {"sigma", numberJson(it.sigma)},
                                {"median", numberJson(it.median())},
                                {"mean", numberJson(it.mean())}};
                });
            }};
}

ComputeModel quantileModel()
{
    return {"U7.quantile7",
            OGIVE_TR("compute", "Percentile of numbers (type 7)"),
            {listInput("xs", range::samples,
                       numberInput("x", "", range::value, OGIVE_TR("compute", "one number")),
                       OGIVE_TR("compute", "numbers in any order")),
             numberInput("p", "", range::percentile, OGIVE_TR("compute", "percentile"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(quantile7(in.numbers("xs"), in.number("p"))); }};
}

ComputeModel wilsonModel()
{
    return {"U8.wilson",
            OGIVE_TR("compute", "95 % interval of a probability that was counted (Wilson)"),
            {wholeInput("k", {0, range::samples.maximum}, OGIVE_TR("compute", "samples that count, up to n")),
             wholeInput("n", range::samples, OGIVE_TR("compute", "samples"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(
                    wilsonInterval(in.number("k"), in.number("n")), [](const ProbabilityInterval& interval) {
                        return Json::array({numberJson(interval.lower), numberJson(interval.upper)});
                    });
            }};
}

Json productJson(const ProductOfLognormals& product)
{
    Json result{{"p10", numberJson(product.p10)},
                {"p50", numberJson(product.p50)},
                {"p90", numberJson(product.p90)},
                {"mean", numberJson(product.mean)},
                {"S", numbersJson(product.shares.firstOrder)},
                {"ST", numbersJson(product.shares.total)}};
    if (product.exceedsBudget)
        result["p_exceed"] = numberJson(*product.exceedsBudget);
    return result;
}

ComputeModel productModel()
{
    const ModelInput factor = tupleInput("factor",
                                         {positiveInput("P10", OGIVE_TR("compute", "10th percentile")),
                                          positiveInput("P90", OGIVE_TR("compute", "90th percentile"))},
                                         OGIVE_TR("compute", "a lognormal factor"));
    return {"U9.product_lognormal",
            OGIVE_TR("compute",
                     "A constant times independent lognormal factors: percentiles and what moves them"),
            {listInput("factors", {1, 64}, factor, OGIVE_TR("compute", "the factors")),
             positiveInput("const", OGIVE_TR("compute", "the constant")).defaultsTo(1),
             positiveInput("budget", OGIVE_TR("compute", "for the probability of exceeding it; null: none"))
                 .defaultsTo(nullptr)},
            {{"p10", ""}, {"p50", ""}, {"p90", ""}, {"mean", ""}, {"S", ""}, {"ST", ""}, {"p_exceed", ""}},
            [](const ModelInputs& in) {
                std::vector<LognormalFactor> factors;
                for (const Json& one : in.json("factors"))
                    factors.push_back({one[0].get<double>(), one[1].get<double>()});
                return answer(productOfLognormals(factors, in.number("const"), in.numberIf("budget")),
                              productJson);
            }};
}

ComputeModel ishigamiModel()
{
    return {
        "U9.ishigami",
        OGIVE_TR("compute", "Variance of Ishigami's test function and what it comes from"),
        {numberInput("a", "", ishigamiRange, OGIVE_TR("compute", "factor of sin² x2")).defaultsTo(7),
         numberInput("b", "", ishigamiRange, OGIVE_TR("compute", "factor of x3⁴·sin x1")).defaultsTo(0.1)},
        {{"V", ""}, {"S", ""}, {"ST", ""}},
        [](const ModelInputs& in) {
            return answer(ishigamiVariance(in.number("a"), in.number("b")), [](const IshigamiVariance& it) {
                return Json{{"V", numberJson(it.variance)},
                            {"S", numbersJson(it.shares.firstOrder)},
                            {"ST", numbersJson(it.shares.total)}};
            });
        }};
}

} // namespace

std::vector<ComputeModel> distributionModels()
{
    return {triangularModel(), pertMomentsModel(), pertQuantileModel(), lognormalModel()};
}

std::vector<ComputeModel> statisticsModels()
{
    return {quantileModel(), wilsonModel(), productModel(), ishigamiModel()};
}

} // namespace ogive
