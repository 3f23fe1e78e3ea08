#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace ogive::ui {

struct Theme;

/// What OgiveStyle paints, one control a function. Rectangles inside a control come from the style.
struct StyleCanvas {
    QPainter& painter;
    const Theme& theme;
    const QStyle& style;
    const QWidget* widget;
};

inline constexpr int textPadding = 8;
inline constexpr int chevronExtent = 20;

// style_primitives.cpp
/// Frames, indicators, panels; false for what Fusion paints well enough.
bool paintPrimitive(QStyle::PrimitiveElement element, const StyleCanvas& canvas, const QStyleOption& option);
/// The line between areas that can be dragged.
void paintSeparator(const StyleCanvas& canvas, const QRect& rect);

// style_controls.cpp
void paintButtonPanel(const StyleCanvas& canvas, const QStyleOptionButton& option);
void paintButtonLabel(const StyleCanvas& canvas, const QStyleOptionButton& option);
void paintToolButton(const StyleCanvas& canvas, const QStyleOptionToolButton& option);
void paintEditorFrame(const StyleCanvas& canvas, const QStyleOption& option);
void paintCheckIndicator(const StyleCanvas& canvas, const QStyleOption& option);
void paintRadioIndicator(const StyleCanvas& canvas, const QStyleOption& option);
void paintComboBox(const StyleCanvas& canvas, const QStyleOptionComboBox& option);
void paintSpinBox(const StyleCanvas& canvas, const QStyleOptionSpinBox& option);

// style_ranges.cpp
void paintSlider(const StyleCanvas& canvas, const QStyleOptionSlider& option);
void paintScrollBar(const StyleCanvas& canvas, const QStyleOptionSlider& option);
void paintScrollCorner(const StyleCanvas& canvas, const QStyleOption& option);
void paintProgressGroove(const StyleCanvas& canvas, const QStyleOptionProgressBar& option);
void paintProgressContents(const StyleCanvas& canvas, const QStyleOptionProgressBar& option);
void paintProgressLabel(const StyleCanvas& canvas, const QStyleOptionProgressBar& option);
[[nodiscard]] QRect sliderPart(const QStyleOptionSlider& option, bool isHandle);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, int part);

// style_areas.cpp
void paintTab(const StyleCanvas& canvas, const QStyleOptionTab& option);
void paintTabLabel(const StyleCanvas& canvas, const QStyleOptionTab& option);
void paintMenuItem(const StyleCanvas& canvas, const QStyleOptionMenuItem& option);
void paintMenuBarItem(const StyleCanvas& canvas, const QStyleOptionMenuItem& option);
void paintDockTitle(const StyleCanvas& canvas, const QStyleOption& option);
void paintHeaderSection(const StyleCanvas& canvas, const QStyleOption& option);

enum class Edge { Top, Bottom };
/// A surface with a line along one edge: bars and headers.
void paintBar(const StyleCanvas& canvas, const QRect& rect, Edge line);

} // namespace ogive::ui
