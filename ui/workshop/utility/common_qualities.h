#pragma once

#include "core/knowledge/knowledge.h"

#include <QToolButton>

namespace ogive::ui {

/// Offers the qualities that systems are often asked for, as the knowledge has them, each with what it may
/// mean more closely. Not there where it has none.
class CommonQualities : public QToolButton {
    Q_OBJECT

public:
    explicit CommonQualities(const Knowledge& knowledge, QWidget* parent = nullptr);

signals:
    void chosen(const std::string& quality,
                const std::string& refinement); ///< an empty one: the quality alone
};

} // namespace ogive::ui
