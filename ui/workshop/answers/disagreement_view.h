#pragma once

#include "ui/workshop/answers/disagreement_content.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ogive::ui {

/// Shows which disagreements matter: those that change an outcome as cards, the others in lists.
class DisagreementView : public QScrollArea {
    Q_OBJECT

public:
    explicit DisagreementView(QWidget* parent = nullptr);

    void setContent(const DisagreementContent& content);
    [[nodiscard]] const DisagreementContent& content() const { return m_content; }

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    void fill();
    void addDispute(QVBoxLayout& column, const DisputeContent& dispute);
    void addList(QVBoxLayout& column, const QString& title, const QList<Point>& points,
                 const QString& note = {});

    DisagreementContent m_content;
};

} // namespace ogive::ui
