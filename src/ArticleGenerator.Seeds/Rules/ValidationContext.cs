using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A value of a seed, with its key and its entry; null for the article itself.</summary>
internal readonly record struct FieldReading(AnnotationEntry? Entry, AnnotationField Field, AnnotationValue Value);

/// <summary>
/// What a rule can read of an article: its files, its annotation, its text, and what is valid in them. A value is present, absent, or bad
/// and already reported; rules see only present ones, so one mistake gives one problem.
/// </summary>
internal sealed class ValidationContext
{
    private readonly Refusals refusals;
    private readonly ProblemList problems;
    private FieldReading[]? readings;

    public ValidationContext(ArticleSource source, Annotation annotation, Refusals refusals, ProblemList problems)
    {
        (Source, Annotation, this.refusals, this.problems) = (source, annotation, refusals, problems);
        Text = new ArticleText(source.Body, source.TextPath, source.Limits.Steps);
    }

    public ArticleSource Source { get; }

    public Annotation Annotation { get; }

    public ArticleText Text { get; }

    /// <summary>The language of the text, if it is known: from the annotation, otherwise from the name, otherwise from INDEX.md.</summary>
    public string Language =>
        TextOf(Annotation.Article["inLanguage"])?.Value ?? Source.TranslatedName?.Language
        ?? Source.Defaults.InLanguage ?? LanguageTags.Undetermined;

    /// <summary>The places of the seed's words in the text.</summary>
    public TextAnchors Anchors => field ??= new(this);

    /// <summary>Its keys, ids and values with characters that aren't what they seem.</summary>
    public AnnotationTexts Texts => field ??= new(this);

    /// <summary>In the front matter of INDEX.md, the declarations of fields, valid or not.</summary>
    public IReadOnlyList<DeclaredField> DeclaredFields =>
        field ??= Annotations.DeclaredFields.Read(Annotation, Source.AnnotationFile);

    /// <summary>The text that the seed was written for.</summary>
    public TextPin Pin => field ??= new(this);

    /// <summary>Its ids, refused or not.</summary>
    public SeedIds Ids => field ??= new(Annotation, Source.Shared);

    /// <summary>Writes the edits that end a problem.</summary>
    public AnnotationEditor Editor => field ??= new(Source, Ids);

    /// <summary>What has been reported so far, up to the number that is shown.</summary>
    public IReadOnlyList<Problem> Problems => problems.Shown;

    /// <summary>Whether one more problem will be shown, so that it is worth finding its fix.</summary>
    public bool HasRoom => problems.HasRoom;

    /// <summary>The entries with a usable id, without duplicates.</summary>
    public IEnumerable<AnnotationEntry> Entries
    {
        get
        {
            foreach (var entry in Annotation.Entries)
            {
                if (IsSound(entry.IdNode))
                    yield return entry;
            }
        }
    }

    /// <summary>The same, combined with shared entries, and the shared entries that the article only names.</summary>
    public IReadOnlyList<AnnotationEntry> AllEntries => field ??= TakenEntries.Join(this);

    /// <summary>The same by their ids, available when no two have the same one.</summary>
    public IReadOnlyDictionary<string, AnnotationEntry> EntriesById => field ??=
        AllEntries.Where(e => IsSound(e.IdNode)).ToDictionary(e => e.Id, CanonicalForm.Comparer);

    /// <summary>Whether the article has anything to do with shared entries, so that a section can have an id alone.</summary>
    public bool TakesShared => !Source.Shared.IsEmpty && !Annotation.IsShared;

    /// <summary>The maps whose keys are checked: the article's, and those of entries that weren't refused as a whole.</summary>
    public IEnumerable<(AnnotationMap Map, AnnotationEntry? Entry)> Maps
    {
        get
        {
            yield return (Annotation.Article, null);
            foreach (var entry in Annotation.Entries)
            {
                if (IsSound(entry))
                    yield return (entry.Map, entry);
            }
        }
    }

    /// <summary>All values of known keys, valid or not.</summary>
    public IReadOnlyList<FieldReading> Readings => readings ??= ReadingsOf(Annotation);

    /// <summary>All valid values of a kind, with their key and entry.</summary>
    public IEnumerable<FieldReading> Values(ValueKind kind) => Values(kind, kind);

    public IEnumerable<FieldReading> Values(ValueKind kind, ValueKind other)
    {
        foreach (var reading in readings ??= ReadingsOf(Annotation))
        {
            if ((reading.Field.Key.Kind == kind || reading.Field.Key.Kind == other) && IsSound(reading))
                yield return reading;
        }
    }

    /// <summary>The invalid dates, refused or not.</summary>
    public IReadOnlyList<(FieldReading Reading, YamlScalar Date, EdtfProblem Problem)> BadDates => field ??= [.. EventDates.BadIn(this)];

