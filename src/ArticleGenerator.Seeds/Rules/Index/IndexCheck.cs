using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The check of INDEX.md against the files that exist.</summary>
internal sealed class IndexCheck
{
    /// <summary>In UTF-16 units of the index, approximately.</summary>
    private const long MostRemembered = 4 << 20;

    private static readonly Memory<IndexSource, IndexCheck> Known = new(MostRemembered, source => source.Length);

    private readonly ProblemList problems = new();
    private readonly string text;
    private readonly LineIndex lines;

    private IndexCheck(string? index, IReadOnlyList<string> files, SharedFiles shared)
    {
        Shared = shared;
        text = index ?? "";
        HasIndex = index is not null;
        lines = new LineIndex(index ?? "");
        Files = files;
        var (entries, others) = IndexScanner.Read(text);
        Listing = IndexListing.Resolve(entries, files, others, shared.Marked);
    }

    public bool HasIndex { get; }

    /// <summary>All files of the seeds folder except INDEX.md, relative to it.</summary>
    public IReadOnlyList<string> Files { get; }

    public SharedFiles Shared { get; }

    public IndexListing Listing { get; }

    /// <summary>The valid values that its front matter sets for all articles.</summary>
    public IndexDefaults Defaults { get; private set; } = IndexDefaults.None;

    /// <summary>The keys that the seeds may have: those of the format, and the valid declarations of its front matter.</summary>
    public SeedSchema Schema { get; private set; } = SeedSchema.Format;

    /// <summary>The images that are the default of a field, each with its place in the declaration.</summary>
    public IReadOnlyList<ImageLink> DefaultImages { get; private set; } = [];

    /// <summary>INDEX.md has no line for any of several files. A single unlisted file gets its own message.</summary>
    public bool ListsNothing =>
        HasIndex && Listing is { Articles.Count: 0, Shared.Count: 0, Missing.Count: 0, Escaping.Count: 0, Unlisted.Count: > 1 };

    public IReadOnlyList<Problem> Problems => problems.Shown;

    /// <summary>Whether one more problem will be shown, so that it is worth finding its fix.</summary>
    public bool HasRoom => problems.HasRoom;

    /// <summary>The check of an index, made once for all callers.</summary>
    public static IndexCheck Of(IndexSource source) => Known.GetOrAdd(source, Run);

    private static IndexCheck Run(IndexSource source)
    {
        if (!source.IsUtf8)
        {
            var refused = new IndexCheck("", source.Files, source.Shared);
            refused.problems.Add(
                new(NotUtf8.OfAnyFile, NotUtf8.PlaceOf(SeedPath.Index, source.BadByte), new[] { SeedPath.Index }.ToEquatableArray()));
            return refused;
        }

        if (IndexTooLong.Applies(source.Text, source.Limits))
        {
            var refused = new IndexCheck("", source.Files, source.Shared);
            refused.problems.Add(IndexTooLong.Problem(source.Limits));
            return refused;
        }

        var check = new IndexCheck(source.Text, source.Files, source.Shared);
        foreach (var problem in IndexRules.All.SelectMany(rule => rule.Find(check)))
            check.problems.Add(problem);

        check.TakeFrontMatter(ArticleValidator.RunIndex(source.Text ?? "", source.Limits));
        check.problems.Close();
        return check;
    }

    private void TakeFrontMatter(ValidatedArticle frontMatter)
    {
        foreach (var problem in frontMatter.Problems)
            problems.Add(problem);

        var (context, keys) = (frontMatter.Context, frontMatter.Context.Annotation.Article);
        Defaults = new(
            context.TextOf(keys["inLanguage"])?.Value ?? ForeignFrontMatter.OfIndex(context.Annotation).InLanguage,
            context.TextOf(keys["publisher"])?.Value);
        Schema = SchemaOf(frontMatter);
        DefaultImages = [.. DefaultImagesIn(context)];
    }

