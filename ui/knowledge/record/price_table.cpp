#include "ui/knowledge/record/price_table.h"

#include "ui/knowledge/catalog/catalog_table.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct PriceWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::PriceWords)
};

constexpr std::array rateKeys{"input_usd_per_mtok",       "cached_input_usd_per_mtok",
                              "cache_write_usd_per_mtok", "output_usd_per_mtok",
                              "batch_input_usd_per_mtok", "batch_output_usd_per_mtok"};

QStringList rateTitles()
{
    return {PriceWords::tr("Input"),  PriceWords::tr("Cached"),      PriceWords::tr("Cache write"),
            PriceWords::tr("Output"), PriceWords::tr("Batch input"), PriceWords::tr("Batch output")};
}

QString rate(const RecordHtml& html, const Json& rates, const char* key)
{
    const auto found = rates.find(key);
    return found != rates.end() && found->is_number()
               ? toQString(usdText(found->get<double>(), statedStyle()))
               : html.notKnown();
}

QString validity(const Json& price, const QString& date)
{
    const QString from = RecordHtml::text(price, "valid_from").toHtmlEscaped();
    const QString until = RecordHtml::text(price, "valid_to").toHtmlEscaped();
    QString when = from.isEmpty() && until.isEmpty() ? PriceWords::tr("always")
                   : until.isEmpty()                 ? PriceWords::tr("from %1").arg(from)
                   : from.isEmpty()                  ? PriceWords::tr("until before %1").arg(until)
                                    : PriceWords::tr("from %1 until before %2").arg(from, until);
    if (const QString schedule = RecordHtml::text(price, "schedule"); !schedule.isEmpty())
        when = PriceWords::tr("%1, %2").arg(when, schedule.toHtmlEscaped());
    return isInForce(price, toStdString(date)) ? u"<b>%1</b>"_s.arg(when) : when;
}

QString promptText(const Json& tier)
{
    const auto from = tier.find("min_prompt_tokens");
    return from != tier.end() && from->is_number()
               ? PriceWords::tr("from %1 tokens").arg(numberText(from->get<double>()))
               : PriceWords::tr("any");
}

/// Which rates any price or tier states; a column of nothing but "not known" tells nobody anything.
std::vector<std::size_t> statedRates(const Json& prices)
{
    std::vector<std::size_t> stated;
    for (std::size_t i = 0; i < rateKeys.size(); ++i)
        if (std::any_of(prices.begin(), prices.end(), [&](const Json& price) {
                const auto found = price.find(rateKeys[i]);
                return found != price.end() && !found->is_null();
            }))
            stated.push_back(i);
    return stated;
}

} // namespace

bool areTokenPrices(const Json& prices)
{
    return prices.is_array() && !prices.empty() &&
           std::all_of(prices.begin(), prices.end(), [](const Json& price) {
               return price.is_object() && price.contains(rateKeys.front());
           });
}

QString priceTable(const RecordHtml& html, const Json& prices, const QString& date)
{
    const std::vector<std::size_t> stated = statedRates(prices);
    QStringList heads{PriceWords::tr("Holds"), PriceWords::tr("Prompt")};
    QList<bool> isNumber{false, false};
    for (const std::size_t column : stated) {
        heads.append(rateTitles()[static_cast<qsizetype>(column)]);
        isNumber.append(true);
    }
    heads.append(PriceWords::tr("From"));
    QList<QStringList> rows;
    const auto addRow = [&](const QString& holds, const Json& rates, const QString& origin) {
        QStringList cells{holds, promptText(rates)};
        for (const std::size_t column : stated)
            cells.append(rate(html, rates, rateKeys[column]));
        rows.append(cells << origin);
    };
    for (const Json& price : prices) {
        addRow(validity(price, date), price, html.origin(price));
        if (const auto tiers = price.find("tiers"); tiers != price.end() && tiers->is_array())
            for (const Json& tier : *tiers)
                addRow({}, tier, {});
    }
    const QString note =
        PriceWords::tr("US dollars per million tokens. What holds on %1 is in bold; a tier's rates "
                       "hold for every token of the call.")
            .arg(date.toHtmlEscaped());
    return html.table(heads, rows, isNumber) + u"<p>"_s + html.muted(note) + u"</p>"_s;
}

} // namespace ogive::ui
