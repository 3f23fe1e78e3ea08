#pragma once

#include "core/base/ids.h"
#include "ui/form/field_row.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;

namespace ogive::ui {

class DesignSession;
class FoldButton;
class FormBody;

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

protected:
    void changeEvent(QEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void makeIcons();
    void showEvaluation();
    [[nodiscard]] FieldState stateOf(std::size_t field) const;
    void keepInPlace(const QWidget& anchor, int oldTop);
    void takeEdit(std::size_t field, const Value& value);
    void resetField(std::size_t field);
    void takeRange(std::size_t field, const std::optional<UncertainRange>& range);
    void takeOther(const std::vector<std::size_t>& fields, const QString& group);
    void showObjection(std::size_t field, const Error& error);
    void showToolTip(std::size_t field, const QPoint& position);
    void reveal(const std::vector<FieldId>& fields);
    void endHighlight();

    DesignSession& m_session;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QScrollArea* m_scroll = nullptr;
    FormBody* m_body = nullptr;
    std::vector<std::vector<SliderTick>> m_ticks; ///< by field
    QTimer m_highlightTimer;
};

} // namespace ogive::ui