    /// <summary>
    /// A field whose declaration can't be read is known by its name: that is reported once, and not in all seeds that have it.
    /// </summary>
    private SeedSchema SchemaOf(ValidatedArticle frontMatter)
    {
        var fields = new List<FieldDeclaration>();
        foreach (var declared in frontMatter.Context.DeclaredFields)
        {
            var name = declared.NameNode.Value;
            if (frontMatter.Context.IsSound(declared.NameNode) && declared.Field is { } field)
                fields.Add(field);
            else if (TakenFieldName.IsFree(declared) && !fields.Exists(other => other.Owner == declared.Owner && other.Name == name))
                fields.Add(Unread(frontMatter, declared));
        }

        return fields.Count == 0 ? SeedSchema.Format : new(fields.ToEquatableArray());
    }

    private FieldDeclaration Unread(ValidatedArticle frontMatter, DeclaredField declared) =>
        new(declared.Owner, declared.NameNode.Value, ValueKind.Unread)
        {
            Fault = FaultOf(frontMatter, declared),
            Partial = declared.Partial,
        };

    private IEnumerable<ImageLink> DefaultImagesIn(ValidationContext context) =>
        from declared in context.DeclaredFields
        let field = declared.Field
        where field is { Kind: ValueKind.ImagePath } && context.IsSound(declared.NameNode)
        from path in field.Default
        let start = text.IndexOf(path, declared.NameNode.Range.End, StringComparison.Ordinal)
        where start >= 0
        select new ImageLink(path, "", new(SeedPath.Index, new(start, path.Length)), IsForeign: false)
        {
            Field = $"the field '{declared.NameNode.Value}' of {FieldTypes.NameOf(declared.Owner)}",
        };

    private (string Problem, int Line, int Column)? FaultOf(ValidatedArticle frontMatter, DeclaredField declared)
    {
        var first = frontMatter.Problems.Count > 0 ? frontMatter.Problems[0] : null;
        if ((frontMatter.Refusals.CauseOf(declared.NameNode) ?? first) is not { } problem)
            return null;

        var place = problem.Location.Range.Start;
        return ($"{problem.Rule.Id}: {problem.Message}", lines.LineOf(place), lines.ColumnOf(place));
    }

    /// <summary>The line of an entry in INDEX.md, from 1.</summary>
    public int LineOf(IndexEntry entry) => lines.LineOf(entry.Start);

    /// <summary>The first line of INDEX.md with the path of a file in it, from 1; null if there is none.</summary>
    public int? LineNaming(string path) =>
        text.IndexOf(path, StringComparison.Ordinal) is >= 0 and var start ? lines.LineOf(start) : null;

    /// <summary>The line of an entry with its end, if it is a list item and has no other link.</summary>
    public SourceSpan? LineOnlyOf(IndexEntry entry)
    {
        var start = entry.Start == 0 ? 0 : text.LastIndexOf('\n', entry.Start - 1) + 1;
        var end = text.IndexOf('\n', entry.Start + entry.Length) is >= 0 and var lineEnd ? lineEnd + 1 : text.Length;
        var line = SourceSpan.FromBounds(start, end).In(text);
        var isItem = line.TrimStart() is ['-' or '*' or '+', ' ', ..];
        return isItem && line.IndexOf("](", StringComparison.Ordinal) == line.LastIndexOf("](", StringComparison.Ordinal)
            ? new(start, line.Length)
            : null;
    }

    /// <summary>
    /// Lists files: after all other lines of INDEX.md or, if a line there would be code or part of an unclosed comment, at its top. Null if
    /// no line can name them.
    /// </summary>
    public FileEdit? Append(IReadOnlyCollection<string> paths)
    {
        var added = string.Concat(paths.Select(path => LineFor(path) + "\n"));
        var end = text.Length == 0 || text[^1] == '\n' ? "" : "\n";
        return new[]
        {
            new FileEdit(SeedPath.Index, new SourceSpan(text.Length, 0), end + added),
            new FileEdit(SeedPath.Index, new SourceSpan(text.Length, 0), end + "\n" + added),
            new FileEdit(SeedPath.Index, new SourceSpan(FrontMatter.Length(text), 0), added + "\n"),
        }.Cast<FileEdit?>().FirstOrDefault(edit => ListsAll(edit!.Value, paths));
    }

    private bool ListsAll(FileEdit edit, IReadOnlyCollection<string> paths)
    {
        var listed = new HashSet<string>(IndexScanner.Scan(Edited(edit)).Select(entry => entry.Path), StringComparer.Ordinal);
        return paths.All(listed.Contains);
    }

