using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Model;

/// <summary>What the emitter needs to know of an article, and nothing else.</summary>
/// <remarks>
/// All specs are equal when the code made from them is: sealed records of strings, numbers and <see cref="EquatableArray{T}"/>,
/// with no path of the machine, no syntax tree and no text of a file in them. Spans are UTF-16 units of the article's text.
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

    public required string InLanguage { get; init; }

    public required LocalizedSpec Headline { get; init; }

    public string? Kicker { get; init; }

    public LocalizedSpec Abstract { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? DatePublished { get; init; }

    public string? ReferenceDate { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public EquatableArray<string> About { get; init; }

    public EquatableArray<string> Related { get; init; }

    public EquatableArray<NamedSpec> People { get; init; }

    public EquatableArray<NamedSpec> Organizations { get; init; }

    public EquatableArray<NamedSpec> Places { get; init; }

    public EquatableArray<QuoteSpec> Quotes { get; init; }

    public EquatableArray<EventSpec> Events { get; init; }

    public EquatableArray<TombstoneSpec> Tombstones { get; init; }

    /// <summary>The same article with its text and its id, and nothing that its annotation says.</summary>
    public ArticleSpec WithoutAnnotations() => new()
    {
        Id = Id,
        Identifier = Identifier,
        TextPath = TextPath,
        AnnotationPath = AnnotationPath,
        TextLength = TextLength,
        TextHash = TextHash,
        InLanguage = LanguageTags.Undetermined,
        Headline = default,
    };
}

/// <summary>A text per language, in the order of the seed; empty where it is left out.</summary>
internal readonly record struct LocalizedSpec(EquatableArray<LocalizedValue> Values)
{
    public bool IsEmpty => Values.Count == 0;

    /// <summary>The first, or "" where there is none.</summary>
    public string Default => IsEmpty ? "" : Values[0].Text;
}

internal readonly record struct LocalizedValue(string Language, string Text);

/// <summary>Where an entry stands in its annotation: line and column from 1.</summary>
internal readonly record struct SeedPlace(int Line, int Column);

/// <summary>An entry of any section.</summary>
internal abstract record EntrySpec
{
    public required string Id { get; init; }

    public required string Identifier { get; init; }

    public required SeedPlace Place { get; init; }
}

/// <summary>A person, an organization or a place. What only one of them has is empty in the others.</summary>
internal sealed record NamedSpec : EntrySpec
{
    public required LocalizedSpec Name { get; init; }

    public EquatableArray<LocalizedValue> AlternateNames { get; init; }

    public LocalizedSpec Description { get; init; }

    public string? Wikidata { get; init; }

    public EquatableArray<string> SameAs { get; init; }

    public EquatableArray<TextRange> Mentions { get; init; }

    public LocalizedSpec HonorificPrefix { get; init; }

    public EquatableArray<LocalizedSpec> JobTitles { get; init; }

    public EquatableArray<string> Affiliations { get; init; }

    /// <summary>Which title goes with which affiliation, where something between them was left out: see <see cref="RolePairs"/>.</summary>
    public EquatableArray<string> Roles { get; init; }

    public EquatableArray<string> Nationalities { get; init; }

    public string? ContainedInPlace { get; init; }
}

/// <summary>A quote.</summary>
internal sealed record QuoteSpec : EntrySpec
{
    /// <summary>The words of the text, pieces joined by " … ".</summary>
    public required string Words { get; init; }

    public required EquatableArray<TextRange> Text { get; init; }

    public required string Type { get; init; }

    public required string Medium { get; init; }

    public required string InLanguage { get; init; }

    public EquatableArray<string> Speakers { get; init; }

    public EquatableArray<string> Addressees { get; init; }

    public TextRange? Source { get; init; }

    public TextRange? Cue { get; init; }

    public string? Date { get; init; }

    public TextRange? DateText { get; init; }

    public string? Url { get; init; }

    public string? IsBasedOn { get; init; }

    public EquatableArray<string> About { get; init; }
}

/// <summary>An event.</summary>
internal sealed record EventSpec : EntrySpec
{
    public required LocalizedSpec Name { get; init; }

    public required EquatableArray<TextRange> Text { get; init; }

    public string? Type { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }

    public string? PreviousStartDate { get; init; }

    public TextRange? DateText { get; init; }

    public string? DateBasis { get; init; }

    public string? Location { get; init; }

    public EquatableArray<string> Attendees { get; init; }

    public EquatableArray<string> Organizers { get; init; }

    public string? EventStatus { get; init; }

    public EquatableArray<string> SuperEvents { get; init; }

    public EquatableArray<string> Follows { get; init; }

    public string? Ordinal { get; init; }
}

/// <summary>An entry that had to be dropped: its member stays, and tells code that names it what the seed is told.</summary>
internal sealed record TombstoneSpec(SeedSection Section, string Identifier, Cause Cause);

/// <summary>Why something was left out.</summary>
/// <param name="Problem">The rule's id and message.</param>
/// <param name="Path">The file in which it is reported, relative to the seeds folder.</param>
internal sealed record Cause(string Problem, string Path, SeedPlace Place)
{
    public static Cause Of(SeedProblem problem, SeedPlace place) =>
        new($"{problem.Rule.Id}: {problem.Message}", problem.Location.Path, place);
}
