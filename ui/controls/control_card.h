#pragma once

#include "core/base/ids.h"
#include "core/decide/controls.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ogive::ui {

class DesignSession;

/// One security control: what it stops, what to do, how to verify it, why this scenario needs it.
class ControlCard : public Card {
    Q_OBJECT

public:
    ControlCard(const DesignSession& session, const ControlNeed& need, QWidget* parent = nullptr);

signals:
    void fieldRequested(const ogive::FieldId& field);
    void decisionRequested(const ogive::DecisionId& decision);

private:
    void addHead(QVBoxLayout& column, const Control& control);
    void addTexts(QVBoxLayout& column, const Control& control);
    void addReasons(QVBoxLayout& column, const DesignSession& session, const ControlNeed& need);
    void addOrigin(QVBoxLayout& column, const Control& control);
};

} // namespace ogive::ui
