#pragma once

#include "ui/widgets/point_list.h"

#include <QFrame>

#include <cstddef>

class QVBoxLayout;

namespace ogive::ui {

class DesignSession;

/// Answers "what does this field decide?" beside the form: decisions with the values at which they flip, and
/// everything else that reads the field. Tab and the arrow keys walk the answers, Enter follows one, Esc
/// leaves.
class FieldRolePopup : public QFrame {
    Q_OBJECT

public:
    FieldRolePopup(const DesignSession& session, std::size_t field, QWidget* parent);

    /// Shows it with its top at a place, moved to where the screen has room for it.
    void showAt(const QPoint& globalTopLeft);

signals:
    /// A view by its name, such as decision:ID, or field:ID.
    void linkRequested(const QString& link);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPart(QVBoxLayout& column, const QString& title, const QList<Point>& points);

    QWidget* m_content;
};

} // namespace ogive::ui
