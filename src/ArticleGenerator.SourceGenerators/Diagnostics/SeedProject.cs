using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>All seeds of a compilation, and what is wrong with them, worked out as far as it is asked for.</summary>
internal sealed class SeedProject
{
    /// <summary>In UTF-16 units. What is generated of it is seldom longer.</summary>
    private const long MuchAnnotation = 4 << 20;

    private readonly SeedFiles files;
    private readonly Lazy<ILookup<string?, AdditionalText>> additionalFiles;
    private readonly Lazy<ILookup<string, Problem>> problemsOfIndex;
    private readonly Lazy<IReadOnlyList<ArticleSource>> sources;
    private readonly Lazy<ILookup<string, ArticleSource>> sourcesByFile;
    private readonly Lazy<ILookup<string, Problem>> problemsAmongArticles;

    public SeedProject(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Folder = SeedFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        files = new(options.AdditionalFiles.Select(file => SeedFile.Read(file, Folder, cancellationToken)).OfType<SeedFile>());
        additionalFiles = new(() => options.AdditionalFiles.ToLookup(file => Folder.Relative(file.Path), StringComparer.Ordinal));
        problemsOfIndex = new(() => CheckIndex().Problems.ToLookup(p => p.Location.Path, StringComparer.Ordinal));
        sources = new(ReadSources);
        sourcesByFile = new(() => sources.Value
            .SelectMany(source => new[] { source.TextPath, source.SidecarPath }.OfType<string>().Select(path => (path, source)))
            .ToLookup(p => p.path, p => p.source, StringComparer.Ordinal));
        problemsAmongArticles = new(() => CompareArticles().ToLookup(p => p.Location.Path, StringComparer.Ordinal));
    }

    public SeedFolder Folder { get; }

    private SeedFile? Index => files[SeedPath.Index];

    /// <summary>The file at a path, as the compiler knows it; none where it is not among the compiler's files.</summary>
    public IEnumerable<AdditionalText> At(string path) => additionalFiles.Value[path];

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

    /// <summary>
    /// How much of the assembly's string literals the articles take, in bytes;
    /// counted only where there is so much annotation that it matters.
    /// </summary>
    public long LiteralBytes()
    {
        var published = sources.Value.Where(s => !s.IsDraft).ToArray();
        return published.Sum(s => (long)s.AnnotationFile.Length) < MuchAnnotation
            ? 0
            : published.Sum(s => DataMember.LiteralBytes(CheckedArticle.Check(s).Spec));
    }

    /// <summary>Whether there are articles, and neither code nor markup names one of them.</summary>
    public bool NamesNone(Compilation compilation, CancellationToken cancellationToken)
    {
        var published = sources.Value.Where(s => !s.IsDraft).Select(s => CheckedArticle.Check(s).Spec.Identifier);
        var names = new ArticleNames(published, MemberNames.SuffixesOfArticle);
        return !names.IsEmpty
            && !compilation.SyntaxTrees.Any(tree => IsOfProject(tree) && NamesInCode.Of(tree, names, cancellationToken).Count > 0)
            && !additionalFiles.Value.SelectMany(files => files)
                .Any(file => NamesInMarkup.IsMarkup(file) && NamesInMarkup.Of(file, names, cancellationToken).Count > 0);

        // What we generate names them all; what other generators make of the project's files is its own code.
        bool IsOfProject(SyntaxTree tree) => !GeneratedFile.IsOne(tree.GetText(cancellationToken).ToString());
    }

    private IndexCheck CheckIndex() =>
        IndexCheck.Of(Index?.AsIndex(files.Paths) ?? IndexSource.From(null, isUtf8: true, files.Paths, Folder.Limits));

    private IEnumerable<Problem> CompareArticles()
    {
        var published = sources.Value.Where(s => !s.IsDraft).Select(CheckedArticle.Check).ToArray();
        var named = published.SelectMany(a => a.Named).ToArray();
        return RepeatedArticleId.Find(published.Select(a => a.Identity)).Select(found => found.Problem)
            .Concat(ArticleSetRules.All.SelectMany(rule => rule.Find(named)));
    }

    private IReadOnlyList<ArticleSource> ReadSources()
    {
        var listing = Listing.Read(Index, files.Paths);
        return [.. listing.Articles.Select(listed => files.SourceOf(listed, listing.Defaults))];
    }
}
