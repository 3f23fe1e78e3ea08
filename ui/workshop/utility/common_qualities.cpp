#include "ui/workshop/utility/common_qualities.h"

#include "ui/text/convert.h"

#include <QMenu>

namespace ogive::ui {

CommonQualities::CommonQualities(const Knowledge& knowledge, QWidget* parent)
    : QToolButton(parent)
{
    setText(tr("Common quali&ties"));
    setAccessibleName(tr("Common qualities"));
    setToolTip(tr("Qualities that systems are often asked for"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const Quality& quality : knowledge.qualities) {
        QMenu* inner = menu->addMenu(toQString(quality.title));
        inner->menuAction()->setToolTip(toQString(quality.help));
        inner->addAction(tr("The quality alone"), this,
                         [this, title = quality.title] { emit chosen(title, {}); });
        inner->addSeparator();
        for (const std::string& refinement : quality.refinements)
            inner->addAction(toQString(refinement), this,
                             [this, title = quality.title, refinement] { emit chosen(title, refinement); });
    }
    setMenu(menu);
    setHidden(menu->isEmpty());
}

} // namespace ogive::ui
