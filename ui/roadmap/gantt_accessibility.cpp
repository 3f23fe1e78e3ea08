#include "ui/roadmap/gantt_accessibility.h"

#include "ui/roadmap/gantt_view.h"
#include "ui/widgets/accessible/accessible_items.h"

namespace ogive::ui {
namespace {

class AccessibleGantt : public AccessibleItems {
public:
    explicit AccessibleGantt(GanttView* view)
        : AccessibleItems(view, QAccessible::List)
    {}

    [[nodiscard]] int itemCount() const override
    {
        return static_cast<int>(view().layoutOfRows().rows.size());
    }
    [[nodiscard]] QString itemName(int item) const override { return view().nameOf(rowOf(item)); }
    [[nodiscard]] QString itemDescription(int item) const override { return view().detailOf(rowOf(item)); }
    [[nodiscard]] QRect itemRect(int item) const override { return view().rowRect(rowOf(item)); }
    [[nodiscard]] bool isItemCurrent(int item) const override { return view().currentRow() == rowOf(item); }
    [[nodiscard]] bool canPressItem(int /*item*/) const override { return true; }
    void pressItem(int item) override
    {
        view().setCurrentRow(rowOf(item));
        view().activateRow(rowOf(item));
    }

private:
    [[nodiscard]] static std::size_t rowOf(int item) { return static_cast<std::size_t>(item); }
    [[nodiscard]] GanttView& view() const { return *static_cast<GanttView*>(widget()); }
};

QAccessibleInterface* accessibleGantt(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<GanttView*>(object);
    return view == nullptr ? nullptr : new AccessibleGantt(view);
}

} // namespace

void installGanttAccessibility()
{
    QAccessible::installFactory(accessibleGantt);
}

void tellCurrentGanttRow(GanttView& view)
{
    AccessibleItems::tellCurrentItem(view);
}

} // namespace ogive::ui
