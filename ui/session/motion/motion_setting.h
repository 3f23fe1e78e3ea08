#pragma once

#include "ui/session/settings.h"

#include <QObject>

class QDBusVariant;

namespace ogive::ui {

/// Whether what changes may move, as the user chose it, else as the desktop wishes it: GNOME's
/// "enable-animations" over the settings portal, followed while the program runs. OGIVE_REDUCED_MOTION=1 in
/// the environment also asks for stillness. What nobody watches (a picture without a display) never moves.
class MotionSetting : public QObject {
    Q_OBJECT

public:
    explicit MotionSetting(const Settings& settings, QObject* parent = nullptr);
    ~MotionSetting() override;

    [[nodiscard]] bool isReduced() const;

    /// What the desktop says; of interest while the user has not chosen.
    void setSystemReduced(bool reduced) { m_isSystemReduced = reduced; }

private slots:
    void takeSystemSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void followSystem();

    const Settings& m_settings;
    bool m_isSystemReduced;
};

/// What everything asks before it moves; without a setting nothing does.
[[nodiscard]] bool isMotionReduced();

} // namespace ogive::ui
