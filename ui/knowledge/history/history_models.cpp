#include "ui/knowledge/history/history_models.h"

#include "core/knowledge/records/records.h"
#include "ui/knowledge/catalog/catalog_spec.h"
#include "ui/knowledge/prices/price_words.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int changedDigits = 4;

QString numberOf(const QString& name)
{
    const QString digits = name.left(changedDigits);
    const bool isNumber = digits.size() == changedDigits &&
                          std::ranges::all_of(digits, [](QChar sign) { return sign.isDigit(); }) &&
                          name.mid(changedDigits, 1) == QChar(u'-');
    return isNumber ? digits : QString();
}

/// "chat model" for llm-model.
QString changedKindTitle(const std::string& kind)
{
    const CatalogSpec* spec = catalogSpec(toQString(kind));
    return spec != nullptr ? spec->singular : toQString(kind);
}

/// "Chat models" for a file of kind llm-models.
QString fileTitle(const std::string& fileKind)
{
    const auto kinds = recordKinds();
    const auto kind = std::ranges::find(kinds, fileKind, &RecordKind::fileKind);
    const CatalogSpec* spec = kind == kinds.end() ? nullptr : catalogSpec(toQString(kind->id));
    return spec != nullptr ? spec->title : toQString(fileKind);
}

/// The day an import was taken over; of other files the day they were written.
LayerRow rowOf(const Knowledge& knowledge, const KnowledgeLayer& layer, const QDir& folder)
{
    const QString path = toQString(layer.file);
    LayerRow row;
    row.path = path;
    // A path that is relative is so to the working folder, not to the knowledge's.
    row.file = folder.relativeFilePath(QFileInfo(path).absoluteFilePath());
    row.number = numberOf(row.file);
    row.records = numberText(static_cast<double>(layer.records));
    const auto list = std::ranges::find(knowledge.priceLists, layer.file, &PriceListEntry::file);
    if (list != knowledge.priceLists.end()) {
        row.what =
            HistoryModel::tr("Prices from %1, as of %2").arg(formatTitle(list->from), toQString(list->asOf));
        row.date = toQString(list->imported);
        return row;
    }
    row.what = row.number.isEmpty() ? HistoryModel::tr("%1, a file of your own").arg(fileTitle(layer.kind))
                                    : HistoryModel::tr("%1, edited").arg(fileTitle(layer.kind));
    row.date = QFileInfo(path).lastModified().date().toString(Qt::ISODate);
    return row;
}

QString whatText(RecordChange::What what)
{
    switch (what) {
    case RecordChange::What::Added:
        return LayerChangesModel::tr("new");
    case RecordChange::What::Changed:
        return LayerChangesModel::tr("changed");
    case RecordChange::What::Removed:
        return LayerChangesModel::tr("removed");
    }
    Q_UNREACHABLE();
}

QColor whatColour(RecordChange::What what)
{
    const Theme& theme = themeOf(nullptr);
    switch (what) {
    case RecordChange::What::Added:
        return theme.good;
    case RecordChange::What::Changed:
        return theme.accent;
    case RecordChange::What::Removed:
        return theme.bad;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<LayerRow> layerRows(const Knowledge& knowledge, const QString& folder)
{
    QList<LayerRow> rows;
    const QDir directory(folder);
    for (const KnowledgeLayer& layer : knowledge.layers)
        rows.append(rowOf(knowledge, layer, directory));
    return rows;
}

void HistoryModel::setLayers(QList<LayerRow> layers)
{
    beginResetModel();
    m_layers = std::move(layers);
    endResetModel();
}

QVariant HistoryModel::cell(int row, int column, int role) const
{
    const LayerRow& layer = m_layers[row];
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(column)) {
        case Number:
            return layer.number;
        case What:
            return layer.what;
        case Records:
            return layer.records;
        case Date:
            return layer.date;
        case File:
            return layer.file;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(column == Records ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == What || column == Records ? QVariant() : QVariant(themeOf(nullptr).muted);
    default:
        return {};
    }
}

QVariant HistoryModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Records ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case What:
        return tr("Change");
    case Records:
        return tr("Records");
    case Date:
        return tr("Date");
    case File:
        return tr("File");
    case ColumnCount:
        break;
    }
    return {};
}

void LayerChangesModel::setChanges(std::vector<RecordChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

QVariant LayerChangesModel::cell(int row, int column, int role) const
{
    const RecordChange& change = changeAt(row);
    if (role == Qt::ForegroundRole)
        return column == What   ? QVariant(whatColour(change.what))
               : column == Kind ? QVariant(themeOf(nullptr).muted)
                                : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return column == What ? whatText(change.what)
                          : (column == Kind ? changedKindTitle(change.kind) : toQString(change.id));
}

QVariant LayerChangesModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("It is") : section == Kind ? tr("Kind") : tr("Record");
}

} // namespace ogive::ui
