#include "core/base/in_sentence.h"

namespace ogive {

std::string inSentence(std::string title)
{
    // Only the first letter, and only where the word is no abbreviation such as GPU.
    const bool second = title.size() > 1 && title[1] >= 'A' && title[1] <= 'Z';
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z' && !second)
        title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

} // namespace ogive
