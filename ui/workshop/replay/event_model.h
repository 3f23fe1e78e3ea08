#pragma once

#include "ui/models/row_model.h"
#include "ui/workshop/replay/replay_words.h"

#include <QStringList>

namespace ogive::ui {

/// What happened in a session, an event a row; the first row is its beginning.
class EventModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Time, What, Page, Flips, ColumnCount };
    using RowModel::RowModel;

    void setLog(const SessionLog& log, const ReplayWords& words);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace ogive::ui
