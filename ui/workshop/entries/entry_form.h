#pragma once

#include "ui/workshop/entries/entry_words.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace ogive::ui {

class SectionLabel;
class TextLabel;

/// The editors of one entry of the record. Each change is told once its editor is left; nothing is kept here.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    EntryForm(const EntryKind& kind, const EntryWords& words, const QString& today,
              QWidget* parent = nullptr);

    /// `isNew`: it is not among the entries yet, so all of it can be edited.
    void showEntry(const EntryValues& values, const QString& note, bool isNew);
    [[nodiscard]] const EntryValues& values() const { return m_values; }
    void commit(); ///< what is still being typed
    void focusFirst();

signals:
    void valuesChanged(); ///< by the user

private:
    [[nodiscard]] QWidget* makeEditor(int field, const QString& today);
    [[nodiscard]] QWidget* makeText(int field);
    [[nodiscard]] QWidget* makeLine(int field);
    [[nodiscard]] QWidget* makeDay(int field, const QString& today);
    [[nodiscard]] QWidget* makeFlag(int field);
    [[nodiscard]] QWidget* makeCount(int field);
    [[nodiscard]] QWidget* makeChooser(int field);
    void showValue(int field);
    void showOffers(QComboBox& box, int field);
    void take(int field, const QVariant& value);

    const EntryKind& m_kind;
    const EntryWords& m_words;
    EntryValues m_values;
    SectionLabel* m_title;
    TextLabel* m_note;
    QList<QWidget*> m_editors; ///< one a field
};

} // namespace ogive::ui
