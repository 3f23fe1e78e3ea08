#pragma once

#include <QAbstractButton>
#include <QList>

namespace ogive::ui {

/// A card to start from: a title, a few lines of text and a footer.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    StartCard(const QString& title, const QString& story, const QString& footer, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    QString m_story;
    QString m_footer;
};

/// Cards side by side, as many as there is room for.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Takes the cards, its children in the order of the tab key; former ones are deleted.
    void setCards(const QList<QWidget*>& cards);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QList<QWidget*> m_cards;
};

} // namespace ogive::ui
