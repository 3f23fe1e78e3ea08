#include "core/deck/handout/write_handout.h"
#include "core/exchange/formats/writers.h"
#include "core/report/extras/report_of.h"

namespace ogive {

Result<Exported> exportHandout(const ExportSubject& subject, const ExportRequest& request)
{
    const Result<Forecast> forecast =
        reportForecast(subject.knowledge, subject.scenario, subject.evaluation, subject.date);
    return Exported{{{request.name, writeHandout(deckOf(subject, forecast ? &*forecast : nullptr))}}, {}};
}

DeckSubject deckOf(const ExportSubject& subject, const Forecast* forecast)
{
    DeckSubject deck{subject.knowledge, subject.design, subject.scenario, subject.evaluation};
    deck.forecast = forecast;
    deck.date = subject.date;
    deck.words = subject.words;
    return deck;
}

} // namespace ogive
