#pragma once

namespace ogive::ui {

class TreeView;

/// Lets assistive technology see a TreeView as a list of its nodes: the question or option as name, the
/// answer and whether it is on the path as description, pressing a question as action. Installing it again
/// changes nothing.
void installTreeAccessibility();

/// Tells a screen reader which node the keyboard stands on.
void announceCurrentNode(TreeView& view);

} // namespace ogive::ui
