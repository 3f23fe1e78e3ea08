#include "ui/widgets/accessible/accessible_points.h"

#include "ui/widgets/accessible/accessible_items.h"
#include "ui/widgets/point_list.h"

namespace ogive::ui {
namespace {

class AccessiblePoints : public AccessibleItems {
public:
    explicit AccessiblePoints(PointList* list)
        : AccessibleItems(list, QAccessible::List)
    {}

    [[nodiscard]] int itemCount() const override { return static_cast<int>(list().points().size()); }
    [[nodiscard]] QString itemName(int item) const override { return list().points()[item].text; }
    [[nodiscard]] QString itemDescription(int item) const override { return list().points()[item].detail; }
    [[nodiscard]] QRect itemRect(int item) const override { return list().pointRect(item); }
    [[nodiscard]] bool isItemCurrent(int item) const override { return item == list().currentPoint(); }
    [[nodiscard]] bool canPressItem(int item) const override
    {
        return !list().points()[item].links.isEmpty();
    }
    void pressItem(int item) override { list().activate(item); }

private:
    [[nodiscard]] PointList& list() const { return *static_cast<PointList*>(widget()); }
};

QAccessibleInterface* accessiblePoints(const QString& /*className*/, QObject* object)
{
    auto* list = qobject_cast<PointList*>(object);
    return list == nullptr ? nullptr : new AccessiblePoints(list);
}

} // namespace

void installPointAccessibility()
{
    QAccessible::installFactory(accessiblePoints);
}

} // namespace ogive::ui
