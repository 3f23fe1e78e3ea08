#include "ui/knowledge/prices/price_words.h"

#include "core/knowledge/records/fact_age.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

/// In the order of rateKinds().
QString kindTitle(std::size_t kind)
{
    switch (kind) {
    case 0:
        return ListWords::tr("Input");
    case 1:
        return ListWords::tr("Cached input");
    case 2:
        return ListWords::tr("Cache write");
    case 3:
        return ListWords::tr("Output");
    case 4:
        return ListWords::tr("Batch input");
    case 5:
        return ListWords::tr("Batch output");
    default:
        return ListWords::tr("Price");
    }
}

} // namespace

QString formatTitle(const std::string& format)
{
    if (format == "litellm")
        return u"LiteLLM"_s;
    if (format == "llm-prices")
        return u"llm-prices.com"_s;
    if (format == "built-in")
        return ListWords::tr("built in");
    return toQString(format);
}

QString rateTitle(const std::string& rate, double minPromptTokens)
{
    std::size_t kind = 0;
    while (kind < rateKinds().size() && rateKinds()[kind].id != rate)
        ++kind;
    if (minPromptTokens > 0)
        return ListWords::tr("%1, prompts from %2 tokens").arg(kindTitle(kind), numberText(minPromptTokens));
    return kindTitle(kind);
}

QString amountText(const std::optional<double>& usd)
{
    return usd ? toQString(usdText(*usd, statedStyle())) : ListWords::tr("not known");
}

QString percentText(double percent)
{
    const double size = std::abs(percent);
    const QString number = numberText(size, size < 10 && size != std::floor(size) ? 1 : 0);
    return (percent < 0 ? u"−%1 %"_s : u"+%1 %"_s).arg(number);
}

std::optional<int> ageInDays(const QString& asOf, const QString& today)
{
    const auto days = daysBetween(toStdString(asOf), toStdString(today));
    return days ? std::optional(std::max(0, *days)) : std::nullopt;
}

QString ageText(std::optional<int> days)
{
    if (!days)
        return ListWords::tr("not known");
    return *days == 1 ? ListWords::tr("1 day") : ListWords::tr("%1 days").arg(numberText(*days));
}

QString modelTitle(const Knowledge& knowledge, const ModelId& model)
{
    if (const Model* known = knowledge.llmModel(model))
        return toQString(known->title);
    if (const Model* known = knowledge.embeddingModel(model))
        return toQString(known->title);
    return toQString(model.value);
}

} // namespace ogive::ui
