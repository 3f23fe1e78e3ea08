#pragma once

#include "core/knowledge/knowledge.h"
#include "ui/shell/help/components.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace ogive::ui {

class SegmentedControl;
class TextLabel;

/// What Ogive is: its version and licence, what it is built with, each with its licence to read, and where
/// its data come from.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `pricesAsOf` is the date of the prices in use; empty: none are.
    AboutDialog(const Knowledge& knowledge, const QString& pricesAsOf, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* createHead(const Knowledge& knowledge);
    [[nodiscard]] QWidget* createLicence();
    [[nodiscard]] QWidget* createComponents();
    [[nodiscard]] QWidget* createSources(const Knowledge& knowledge, const QString& pricesAsOf);
    void showComponent(int row);

    QList<Component> m_list;
    SegmentedControl* m_topics;
    QStackedWidget* m_pages;
    QListWidget* m_components = nullptr;
    TextLabel* m_component = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace ogive::ui
