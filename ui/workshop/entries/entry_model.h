#pragma once

#include "ui/models/row_model.h"
#include "ui/workshop/entries/entry_words.h"

namespace ogive::ui {

/// The entries of one kind as a table. A flag that is ticked is asked for, not done: the design changes, and
/// the model is shown anew.
class EntryModel : public RowModel {
    Q_OBJECT

public:
    EntryModel(const EntryKind& kind, const EntryWords& words, QObject* parent = nullptr);

    void setWorkshop(const Workshop& workshop);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void flagRequested(int row, int field, bool isOn);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_kind.columns().size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isFlag(int column) const;
    [[nodiscard]] bool isCount(int column) const;

    const EntryKind& m_kind;
    const EntryWords& m_words;
    QList<EntryValues> m_rows;
};

} // namespace ogive::ui