    /// <summary>The valid values of a key.</summary>
    public IReadOnlyList<AnnotationValue> ValuesOf(AnnotationField? field)
    {
        if (field is null || !IsSound(field.Node))
            return [];

        foreach (var value in field.Values)
        {
            if (!IsSound(value))
                return [.. field.Values.Where(IsSound)];
        }

        return field.Values;
    }

    /// <summary>The first valid text of a key.</summary>
    public YamlScalar? TextOf(AnnotationField? field)
    {
        foreach (var value in ValuesOf(field))
        {
            if (value.Node is YamlScalar text)
                return text;
        }

        return null;
    }

    /// <summary>The keys of an image, written as a map or as a path alone; none if there is no image.</summary>
    public AnnotationMap ImageIn(AnnotationField? field) =>
        AnnotationMap.Read(SeedFormat.Image, ValuesOf(field) is [var image, ..] ? image.Node : null);

    public bool IsSound(YamlNode node) => refusals.IsSound(node);

    /// <summary>Whether the data of an entry is used; that of the article always is.</summary>
    public bool IsSound(AnnotationEntry? entry) => entry is null || (IsSound(entry.IdNode) && IsSound(entry.Node));

    /// <summary>Whether a value, and everything that contains it, is valid so far.</summary>
    public bool IsSound(FieldReading reading) =>
        IsSound(reading.Entry) && IsSound(reading.Field.Node) && IsSound(reading.Value);

    public bool IsSound(AnnotationValue value) => IsSound(value.Node) && (value.Anchor is null || IsSoundAnchor(value.Anchor));

    /// <summary>
    /// Whether keys of an entry may be in a place where they couldn't be read: then its missing keys are already reported.
    /// </summary>
    public bool IsCut(AnnotationEntry entry) => entry.Node is YamlMapping { IsPartial: true }
        || refusals.IsCut(entry)
        || (entry.SaysNothing
            && Annotation.Article.Fields.Any(f =>
                f.Node is YamlMapping { IsPartial: true } section && section.Range.Contains(entry.IdNode.Range)));

    /// <summary>The place of a character of a value; the whole value if the character is written as an escape.</summary>
    public SourceSpan PlaceOf(YamlScalar value, string character) =>
        Source.AnnotationFile.IndexOf(character, value.Range.Start, value.Range.Length, StringComparison.Ordinal) is >= 0 and var start
            ? new(start, character.Length)
            : value.Range;

    /// <summary>The line of a value in the annotation's file, from 1.</summary>
    public int LineOf(YamlNode node) => LineOf(node.Range);

    /// <summary>The line of a place in the annotation's file, from 1.</summary>
    public int LineOf(SourceSpan place) => AnnotationLines.LineOf(place.Start);

    /// <summary>The line of words of the text in its file, from 1.</summary>
    public int TextLineOf(SourceSpan place) => TextLines.LineOf(Source.BodyStart + Text.ToSource(place).Start);

    /// <summary>The label in messages of a map's subject.</summary>
    public string LabelOf(AnnotationEntry? entry) =>
        entry?.Label ?? (
        Annotation.Article.Keys == SeedFormat.Index ? SeedPath.Index : Annotation.IsShared ? "the shared file" : "the article");

    private LineIndex AnnotationLines => field ??= new(Source.AnnotationFile);

    private LineIndex TextLines => field ??= new(Source.TextFile);

    /// <summary>An anchor with a bad part is bad: without that part it could match other words.</summary>
    private bool IsSoundAnchor(AnnotationMap anchor) =>
        ReferenceEquals(anchor.Keys, SeedFormat.Image)
        || (anchor.Unknown.Count == 0 && anchor.Repeated.Count == 0 && anchor.Fields.All(f => IsSound(f.Node)));

    private static FieldReading[] ReadingsOf(Annotation annotation)
    {
        var count = CountOf(annotation.Article);
        foreach (var entry in annotation.Entries)
            count += CountOf(entry.Map);

        var readings = new FieldReading[count];
        var end = Fill(readings, 0, annotation.Article, null);
        foreach (var entry in annotation.Entries)
            end = Fill(readings, end, entry.Map, entry);

        return readings;
    }

    private static int CountOf(AnnotationMap map)
    {
        var count = 0;
        foreach (var field in map.Fields)
            count += field.Values.Count;

        return count;
    }

    private static int Fill(FieldReading[] readings, int end, AnnotationMap map, AnnotationEntry? entry)
    {
        foreach (var field in map.Fields)
        {
            foreach (var value in field.Values)
                readings[end++] = new(entry, field, value);
        }

        return end;
    }
}
