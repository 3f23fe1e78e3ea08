#pragma once

#include <QSize>

class QHeaderView;
class QWidget;

namespace ogive::ui {

/// A size of a dialog at the usual text size, at the one that the user chose: no larger than a screen's free
/// part, or the smallest supported window.
[[nodiscard]] QSize dialogSizeFor(QSize usual, const QWidget* beside);
/// The width of a column of controls beside something that needs the rest: it grows with the text, less at
/// large sizes, but never below what its controls need.
void setSideWidth(QWidget& side, int usual);
/// A list or table, in the frame that sets it apart.
[[nodiscard]] QWidget* inCard(QWidget* inside, QWidget* parent);
/// A section of a header takes what the others leave, but keeps a width in which it can be read; what is
/// beside it is then scrolled to.
void stretchSection(QHeaderView& header, int section, int least);

} // namespace ogive::ui
