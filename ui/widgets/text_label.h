#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace ogive::ui {

/// A label in one of the four text sizes; it follows the program's text scale.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TextSize size = TextSize::Base, QWidget* parent = nullptr);

    void setTextSize(TextSize size);
    void setMuted(bool muted);           ///< for what may be passed over
    void setEmphasised(bool emphasised); ///< demi-bold

protected:
    bool event(QEvent* event) override;
    virtual QFont labelFont() const;

private:
    void updateFont();

    TextSize m_size;
    bool m_isEmphasised = false;
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
