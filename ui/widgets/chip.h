#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace ogive::ui {

/// What a chip or badge is about; the theme says how that looks.
enum class Tone { Neutral, Accent, Good, Warning, Bad, Overridden };

/// A small rounded button, such as "1 change away: scale → large". Lines are parted by \n.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// A small rounded label that marks a state, such as "changed".
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace ogive::ui
