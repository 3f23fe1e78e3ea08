#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ogive {
struct KnowledgeRecord;
}

namespace ogive::ui {

class Badge;
class DesignSession;
class KnowledgeLibrary;
class Settings;
class TextLabel;
struct CatalogContext;
struct CatalogSpec;
struct RecordContent;

/// One record in words: what it is, its prices and facts with their sources, and what refers to it.
class RecordPage : public QScrollArea {
    Q_OBJECT

public:
    RecordPage(DesignSession& session, KnowledgeLibrary& library, const Settings& settings,
               QWidget* parent = nullptr);

    /// False where there is no such record; then the page is as it was.
    bool showRecord(const QString& kind, const QString& id);
    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const QString& id() const { return m_id; }

signals:
    void backRequested();
    void recordRequested(const QString& kind, const QString& id);
    void recordGone(const QString& kind); ///< the knowledge no longer has it

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showContent(const KnowledgeRecord& record, const CatalogSpec& spec, const CatalogContext& context);
    [[nodiscard]] QWidget* createHead(const RecordContent& content, const KnowledgeRecord& record,
                                      const CatalogSpec& spec, const CatalogContext& context,
                                      QWidget* parent);
    [[nodiscard]] QWidget* createBlock(const QString& title, const QString& html, QWidget* parent) const;
    [[nodiscard]] QWidget* createUses(const KnowledgeRecord& record, QWidget* parent);

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    const Settings& m_settings;
    QString m_kind;
    QString m_id;
};

} // namespace ogive::ui
