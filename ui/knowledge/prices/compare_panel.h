#pragma once

#include "core/exchange/prices/compare_lists.h"
#include "ui/knowledge/prices/kept_lists.h"
#include "ui/session/latest_task.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;
class RateTable;
class Settings;
class TextLabel;

/// Where two price lists disagree, and how old each is. A list may also be a file that is not taken over.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    ComparePanel(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                 QWidget* parent = nullptr);

    /// The lists to choose from; what was chosen stays so where it is still there.
    void setLists(const std::vector<KeptList>& lists);
    /// Compares two of the lists, by their position.
    void compare(int first, int second);
    /// Reads a file and compares the first list chosen with it.
    void compareWithFile(const QString& path);
    [[nodiscard]] const RateTable& table() const { return *m_table; }
    [[nodiscard]] QString summary() const;

signals:
    void failed(const QString& problem);
    void modelRequested(const QString& id);

private:
    void createWidgets(KnowledgeLibrary& library);
    void createLayout();
    QComboBox* createChooser(const QString& name);
    void fillChoosers();
    void choose(QComboBox* chooser);
    void readFileFor(QComboBox* chooser, const QString& path);
    void addFile(QComboBox* chooser, KeptList kept);
    void compareChosen();
    void showComparison(const ListComparison& comparison);
    void showSummary(const QString& text);
    [[nodiscard]] const KeptList* chosen(const QComboBox* chooser) const;
    [[nodiscard]] QString headOf(const KeptList& kept) const;

    DesignSession& m_session;
    Settings& m_settings;
    LatestTask<Result<PriceList>> m_reading;
    LatestTask<ListComparison> m_comparing;
    std::vector<KeptList> m_lists; ///< kept ones that can be read, then files
    std::vector<KeptList> m_files;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_summary = nullptr;
    RateTable* m_table = nullptr;
};

} // namespace ogive::ui
