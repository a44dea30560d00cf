using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>Turns a checked seed into what is emitted: all valid values, and a tombstone for each entry that was dropped.</summary>
internal sealed class ArticleSpecBuilder
{
    private readonly ValidatedArticle article;
    private readonly ValidationContext context;
    private readonly LineIndex lines;
    private readonly ReaderWords words;
    private readonly Dictionary<string, int> mentionsIndex = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(CanonicalForm.Comparer);
    private readonly ForeignFrontMatter foreign;
    private readonly string language;

    private ArticleSpecBuilder(ValidatedArticle article)
    {
        (this.article, context) = (article, article.Context);
        lines = new LineIndex(context.Source.AnnotationFile);
        foreign = ForeignOf(context);
        language = context.TextOf(context.Annotation.Article["inLanguage"])?.Value ?? foreign.InLanguage
            ?? context.Source.TranslatedName?.Language ?? context.Source.Defaults.InLanguage ?? LanguageTags.Undetermined;
        words = new ReaderWords(context.Text);
        for (var i = 0; i < context.Anchors.Named.Count; i++)
            mentionsIndex.Add(context.Anchors.Named[i].Id, i);

        kept.UnionWith(context.AllEntries.Where(IsWhole).Select(e => e.Id));
    }

    /// <summary>What another tool's front matter says about the article.</summary>
    public static ForeignFrontMatter ForeignOf(ValidationContext context) => UnmarkedFrontMatter.Find(context.Source) is null
        ? ForeignFrontMatter.Read(context.Source, context.Annotation)
        : ForeignFrontMatter.None;

    public static ArticleSpec Build(ValidatedArticle article) => new ArticleSpecBuilder(article).Build();

    /// <summary>For a shared file: the ids of the usable entries, and tombstones for the others.</summary>
    public static (HashSet<string> Whole, IReadOnlyList<TombstoneSpec> Lost) BuildShared(ValidatedArticle file)
    {
        var builder = new ArticleSpecBuilder(file);
        return (builder.kept, [.. builder.Tombstones()]);
    }

    private ArticleSpec Build()
    {
        var fields = new FieldListBuilder(context, context.Annotation.Article, null, kept, words, language);
        AddDefaults(fields);
        NamePeople(fields);
        if (context.Source.Schema.Fields.Count > 0)
            AddOwnFields(fields);
        var id = fields.IdOf("id") ?? foreign.Id ?? context.Source.DefaultId;
        return new ArticleSpec
        {
            Id = id,
            Identifier = Identifiers.FromId(id),
            TextPath = context.Source.TextPath,
            AnnotationPath = context.Annotation.Article.Node is null ? null : context.Source.AnnotationPath,
            TextLength = context.Text.Source.Length,
            TextHash = TextHash.Compute(context.Text.Source),
            Fields = fields.Build(),
            Entries = context.AllEntries.Where(e => kept.Contains(e.Id)).OrderBy(e => e.Section).Select(EntryOf).ToEquatableArray(),
            Tombstones = Tombstones().ToEquatableArray(),
            // Known after the entries are.
            ReaderWords = words.Differing,
        };
    }

    /// <summary>What an article has although its annotation doesn't say it.</summary>
    private void AddDefaults(FieldListBuilder fields)
    {
        fields.SetDefault(new TextField("inLanguage", language));
        fields.SetDefault(DefaultHeadline());
        AddForeign(fields);
        if (context.Source.IsPublishedDraft)
            fields.Set("draft", "true");
        if (context.Source.Defaults.Publisher is { } publisher)
            fields.SetDefault(new TextField("publisher", publisher));
        if (fields.Text("referenceDate") == fields.Text("datePublished"))
            fields.Set("referenceDate", null);
    }

    /// <summary>An author may be a person of the article: then the name is written, with the person's id next to it.</summary>
    private void NamePeople(FieldListBuilder fields)
    {
        var written = context.ValuesOf(context.Annotation.Article["author"]).Select(value => value.Node).OfType<YamlScalar>().ToArray();
        var people = written
            .Select(text => context.EntriesById.TryGetValue(text.Value, out var entry) && entry.Section == Sections.People
                && kept.Contains(entry.Id) ? entry : null)
            .ToArray();
        if (people.All(person => person is null))
            return;

        var names = written.Zip(people, (text, person) => person is null ? text.Value : NameOf(person));
        fields.Set(new TextField("author", names.ToEquatableArray()));
        fields.SetBeside(new WordsField("authors", people.Select(person => person?.Id ?? "-").ToEquatableArray()));
    }

    private string NameOf(AnnotationEntry person)
    {
        var names = context.ValuesOf(person.Map["name"]).SelectMany(value => LanguageMap.Read(value.Node))
            .Where(name => context.IsSound(name.Text) && context.IsSound(name.TagNode))
            .ToArray();
        return names.Where(name => name.Tag == language).Concat(names).First().Text.Value;
    }

