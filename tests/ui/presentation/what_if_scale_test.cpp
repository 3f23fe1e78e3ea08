#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/controls/what_if_scale.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace ogive;
using namespace ogive::ui;

namespace {

Field trafficField()
{
    Field field;
    field.title = "Traffic";
    field.kind = FieldKind::Integer;
    field.unit = "requests/day";
    field.minimum = 0;
    field.slider = SliderRange{true, 10, 10'000'000};
    return field;
}

Field levelField()
{
    Field field;
    field.title = "Vector scale";
    field.kind = FieldKind::Choice;
    field.choices = {{"small", "Small", ""}, {"medium", "Medium", ""}, {"large", "Large", ""}};
    return field;
}

} // namespace

TEST_CASE("numbers are stepped as one would say them, and end at their ends", "[presentation]")
{
    const Field field = trafficField();
    const WhatIfScale scale(field);
    CHECK(scale.stepped(24'000, 1) == 50'000);
    CHECK(scale.stepped(50'000, 1) == 100'000);
    CHECK(scale.stepped(50'000, -1) == 20'000);
    CHECK(scale.stepped(10'000'000, 1) == 10'000'000);
    CHECK(scale.stepped(notKnown, 1) > 10);
    CHECK(scale.positionOf(10) == Approx(0));
    CHECK(scale.positionOf(10'000'000) == Approx(1));
    CHECK(scale.valueAt(0) == 10);
    CHECK(scale.valueAt(1) == 10'000'000);
    CHECK(scale.text(24'000) == QStringLiteral("24,000 requests/day"));
}

TEST_CASE("Shift leads just across the next mark", "[presentation]")
{
    const Field field = trafficField();
    const WhatIfScale scale(field);
    const std::vector<SliderTick> ticks{{100'001, {}}, {10'000, {}}};
    CHECK(scale.beyondMark(24'000, 1, ticks) == 100'001);
    CHECK(scale.beyondMark(24'000, -1, ticks) < 10'000);
    CHECK(scale.beyondMark(200'000, 1, ticks) > 200'000);
}

TEST_CASE("choices are stepped in their order", "[presentation]")
{
    const Field field = levelField();
    const WhatIfScale scale(field);
    CHECK(scale.stepped(1, 1) == 2);
    CHECK(scale.stepped(2, 1) == 2);
    CHECK(scale.stepped(1, -2) == 0);
    CHECK(scale.stepped(notKnown, 1) == 0);
    CHECK(scale.positionOf(1) == Approx(0.5));
    CHECK(scale.valueAt(0.9) == 2);
    CHECK(scale.text(2) == QStringLiteral("Large"));
    // The mark of Large stands between Medium and Large.
    CHECK(scale.tickPosition(2, 1) == Approx(0.75));
    CHECK(scale.tickPosition(0, 1) == Approx(0.25));
    CHECK(scale.beyondMark(0, 1, {{2, {}}}) == 2);
}

TEST_CASE("yes and no are two values", "[presentation]")
{
    Field field;
    field.kind = FieldKind::Boolean;
    const WhatIfScale scale(field);
    CHECK(scale.isYesNo());
    CHECK(scale.stepped(0, 1) == 1);
    CHECK(scale.stepped(1, 1) == 1);
    CHECK(scale.stepped(1, -1) == 0);
}

TEST_CASE("a range without a slider has ends that can be reached", "[presentation]")
{
    Field field;
    field.kind = FieldKind::Real;
    field.minimum = 0;
    field.maximum = std::numeric_limits<double>::max();
    field.step = 0;
    const WhatIfScale scale(field);
    CHECK(scale.minimum() == 0);
    CHECK(scale.maximum() <= 1e9);
    CHECK(scale.stepped(100, 1) > 100);
    CHECK(scale.stepped(100, -1) < 100);
}

TEST_CASE("controls keep their places while other fields begin to decide", "[presentation]")
{
    using Fields = std::vector<std::size_t>;
    CHECK(keptFields({}, {1, 2, 3, 4, 5, 6}, {}, 5) == Fields{1, 2, 3, 4, 5});
    CHECK(keptFields({1, 2, 3}, {3, 1, 9}, {}, 5) == Fields{1, 3, 9});
    CHECK(keptFields({1, 2, 3}, {3, 9}, {2}, 5) == Fields{2, 3, 9});
    CHECK(keptFields({1, 2, 3, 4, 5}, {9, 8}, {1, 5}, 3) == Fields{1, 5, 9});
}
