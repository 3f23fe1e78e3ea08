#pragma once

#include <QPlainTextEdit>

namespace ogive::ui {

/// A plain text of several lines, as high as its text within limits. Tab leaves it.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget* parent);

    void setMonospaced();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int shownLines() const;

    int m_fewest;
    int m_most;
    bool m_isMonospaced = false;
};

} // namespace ogive::ui
