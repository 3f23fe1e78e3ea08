#include "ui/preferences/appearance_section.h"

#include "ui/session/appearance.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double percent = 100;
constexpr double textSizeStep = 10;

} // namespace

AppearanceSection::AppearanceSection(Appearance& appearance, QWidget* parent)
    : SettingCard(tr("Appearance"), parent)
    , m_appearance(appearance)
    , m_theme(new SegmentedControl(this))
    , m_textSize(new NumberEdit(this))
    , m_motion(new SegmentedControl(this))
{
    m_theme->setChoices({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")},
                        {tr("As the system, also when that changes"), tr("Light"), tr("Dark"),
                         tr("High contrast: black on white, contrast of at least 7 to 1")});
    m_textSize->setUnit(u"%"_s);
    m_textSize->setWholeNumbers(true);
    m_textSize->setRange(Settings::minTextScale * percent, Settings::maxTextScale * percent, textSizeStep);
    m_textSize->setMaximumWidth(m_textSize->sizeHint().width());
    m_textSize->setToolTip(tr("80 to 200 %; the arrow keys step by ten"));
    m_motion->setChoices({tr("System"), tr("Less"), tr("Full")},
                         {tr("As the system"), tr("Less motion: what changes is there at once"),
                          tr("Full motion: the path through a tree glides")});
    addRow(tr("&Theme"), *m_theme);
    TextLabel* sizeProblem = addRow(tr("Text &size"), *m_textSize);
    addRow(tr("&Motion"), *m_motion);
    connect(m_theme, &SegmentedControl::chosen, this,
            [this](int index) { m_appearance.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_textSize, &NumberEdit::valueEdited, this,
            [this](double size) { m_appearance.setTextScale(size / percent); });
    connect(m_textSize, &NumberEdit::inputRejected, this,
            [sizeProblem](const QString& reason) { showProblem(*sizeProblem, reason); });
    connect(m_textSize, &NumberEdit::inputAccepted, this, [sizeProblem] { showProblem(*sizeProblem, {}); });
    connect(m_motion, &SegmentedControl::chosen, this, [this](int index) {
        m_appearance.settings().setReducedMotion(static_cast<ReducedMotion>(index));
    });
    showSettings();
}

void AppearanceSection::showSettings()
{
    m_theme->setCurrentIndex(static_cast<int>(m_appearance.theme()));
    m_textSize->setValue(std::round(m_appearance.textScale() * percent));
    m_motion->setCurrentIndex(static_cast<int>(m_appearance.settings().reducedMotion()));
}

} // namespace ogive::ui
