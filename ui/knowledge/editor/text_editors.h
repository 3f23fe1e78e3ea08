#pragma once

#include "ui/knowledge/editor/member_editor.h"

namespace ogive::ui {

/// A line, or a few of them.
[[nodiscard]] MemberEditor* createTextEditor(const MemberSchema& schema, bool isLong, QWidget* parent);
/// A list of texts, one a line.
[[nodiscard]] MemberEditor* createTextsEditor(const MemberSchema& schema, QWidget* parent);
/// What has parts of its own, as JSON that is checked while it is typed.
[[nodiscard]] MemberEditor* createDataEditor(const MemberSchema& schema, const DesignSession& session,
                                             QWidget* parent);

} // namespace ogive::ui
