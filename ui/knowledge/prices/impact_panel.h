#pragma once

#include "ui/knowledge/prices/design_impacts.h"
#include "ui/knowledge/prices/kept_lists.h"
#include "ui/session/latest_task.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableView;

namespace ogive::ui {

class DesignSession;
class ImpactModel;
class KnowledgeLibrary;
class Settings;
class TextLabel;

/// What a price list does to designs: which prices they use moved, which outcomes change, what a month costs
/// before and after. Every scenario of every design, those that can't be read with the reason.
class ImpactPanel : public QWidget {
    Q_OBJECT

public:
    ImpactPanel(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                QWidget* parent = nullptr);

    void setLists(const std::vector<KeptList>& lists);
    /// Chooses a kept list by its file.
    void chooseList(const std::string& file);
    /// A list that is not taken over: what it would do.
    void chooseFile(const QString& path);
    /// Files, and folders with all the designs below them.
    void setDesigns(const QStringList& paths);
    [[nodiscard]] const ImpactModel& model() const { return *m_model; }
    [[nodiscard]] QString summary() const;

signals:
    void failed(const QString& problem);

private:
    void createWidgets();
    void createLayout();
    void takeChosenList(int index);
    void askForFolder();
    void askForDesigns();
    void reckon();
    void showImpacts(const Result<DesignImpacts>& impacts);
    [[nodiscard]] PriceMove chosenMove() const;

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    Settings& m_settings;
    LatestTask<Result<DesignImpacts>> m_task;
    ImpactModel* m_model;
    QComboBox* m_lists = nullptr;
    QCheckBox* m_movedOnly = nullptr;
    TextLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    std::vector<std::string> m_files; ///< of the kept lists in the chooser
    QString m_listFile;               ///< the list that is not taken over, if one is chosen
    QStringList m_designs;
};

} // namespace ogive::ui
