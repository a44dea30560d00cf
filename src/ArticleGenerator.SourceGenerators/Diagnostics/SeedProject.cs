using ArticleGenerator.Core;
using ArticleGenerator.SourceGenerators.Model;
using ArticleGenerator.SourceGenerators.Parsing;
using ArticleGenerator.SourceGenerators.Rules;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>All seeds of a compilation, and what is wrong with them, worked out as far as it is asked for.</summary>
internal sealed class SeedProject
{
    private readonly Dictionary<string, SeedFile> files = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, SeedProblem>> problemsOfIndex;
    private readonly Lazy<EquatableArray<ListedSource>> listed;
    private readonly Lazy<ILookup<string, ListedSource>> sourcesByFile;
    private readonly Lazy<ILookup<string, SeedProblem>> problemsAmongArticles;

    public SeedProject(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Folder = SeedFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var file in options.AdditionalFiles)
        {
            if (SeedFile.Read(file, Folder, cancellationToken) is { } seed)
            {
                files[seed.Path] = seed;
            }
        }

        problemsOfIndex = new(() => CheckIndex().Problems.ToLookup(p => p.Location.Path, StringComparer.Ordinal));
        listed = new(() => ListedSource.List(Index, files.Keys));
        sourcesByFile = new(() => Listed.SelectMany(l => new[] { l.TextPath, l.AnnotationPath }.OfType<string>().Select(path => (path, l))).ToLookup(p => p.path, p => p.l, StringComparer.Ordinal));
        problemsAmongArticles = new(() => CompareArticles().ToLookup(p => p.Location.Path, StringComparer.Ordinal));
    }

    public SeedFolder Folder { get; }

    private SeedFile? Index => files.TryGetValue(SeedPath.Index, out var file) ? file : null;

    private IEnumerable<ListedSource> Listed => listed.Value;

    /// <summary>What is wrong in a file, in whatever article or list it plays a part, and is not allowed there.</summary>
    public IEnumerable<SeedProblem> ProblemsIn(string path)
    {
        var articles = sourcesByFile.Value[path].Select(Check).ToArray();
        var problems = problemsOfIndex.Value[path].Concat(articles.SelectMany(a => a.Problems)).Concat(problemsAmongArticles.Value[path]);
        var allowances = articles.SelectMany(a => a.Allowances).Where(a => a.Id.Path == path);
        return AllowsNothing.Apply([.. allowances], [.. problems.Where(p => p.Location.Path == path)]);
    }

    private IndexCheck CheckIndex() => IndexCheck.Run(Index?.Text, Index?.IsUtf8 != false, [.. files.Keys.Where(path => path != SeedPath.Index)]);

    private IEnumerable<SeedProblem> CompareArticles()
    {
        var published = Listed.Where(l => !l.With(files).IsDraft).Select(Check).ToArray();
        var named = published.SelectMany(a => a.Named).ToArray();
        return RepeatedArticleId.Find(published.Select(a => a.Identity)).Select(found => found.Problem)
            .Concat(ArticleSetRules.All.SelectMany(rule => rule.Find(named)));
    }

    private CheckedArticle Check(ListedSource listed) => CheckedArticle.Of(listed.With(files));
}
