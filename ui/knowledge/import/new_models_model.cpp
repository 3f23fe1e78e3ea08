#include "ui/knowledge/import/new_models_model.h"

#include "ui/knowledge/prices/price_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <unordered_set>

namespace ogive::ui {

void NewModelsModel::setModels(const PriceList& list, const PriceImport& import, std::string_view date)
{
    beginResetModel();
    m_rows.clear();
    std::unordered_set<std::string_view> fresh;
    for (const ModelId& model : import.freshModels)
        fresh.insert(model.value);
    for (const ListedModel& listed : list.models) {
        const PriceInForce price = priceOf(listed.model, date, 0);
        if (!price || !fresh.contains(listed.model.id.value))
            continue;
        const auto context = listed.isEmbedding ? listed.model.maxInputTokens : listed.model.contextTokens;
        m_rows.push_back({toQString(listed.model.id.value), toQString(listed.model.host), listed.isEmbedding,
                          price.rates->inputUsdPerMtok, price.rates->outputUsdPerMtok, context});
    }
    endResetModel();
}

QString NewModelsModel::text(const Row& row, Column column)
{
    switch (column) {
    case Name:
        return row.id;
    case Host:
        return row.host;
    case Kind:
        return row.isEmbedding ? tr("embedding") : tr("chat");
    case Input:
        return amountText(row.input);
    case Output:
        return row.isEmbedding ? QString() : amountText(row.output);
    case Context:
        return row.context ? numberText(*row.context) : tr("not known");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NewModelsModel::sortKey(const Row& row, Column column)
{
    switch (column) {
    case Input:
        return row.input.value_or(-1);
    case Output:
        return row.output.value_or(-1);
    case Context:
        return row.context.value_or(-1);
    default:
        return text(row, column);
    }
}

QVariant NewModelsModel::cell(int row, int column, int role) const
{
    const Row& model = m_rows[static_cast<std::size_t>(row)];
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(model, which);
    case sortRole:
        return sortKey(model, which);
    case Qt::TextAlignmentRole:
        return int(which >= Input ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return which == Host || which == Kind ? QVariant(themeOf(nullptr).muted) : QVariant();
    default:
        return {};
    }
}

QVariant NewModelsModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Input ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == Input || section == Output ? tr("US dollars per million tokens") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Model");
    case Host:
        return tr("Sold by");
    case Kind:
        return tr("Kind");
    case Input:
        return tr("Input a Mtok");
    case Output:
        return tr("Output a Mtok");
    case Context:
        return tr("Context");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