    /// <summary>The project's own fields: their values in another tool's front matter, and their defaults.</summary>
    private void AddOwnFields(FieldListBuilder fields)
    {
        if (article.FrontMatterFields is { } elsewhere)
            fields.SetOwn(new(elsewhere.Context, elsewhere.Context.Annotation.Article, null, kept, words, language));
        fields.SetOwnDefaults();
    }

    /// <summary>What another tool's front matter says, key by key, where the annotation has no value.</summary>
    private void AddForeign(FieldListBuilder fields)
    {
        if (foreign.Abstract is { } summary)
            fields.SetDefault(new LocalizedField("abstract", language, summary));
        if (foreign.DatePublished is { } published)
            fields.SetDefault(new TextField("datePublished", published));
        if (foreign.DateModified is { } modified)
            fields.SetDefault(new TextField("dateModified", modified));
        if (foreign.Image is { } image)
            fields.SetDefault(new ImageField(image.Source.Value, OfArticle(image.Alt), OfArticle(image.Caption), null));
        if (foreign.Keywords.ToEquatableArray() is { Count: > 0 } keywords)
            fields.SetDefault(new TextField("keywords", keywords));
        if (foreign.Authors.ToEquatableArray() is { Count: > 0 } authors)
            fields.SetDefault(new TextField("author", authors));
    }

    private LocalizedSpec OfArticle(string? text) =>
        text is null ? default : new(new([new LocalizedValue(language, text)]));

    /// <summary>
    /// The title in another tool's front matter; otherwise the first heading of a Markdown text, the title in INDEX.md, or the file's name.
    /// </summary>
    private LocalizedField DefaultHeadline()
    {
        var text = context.Text.Source;
        if (foreign.Headline is { } title)
            return new("headline", language, title);

        var heading = context.Source.IsMarkdown ? MarkdownHeadline.Of(text) : null;
        var linkText = context.Source.LinkText.Trim();
        return heading is null && linkText.Length == 0
            ? new("headline", LanguageTags.Undetermined, context.Source.TextName)
            : new("headline", language, heading ?? linkText);
    }

    /// <summary>Whether everything that an entry requires is valid. A quotation requires all its pieces.</summary>
    private bool IsWhole(AnnotationEntry entry) => context.IsSound(entry) && entry.Section switch
    {
        Sections.Quotes =>
            entry.Map["text"] is { } text && context.Anchors.RangesOf(entry, "text").Count is > 0 and var found && found == PiecesOf(text),
        Sections.Events => context.Anchors.RangesOf(entry, "text").Count > 0,
        _ => FieldListBuilder.HasText(context, entry.Map["name"]),
    };

    private static int PiecesOf(AnnotationField field) => field.Node is YamlSequence list && field.Key.IsList
        ? list.Items.Count(i => i is not YamlScalar text || !text.SaysNothing())
        : 1;

    private EntrySpec EntryOf(AnnotationEntry entry)
    {
        var fields = new FieldListBuilder(context, entry.Map, entry, kept, words, language);
        if (context.Source.Schema.Fields.Count > 0)
            fields.SetOwnDefaults();
        var spec = new EntrySpec(entry.Section, entry.Id, Identifiers.FromId(entry.Id), PlaceOf(entry.IdNode.Range), default)
        {
            SharedIn = entry.Shared?.Path,
            IsInArticle = entry.SaysMore,
        };
        switch (entry.Section)
        {
            case Sections.Quotes:
                var pieces = context.Anchors.RangesOf(entry, "text");
                CompleteQuote(fields, pieces);
                return spec with { Words = string.Join(" … ", pieces.Select(r => r.In(context.Text.Text))), Fields = fields.Build() };
            case Sections.Events:
                CompleteEvent(fields, context.Anchors.RangesOf(entry, "dateText"));
                return spec with { Words = context.Anchors.RangesOf(entry, "text")[0].In(context.Text.Text), Fields = fields.Build() };
            default:
                var mentions = context.Anchors.Mentions.ByEntry[mentionsIndex[entry.Id]];
                fields.Set(new SpanField("mentions", mentions.Select(words.ToSource).ToEquatableArray()));
                fields.SetRoles();
                return spec with { Fields = fields.Build() };
        }
    }

    /// <summary>Words without quotation marks or a dialogue dash are indirect speech.</summary>
    private void CompleteQuote(FieldListBuilder quote, IReadOnlyList<SourceSpan> pieces)
    {
        if (!QuotationMarks.Enclose(context.Text.Text, pieces) && !IsInDialogue(pieces[0]))
            quote.SetDefault(new TextField("type", "indirect"));
        if (quote.Text("inLanguage") == language)
            quote.Set("inLanguage", null);
    }

    private bool IsInDialogue(SourceSpan piece) =>
        context.Text.ParagraphsOf([piece]) is [var paragraph, ..] && DialogueDash.Opens(context.Text.Text, paragraph.Start, piece);

