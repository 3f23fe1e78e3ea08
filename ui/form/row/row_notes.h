#pragma once

#include "core/knowledge/field.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ogive::ui {

class Chip;
class TextLabel;

/// Something odd about a value, though it is possible.
struct FieldRemark {
    QString text;
    QString detail; ///< for a tool tip; may be empty

    bool operator==(const FieldRemark&) const = default;
};

/// A value that can be taken over with one click.
struct FieldOffer {
    Value value;
    QString text; ///< of the button
    QString tip;

    bool operator==(const FieldOffer&) const = default;
};

/// The lines below a row's editor: how its value comes about, what is odd about it, and why what was typed is
/// refused.
class RowNotes : public QWidget {
    Q_OBJECT

public:
    explicit RowNotes(QWidget* parent);

    void showNote(const QString& text);
    void showOffer(const std::optional<FieldOffer>& offer);
    void showRemarks(const QList<FieldRemark>& remarks);
    void showObjection(const QString& reason);
    /// What Tab visits; null: nothing.
    [[nodiscard]] QWidget* tabStop() const;

signals:
    void offerTaken(const ogive::Value& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] TextLabel* makeLine();
    void addRemark(const FieldRemark& remark);
    void applyIcons();
    void showIfNeeded();

    QVBoxLayout* m_column;
    TextLabel* m_note = nullptr;
    Chip* m_offerButton = nullptr;
    std::optional<FieldOffer> m_offer;
    QList<FieldRemark> m_remarks;
    QList<QWidget*> m_remarkLines;
    QList<QLabel*> m_remarkIcons;
    TextLabel* m_objection = nullptr;
};

} // namespace ogive::ui
