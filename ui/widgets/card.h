#pragma once

#include <QFrame>

namespace ogive::ui {

/// A rounded surface that sets its contents apart from the background. The layout inside keeps 14 px of room
/// unless it sets its own margins.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setAccented(bool accented); ///< the one chosen, or the one that just changed
    [[nodiscard]] bool isAccented() const { return m_isAccented; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isAccented = false;
};

} // namespace ogive::ui
