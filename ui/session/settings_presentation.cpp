#include "ui/session/settings.h"

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto presentationScreenKey = "presentation/screen"_L1;
constexpr auto presenterViewKey = "presentation/presenterView"_L1;
constexpr auto sessionRecordKey = "presentation/record"_L1;
constexpr auto timerMinutesKey = "presentation/timerMinutes"_L1;
constexpr int usualTimerMinutes = 10;

} // namespace

QString Settings::presentationScreen() const
{
    return m_store.value(presentationScreenKey).toString();
}

void Settings::setPresentationScreen(const QString& name)
{
    m_store.setValue(presentationScreenKey, name);
}

bool Settings::showsPresenterView() const
{
    return m_store.value(presenterViewKey, false).toBool();
}

void Settings::setShowsPresenterView(bool shows)
{
    m_store.setValue(presenterViewKey, shows);
}

bool Settings::keepsSessionRecord() const
{
    return m_store.value(sessionRecordKey, false).toBool();
}

void Settings::setKeepsSessionRecord(bool keeps)
{
    m_store.setValue(sessionRecordKey, keeps);
}

int Settings::timerMinutes() const
{
    return std::clamp(m_store.value(timerMinutesKey, usualTimerMinutes).toInt(), 1, mostTimerMinutes);
}

void Settings::setTimerMinutes(int minutes)
{
    m_store.setValue(timerMinutesKey, std::clamp(minutes, 1, mostTimerMinutes));
}

} // namespace ogive::ui
