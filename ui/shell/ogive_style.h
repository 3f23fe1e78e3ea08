#pragma once

#include <QProxyStyle>

namespace ogive::ui {

/// The look of every standard control, drawn from the theme of the widget's palette; no stylesheet anywhere.
///
/// Dynamic properties that controls may carry:
/// "primary" (bool) on a push or tool button: filled with the accent;
/// "flat" (bool) on a tool button in a tool bar: no border until the pointer is on it;
/// "invalid" (bool) on an editor: its border says that what was typed is refused.
class OgiveStyle : public QProxyStyle {
    Q_OBJECT

public:
    OgiveStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* result = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    QPalette standardPalette() const override;

private:
    bool drawBarPart(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const;
    void drawViewItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

/// Marks a button as the one to press: OgiveStyle fills it with the accent.
void makePrimary(QWidget& button);

} // namespace ogive::ui
