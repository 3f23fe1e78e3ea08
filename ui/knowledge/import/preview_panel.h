#pragma once

#include "ui/knowledge/import/import_preview.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace ogive::ui {

class NewModelsModel;
class RateTable;
class SegmentedControl;
class SkippedModel;
class TextLabel;

/// What an import would change: counts that add up to the file's entries, and behind them the changed
/// prices, the new models and what is skipped.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    /// By the prices in force on an ISO date.
    void showPreview(const ImportPreview& preview, const Knowledge& knowledge, const std::string& date);
    [[nodiscard]] QStringList counts() const; ///< as shown: changed, new, unchanged, skipped
    [[nodiscard]] const RateTable& changes() const { return *m_changes; }

private:
    void createTables();
    void createLayout();
    void filter(const QString& text);
    void showTable(int index);
    void expandSkipped();

    std::array<TextLabel*, 4> m_counts{};
    SegmentedControl* m_switch = nullptr;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_tables = nullptr;
    RateTable* m_changes = nullptr;
    NewModelsModel* m_newModels = nullptr;
    QSortFilterProxyModel* m_sortedNewModels = nullptr;
    SkippedModel* m_skippedModel = nullptr;
    QTreeView* m_skipped = nullptr;
};

} // namespace ogive::ui
