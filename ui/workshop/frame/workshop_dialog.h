#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ogive::ui {

class DesignSession;
class Settings;
class TextLabel;

/// A dialog of the workshop, which stands beside the workbench and follows the design. It has a column for
/// what it is about, and keeps the size that the user gave it.
class WorkshopDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is the object's and that of the remembered size.
    WorkshopDialog(const QString& name, QSize usual, DesignSession& session, Settings& settings,
                   QWidget* parent);

protected:
    void hideEvent(QHideEvent* event) override;

    [[nodiscard]] DesignSession& session() const { return m_session; }
    [[nodiscard]] Settings& settings() const { return m_settings; }
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// What the dialog is for, in one or two sentences at its top.
    TextLabel* addLead(const QString& text);
    /// The last row: what `left` holds, then the button that closes.
    QHBoxLayout* addButtons(const QList<QPushButton*>& left);

private:
    DesignSession& m_session;
    Settings& m_settings;
    QVBoxLayout* m_column;
};

/// A width of the usual text size at the one that the user chose.
[[nodiscard]] int scaledToText(int pixels);
/// A label of plain text that wraps.
[[nodiscard]] TextLabel* wrappedLabel(const QString& text, QWidget* parent);
/// The same for what may be passed over.
[[nodiscard]] TextLabel* mutedLabel(const QString& text, QWidget* parent);
/// The same in the colour of what is wrong; hidden until it is needed.
[[nodiscard]] TextLabel* objectionLabel(QWidget* parent);
/// A button that Enter elsewhere in the dialog does not press.
[[nodiscard]] QPushButton* quietButton(const QString& text, QWidget* parent);

} // namespace ogive::ui
