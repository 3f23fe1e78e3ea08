#pragma once

#include <QLayout>
#include <QList>

namespace ogive::ui {

/// Places widgets side by side and goes on in the next line where there is no more room.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Takes what is left of its line, so that what follows stands at the far end.
    void addStretch();
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that the lines take; moves the widgets there when asked to.
    int arrange(const QRect& rect, bool moves) const;
    void placeLine(const QList<QLayoutItem*>& line, const QRect& room) const;

    QList<QLayoutItem*> m_items;
};

} // namespace ogive::ui
