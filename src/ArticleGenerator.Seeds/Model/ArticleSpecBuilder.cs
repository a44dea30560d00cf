using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Turns a checked seed into what is emitted: all that was found good, and a tombstone for each entry that was not.</summary>
internal sealed class ArticleSpecBuilder
{
    private readonly SeedCheck check;
    private readonly LineIndex lines;
    private readonly Dictionary<string, int> mentionsIndex = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);
    private string language = LanguageTags.Undetermined;

    private ArticleSpecBuilder(SeedCheck check)
    {
        this.check = check;
        lines = new LineIndex(check.Source.AnnotationFile);
        for (var i = 0; i < check.Anchors.Named.Count; i++)
            mentionsIndex.Add(check.Anchors.Named[i].Id, i);

        kept.UnionWith(check.Entries.Where(IsWhole).Select(e => e.Id));
    }

    public static ArticleSpec Build(SeedCheck check) => new ArticleSpecBuilder(check).Build();

    private ArticleSpec Build()
    {
        var article = new FieldListBuilder(check, check.Seed.Article, null, kept);
        AddDefaults(article);
        var id = article.IdOf("id") ?? check.Source.DefaultId;
        return new ArticleSpec
        {
            Id = id,
            Identifier = Identifiers.Of(id),
            TextPath = check.Source.TextPath,
            AnnotationPath = check.Seed.Article.Node is null ? null : check.Source.AnnotationPath,
            TextLength = check.Text.Text.Length,
            TextHash = TextHash.Compute(check.Text.Text),
            Fields = article.Build(),
            Entries = check.Entries.Where(e => kept.Contains(e.Id)).OrderBy(e => e.Section).Select(EntryOf).ToEquatableArray(),
            Tombstones = Tombstones().ToEquatableArray(),
        };
    }

    /// <summary>What an article has though its annotation does not say it.</summary>
    private void AddDefaults(FieldListBuilder article)
    {
        language = article.Text("inLanguage") ?? check.Source.Defaults.InLanguage ?? language;
        article.SetDefault(new TextField("inLanguage", language));
        article.SetDefault(DefaultHeadline());
        if (check.Source.Defaults.Publisher is { } publisher)
            article.SetDefault(new TextField("publisher", publisher));
    }

    /// <summary>The first heading of a Markdown text, else what INDEX.md calls the article, else the file's name.</summary>
    private LocalizedField DefaultHeadline()
    {
        var heading = check.Source.IsMarkdown && MarkdownBlocks.FirstHeading(check.Text.Text) is { } run ? PlainText.Of(run.Text) : null;
        var linkText = check.Source.LinkText.Trim();
        return heading is not null ? new("headline", language, heading)
            : new("headline", LanguageTags.Undetermined, linkText.Length > 0 ? linkText : check.Source.TextName);
    }

    /// <summary>Whether all that an entry cannot do without is good. A quotation lacks nothing only with all its pieces.</summary>
    private bool IsWhole(SeedEntry entry) => check.IsSound(entry.Node) && entry.Section switch
    {
        SeedSection.Quotes =>
            entry.Map["text"] is { } text && check.Anchors.RangesOf(entry, "text").Count is > 0 and var found && found == PiecesOf(text),
        SeedSection.Events => check.Anchors.RangesOf(entry, "text").Count > 0,
        _ => FieldListBuilder.HasText(check, entry.Map["name"]),
    };

    private static int PiecesOf(SeedField field) => field.Node is YamlSequence list && field.Key.IsList
        ? list.Items.Count(i => i is not YamlScalar text || !text.SaysNothing())
        : 1;

    private EntrySpec EntryOf(SeedEntry entry)
    {
        var fields = new FieldListBuilder(check, entry.Map, entry, kept);
        var spec = new EntrySpec(entry.Section, entry.Id, Identifiers.Of(entry.Id), PlaceOf(entry.IdNode.Range), default);
        switch (entry.Section)
        {
            case SeedSection.Quotes:
                var pieces = check.Anchors.RangesOf(entry, "text");
                CompleteQuote(fields, pieces);
                return spec with { Words = string.Join(" … ", pieces.Select(r => r.In(check.Text.Text))), Fields = fields.Build() };
            case SeedSection.Events:
                CompleteEvent(fields, check.Anchors.RangesOf(entry, "text")[0]);
                return spec with { Fields = fields.Build() };
            default:
                fields.Set(new SpanField("mentions", check.Anchors.Mentions.ByEntry[mentionsIndex[entry.Id]].ToEquatableArray()));
                fields.SetRoles();
                return spec with { Fields = fields.Build() };
        }
    }

    /// <summary>What stands between no quotation marks is indirect.</summary>
    private void CompleteQuote(FieldListBuilder quote, IReadOnlyList<TextRange> pieces)
    {
        if (!QuotationMarks.Enclose(check.Text.Text, pieces))
            quote.SetDefault(new TextField("type", "indirect"));
    }

    /// <summary>The name is by default the first passage; an interval is short for a start and an end.</summary>
    private void CompleteEvent(FieldListBuilder happening, TextRange passage)
    {
        happening.SetDefault(new LocalizedField("name", language, passage.In(check.Text.Text)));
        var start = happening.Text("startDate");
        if (start is not null && Edtf.Read(start).Interval is { } interval)
        {
            happening.Set("startDate", interval.Start?.Text);
            if (happening.Text("endDate") is null)
                happening.Set("endDate", interval.End?.Text);
        }

        if (happening.Text("dateBasis") is null)
            happening.Set("dateBasis", DefaultDateBasis(start, happening.Span("dateText")));
        happening.Set("ordinal", happening.Text("ordinal")?.TrimStart('0'));
    }

    /// <summary>
    /// The words that tell the date give its year, or leave it to the reference date; without such words it was inferred.
    /// </summary>
    private string? DefaultDateBasis(string? startDate, TextRange? dateText) =>
        startDate is null ? null
        : dateText is null ? "inferred"
        : YearDigits.HasYear(dateText.Value.In(check.Text.Text)) ? "explicit" : "relative";

    private SeedPlace PlaceOf(TextRange range) => new(lines.LineOf(range.Start), lines.ColumnOf(range.Start));

    private IEnumerable<TombstoneSpec> Tombstones()
    {
        var named = new HashSet<(SeedSection, string)>(
            check.Entries.Where(e => kept.Contains(e.Id)).Select(e => (e.Section, Identifiers.Of(e.Id))));
        foreach (var entry in check.Seed.Entries)
        {
            // An id that is none still tells what code calls the entry once it is mended.
            var name = Identifiers.Of(SeedId.Fix(entry.Id));
            if (name != Identifiers.None && named.Add((entry.Section, name)))
                yield return Tombstone(entry, name);
        }
    }

    /// <summary>What the seed is told of the entry, with its place, so that code that names it is told the same.</summary>
    private TombstoneSpec Tombstone(SeedEntry entry, string identifier)
    {
        var annotation = check.Source.AnnotationPath;
        if (CauseOf(entry) is not { } problem)
            return new(entry.Section, identifier, new($"'{entry.Id}' could not be read", annotation, PlaceOf(entry.IdNode.Range)));

        var place = problem.Location.Path == annotation ? PlaceOf(problem.Location.Range) : new SeedPlace(1, 1);
        return new(entry.Section, identifier, Cause.Of(problem, place));
    }

    /// <summary>
    /// Why an entry was dropped: for its id, for what it cannot do without, for all of it, for its section, or for an empty text.
    /// </summary>
    private SeedProblem? CauseOf(SeedEntry entry)
    {
        var required = entry.Map.Fields.Where(f => f.Key.IsRequired).Select(f => f.Node.Range);
        var section = check.Seed.LostSections.Where(s => s.Pair.Value.Range.Contains(entry.IdNode.Range)).Select(s => s.Pair.Key.Range);
        return new[] { entry.IdNode.Range }.Concat(required)
            .Append(entry.Range)
            .Concat(section)
            .Select(ProblemIn)
            .FirstOrDefault(p => p is not null)
            ?? (check.Problems.Count > 0 ? check.Problems[0] : null);
    }

    private SeedProblem? ProblemIn(TextRange range) =>
        check.Problems.FirstOrDefault(p => p.Location.Path == check.Source.AnnotationPath && range.Contains(p.Location.Range));
}