    private string Edited(FileEdit edit) => text.Substring(0, edit.Range.Start) + edit.NewText + text.Substring(edit.Range.End);

    /// <summary>
    /// What to write instead of an entry so that it names a path: the path, or another spelling of it if Markdown would misread it. Null if
    /// there is none, or if a message couldn't show it.
    /// </summary>
    public string? Destination(IndexEntry entry, string path) =>
        new[] { path, SeedPath.ToDestination(path), $"<{SeedPath.ToDestination(path)}>" }.FirstOrDefault(written =>
            written is not null
            && Excerpt.From(written, written.Length) == written
            && IndexScanner.Scan(Edited(Rewrite(entry, written))).Any(e => e.Path == path && e.Start - entry.Start is 0 or 1));

    /// <summary>The same as a sentence; the whole line if the entry can't be replaced in place.</summary>
    public string HowToWrite(IndexEntry entry, string path, string sentence, string mark) =>
        (HasRoom ? Destination(entry, path) : path) is { } written ? $"{sentence} '{Excerpt.From(written)}'{mark}"
            : LineFor(path) is { Length: > 0 } line
            ? $"{sentence} '{Excerpt.From(path)}'{mark} Write the line {line}, with the article's headline."
            : $"{sentence} '{Excerpt.From(path)}'{mark} No link can point to that file, {WhyUnlinkable(path)}: rename it.";

    /// <summary>The reason why <see cref="LineFor"/> has no line, for the end of a sentence.</summary>
    public static string WhyUnlinkable(string path) =>
        path.FirstOrDefault(char.IsControl) is > '\0' and var control ? $"because its name contains {Excerpt.CodePoint(control)}"
        : path is [_, ':', ..] ? $"because '{path.Substring(0, 2)}' looks like a drive"
        : "because of its name";

    /// <summary>The fix that writes it; none if nothing can be written.</summary>
    public EquatableArray<Fix> Write(IndexEntry entry, string path, bool isSafe) => Destination(entry, path) is { } written
        ? new[] { new Fix($"Write '{Excerpt.From(written)}'", isSafe, new([Rewrite(entry, written)])) }.ToEquatableArray()
        : default;

    private static FileEdit Rewrite(IndexEntry entry, string written) =>
        new(SeedPath.Index, new SourceSpan(entry.Start, entry.Length), written);

    /// <summary>
    /// The line of INDEX.md that lists a file: <c>- [Headline](&lt;a b.txt>)</c>; empty if no link can point to a file with its name.
    /// </summary>
    public static string LineFor(string path, string headline = "Headline") =>
        SeedPath.ToDestination(path) is not { } destination ? ""
        : $"- [{headline}]({(destination.IndexOfAny([' ', '(', ')']) < 0 ? destination : $"<{destination}>")})";
}

/// <summary>One way in which INDEX.md and the files can disagree.</summary>
internal abstract class IndexRule
{
    public abstract Rule Rule { get; }

    /// <summary>The places where they disagree.</summary>
    public abstract IEnumerable<Problem> Find(IndexCheck check);

    /// <summary>A mistake in an entry of INDEX.md.</summary>
    protected Problem At(IndexEntry entry, params string[] arguments) => new(Rule, PlaceOf(entry), arguments.ToEquatableArray());

    /// <summary>A mistake in a file as a whole.</summary>
    protected Problem In(string path, params string[] arguments) =>
        new(Rule, new FileSpan(path, default), arguments.ToEquatableArray());

    protected static FileSpan PlaceOf(IndexEntry entry) => new(SeedPath.Index, new SourceSpan(entry.Start, entry.Length));
}

/// <summary>The rules of the index, in the order in which they run.</summary>
internal static class IndexRules
{
    public static IReadOnlyList<IndexRule> All { get; } =
    [
        new IndexMissing(),
        new IndexEmpty(),
        new PathLeavesFolder(),
        new ListedTwice(),
        new NamesAlikeButForCase(),
        new EntryWithoutFile(),
        new DraftByName(),
        new NotAText(),
        new FileWithoutEntry(),
    ];
}
