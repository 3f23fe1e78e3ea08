#pragma once

#include "ui/preferences/setting_card.h"

class QComboBox;
class QPushButton;

namespace ogive::ui {

class ElidedLabel;
class KnowledgeLibrary;
class NumberEdit;
class Settings;

/// Whose knowledge is used, when its facts are old, and what new designs are decided by.
class KnowledgeSection : public SettingCard {
    Q_OBJECT

public:
    KnowledgeSection(Settings& settings, KnowledgeLibrary& library, QWidget* parent = nullptr);

    void showSettings();

signals:
    void factAgeLimitChanged();

private:
    void createFolder();
    void createRest();
    void chooseFolder();
    void useFolder(const QString& folder);
    void showRuleSets();
    [[nodiscard]] static QString ageHint();

    Settings& m_settings;
    KnowledgeLibrary& m_library;
    ElidedLabel* m_folder = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_builtIn = nullptr;
    TextLabel* m_folderHint = nullptr;
    NumberEdit* m_ageLimit = nullptr;
    TextLabel* m_ageHint = nullptr;
    QComboBox* m_rules = nullptr;
};

} // namespace ogive::ui
