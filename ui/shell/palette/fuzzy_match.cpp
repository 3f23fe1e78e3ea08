#include "ui/shell/palette/fuzzy_match.h"

#include <algorithm>

namespace ogive::ui {
namespace {

// What a typed word is worth by the way it was found. Apart far enough that no sum of small preferences turns
// the order.
constexpr double wholeTitle = 1000;
constexpr double titleStart = 800;
constexpr double wordStart = 600;
constexpr double initials = 500;
constexpr double insideWord = 300;
constexpr double scattered = 150;
constexpr double inPlace = 100;
constexpr double perLaterWord = 5; ///< taken off for each word before the one found
constexpr double perLetter = 0.5;  ///< taken off for each letter of the title: of two alike the shorter
constexpr qsizetype shortestScattered = 3;

/// One letter stays one letter, so that positions hold in the text as it is shown.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
        plain += parts.isEmpty() ? letter : parts.front().toCaseFolded();
    }
    return plain;
}

QList<int> wordStarts(const QString& text)
{
    QList<int> starts;
    for (int i = 0; i < text.size(); ++i)
        if (text[i].isLetterOrNumber() && (i == 0 || !text[i - 1].isLetterOrNumber()))
            starts.append(i);
    return starts;
}

QList<int> run(qsizetype from, qsizetype count)
{
    QList<int> positions(count);
    std::generate(positions.begin(), positions.end(),
                  [at = static_cast<int>(from)]() mutable { return at++; });
    return positions;
}

/// The letters as those that begin words, one after the other.
QList<int> asInitials(const QString& word, const QString& text, const QList<int>& starts)
{
    for (qsizetype first = 0; first + word.size() <= starts.size(); ++first) {
        const QList<int> taken = starts.mid(first, word.size());
        const auto isSame = [&](qsizetype i) { return text[taken[i]] == word[i]; };
        qsizetype same = 0;
        while (same < word.size() && isSame(same))
            ++same;
        if (same == word.size())
            return taken;
    }
    return {};
}

/// The letters in order, the first at the beginning of a word.
QList<int> asScattered(const QString& word, const QString& text, const QList<int>& starts)
{
    for (const int start : starts) {
        QList<int> positions;
        int at = start;
        for (const QChar letter : word) {
            const qsizetype found = text.indexOf(letter, at);
            if (found < 0 || (positions.isEmpty() && found != start))
                break;
            positions.append(static_cast<int>(found));
            at = static_cast<int>(found) + 1;
        }
        if (positions.size() == word.size())
            return positions;
    }
    return {};
}

std::optional<FuzzyMatch> wordMatch(const QString& word, const QString& title, const QString& place)
{
    if (title == word)
        return FuzzyMatch{wholeTitle, run(0, word.size())};
    if (title.startsWith(word))
        return FuzzyMatch{titleStart, run(0, word.size())};
    const QList<int> starts = wordStarts(title);
    for (qsizetype i = 0; i < starts.size(); ++i)
        if (QStringView(title).mid(starts[i]).startsWith(word))
            return FuzzyMatch{wordStart - perLaterWord * static_cast<double>(i), run(starts[i], word.size())};
    if (const QList<int> taken = asInitials(word, title, starts); word.size() > 1 && !taken.isEmpty())
        return FuzzyMatch{initials, taken};
    if (const qsizetype found = title.indexOf(word); found >= 0)
        return FuzzyMatch{insideWord, run(found, word.size())};
    if (word.size() >= shortestScattered)
        if (const QList<int> taken = asScattered(word, title, starts); !taken.isEmpty()) {
            const int gaps = taken.back() - taken.front() + 1 - static_cast<int>(taken.size());
            return FuzzyMatch{scattered - std::min(gaps, 40), taken};
        }
    for (const int start : wordStarts(place))
        if (QStringView(place).mid(start).startsWith(word))
            return FuzzyMatch{inPlace, {}};
    return std::nullopt;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, const QString& title, const QString& place)
{
    const QString foldedTitle = folded(title);
    const QString foldedPlace = folded(place);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return FuzzyMatch{};
    FuzzyMatch sum{-perLetter * static_cast<double>(title.size()), {}};
    for (const QString& word : words) {
        const auto match = wordMatch(word, foldedTitle, foldedPlace);
        if (!match)
            return std::nullopt;
        sum.score += match->score / static_cast<double>(words.size());
        sum.positions += match->positions;
    }
    std::ranges::sort(sum.positions);
    sum.positions.erase(std::ranges::unique(sum.positions).begin(), sum.positions.end());
    return sum;
}

} // namespace ogive::ui
