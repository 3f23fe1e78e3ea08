#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/base/numeric/random.h"
#include "core/simulate/quasi_random.h"

#include <array>
#include <cstdint>

namespace ogive {
namespace {

constexpr double largestWord = 0xFFFF'FFFF;

ModelInput wordListInput(std::string name, double count, Message meaning)
{
    return listInput(std::move(name), {count, count},
                     integerInput("word", OGIVE_TR("compute", "32 bits"), largestWord), std::move(meaning));
}

ModelInput seedInput()
{
    return integerInput("seed", OGIVE_TR("compute", "seed"));
}

ModelInput indexInput()
{
    return integerInput("i", OGIVE_TR("compute", "index of the sample"));
}

ComputeModel philoxModel()
{
    return {"U4.philox4x32",
            OGIVE_TR("compute", "Four random words for a counter and a key (Philox-4x32-10)"),
            {wordListInput("ctr", 4, OGIVE_TR("compute", "the counter")),
             wordListInput("key", 2, OGIVE_TR("compute", "the key"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                const auto words = philox4x32(in.json("ctr").get<PhiloxWords>(),
                                              in.json("key").get<std::array<std::uint32_t, 2>>());
                return Answer{AnswerStatus::Ok, Json(words), {}};
            }};
}

ComputeModel uniformModel()
{
    return {"U4.uniform",
            OGIVE_TR("compute", "A random number between 0 and 1"),
            {seedInput(),
             integerInput("stream", OGIVE_TR("compute", "0 Monte-Carlo, 1 Sobol' B, 2 shift, 3 SMAA"),
                          largestWord),
             indexInput(), integerInput("dim", OGIVE_TR("compute", "index of the input"), largestWord)},
            {{"result", ""}},
            [](const ModelInputs& in) {
                const double number =
                    uniform(in.integer("seed"), static_cast<RandomStream>(in.integer("stream")),
                            in.integer("i"), static_cast<std::uint32_t>(in.integer("dim")));
                return Answer{AnswerStatus::Ok, numberJson(number), {}};
            }};
}

ComputeModel splitMixModel()
{
    return {"U5.splitmix64",
            OGIVE_TR("compute", "64 random bits (SplitMix64)"),
            {seedInput(), indexInput()},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return Answer{AnswerStatus::Ok, splitMix64(in.integer("seed"), in.integer("i")), {}};
            }};
}

ComputeModel haltonModel()
{
    return {"U6.halton",
            OGIVE_TR("compute", "A coordinate of the Halton sequence"),
            {indexInput(), wholeInput("base", {2, 65'536}, OGIVE_TR("compute", "base, a prime"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(halton(in.integer("i"), in.number("base"))); }};
}

ComputeModel sobolModel()
{
    return {"U6.sobol_point",
            OGIVE_TR("compute", "A point of the Sobol' sequence"),
            {integerInput("i", OGIVE_TR("compute", "index of the point"), largestWord),
             wholeInput("dims", {1, double{mostSobolDimensions}}, OGIVE_TR("compute", "dimensions"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(sobolPoint(in.integer("i"), in.number("dims")),
                              [](const std::vector<double>& point) { return numbersJson(point); });
            }};
}

} // namespace

std::vector<ComputeModel> randomModels()
{
    return {philoxModel(), uniformModel(), splitMixModel(), haltonModel(), sobolModel()};
}

} // namespace ogive
