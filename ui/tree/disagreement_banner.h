#pragma once

#include <QWidget>

class QPushButton;

namespace ogive::ui {

class TextLabel;

/// Says that another rule set names another option here, with a way to see where the two differ.
class DisagreementBanner : public QWidget {
    Q_OBJECT

public:
    explicit DisagreementBanner(QWidget* parent = nullptr);

    /// Empty hides the banner.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

signals:
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QPushButton* m_details;
};

} // namespace ogive::ui
