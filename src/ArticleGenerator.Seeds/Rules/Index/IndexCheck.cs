using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>The check of INDEX.md against the files that exist.</summary>
internal sealed class IndexCheck
{
    /// <summary>In UTF-16 units of the index, about.</summary>
    private const long MostRemembered = 4 << 20;

    private static readonly Memory<IndexSource, IndexCheck> Known = new(MostRemembered, source => source.Length);

    private readonly ProblemList problems = new();
    private readonly string text;
    private readonly LineIndex lines;

    private IndexCheck(string? index, IReadOnlyList<string> files)
    {
        text = index ?? "";
        HasIndex = index is not null;
        lines = new LineIndex(index ?? "");
        Files = files;
        Listing = IndexListing.Resolve(IndexScanner.Scan(index ?? ""), files);
    }

    public bool HasIndex { get; }

    /// <summary>All files of the seeds folder but INDEX.md, relative to it.</summary>
    public IReadOnlyList<string> Files { get; }

    public IndexListing Listing { get; }

    /// <summary>What its front matter says for all articles, as far as it is good.</summary>
    public IndexDefaults Defaults { get; private set; } = IndexDefaults.None;

    /// <summary>INDEX.md has no line for any of several files. One unlisted file is told so itself.</summary>
    public bool ListsNothing => HasIndex && Listing is { Articles.Count: 0, Missing.Count: 0, Escaping.Count: 0, Unlisted.Count: > 1 };

    public IReadOnlyList<Problem> Problems => problems.Shown;

    /// <summary>Whether one more problem will be shown, so that it is worth looking for its fix.</summary>
    public bool HasRoom => problems.HasRoom;

    /// <summary>The check of an index, made once for all that ask.</summary>
    public static IndexCheck Of(IndexSource source) => Known.GetOrAdd(source, Run);

    private static IndexCheck Run(IndexSource source)
    {
        if (!source.IsUtf8)
        {
            var refused = new IndexCheck("", source.Files);
            refused.problems.Add(
                new(NotUtf8.OfAnyFile, NotUtf8.PlaceOf(SeedPath.Index, source.BadByte), new[] { SeedPath.Index }.ToEquatableArray()));
            return refused;
        }

        if (IndexTooLong.Applies(source.Text, source.Limits))
        {
            var refused = new IndexCheck("", source.Files);
            refused.problems.Add(IndexTooLong.Problem(source.Limits));
            return refused;
        }

        var check = new IndexCheck(source.Text, source.Files);
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

        var keys = frontMatter.Context.Annotation.Article;
        Defaults = new(frontMatter.Context.TextOf(keys["inLanguage"])?.Value, frontMatter.Context.TextOf(keys["publisher"])?.Value);
    }

    /// <summary>The line of an entry in INDEX.md, from 1.</summary>
    public int LineOf(IndexEntry entry) => lines.LineOf(entry.Start);

    /// <summary>The first line of INDEX.md that has the path of a file in it, from 1; null where none has.</summary>
    public int? LineNaming(string path) =>
        text.IndexOf(path, StringComparison.Ordinal) is >= 0 and var start ? lines.LineOf(start) : null;

    /// <summary>The line of an entry with its end, if it is an item of a list and has no other link.</summary>
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

    /// <summary>A line behind all others of INDEX.md.</summary>
    public FileEdit Append(string line) =>
        new(SeedPath.Index, new SourceSpan(text.Length, 0), (text.Length == 0 || text[^1] == '\n' ? "" : "\n") + line + "\n");

    /// <summary>The line of INDEX.md that lists a file: <c>- [Headline](&lt;a b.txt>)</c>.</summary>
    public static string LineFor(string path) => $"- [Headline]({(path.IndexOfAny([' ', '(', ')']) < 0 ? path : $"<{path}>")})";
}

/// <summary>One way in which INDEX.md and the files can disagree.</summary>
internal abstract class IndexRule
{
    public abstract Rule Rule { get; }

    /// <summary>The places where they do.</summary>
    public abstract IEnumerable<Problem> Find(IndexCheck check);

    /// <summary>A mistake in an entry of INDEX.md.</summary>
    protected Problem At(IndexEntry entry, params string[] arguments) => new(Rule, PlaceOf(entry), arguments.ToEquatableArray());

    /// <summary>A mistake of a file as a whole.</summary>
    protected Problem In(string path, params string[] arguments) =>
        new(Rule, new FileSpan(path, default), arguments.ToEquatableArray());

    protected static FileSpan PlaceOf(IndexEntry entry) => new(SeedPath.Index, new SourceSpan(entry.Start, entry.Length));
}

/// <summary>The rules of the index, in the order in which they are run.</summary>
internal static class IndexRules
{
    public static IReadOnlyList<IndexRule> All { get; } =
    [
        new IndexMissing(),
        new IndexEmpty(),
        new PathLeavesFolder(),
        new ListedTwice(),
        new EntryWithoutFile(),
        new FileWithoutEntry(),
    ];
}
