using System.Globalization;
using ArticleGenerator.SourceGenerators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.SourceGenerators.Tests.Rules;

/// <summary>
/// An entry that had to be dropped keeps its name in code, so that code that names it gets the seed's message, and no other error.
/// </summary>
public sealed class TombstoneTests
{
    private const string Text = "Anna Berg opened the new bridge in Oslo on Monday.\n“The bridge will stand,” Berg said.\n";
    private const string Berg = "people:\n  berg: Anna Berg\n";
    private const string Stand = "quotes:\n  stand:\n    text: The bridge will stand\n    speaker: berg\n";

    [Fact]
    public async Task A_quote_that_is_not_in_the_text() =>
        await TellsCode("Quotes.Stand", "ART5001", Berg + Stand.Replace("will", "shall", StringComparison.Ordinal));

    [Fact]
    public async Task A_quote_with_one_piece_that_is_not_in_the_text() =>
        await TellsCode("Quotes.Stand", "ART5001", Berg + "quotes:\n  stand:\n    text: [The bridge, shall stand]\n");

    [Fact]
    public async Task A_passage_that_is_there_twice() => await TellsCode("Events.Opening", "ART5002", "events:\n  opening: bridge\n");

    [Fact]
    public async Task A_person_without_a_name() =>
        await TellsCode("People.Berg", "ART3002", "people:\n  berg: { mentions: Berg }\n" + Stand);

    [Fact]
    public async Task A_name_in_no_language() =>
        await TellsCode("People.Berg", "ART3009", "people:\n  berg: { name: { in Norwegian: Anna Berg } }\n" + Stand);

    [Fact]
    public async Task A_list_in_place_of_a_person() => await TellsCode("People.Berg", "ART3004", "people:\n  berg: [Anna, Berg]\n" + Stand);

    [Fact]
    public async Task A_person_who_cannot_be_read() => await TellsCode("People.Berg", "ART2001", "people:\n  berg: @annaberg\n" + Stand);

    [Fact]
    public async Task A_person_whose_id_a_place_has() => await TellsCode("People.Berg", "ART3007", "places:\n  berg: Oslo\n" + Berg);

    /// <summary>The warning is about the place, which keeps the id; the person lost it.</summary>
    [Fact]
    public async Task A_person_of_whom_nothing_is_said_and_whose_id_a_place_has() =>
        await TellsCode("People.Ada", "ART3007", "zzqq: x\npeople:\n  ada:\nplaces:\n  ada: Oslo\n");

    [Fact]
    public async Task A_misspelled_section() => await TellsCode("People.Berg", "ART3003", "poeple:\n  berg: Anna Berg\n" + Stand);

    [Fact]
    public async Task A_duplicate_section() =>
        await TellsCode("Places.Oslo", "ART2002", "places:\n  bridge: { name: bridge, mentions: new bridge }\nplaces:\n  oslo: Oslo\n");

    [Fact]
    public async Task An_article_without_a_text() =>
        await TellsCode("Quotes.Stand", "ART5006", "quotes:\n  stand: The bridge will stand\n", text: "");

    /// <summary>If an entry has several mistakes, the code gets the one that dropped it.</summary>
    [Fact]
    public async Task A_quote_with_another_mistake_that_costs_less() =>
        await TellsCode("Quotes.Stand", "ART5001", Berg + "quotes:\n  stand:\n    url: press release\n    text: The bridge shall stand\n");

    [Fact]
    public void An_entry_that_lost_only_an_optional_value_stays()
    {
        var run = Run(
            Berg + Stand + "    url: press release\n    date: yesterday\n    source: Berg told\n    cue: says\n", Text, "Quotes.Stand");

        Assert.Empty(run.CompileErrors);
    }

    [Fact]
    public void Code_that_names_other_entries_compiles()
    {
        var run = Run("people:\n  berg: [Anna, Berg]\n" + Stand, Text, "Quotes.Stand");

        Assert.Empty(run.CompileErrors);
    }

    /// <summary>Code that names the entry gets one error, with the message and the place of the rule's warning.</summary>
    private static async Task TellsCode(string member, string rule, string annotation, string text = Text)
    {
        var run = Run(annotation, text, member);

        var error = Assert.Single(run.CompileErrors);
        Assert.Equal("CS0619", error.Id);
        var warning = (await run.Warnings()).First(w => w.Contains($": {rule}: ", StringComparison.Ordinal)).Split(": ", 3);
        Assert.EndsWith(
            $"{rule}: {warning[2]} seeds/{warning[0]}'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(Run(annotation, text, "Text").CompileErrors);
    }

    private static GeneratorRun Run(string annotation, string text, string member) => GeneratorRun.Of(
        SeedProjectSource.Of(("INDEX.md", "- [Note](note.txt)\n"), ("note.txt", text), ("note.yaml", annotation)),
        $"internal static class Code {{ public static object Named() => Sample.Articles.Note.{member}; }}");
}
