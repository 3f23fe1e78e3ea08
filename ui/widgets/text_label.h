#pragma once

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QLabel>
#include <QMargins>

#include <array>
#include <tuple>

namespace ogive::ui {

/// A label in one of the four text sizes; it follows the program's text scale. Plain text that wraps has its
/// letters placed once for as long as it stays, where a QLabel places them anew for every width and paint.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TextSize size = TextSize::Base, QWidget* parent = nullptr);

    void setTextSize(TextSize size);
    void setMuted(bool muted);           ///< for what may be passed over
    void setEmphasised(bool emphasised); ///< demi-bold

    /// Remembered for the latest widths: nested layouts ask for the same ones many times after every edit.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    virtual QFont labelFont() const;

private:
    /// What a height depends on beside the width: text, font, margins, indent, whether it wraps.
    using Measured = std::tuple<QString, QFont, QMargins, int, bool>;
    struct MeasuredHeight {
        int width = -1;
        int height = 0;
    };

    void updateFont();
    void measureAnew() const;
    void layOut(int width) const;
    [[nodiscard]] int frameAround() const; ///< both margins of a line

    TextSize m_size;
    bool m_isEmphasised = false;
    mutable Measured m_measured;
    mutable std::array<MeasuredHeight, 4> m_heights; ///< of m_measured; the oldest gives way
    mutable std::size_t m_nextHeight = 0;
    mutable bool m_isLaidOutHere = false; ///< as m_measured says; else as QLabel does
    mutable WrappedText m_laidOut;        ///< without a text until it is needed
};

/// The small heading of a group: RECOMMENDED, WHY. Screen readers hear the text as written.
class SectionLabel : public TextLabel {
    Q_OBJECT

public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);

protected:
    QFont labelFont() const override;
};

} // namespace ogive::ui
