#include "ui/shell/palette/palette_model.h"

#include "ui/shell/palette/fuzzy_match.h"

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr double disabledPenalty = 200; ///< a command that can do nothing now stands behind those like it
constexpr double innerPenalty = 1;      ///< what stands deeper in a menu comes after what is called alike

} // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QStringList recentIds, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_recentIds(std::move(recentIds))
{
    setTyped({});
}

void PaletteModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_shown.clear();
    m_isFiltered = !typed.trimmed().isEmpty();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        auto match = fuzzyMatch(typed, entry.title, entry.place);
        if (!match)
            continue;
        const qsizetype recent = m_recentIds.indexOf(entry.id);
        const double penalty =
            (entry.isEnabled ? 0 : disabledPenalty) + (entry.place.contains(u'›') ? innerPenalty : 0);
        const double score = match->score - (m_isFiltered ? penalty : 0);
        m_shown.append({i, recent < 0 ? m_recentIds.size() : recent, score, std::move(match->positions)});
    }
    std::ranges::stable_sort(m_shown, [](const Shown& one, const Shown& other) {
        return std::pair(-one.score, one.recent) < std::pair(-other.score, other.recent);
    });
    endResetModel();
}

const PaletteEntry& PaletteModel::entry(int row) const
{
    return m_entries[m_shown[row].entry];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& shown = entry(index.row());
    const QString keys =
        shown.keys.isEmpty() ? QString() : shown.keys.front().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        if (!shown.isEnabled)
            return tr("%1, in %2, not possible now").arg(shown.title, shown.place);
        return keys.isEmpty() ? tr("%1, in %2").arg(shown.title, shown.place)
                              : tr("%1, in %2, %3").arg(shown.title, shown.place, keys);
    case Qt::ToolTipRole:
        return shown.isEnabled ? QString() : tr("Not possible now");
    case PlaceRole:
        return shown.place;
    case KeysRole:
        return keys;
    case PositionsRole:
        return QVariant::fromValue(m_shown[index.row()].positions);
    case PossibleRole:
        return shown.isEnabled;
    case RecentRole:
        return !m_isFiltered && m_shown[index.row()].recent < m_recentIds.size();
    default:
        return {};
    }
}

} // namespace ogive::ui
