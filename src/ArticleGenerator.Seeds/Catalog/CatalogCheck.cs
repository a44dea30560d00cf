using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.Seeds.Catalog;

/// <summary>What is wrong in a seeds folder, computed on demand.</summary>
internal sealed class CatalogCheck
{
    private readonly SeedFiles files;
    private readonly SeedLimits limits;
    private readonly Lazy<ILookup<string, Problem>> problemsOfIndex;
    private readonly Lazy<Listing> listing;
    private readonly Lazy<SharedCast> cast;
    private readonly Lazy<IReadOnlyList<ArticleSource>> sources;
    private readonly Lazy<ILookup<string, ArticleSource>> sourcesByFile;
    private readonly Lazy<ILookup<string, Problem>> problemsAmongArticles;
    private readonly Lazy<ILookup<string, string>> draftsById;

    public CatalogCheck(SeedFiles files, SeedLimits limits)
    {
        (this.files, this.limits) = (files, limits);
        problemsOfIndex = new(() => CheckIndex().Problems.ToLookup(p => p.Location.Path, StringComparer.Ordinal));
        listing = new(() => Listing.Read(Index, files.Paths, files.Shared));
        cast = new(() => SharedCast.Read(files, listing.Value));
        sources = new(() => ArticleSources.Join(files, listing.Value).All);
        sourcesByFile = new(() => sources.Value
            .SelectMany(source => new[] { source.TextPath, source.SidecarPath }.OfType<string>().Select(path => (path, source)))
            .ToLookup(p => p.path, p => p.source, StringComparer.Ordinal));
        draftsById = new(() => sources.Value.Where(source => source.IsDraft)
            .ToLookup(LostArticle.IdOf, source => source.TextPath, CanonicalForm.Comparer));
        problemsAmongArticles = new(() => CompareArticles().ToLookup(p => p.Location.Path, StringComparer.Ordinal));
    }

    /// <summary>The articles that INDEX.md lists, in its order, including drafts.</summary>
    public IReadOnlyList<ArticleSource> Sources => sources.Value;

    /// <summary>Checks all articles in advance, in parallel.</summary>
    /// <param name="checkedOne">Called after each, from any thread.</param>
    public void CheckArticles(Action checkedOne) => CheckedArticle.CheckAll(Sources, CancellationToken.None, checkedOne);

    /// <summary>The published articles with what depends on the other ones, in the order of INDEX.md, with their sources.</summary>
    public IReadOnlyList<(ArticleSource Source, ArticleSpec Spec)> Articles
    {
        get
        {
            var published = sources.Value.Where(source => !source.IsDraft).ToArray();
            CheckedArticle.CheckAll(published, CancellationToken.None);
            var all = published.Select(source => (Source: source, Article: CheckedArticle.Check(source))).ToArray();
            var set = ArticleSet.Of(all.Select(pair => pair.Article.Identity), files.Images);
            return [.. from pair in all let spec = set.Place(pair.Article.Spec) where spec is not null select (pair.Source, spec)];
        }
    }

    /// <summary>The shared files that INDEX.md lists, each as an annotation without a text.</summary>
    public IReadOnlyList<ArticleSource> SharedFiles => cast.Value.Sources;

    /// <summary>An article that INDEX.md may not list, with what it uses from shared files.</summary>
    public ArticleSource Join(ArticleSource source) => cast.Value.Join(source);

    /// <summary>The keys that the seeds may have.</summary>
    public SeedSchema Schema => listing.Value.Schema;

    private SeedFile? Index => files[SeedPath.Index];

    /// <summary>What is wrong in a file, in any article or list that it belongs to, and isn't allowed there.</summary>
    /// <exception cref="OperationCanceledException">It was canceled; finished checks are kept.</exception>
    public IEnumerable<Problem> ProblemsIn(string path, CancellationToken cancellationToken)
    {
        if (!problemsAmongArticles.IsValueCreated)
            CheckedArticle.CheckAll(sources.Value, cancellationToken);

        var articles = sourcesByFile.Value[path].Select(CheckedArticle.Check).ToArray();
        var problems = problemsOfIndex.Value[path].Concat(articles.SelectMany(a => a.Problems)).Concat(problemsAmongArticles.Value[path])
            .Concat(cast.Value.ProblemsIn(path)).Concat(cast.Value.NeverTakenIn(path, sources.Value));
        var allowances = articles.SelectMany(a => a.Allowances).Where(a => a.Id.Path == path)
            .Concat(cast.Value.AllowancesIn(path));
        return AllowsNothing.Apply([.. allowances], [.. problems.Where(p => p.Location.Path == path)]);
    }

    private IndexCheck CheckIndex() =>
        IndexCheck.Of(Index?.AsIndex(files.Paths, files.Shared) ?? IndexSource.From(null, isUtf8: true, files.Paths, limits));

    private IEnumerable<Problem> CompareArticles()
    {
        var published = sources.Value.Where(s => !s.IsDraft).Select(CheckedArticle.Check).ToArray();
        var named = published.SelectMany(a => a.Named).Concat(cast.Value.Named).ToArray();
        var articles = SettledIds.Of(published.Select(a => a.Identity));
        var repeated = RepeatedArticleId.Find(articles).ToArray();
        return repeated.Select(found => found.Problem)
            .Concat(TranslationRules.Find([.. articles.Except(repeated.Select(found => found.Article))], DraftWithId))
            .Concat(ImageRules.Find(
                published.SelectMany(a => a.Images).Concat(cast.Value.Images).Concat(CheckIndex().DefaultImages), files.Images))
            .Concat(ArticleSetRules.All.SelectMany(rule => rule.Find(named)))
            .Concat(UnknownArticle.Find(published.SelectMany(a => a.References), articles.Select(article => article.Id)));
    }

    private string? DraftWithId(string id) => draftsById.Value[id].FirstOrDefault();
}
