#pragma once

#include "core/knowledge/knowledge.h"
#include "core/workshop/disagreement.h"
#include "ui/widgets/point_list.h"

#include <QList>
#include <QString>

namespace ogive::ui {

/// A question whose answers lead to different outcomes.
struct DisputeContent {
    FieldId field;
    QString title;
    QString decides;    ///< which decisions come out differently
    QList<Point> camps; ///< what each camp says, who that is, and what would come of it

    bool operator==(const DisputeContent&) const = default;
};

/// What the answers of a room come to, in words.
struct DisagreementContent {
    QString finding;
    QList<DisputeContent> moving;
    QList<Point> idle;       ///< disputed, but without a difference
    QList<Point> agreed;     ///< everybody who knows says the same
    QList<Point> minorities; ///< who would decide otherwise than most

    bool operator==(const DisagreementContent&) const = default;
};

[[nodiscard]] DisagreementContent disagreementContent(const Knowledge& knowledge,
                                                      const RoomDisagreement& disagreement);

} // namespace ogive::ui
