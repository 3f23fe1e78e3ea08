#pragma once

#include <QAbstractButton>
#include <QString>

namespace ogive::ui {

class DesignSession;

/// What a requirement is in the scenario that the one in view is compared with, where that is something else.
struct OtherValue {
    QString text;        ///< "Baseline: 8,000 requests/day", or a range; empty: nothing differs
    QString details;     ///< the value there, and how far it may be off where that differs
    QString whyNotTaken; ///< why it can't be taken over; empty: it can

    [[nodiscard]] bool differs() const { return !text.isEmpty(); }
    bool operator==(const OtherValue&) const = default;
};

[[nodiscard]] OtherValue otherValueOf(const DesignSession& session, std::size_t field);

/// The line below a requirement that says how the other scenario has it; pressed, it takes that value.
class OtherValueButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OtherValueButton(QWidget* parent);

    void showValue(const QString& fieldTitle, const OtherValue& value);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ogive::ui
