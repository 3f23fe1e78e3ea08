#include "ui/report/preview/preview_accessibility.h"

#include "ui/report/report_preview.h"
#include "ui/widgets/accessible/accessible_items.h"

#include <QCoreApplication>
#include <QStringList>

namespace ogive::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewAccessibility)
};

class AccessiblePages : public AccessibleItems {
public:
    explicit AccessiblePages(ReportPreview* preview)
        : AccessibleItems(preview, QAccessible::Document)
    {}

    [[nodiscard]] int itemCount() const override { return preview().pageCount(); }
    [[nodiscard]] QString itemName(int item) const override
    {
        const QString label = preview().pageLabel(item);
        return label.isEmpty() ? Words::tr("Page %1").arg(item + 1) : Words::tr("Page %1").arg(label);
    }
    [[nodiscard]] QString itemDescription(int item) const override
    {
        QStringList titles;
        for (const OutlineEntry& entry : preview().outline())
            if (entry.place.page == item)
                titles << entry.title;
        return titles.join(QStringLiteral(", "));
    }
    [[nodiscard]] bool isItemCurrent(int item) const override { return item == preview().currentPage(); }
    [[nodiscard]] bool canPressItem(int /*item*/) const override { return true; }
    void pressItem(int item) override { preview().scrollTo({item, 0}); }

private:
    [[nodiscard]] ReportPreview& preview() const { return *static_cast<ReportPreview*>(widget()); }
};

QAccessibleInterface* accessiblePages(const QString& /*className*/, QObject* object)
{
    auto* preview = qobject_cast<ReportPreview*>(object);
    return preview == nullptr ? nullptr : new AccessiblePages(preview);
}

} // namespace

void installPreviewAccessibility()
{
    QAccessible::installFactory(accessiblePages);
}

} // namespace ogive::ui
