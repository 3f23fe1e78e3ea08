#pragma once

#include "ui/knowledge/catalog/catalog_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QTableView;

namespace ogive::ui {

class CatalogDelegate;
class DesignSession;
class KnowledgeLibrary;
class Settings;
class TextLabel;

/// One kind of record as a table that can be searched, filtered and sorted, with the columns a reader
/// chooses.
class CatalogPage : public QWidget {
    Q_OBJECT

public:
    CatalogPage(const CatalogSpec& spec, DesignSession& session, KnowledgeLibrary& library,
                const Settings& settings, QWidget* parent = nullptr);

    void selectRecord(const QString& id);
    [[nodiscard]] QString selectedRecord() const; ///< empty: none
    [[nodiscard]] const CatalogModel& model() const { return *m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void focusFilter();
    void setOnlyOld(bool onlyOld);

signals:
    void recordRequested(const QString& kind, const QString& id);
    void selectionChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createTable();
    void createFilter();
    void createLayout();
    void showRecords();
    void showFilter();
    void fillChoices();
    void fillColumnMenu(QMenu& menu);
    void showColumnMenu(const QPoint& position);
    void showCount();
    void showFirstColumns();
    void fitColumns();
    [[nodiscard]] int columnWidth(int column) const;
    void openRecord(const QModelIndex& index);

    const CatalogSpec m_spec;
    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    const Settings& m_settings;
    CatalogModel* m_model;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QList<std::pair<int, QComboBox*>> m_choices; ///< by column
    QCheckBox* m_onlyOld = nullptr;
    TextLabel* m_count = nullptr;
    TextLabel* m_nothing = nullptr;
    bool m_isStale = true; ///< the knowledge has changed since the rows were made
};

} // namespace ogive::ui
