#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/base/number_text.h"

#include <utility>

namespace ogive {
namespace {

constexpr NumberRange anySize{-1e40, 1e40};
constexpr NumberRange positiveSize{0, 1e40};

Answer textAnswer(std::string text)
{
    return {AnswerStatus::Ok, std::move(text), {}};
}

ComputeModel moneyModel()
{
    return {"D1.fmt_usd",
            OGIVE_TR("compute", "An amount of US dollars as it is shown"),
            {numberInput("x", "USD", anySize, OGIVE_TR("compute", "the amount"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return textAnswer(usdText(in.number("x"))); }};
}

ComputeModel countModel()
{
    return {"D2.fmt_count",
            OGIVE_TR("compute", "A count as it is shown"),
            {numberInput("x", "", anySize, OGIVE_TR("compute", "the count"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return textAnswer(countText(in.number("x"))); }};
}

ComputeModel bytesModel()
{
    return {"D3.fmt_bytes",
            OGIVE_TR("compute", "Bytes as they are shown"),
            {numberInput("x", "B", positiveSize, OGIVE_TR("compute", "bytes")),
             flagInput("iec", OGIVE_TR("compute", "binary units (memory), else decimal ones (disk)"))
                 .defaultsTo(true)},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return textAnswer(
                    bytesText(in.number("x"), in.flag("iec") ? ByteUnits::Binary : ByteUnits::Decimal));
            }};
}

ComputeModel durationModel()
{
    return {"D4.fmt_duration",
            OGIVE_TR("compute", "A time as it is shown"),
            {numberInput("s", "s", positiveSize, OGIVE_TR("compute", "seconds"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return textAnswer(durationText(in.number("s"))); }};
}

} // namespace

std::vector<ComputeModel> displayModels()
{
    return {moneyModel(), countModel(), bytesModel(), durationModel()};
}

} // namespace ogive
