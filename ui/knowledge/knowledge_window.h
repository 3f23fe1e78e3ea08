#pragma once

#include <QHash>
#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace ogive::ui {

class CatalogPage;
class DesignSession;
class KnowledgeLibrary;
class MessageBar;
class RecordActions;
class RecordEditor;
class RecordPage;
class SectionList;
class Settings;
struct SectionEntry;

/// Everything Ogive knows, in a window of its own: sections at the left, each a page that is built when first
/// shown, a record's own page, and the form that changes one.
class KnowledgeWindow : public QMainWindow {
    Q_OBJECT

public:
    KnowledgeWindow(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                    QWidget* parent = nullptr);

    /// Every section, in the order of the list.
    [[nodiscard]] static QList<SectionEntry> sectionEntries();
    /// A kind of record, or a page's id (rules, findings, tables, prices, history). False for another name.
    bool showSection(const QString& id);
    /// A record's page; options as DECISION/ID. A record of "rules" is RULES or RULES/DECISION, and an empty
    /// id the list itself.
    void showRecord(const QString& kind, const QString& id);
    /// The catalog with most old facts, and of it only these.
    void showOldFacts();
    /// Shows decision tables, or previews taking over a price list, on their page; the same for a file
    /// dropped on the window.
    void importFile(const QString& path);
    void setSectionCount(const QString& id, int count);

    [[nodiscard]] QWidget* page(const QString& section) const; ///< null until first shown
    [[nodiscard]] SectionList* sections() const { return m_sections; }
    [[nodiscard]] RecordActions* actions() const { return m_actions; }
    [[nodiscard]] RecordPage* record() const { return m_record; }
    [[nodiscard]] RecordEditor* editor() const { return m_editor; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A page of the window and how it is made.
    struct Section {
        QString id;
        QString title;
        QString group;
        QWidget* (KnowledgeWindow::*create)(const QString& id);
    };
    /// What was in view, to go back to.
    struct View {
        QString section;
        QString record; ///< empty: the section's own page
    };
    [[nodiscard]] static QList<Section> allSections();
    template <class Page>
    QWidget* createPage(const QString& id);
    QWidget* createCatalog(const QString& id);

    void createLayout();
    void connectParts();
    void fillSections();
    void open(const View& view);
    void goBack();
    void showEditor();
    void leaveEditor();
    void removeRecord();
    void updateActions();
    [[nodiscard]] bool mayLeave(); ///< false, with a message, while a form has unsaved changes
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] CatalogPage* catalog() const; ///< of the section in view; null: it is another page
    [[nodiscard]] QString recordInView() const; ///< shown or selected; empty: none
    [[nodiscard]] QString ownerInView() const;

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    Settings& m_settings;
    RecordActions* m_actions;
    SectionList* m_sections = nullptr;
    QStackedWidget* m_pages = nullptr;
    QHash<QString, QWidget*> m_built; ///< by section
    RecordPage* m_record = nullptr;
    RecordEditor* m_editor = nullptr;
    MessageBar* m_messages = nullptr;
    View m_view;
    QList<View> m_history;
};

} // namespace ogive::ui
