#pragma once

#include "core/knowledge/knowledge.h"
#include "ui/knowledge/history/layer_changes.h"
#include "ui/models/row_model.h"

#include <QList>
#include <QString>

namespace ogive::ui {

/// A file laid over the built-in knowledge, in words.
struct LayerRow {
    QString number; ///< what the file's name begins with; empty where that is no number
    QString what;
    QString records;
    QString date;
    QString file; ///< name in the folder
    QString path; ///< as the knowledge names it

    bool operator==(const LayerRow&) const = default;
};

/// The layers of a knowledge, lowest first, whose files lie in a folder.
[[nodiscard]] QList<LayerRow> layerRows(const Knowledge& knowledge, const QString& folder);

/// What was laid over the built-in knowledge, in its order.
class HistoryModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Number, What, Records, Date, File, ColumnCount };
    using RowModel::RowModel;

    void setLayers(QList<LayerRow> layers);
    [[nodiscard]] const QList<LayerRow>& layers() const { return m_layers; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_layers.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LayerRow> m_layers;
};

/// The records that one layer adds, changes or removes.
class LayerChangesModel : public RowModel {
    Q_OBJECT

public:
    enum Column { What, Kind, Id, ColumnCount };
    using RowModel::RowModel;

    void setChanges(std::vector<RecordChange> changes);
    [[nodiscard]] const RecordChange& changeAt(int row) const
    {
        return m_changes[static_cast<std::size_t>(row)];
    }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_changes.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecordChange> m_changes;
};

} // namespace ogive::ui
