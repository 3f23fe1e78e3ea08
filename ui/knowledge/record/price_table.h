#pragma once

#include "core/base/json.h"
#include "ui/knowledge/record/record_html.h"

namespace ogive::ui {

/// Whether a list of prices is one of tokens, with rates per million.
[[nodiscard]] bool areTokenPrices(const Json& prices);

/// Token prices with the conditions under which each holds: a line a price and a line a tier of prompt size.
/// The one in force on the date is marked.
[[nodiscard]] QString priceTable(const RecordHtml& html, const Json& prices, const QString& date);

} // namespace ogive::ui
