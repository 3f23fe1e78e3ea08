#pragma once

#include "ui/shell/palette/palette_entry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace ogive::ui {

/// The entries that answer what was typed, the best first; with nothing typed those used last come first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, PositionsRole, PossibleRole, RecentRole };

    PaletteModel(QList<PaletteEntry> entries, QStringList recentIds, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    [[nodiscard]] const PaletteEntry& entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Shown {
        qsizetype entry = 0;
        qsizetype recent = 0; ///< how many were used later; as many as are remembered: never
        double score = 0;
        QList<int> positions;
    };

    QList<PaletteEntry> m_entries;
    QStringList m_recentIds;
    QList<Shown> m_shown;
    bool m_isFiltered = false;
};

} // namespace ogive::ui
