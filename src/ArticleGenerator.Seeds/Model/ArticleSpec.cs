using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Everything that the generated code needs to know about an article, and nothing else.</summary>
/// <remarks>
/// Specs are equal exactly if the code made from them is: sealed records of strings, numbers and <see cref="EquatableArray{T}"/>, with no
/// path of the machine, no syntax tree and, unless it is in the code, no text of a file in them. Spans are UTF-16 units of the article's
/// text.
/// </remarks>
internal sealed record ArticleSpec
{
    public required string Id { get; init; }

    /// <summary>The C# name of its property in the catalog.</summary>
    public required string Identifier { get; init; }

    /// <summary>The text's file, relative to the seeds folder.</summary>
    public required string TextPath { get; init; }

    /// <summary>Where the annotation is, or null if there is none.</summary>
    public required string? AnnotationPath { get; init; }

    public required int TextLength { get; init; }

    public required string TextHash { get; init; }

    /// <summary>The text itself, if it is written into the code; null if the program has it from elsewhere.</summary>
    public string? Text { get; init; }

    /// <summary>What the annotation says about the article itself; <c>inLanguage</c> and <c>headline</c> are always there.</summary>
    public required FieldList Fields { get; init; }

    /// <summary>People, organizations, places, quotes, events; within a section in the order of the file.</summary>
    public EquatableArray<EntrySpec> Entries { get; init; }

    public EquatableArray<TombstoneSpec> Tombstones { get; init; }

    /// <summary>What a reader sees at the spans of entries, if the text has something else.</summary>
    public EquatableArray<WordsSpec> ReaderWords { get; init; }

    public string InLanguage => Fields.Text("inLanguage") ?? LanguageTags.Undetermined;

    /// <summary>In the first language.</summary>
    public string Headline => Fields.Localized("headline") is [var headline, ..] ? headline.Default : "";

    /// <summary>The same, with the places of what it uses from shared files.</summary>
    public ArticleSpec At(SharedPlaces places) =>
        Entries.All(e => e.SharedIn is null) && Tombstones.All(t => t.SharedId is null)
            ? this
            : this with
            {
                Entries = Entries.Select(e => e.At(places)).ToEquatableArray(),
                Tombstones = Tombstones.Select(t => t.At(places)).ToEquatableArray(),
            };

    public IEnumerable<EntrySpec> In(Sections section) => Entries.Where(entry => entry.Section == section);

    /// <summary>The same article with its text and its id, without its annotation.</summary>
    public ArticleSpec WithoutAnnotations() =>
        this with { Fields = default, Entries = default, Tombstones = default, ReaderWords = default };
}

/// <summary>An entry of any section, with everything it requires.</summary>
/// <param name="Identifier">The C# name of its member.</param>
/// <param name="Words">For a quote, the words of the text, with " … " between pieces; for an event, its first passage; otherwise
/// "".</param>
internal sealed record EntrySpec(
    Sections Section, string Id, string Identifier, LineColumn Place, FieldList Fields, string Words = "")
{
    /// <summary>The shared file that it is from, relative to the seeds folder; null for an entry of the article alone.</summary>
    public string? SharedIn { get; init; }

    /// <summary>Its place in that file.</summary>
    public LineColumn SharedPlace { get; init; }

    /// <summary>Whether the article adds to it, at <see cref="Place"/>.</summary>
    public bool IsInArticle { get; init; } = true;

    public EntrySpec At(SharedPlaces places) =>
        SharedIn is not null && places.Find(Id) is { } found ? this with { SharedPlace = found.Place } : this;

    /// <summary>Its name in the first language; if it has none, its words.</summary>
    public string Name => Fields.Localized("name") is [var name, ..] ? name.Default : Words;
}

/// <summary>The place of an entry in its annotation: line and column from 1.</summary>
internal readonly record struct LineColumn(int Line, int Column);

/// <summary>An entry that had to be dropped. Its member stays, so that code that names it gets the seed's message.</summary>
/// <param name="SharedId">Its id, if it is a shared entry that can't be used.</param>
internal sealed record TombstoneSpec(Sections Section, string Identifier, Cause Cause, string? SharedId = null)
{
    public TombstoneSpec At(SharedPlaces places) =>
        SharedId is not null && places.Find(SharedId) is { } found ? this with { Cause = Cause with { Place = found.Cause } } : this;
}

/// <summary>Why something was dropped.</summary>
/// <param name="Problem">The rule's id and message.</param>
/// <param name="Path">The file that it is reported in, relative to the seeds folder.</param>
internal sealed record Cause(string Problem, string Path, LineColumn Place)
{
    public static Cause From(Problem problem, LineColumn place) =>
        new($"{problem.Rule.Id}: {problem.Message}", problem.Location.Path, place);
}
