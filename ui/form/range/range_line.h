#pragma once

#include "core/design/cost_choices.h"
#include "core/knowledge/field.h"

#include <QObject>

#include <optional>
#include <vector>

class QBoxLayout;
class QIcon;
class QToolButton;
class QWidget;

namespace ogive::ui {

class RangeEditor;

/// A row's uncertainty: closed a small mark that says whether a range is stated, opened the editor below it.
class RangeLine : public QObject {
    Q_OBJECT

public:
    /// The mark is put at the end of one place, the editor, when it is first opened, into the other.
    RangeLine(const Field& field, QBoxLayout& markPlace, QBoxLayout& editorPlace, QWidget* row);

    void showRange(const std::optional<UncertainRange>& stated, const Value& value);
    [[nodiscard]] bool isStated() const { return m_stated.has_value(); }
    void setIcon(const QIcon& icon);
    void toggle(); ///< opens or closes the editor
    /// In the order in which Tab visits them.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

signals:
    void edited(const ogive::UncertainRange& range);
    void removeRequested();
    void rejected(const QString& reason);
    void accepted();

private:
    void open(bool opened);
    void makeEditor();
    void remove();

    const Field& m_field; // lives in the knowledge
    QBoxLayout& m_editorPlace;
    QWidget* m_row;
    QToolButton* m_mark;
    RangeEditor* m_editor = nullptr;
    std::optional<UncertainRange> m_stated;
    Value m_value;
};

} // namespace ogive::ui
