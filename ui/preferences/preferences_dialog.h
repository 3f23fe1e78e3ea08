#pragma once

#include "ui/session/settings.h"

#include <QDialog>

class QPushButton;

namespace ogive::ui {

class Appearance;
class AppearanceSection;
class KnowledgeLibrary;
class KnowledgeSection;
class MessageBar;
class WritingSection;

/// Everything that is set once for the user. A change takes effect at once and is remembered; a reset of all
/// can be taken back.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `today` (ISO) is what an exchange rate is dated with.
    PreferencesDialog(Appearance& appearance, KnowledgeLibrary& library, const QString& today,
                      QWidget* parent = nullptr);

    [[nodiscard]] MessageBar* messages() const { return m_messages; }

signals:
    void factAgeLimitChanged();

private:
    void createLayout();
    void showSettings();
    void resetAll();
    void take(const Settings::Preferences& preferences, const QString& knowledgeFolder);

    Appearance& m_appearance;
    KnowledgeLibrary& m_library;
    MessageBar* m_messages;
    AppearanceSection* m_looks;
    WritingSection* m_writing;
    KnowledgeSection* m_knowledge;
    QPushButton* m_reset;
    QPushButton* m_close;
};

} // namespace ogive::ui
