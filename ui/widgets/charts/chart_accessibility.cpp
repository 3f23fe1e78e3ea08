#include "ui/widgets/charts/chart_accessibility.h"

#include "ui/text/convert.h"
#include "ui/widgets/charts/chart_view.h"

#include <QAccessibleWidget>

namespace ogive::ui {
namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {}

    [[nodiscard]] int childCount() const override { return 0; } // its parts are drawn
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    /// Where the picture has no sentence of its own, the figure tells its values; only when somebody asks.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description || !widget()->accessibleDescription().isEmpty())
            return text;
        return toQString(static_cast<const ChartView*>(widget())->figure().description);
    }
};

QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new AccessibleChart(view);
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(accessibleChart);
}

} // namespace ogive::ui
