#pragma once

#include "core/base/ids.h"
#include "ui/form/field_row.h"
#include "ui/models/threshold_ticks.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;
class QToolButton;

namespace ogive::ui {

class DesignSession;
class FoldButton;
class FormBody;
class FormEdits;

/// The form of all requirements, made from the knowledge's fields alone. Rows are made when they are first
/// visible and kept; an edit touches only what changed.
class RequirementsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequirementsPanel(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& searchBox() const { return *m_search; }
    [[nodiscard]] FoldButton& moreButton() const;
    /// The row of a field, null while it is not shown.
    [[nodiscard]] FieldRow* row(const FieldId& field) const;

public slots:
    /// Scrolls to the field, marks it and gives it the keyboard; unfolds or ends a search where that hides
    /// it.
    void focusField(const ogive::FieldId& field);
    /// Marks these fields for a while and scrolls to the first.
    void highlightFields(const std::vector<ogive::FieldId>& fields);
    /// What Ctrl+F of the window does.
    void focusSearch();
    /// Shows the field and opens the editor of its assumption.
    void editAssumption(const ogive::FieldId& field);

signals:
    void viewRequested(const QString& name); ///< as MainWindow::showView takes it
    void assumptionsRequested();             ///< the list of all

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createWidgets();
    void createTools();
    void createLayout();
    void connectWidgets();
    void makeIcons();
    void showEvaluation();
    [[nodiscard]] FieldState stateOf(std::size_t field) const;
    void keepInPlace(const QWidget& anchor, int oldTop);
    void showRole(std::size_t field);
    void followLink(const QString& link);
    void fillTools();
    void revealFocus();
    void showToolTip(std::size_t field, const QPoint& position);
    void reveal(const std::vector<FieldId>& fields);
    void endHighlight();

    DesignSession& m_session;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QScrollArea* m_scroll = nullptr;
    FormBody* m_body = nullptr;
    FormEdits* m_edits = nullptr;
    QToolButton* m_tools = nullptr;
    std::vector<FieldThresholds> m_thresholds; ///< by field
    QStringList m_owners;                      ///< of assumptions
    QTimer m_highlightTimer;
};

} // namespace ogive::ui
