#pragma once

#include "core/evaluation/compare/scenario_comparison.h"
#include "ui/models/row_model.h"
#include "ui/scenarios/page/column_cache.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ogive::ui {

/// Scenarios in columns; in rows, under headings, what they say. Rows that are alike can be left out, and a
/// search keeps the rows that have its words in their title or their section's.
class ScenarioTableModel : public RowModel {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole }; ///< what stands behind a cell's text in small letters

    using RowModel::RowModel;

    /// Keeps selection and scroll position where the rows and columns stay.
    void showScenarios(ScenarioComparison comparison, QList<ScenarioHead> heads);
    void setDifferencesOnly(bool differencesOnly);
    void setSearch(const QString& search);

    [[nodiscard]] bool differencesOnly() const { return m_differencesOnly; }
    [[nodiscard]] int hiddenRows() const { return m_hiddenRows; } ///< those that are alike

    [[nodiscard]] const QList<ScenarioHead>& heads() const { return m_heads; }
    [[nodiscard]] const ScenarioHead& headAt(int column) const { return m_heads[column]; }
    [[nodiscard]] const ScenarioHead& reference() const;
    [[nodiscard]] bool isHeading(int line) const { return !lineAt(line).row; }
    [[nodiscard]] const ComparedSection& sectionAt(int line) const;
    [[nodiscard]] const ComparedRow& rowAt(int line) const; ///< not of a heading
    [[nodiscard]] const ComparisonCell& cellAt(int line, int column) const;
    [[nodiscard]] bool differsAt(int line, int column) const; ///< false for headings
    /// How many rows of the section differ in the column.
    [[nodiscard]] int differencesOf(int line, int column) const;
    [[nodiscard]] QString rowTitle(int line) const;
    /// The line of the same row after the table has changed; -1 where it is no longer shown.
    [[nodiscard]] int lineOf(const std::string& section, const std::string& row) const;

    /// Titles and cells as they are shown, for the clipboard.
    [[nodiscard]] QList<QStringList> texts() const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_heads.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::size_t section = 0;
        std::optional<std::size_t> row; ///< absent: the section's heading
    };

    [[nodiscard]] const Line& lineAt(int line) const { return m_lines[static_cast<std::size_t>(line)]; }
    [[nodiscard]] std::vector<Line> wantedLines();
    [[nodiscard]] QStringList keysOf(const std::vector<Line>& lines) const;
    void rebuild();
    void emitChanges(const ScenarioComparison& before);
    [[nodiscard]] QString cellText(int line, int column) const;
    [[nodiscard]] QString noteText(int line, int column) const;
    [[nodiscard]] QString toolTip(int line, int column) const;
    [[nodiscard]] QString accessibleText(int line, int column) const;

    ScenarioComparison m_comparison;
    QList<ScenarioHead> m_heads;
    std::vector<Line> m_lines;
    QStringList m_keys; ///< of the lines
    QString m_search;
    int m_hiddenRows = 0;
    bool m_differencesOnly = true;
};

} // namespace ogive::ui
