#include "ui/workshop/utility/utility_model.h"

#include "ui/text/convert.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QStringList>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto pathType = "application/x-ogive-utility-path"_L1;
constexpr int bitsOfPlace = 16;
constexpr quintptr maskOfPlace = (quintptr(1) << bitsOfPlace) - 1;
constexpr int noPlace = -1;

/// Of the parent, as an index carries it: 0 for attributes.
quintptr parentKey(const UtilityPath& path)
{
    if (!path.refinement)
        return 0;
    const quintptr attribute = path.attribute + 1;
    return path.scenario ? attribute | ((*path.refinement + 1) << bitsOfPlace) : attribute;
}

/// Whether two trees have the same rows under each other, whatever stands in them.
bool isSameShape(const UtilityTree& a, const UtilityTree& b)
{
    const auto sameScenarios = [](const QualityRefinement& x, const QualityRefinement& y) {
        return x.scenarios.size() == y.scenarios.size();
    };
    return std::ranges::equal(a.attributes, b.attributes,
                              [&](const QualityAttribute& x, const QualityAttribute& y) {
                                  return std::ranges::equal(x.refinements, y.refinements, sameScenarios);
                              });
}

std::optional<std::size_t> placeRead(int place)
{
    return place == noPlace ? std::nullopt : std::optional(static_cast<std::size_t>(place));
}

} // namespace

UtilityModel::UtilityModel(const Knowledge& knowledge, QObject* parent)
    : QAbstractItemModel(parent)
    , m_knowledge(knowledge)
{}

void UtilityModel::setTree(const UtilityTree& tree)
{
    if (tree == m_tree)
        return;
    if (!isSameShape(tree, m_tree)) {
        beginResetModel();
        m_tree = tree;
        endResetModel();
        return;
    }
    m_tree = tree;
    for (std::size_t i = 0; i < m_tree.attributes.size(); ++i) {
        const UtilityPath attribute{i, {}, {}};
        emit dataChanged(indexOf(attribute), indexOf(attribute).siblingAtColumn(ColumnCount - 1));
        for (std::size_t j = 0; j < m_tree.attributes[i].refinements.size(); ++j) {
            const QModelIndex refinement = indexOf({i, j, {}});
            emit dataChanged(refinement, refinement.siblingAtColumn(ColumnCount - 1));
            if (const int rows = rowCount(refinement); rows > 0)
                emit dataChanged(index(0, 0, refinement), index(rows - 1, ColumnCount - 1, refinement));
        }
    }
}

UtilityPath UtilityModel::pathOf(const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(index.row());
    const quintptr attribute = index.internalId() & maskOfPlace;
    const quintptr refinement = index.internalId() >> bitsOfPlace;
    if (attribute == 0)
        return {row, {}, {}};
    if (refinement == 0)
        return {attribute - 1, row, {}};
    return {attribute - 1, refinement - 1, row};
}

QModelIndex UtilityModel::indexOf(const UtilityPath& path) const
{
    return isIn(m_tree, path) ? createIndex(static_cast<int>(path.position()), 0, parentKey(path))
                              : QModelIndex();
}

QModelIndex UtilityModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    UtilityPath path{static_cast<std::size_t>(row), {}, {}};
    if (parent.isValid()) {
        path = pathOf(parent);
        (path.refinement ? path.scenario : path.refinement) = static_cast<std::size_t>(row);
    }
    return createIndex(row, column, parentKey(path));
}

QModelIndex UtilityModel::parent(const QModelIndex& index) const
{
    const auto path = index.isValid() ? pathOf(index).parent() : std::nullopt;
    return path ? createIndex(static_cast<int>(path->position()), 0, parentKey(*path)) : QModelIndex();
}

int UtilityModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_tree.attributes.size());
    const UtilityPath path = pathOf(parent);
    if (parent.column() > 0 || path.scenario || !isIn(m_tree, path))
        return 0;
    const QualityAttribute& attribute = m_tree.attributes[path.attribute];
    return static_cast<int>(path.refinement ? attribute.refinements[*path.refinement].scenarios.size()
                                            : attribute.refinements.size());
}

int UtilityModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString UtilityModel::decisionsText(const QualityScenario& scenario) const
{
    QStringList titles;
    for (const DecisionLink& link : scenario.links)
        titles << titleOfDecision(m_knowledge, link.decision);
    return titles.join(u", "_s);
}

QString UtilityModel::cellText(const UtilityPath& path, int column) const
{
    if (column == Text)
        return toQString(textAt(m_tree, path));
    const QualityScenario* scenario = scenarioAt(m_tree, path);
    if (scenario == nullptr)
        return {};
    if (column == Decisions)
        return decisionsText(*scenario);
    return levelName(column == Importance ? scenario->importance : scenario->difficulty);
}

QString UtilityModel::spokenText(const UtilityPath& path) const
{
    const QString text = cellText(path, Text);
    switch (path.kind()) {
    case UtilityKind::Attribute:
        return tr("Quality: %1").arg(text);
    case UtilityKind::Refinement:
        return tr("Refinement: %1").arg(text);
    case UtilityKind::Scenario:
        return tr("Scenario: %1; importance %2, difficulty %3")
            .arg(text, cellText(path, Importance), cellText(path, Difficulty));
    }
    Q_UNREACHABLE();
}

QVariant UtilityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UtilityPath path = pathOf(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return cellText(path, index.column());
    return role == Qt::AccessibleTextRole && index.column() == Text ? spokenText(path) : QVariant();
}

QVariant UtilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Qualities, refinements, scenarios"), tr("Importance"), tr("Difficulty"),
                       tr("Depends on")}
        .value(section);
}

Qt::ItemFlags UtilityModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // among the attributes
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (!pathOf(index).scenario)
        flags |= Qt::ItemIsDropEnabled;
    return index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

bool UtilityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Text || text.isEmpty())
        return false;
    emit renameRequested(pathOf(index), text);
    return true;
}

QStringList UtilityModel::mimeTypes() const
{
    return {pathType};
}

QMimeData* UtilityModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const UtilityPath path = pathOf(indexes.front());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto written = [](const std::optional<std::size_t>& place) {
        return place ? static_cast<int>(*place) : noPlace;
    };
    stream << static_cast<int>(path.attribute) << written(path.refinement) << written(path.scenario);
    auto* data = new QMimeData; // who asks takes it
    data->setData(pathType, bytes);
    return data;
}

/// Dropped on an entry it becomes the last in it.
std::optional<UtilityChange> UtilityModel::dropped(const QMimeData& data, int row,
                                                   const QModelIndex& parent) const
{
    QDataStream stream(data.data(pathType));
    int attribute = noPlace;
    int refinement = noPlace;
    int scenario = noPlace;
    stream >> attribute >> refinement >> scenario;
    if (stream.status() != QDataStream::Ok || attribute < 0)
        return std::nullopt;
    const UtilityPath path{static_cast<std::size_t>(attribute), placeRead(refinement), placeRead(scenario)};
    const auto place = parent.isValid() ? std::optional(pathOf(parent)) : std::nullopt;
    const int position = row < 0 ? rowCount(parent.siblingAtColumn(0)) : row;
    return withDragged(m_tree, path, place, static_cast<std::size_t>(position));
}

bool UtilityModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                   const QModelIndex& parent) const
{
    return data != nullptr && action == Qt::MoveAction && data->hasFormat(pathType) &&
           dropped(*data, row, parent).has_value();
}

/// The rows move when the design has changed, so the view must not take away any.
bool UtilityModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit changeRequested(*dropped(*data, row, parent));
    return false;
}

QString levelName(Level level)
{
    switch (level) {
    case Level::High:
        return UtilityModel::tr("High");
    case Level::Medium:
        return UtilityModel::tr("Medium");
    case Level::Low:
        return UtilityModel::tr("Low");
    }
    Q_UNREACHABLE();
}

QString linkName(DecisionLink::Kind kind)
{
    return kind == DecisionLink::Kind::Sensitivity ? UtilityModel::tr("sensitivity point")
                                                   : UtilityModel::tr("trade-off point");
}

} // namespace ogive::ui
