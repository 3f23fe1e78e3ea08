#pragma once

#include <QWidget>

namespace ogive::ui {

class ElidedLabel;
class KnowledgeLibrary;
class TextLabel;

/// One line on what knowledge is in use: edition and date, and whose files are laid over it.
class KnowledgeHeader : public QWidget {
    Q_OBJECT

public:
    explicit KnowledgeHeader(KnowledgeLibrary& library, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void showKnowledge();

    KnowledgeLibrary& m_library;
    TextLabel* m_edition;
    ElidedLabel* m_origin;
};

} // namespace ogive::ui
