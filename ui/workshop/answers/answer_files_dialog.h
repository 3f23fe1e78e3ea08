#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ogive::ui {

class SegmentedControl;
class TextLabel;

/// Asks for whom answer files are made, and into which folder.
class AnswerFilesDialog : public QDialog {
    Q_OBJECT

public:
    AnswerFilesDialog(const QStringList& names, const QString& folder, QWidget* parent = nullptr);

    /// One file a name; empty: one blank file that anybody may copy.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString folder() const;

public slots:
    void accept() override;

private:
    void createWidgets(const QStringList& names, const QString& folder);
    void createLayout();
    void browse();
    void showState();
    [[nodiscard]] QString objection() const; ///< empty: none
    [[nodiscard]] bool isBlank() const;

    SegmentedControl* m_kind = nullptr;
    QPlainTextEdit* m_names = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    TextLabel* m_about = nullptr;
    TextLabel* m_objection = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace ogive::ui
