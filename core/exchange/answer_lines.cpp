#include "core/exchange/answer_lines.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace ogive {
namespace {

constexpr std::size_t smallestPiece = 64 * 1024;

using AnswerLine = std::function<std::string(std::string_view line, std::size_t number)>;

/// Whole lines that one thread answers.
struct Piece {
    std::string_view text;
    std::size_t firstLine = 1;
    std::string answers;
};

void answerPiece(Piece& piece, const AnswerLine& answer)
{
    piece.answers.reserve(piece.text.size());
    std::size_t number = piece.firstLine;
    for (std::size_t begin = 0; begin < piece.text.size(); ++number) {
        const std::size_t end = std::min(piece.text.find('\n', begin), piece.text.size());
        const std::string_view line = piece.text.substr(begin, end - begin);
        begin = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        piece.answers += answer(line, number);
        piece.answers += '\n';
    }
}

} // namespace

std::string answerLines(std::string_view lines, std::size_t firstLine, unsigned threads,
                        const AnswerLine& answer)
{
    if (threads == 0)
        threads = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t pieceBytes = std::max(smallestPiece, lines.size() / threads + 1);
    std::vector<Piece> pieces;
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = lines.find('\n', std::min(begin + pieceBytes, lines.size()));
        end = end == std::string_view::npos ? lines.size() : end + 1;
        const std::string_view text = lines.substr(begin, end - begin);
        pieces.push_back({text, firstLine, {}});
        firstLine += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        begin = end;
    }
    std::vector<std::jthread> workers;
    for (std::size_t i = 1; i < pieces.size(); ++i)
        workers.emplace_back([&answer, &piece = pieces[i]] { answerPiece(piece, answer); });
    if (!pieces.empty())
        answerPiece(pieces.front(), answer);
    workers.clear(); // joins
    std::string answers;
    for (const Piece& piece : pieces)
        answers += piece.answers;
    return answers;
}

std::string lineIdText(const Json& line)
{
    const auto id = line.is_object() ? line.find("id") : line.end();
    const bool isScalar = id != line.end() && id->is_primitive();
    return isScalar ? id->dump(-1, ' ', false, Json::error_handler_t::replace) : "null";
}

std::string lineErrorText(const std::string& id, const std::string& field, const Error& error,
                          std::size_t number)
{
    Error shown = error;
    shown.place = {{}, {}, 0};
    std::string message = "line " + std::to_string(number) + ": " + describe(shown);
    const Json json{{"field", field.empty() ? Json(nullptr) : Json(field)}, {"message", std::move(message)}};
    return "{\"id\":" + id + ",\"error\":" + json.dump(-1, ' ', false, Json::error_handler_t::replace) + "}";
}

} // namespace ogive