    /// <summary>An interval is short for a start and an end.</summary>
    private void CompleteEvent(FieldListBuilder happening, IReadOnlyList<SourceSpan> dateText)
    {
        var start = happening.Text("startDate");
        if (start is not null && Edtf.Read(start).Interval is { } interval)
        {
            start = interval.Start is null && interval.End is null ? null : start;
            happening.Set("startDate", interval.Start?.Text);
            if (happening.Text("endDate") is null)
                happening.Set("endDate", interval.End?.Text);
        }

        if (happening.Text("dateBasis") is null)
            happening.Set("dateBasis", DefaultDateBasis(start, dateText));
        happening.Set("ordinal", happening.Text("ordinal")?.TrimStart('0'));
    }

    /// <summary>
    /// The words that give the date contain its year, or need the reference date. That it was inferred without such words is the default.
    /// </summary>
    private string? DefaultDateBasis(string? startDate, IReadOnlyList<SourceSpan> dateText) =>
        startDate is null || dateText is not [var date, ..] ? null
        : YearDigits.HasYear(date.In(context.Text.Text)) ? "explicit" : "relative";

    private LineColumn PlaceOf(SourceSpan range) => new(lines.LineOf(range.Start), lines.ColumnOf(range.Start));

    private IEnumerable<TombstoneSpec> Tombstones() =>
        context.Source.Shared.Taken.Count == 0 && context.Annotation.Entries.Count == kept.Count ? [] : FindTombstones();

    private IEnumerable<TombstoneSpec> FindTombstones()
    {
        var named = new HashSet<(Sections, string)>(
            context.AllEntries.Where(e => kept.Contains(e.Id)).Select(e => (e.Section, Identifiers.FromId(e.Id))));
        foreach (var entry in context.AllEntries.Where(e => e.Shared?.Cause is not null))
        {
            var name = Identifiers.FromId(entry.Id);
            if (named.Add((entry.Section, name)))
                yield return new(entry.Section, name, new(entry.Shared!.Cause!, entry.Shared.Path, default), entry.Id);
        }

        foreach (var entry in context.Annotation.Entries)
        {
            // An invalid id still shows the name that the entry gets in code after the fix.
            var name = Identifiers.FromId(SeedId.Fix(entry.Id));
            if (name != Identifiers.None && named.Add((entry.Section, name)))
                yield return Tombstone(entry, name);
        }
    }

    /// <summary>The seed's message about the entry, with its place, so that code that names it gets the same message.</summary>
    private TombstoneSpec Tombstone(AnnotationEntry entry, string identifier)
    {
        var annotation = context.Source.AnnotationPath;
        if (CauseOf(entry) is not { } problem)
        {
            var unread = $"'{Excerpt.From(entry.Id)}' could not be read";
            return new(entry.Section, identifier, new(unread, annotation, PlaceOf(entry.IdNode.Range)));
        }


        var place = problem.Location.Path == annotation ? PlaceOf(problem.Location.Range) : new LineColumn(1, 1);
        return new(entry.Section, identifier, Cause.From(problem, place));
    }

    /// <summary>
    /// Why an entry was dropped: because of its id, a required value, the entry as a whole, or its section; because of a line in it that
    /// can't be read; or because of an empty text.
    /// </summary>
    private Problem? CauseOf(AnnotationEntry entry) =>
        CauseIn(NeedsOf(entry))
        ?? article.Problems.FirstOrDefault(p => IsOfYaml(p) && entry.Range.Contains(p.Location.Range))
        ?? CauseIn(OtherKeysOf(entry))
        ?? article.Problems.FirstOrDefault(p => context.Text.IsBlank && p.Location.Path == context.Source.TextPath)
        ?? (article.Problems.Count > 0 ? article.Problems[0] : null);

    private Problem? CauseIn(IEnumerable<YamlNode> nodes) =>
        nodes.Select(article.Refusals.CauseOf).FirstOrDefault(p => p is not null);

    private bool IsOfYaml(Problem problem) =>
        problem.Location.Path == context.Source.AnnotationPath
        && context.Annotation.Document.Problems.Any(p => p.Range.Equals(problem.Location.Range));

    private static IEnumerable<YamlNode> NeedsOf(AnnotationEntry entry) => entry.Map.Fields
        .Where(f => f.Key.IsRequired)
        .SelectMany(f => WithAllIn(f.Node))
        .Prepend(entry.IdNode)
        .Append(entry.Node);

    /// <summary>Keys of the entry that may be misspellings of required ones, and the key of a lost section.</summary>
    private IEnumerable<YamlNode> OtherKeysOf(AnnotationEntry entry) => entry.Map.Unknown
        .Concat(entry.Map.Repeated.Select(r => r.Pair))
        .Concat(context.Annotation.LostSections.Select(s => s.Pair).Where(p => p.Value.Range.Contains(entry.IdNode.Range)))
        .Select(p => p.Key);

    private static IEnumerable<YamlNode> WithAllIn(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(WithAllIn).Prepend(node),
        YamlMapping map => map.Pairs.SelectMany(p => WithAllIn(p.Value).Prepend(p.Key)).Prepend(node),
        _ => [node],
    };
}
