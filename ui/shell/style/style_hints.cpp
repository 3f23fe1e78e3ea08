#include "ui/shell/icons.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"

#include <QIcon>
#include <QPalette>

namespace ogive::ui {

int OgiveStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Slider_AbsoluteSetButtons:
        return static_cast<int>(Qt::LeftButton);
    case SH_Slider_PageSetButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon OgiveStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& theme = themeOf(widget);
    const auto tinted = [&theme](QStringView name, const QColor& colour) {
        return icon(name, colour, theme.disabled);
    };
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
    case SP_LineEditClearButton:
        return tinted(u"close", theme.muted);
    case SP_TitleBarNormalButton:
        return tinted(u"float", theme.muted);
    case SP_MessageBoxWarning:
        return tinted(u"warning", theme.warning);
    case SP_MessageBoxCritical:
        return tinted(u"warning", theme.bad);
    case SP_MessageBoxInformation:
        return tinted(u"info", theme.accent);
    case SP_MessageBoxQuestion:
        return tinted(u"help", theme.accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QPalette OgiveStyle::standardPalette() const
{
    return paletteFor(themeFor(ThemeKind::Light));
}

} // namespace ogive::ui
