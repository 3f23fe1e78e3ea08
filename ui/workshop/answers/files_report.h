#pragma once

#include "ui/widgets/card.h"
#include "ui/workshop/answers/answer_files.h"

namespace ogive::ui {

class PointList;
class TextLabel;

/// What happened to answer files, a line each for what is wrong with one. Hidden until there is something to
/// say, and again once it is dismissed.
class FilesReport : public Card {
    Q_OBJECT

public:
    explicit FilesReport(QWidget* parent = nullptr);

    void showReport(const QString& title, const AnswerFilesReport& report);

private:
    TextLabel* m_title;
    PointList* m_lines;
};

} // namespace ogive::ui
