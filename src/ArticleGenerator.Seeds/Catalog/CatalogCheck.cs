using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>What is wrong in a seeds folder, worked out as far as it is asked for.</summary>
internal sealed class CatalogCheck
{
    private readonly SeedFiles files;
    private readonly SeedLimits limits;
    private readonly Lazy<ILookup<string, Problem>> problemsOfIndex;
    private readonly Lazy<IReadOnlyList<ArticleSource>> sources;
    private readonly Lazy<ILookup<string, ArticleSource>> sourcesByFile;
    private readonly Lazy<ILookup<string, Problem>> problemsAmongArticles;

    public CatalogCheck(SeedFiles files, SeedLimits limits)
    {
        (this.files, this.limits) = (files, limits);
        problemsOfIndex = new(() => CheckIndex().Problems.ToLookup(p => p.Location.Path, StringComparer.Ordinal));
        sources = new(ReadSources);
        sourcesByFile = new(() => sources.Value
            .SelectMany(source => new[] { source.TextPath, source.SidecarPath }.OfType<string>().Select(path => (path, source)))
            .ToLookup(p => p.path, p => p.source, StringComparer.Ordinal));
        problemsAmongArticles = new(() => CompareArticles().ToLookup(p => p.Location.Path, StringComparer.Ordinal));
    }

    /// <summary>The articles that INDEX.md lists, in its order, drafts included.</summary>
    public IReadOnlyList<ArticleSource> Sources => sources.Value;

    /// <summary>The keys that the seeds may have.</summary>
    public SeedSchema Schema => Listing.Read(Index, files.Paths).Schema;

    private SeedFile? Index => files[SeedPath.Index];

    /// <summary>What is wrong in a file, in whatever article or list it plays a part, and is not allowed there.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what is checked stays known.</exception>
    public IEnumerable<Problem> ProblemsIn(string path, CancellationToken cancellationToken)
    {
        if (!problemsAmongArticles.IsValueCreated)
            CheckedArticle.CheckAll(sources.Value, cancellationToken);

        var articles = sourcesByFile.Value[path].Select(CheckedArticle.Check).ToArray();
        var problems = problemsOfIndex.Value[path].Concat(articles.SelectMany(a => a.Problems)).Concat(problemsAmongArticles.Value[path]);
        var allowances = articles.SelectMany(a => a.Allowances).Where(a => a.Id.Path == path);
        return AllowsNothing.Apply([.. allowances], [.. problems.Where(p => p.Location.Path == path)]);
    }

    private IndexCheck CheckIndex() =>
        IndexCheck.Of(Index?.AsIndex(files.Paths) ?? IndexSource.From(null, isUtf8: true, files.Paths, limits));

    private IEnumerable<Problem> CompareArticles()
    {
        var published = sources.Value.Where(s => !s.IsDraft).Select(CheckedArticle.Check).ToArray();
        var named = published.SelectMany(a => a.Named).ToArray();
        return RepeatedArticleId.Find(published.Select(a => a.Identity)).Select(found => found.Problem)
            .Concat(ArticleSetRules.All.SelectMany(rule => rule.Find(named)))
            .Concat(UnknownArticle.Find(published.SelectMany(a => a.References), published.Select(a => a.Identity.Id)));
    }

    private IReadOnlyList<ArticleSource> ReadSources()
    {
        var listing = Listing.Read(Index, files.Paths);
        return [.. listing.Articles.Select(listed => files.SourceOf(listed, listing))];
    }
}
