#pragma once

#include "core/base/result.h"
#include "ui/widgets/level_scale.h"

#include <QAbstractSpinBox>

namespace ogive::ui {

/// A number with its unit, typed as people write it (120k, 1.5 s, 50%) and taken on Enter, on leaving the
/// field or by stepping. What can't be taken stays in the field with a marked border and is never emitted.
class NumberEdit : public QAbstractSpinBox {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE editValue) // how assistive programs read and edit it
    Q_PROPERTY(double minimum READ minimum)
    Q_PROPERTY(double maximum READ maximum)

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    void setRange(double minimum, double maximum, double step = 1);
    [[nodiscard]] double minimum() const { return m_scale.minimum; }
    [[nodiscard]] double maximum() const { return m_scale.maximum; }
    [[nodiscard]] double step() const { return m_scale.step; }
    void setLogarithmic(bool logarithmic);   ///< steps grow with the value
    void setWholeNumbers(bool wholeNumbers); ///< fractions are refused
    void setUnit(const QString& unit, const QString& prefix = {});
    void setDecimals(int decimals);         ///< -1: as many as needed
    void setEmptyAllowed(bool allowed);     ///< an empty field means "not known"
    void setEmptyText(const QString& text); ///< what an empty field says instead

    /// Shows a value without emitting. What the user is typing or was refused gives way only to another
    /// value.
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; } ///< NaN: not known

    [[nodiscard]] bool isRejected() const { return !m_rejection.isEmpty(); }
    [[nodiscard]] const QString& rejection() const { return m_rejection; } ///< why, in words

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void stepBy(int steps) override;

signals:
    void valueEdited(double value);
    void valueCleared(); ///< the field was emptied: not known
    void inputRejected(const QString& reason);
    void inputAccepted(); ///< what had been refused is corrected or taken back

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    QValidator::State validate(QString& text, int& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool commit();
    void editValue(double value);
    void accept(double value);
    void reject(const QString& reason);
    void clearRejection();
    void showValue();
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] Result<double> read(const QString& text) const;
    [[nodiscard]] QString objectionTo(double value) const; ///< empty: none
    [[nodiscard]] QString rangeText() const;

    LevelScale m_scale;
    QString m_unit;
    QString m_prefix;
    int m_decimals = -1;
    bool m_wholeNumbers = false;
    bool m_emptyAllowed = false;
    double m_value = 0;
    QString m_rejection;
    QString m_rejectedText;
};

} // namespace ogive::ui
