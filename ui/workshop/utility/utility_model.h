#pragma once

#include "ui/workshop/utility/utility_edits.h"

#include <QAbstractItemModel>

namespace ogive::ui {

/// A utility tree as rows under rows. What the user types or drags is asked for, not done: the design
/// changes, and the model is given the tree that came of it.
class UtilityModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Text, Importance, Difficulty, Decisions, ColumnCount };

    explicit UtilityModel(const Knowledge& knowledge, QObject* parent = nullptr);

    /// Rows stay where the tree has as many as before; else the model is reset.
    void setTree(const UtilityTree& tree);
    [[nodiscard]] const UtilityTree& tree() const { return m_tree; }
    [[nodiscard]] static UtilityPath pathOf(const QModelIndex& index);
    [[nodiscard]] QModelIndex indexOf(const UtilityPath& path) const; ///< not valid where nothing is there

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void renameRequested(const ogive::ui::UtilityPath& path, const QString& text);
    void changeRequested(const ogive::ui::UtilityChange& change); ///< something was dragged

private:
    [[nodiscard]] QString cellText(const UtilityPath& path, int column) const;
    [[nodiscard]] QString spokenText(const UtilityPath& path) const;
    [[nodiscard]] QString decisionsText(const QualityScenario& scenario) const;
    [[nodiscard]] std::optional<UtilityChange> dropped(const QMimeData& data, int row,
                                                       const QModelIndex& parent) const;

    const Knowledge& m_knowledge;
    UtilityTree m_tree;
};

/// "High", "Medium" or "Low".
[[nodiscard]] QString levelName(Level level);
/// What a decision is to a scenario: "sensitivity point" or "trade-off point".
[[nodiscard]] QString linkName(DecisionLink::Kind kind);

} // namespace ogive::ui
