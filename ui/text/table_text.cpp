#include "ui/text/table_text.h"

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

QString markdownTable(const QList<QStringList>& lines)
{
    const auto line = [](const QStringList& cells) { return u"| "_s + cells.join(" | "_L1) + u" |\n"_s; };
    QStringList written;
    for (QStringList cells : lines) {
        for (QString& text : cells)
            text.replace(u'|', "\\|"_L1).replace(u'\n', u' ');
        written << line(cells);
        if (written.size() == 1)
            written << line(QStringList(cells.size(), u"---"_s));
    }
    return written.join(QString());
}

QString csvTable(const QList<QStringList>& lines)
{
    QString csv;
    for (QStringList cells : lines) {
        for (QString& text : cells)
            if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
                text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

} // namespace ogive::ui
