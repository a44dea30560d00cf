using ArticleGenerator;

namespace Briefing;

/// <summary>
/// One story told with its typed members. Rename an entry in the seed, and this does not compile until it is right again.
/// </summary>
internal static class InOneSentence
{
    public static string About(JaishankarMoscowVisitArticle visit)
    {
        var (people, places, events) = (visit.People, visit.Places, visit.Events);
        var (summit, earlier) = (events.Summit23, events.PutinIndiaVisit2021);

        return $"{people.Jaishankar.InEnglish()} met {people.Manturov.InEnglish()} in {places.Moscow.InEnglish()} " +
            $"on {events.ManturovMeeting.StartDate.InWords()}, as he wrote in a post signed {visit.Quotes.ManturovTweet.Source}, " +
            $"and {people.Putin.InEnglish()} in the {places.Kremlin.InEnglish()} in {events.PutinMeeting.StartDate.InWords()}, " +
            $"to prepare summit no. {summit.Ordinal}, {summit.Status?.InWords()} for {summit.StartDate.InWords()} " +
            $"in {summit.Location?.InEnglish()}: {people.Putin.InEnglish()}'s first visit to {places.India.InEnglish()} " +
            $"since {earlier.StartDate.InWords()}.";
    }
}
