#pragma once

#include <QByteArray>
#include <QImage>

class QWidget;

namespace ogive::ui {

class TreeScene;
struct TreeContent;

namespace tree {

/// The tree as it is shown now, at its natural size times `scale`, on the surface colour.
[[nodiscard]] QImage pictureOf(TreeScene& scene, double scale = 2);

/// The whole tree as an SVG document in light colours, made for pages.
[[nodiscard]] QByteArray svgOf(const TreeContent& content);

/// Puts the picture into the clipboard, as an image for programs that paste images.
void copyPicture(TreeScene& scene);

/// Puts the SVG into the clipboard, for drawing programs and as text.
void copySvg(const TreeContent& content);

/// Asks for a file, PNG or SVG by its ending, and writes the picture to it; says so where that fails.
void savePicture(TreeScene& scene, QWidget* window);

} // namespace tree

} // namespace ogive::ui
