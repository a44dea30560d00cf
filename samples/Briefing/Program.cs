using System.Text;
using Briefing;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
IPage page = Console.IsOutputRedirected ? new PlainPage(Console.Out) : new TerminalPage(AnsiConsole.Console);

foreach (var article in Articles.All)
{
    page.Title(article.Headline.Value, Cover.Lines(article), Cover.Counts(article));
    page.Section("People", Cast.In(article));
    page.Section("Only in a link to another story", Cast.Elsewhere(article));
    page.Section("Organizations", Names.Of(article.Organizations));
    page.Section("Places", Names.Of(article.Places));
    page.Section("Who said what", Voices.In(article));
    page.Section("Timeline", Timeline.Of(article));
}

page.Closing("In one sentence", InOneSentence.About(Articles.JaishankarMoscowVisit));
