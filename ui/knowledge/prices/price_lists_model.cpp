#include "ui/knowledge/prices/price_lists_model.h"

#include "core/exchange/prices/compare_lists.h"
#include "ui/knowledge/prices/price_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QDir>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

QString titleOf(const KeptList& kept)
{
    return kept.isBuiltIn() ? PriceListsModel::tr("Built-in prices") : toQString(kept.title);
}

QString dateOf(const KeptList& kept)
{
    return toQString(kept.list ? newestDate(*kept.list) : kept.asOf);
}

void PriceListsModel::setLists(std::vector<KeptList> lists, const QString& today, int oldAfterDays)
{
    beginResetModel();
    m_lists = std::move(lists);
    m_today = today;
    m_oldAfterDays = oldAfterDays;
    endResetModel();
}

std::optional<int> PriceListsModel::age(const KeptList& kept) const
{
    return ageInDays(dateOf(kept), m_today);
}

bool PriceListsModel::isOld(const KeptList& kept) const
{
    return age(kept).value_or(0) > m_oldAfterDays;
}

QString PriceListsModel::text(const KeptList& kept, Column column) const
{
    if (kept.problem)
        return column == Title ? titleOf(kept) : column == Format ? tr("can't be read") : QString();
    if (!kept.list && column >= Models)
        return u"…"_s;
    switch (column) {
    case Title:
        return titleOf(kept);
    case Format:
        return formatTitle(kept.list ? kept.list->from : kept.from);
    case AsOf:
        return dateOf(kept);
    case Age:
        return isOld(kept) ? tr("%1, old").arg(ageText(age(kept))) : ageText(age(kept));
    case Imported:
        return kept.isBuiltIn() ? tr("with Ogive")
                                : toQString(kept.list ? kept.list->importedOn : kept.importedOn);
    case Models:
        return numberText(static_cast<double>(kept.list->models.size()));
    case InForce:
        if (kept.inForce == 0)
            return tr("none");
        return kept.inForce == kept.list->models.size()
                   ? tr("all")
                   : tr("%1 of them").arg(numberText(static_cast<double>(kept.inForce)));
    case ColumnCount:
        break;
    }
    return {};
}

QString PriceListsModel::toolTip(const KeptList& kept, Column column) const
{
    if (kept.problem)
        return translated(*kept.problem);
    switch (column) {
    case Title:
        return kept.isBuiltIn() ? QString() : QDir::toNativeSeparators(toQString(kept.file));
    case Age:
        return isOld(kept) ? tr("Older than %1 days").arg(m_oldAfterDays) : QString();
    case InForce:
        return tr("Models whose price is this list's. Where several lists have a model, the last one taken "
                  "over gives its price.");
    default:
        return {};
    }
}

QVariant PriceListsModel::cell(int row, int column, int role) const
{
    const KeptList& kept = m_lists[static_cast<std::size_t>(row)];
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(kept, which);
    case Qt::ToolTipRole:
        return toolTip(kept, which);
    case Qt::TextAlignmentRole:
        return int(which == Models || which == InForce ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = textFont(TextSize::Base);
        font.setWeight(QFont::DemiBold);
        return which == Title ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        if (kept.problem && which == Format)
            return themeOf(nullptr).bad;
        if (which == Age && isOld(kept))
            return themeOf(nullptr).warning;
        return which == Title || (which == InForce && kept.inForce > 0) ? QVariant()
                                                                        : QVariant(themeOf(nullptr).muted);
    default:
        return {};
    }
}

QVariant PriceListsModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Models ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Title:
        return tr("Price list");
    case Format:
        return tr("Format");
    case AsOf:
        return tr("Prices as of");
    case Age:
        return tr("Age");
    case Imported:
        return tr("Taken over");
    case Models:
        return tr("Models");
    case InForce:
        return tr("In force");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ogive::ui
