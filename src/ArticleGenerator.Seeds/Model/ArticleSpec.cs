using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Model;

/// <summary>What is to be known of an article, and nothing else.</summary>
/// <remarks>
/// All specs are equal when the code made from them is: sealed records of strings, numbers and <see cref="EquatableArray{T}"/>,
/// with no path of the machine, no syntax tree and, unless it is in the code, no text of a file in them. Spans are UTF-16 units of
/// the article's text.
/// </remarks>
internal sealed record ArticleSpec
{
    public required string Id { get; init; }

    /// <summary>The C# name of its property in the catalog.</summary>
    public required string Identifier { get; init; }

    /// <summary>The text's file, relative to the seeds folder.</summary>
    public required string TextPath { get; init; }

    /// <summary>Where the annotation stands, or null when there is none.</summary>
    public required string? AnnotationPath { get; init; }

    public required int TextLength { get; init; }

    public required string TextHash { get; init; }

    /// <summary>The text itself, where it is written into the code; null where the program has it from elsewhere.</summary>
    public string? Text { get; init; }

    /// <summary>What the annotation says of the article itself; <c>inLanguage</c> and <c>headline</c> are always there.</summary>
    public required FieldList Fields { get; init; }

    /// <summary>People, organizations, places, quotes, events; those of a section in the order of the file.</summary>
    public EquatableArray<EntrySpec> Entries { get; init; }

    public EquatableArray<TombstoneSpec> Tombstones { get; init; }

    /// <summary>What a reader sees at the spans of entries where the text has something else.</summary>
    public EquatableArray<WordsSpec> ReaderWords { get; init; }

    public string InLanguage => Fields.Text("inLanguage") ?? LanguageTags.Undetermined;

    /// <summary>In the language that comes first.</summary>
    public string Headline => Fields.Localized("headline") is [var headline, ..] ? headline.Default : "";

    /// <summary>The same with the places of what it takes from shared files.</summary>
    public ArticleSpec At(SharedPlaces places) =>
        Entries.All(e => e.SharedIn is null) && Tombstones.All(t => t.SharedId is null)
            ? this
            : this with
            {
                Entries = Entries.Select(e => e.At(places)).ToEquatableArray(),
                Tombstones = Tombstones.Select(t => t.At(places)).ToEquatableArray(),
            };

    public IEnumerable<EntrySpec> In(Sections section) => Entries.Where(entry => entry.Section == section);

    /// <summary>The same article with its text and its id, and nothing that its annotation says.</summary>
    public ArticleSpec WithoutAnnotations() =>
        this with { Fields = default, Entries = default, Tombstones = default, ReaderWords = default };
}

/// <summary>An entry of any section, with all that it cannot do without.</summary>
/// <param name="Identifier">The C# name of its member.</param>
/// <param name="Words">Of a quote, the words of the text, pieces joined by " … "; of an event, its first passage; else "".</param>
internal sealed record EntrySpec(
    Sections Section, string Id, string Identifier, LineColumn Place, FieldList Fields, string Words = "")
{
    /// <summary>The shared file that it is from, relative to the seeds folder; null for one of the article alone.</summary>
    public string? SharedIn { get; init; }

    /// <summary>Where it is in that file.</summary>
    public LineColumn SharedPlace { get; init; }

    /// <summary>Whether the article says something of it, too, at <see cref="Place"/>.</summary>
    public bool IsInArticle { get; init; } = true;

    public EntrySpec At(SharedPlaces places) =>
        SharedIn is not null && places.Find(Id) is { } found ? this with { SharedPlace = found.Place } : this;

    /// <summary>Its name in the language that comes first; without one, its words.</summary>
    public string Name => Fields.Localized("name") is [var name, ..] ? name.Default : Words;
}

/// <summary>Where an entry stands in its annotation: line and column from 1.</summary>
internal readonly record struct LineColumn(int Line, int Column);

/// <summary>An entry that had to be dropped: its member stays, and tells code that names it what the seed is told.</summary>
/// <param name="SharedId">Its id, if it is a shared entry that cannot be used.</param>
internal sealed record TombstoneSpec(Sections Section, string Identifier, Cause Cause, string? SharedId = null)
{
    public TombstoneSpec At(SharedPlaces places) =>
        SharedId is not null && places.Find(SharedId) is { } found ? this with { Cause = Cause with { Place = found.Cause } } : this;
}

/// <summary>Why something was left out.</summary>
/// <param name="Problem">The rule's id and message.</param>
/// <param name="Path">The file in which it is reported, relative to the seeds folder.</param>
internal sealed record Cause(string Problem, string Path, LineColumn Place)
{
    public static Cause From(Problem problem, LineColumn place) =>
        new($"{problem.Rule.Id}: {problem.Message}", problem.Location.Path, place);
}
