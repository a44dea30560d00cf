using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.SourceGenerators.Diagnostics;

/// <summary>The seeds of a compilation, and their problems.</summary>
internal sealed class SeedProject
{
    /// <summary>In UTF-16 units. The generated data is seldom longer.</summary>
    private const long MuchAnnotation = 4 << 20;

    private readonly CatalogCheck check;
    private readonly CodeSettings settings;
    private readonly Lazy<ILookup<string?, AdditionalText>> additionalFiles;

    public SeedProject(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        settings = CodeSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        Folder = SeedFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var files = options.AdditionalFiles.Select(file => AdditionalSeed.Read(file, Folder, cancellationToken)).OfType<SeedFile>();
        check = new(new(files) { Images = AdditionalImages.Read(options.AdditionalFiles, cancellationToken) }, Folder.Limits);
        additionalFiles = new(() => options.AdditionalFiles.ToLookup(file => Folder.Relative(file.Path), StringComparer.Ordinal));
    }

    public SeedFolder Folder { get; }

    /// <summary>The additional file at a path; none if the compiler does not have it.</summary>
    public IEnumerable<AdditionalText> At(string path) => additionalFiles.Value[path];

    /// <inheritdoc cref="CatalogCheck.ProblemsIn"/>
    public IEnumerable<Problem> ProblemsIn(string path, CancellationToken cancellationToken) => check.ProblemsIn(path, cancellationToken);

    /// <summary>
    /// The space that the articles take of the assembly's string literals, in bytes; counted only if the annotations are so large that it
    /// matters.
    /// </summary>
    public long LiteralBytes()
    {
        var published = check.Sources.Where(s => !s.IsDraft).ToArray();
        return published.Sum(s => (long)s.AnnotationFile.Length) < MuchAnnotation
            ? 0
            : published.Sum(s => DataMember.LiteralBytes(CheckedArticle.Check(s).Spec));
    }

    /// <summary>The requested name that the base class of the articles cannot have.</summary>
    public TakenTypeName? TakenTypeName(Compilation compilation) => StoryName.From(
        compilation,
        settings,
        name => MemberNames.IsTypeOfAny(
            name, check.Sources.Where(s => !s.IsDraft).Select(s => CheckedArticle.Check(s).Spec.Identifier)),
        tree => GeneratedFile.IsOne(tree.GetText().ToString())).Problem;

    /// <summary>Whether there are articles, but neither code nor markup names one of them.</summary>
    public bool NamesNone(Compilation compilation, CancellationToken cancellationToken)
    {
        var published = check.Articles.Select(article => article.Spec.Identifier);
        var names = new ArticleNames(published, MemberNames.SuffixesOfArticle);
        return !names.IsEmpty
            && !compilation.SyntaxTrees.Any(tree => IsOfProject(tree) && NamesInCode.Of(tree, names, cancellationToken).Count > 0)
            && !additionalFiles.Value.SelectMany(files => files)
                .Any(file => NamesInMarkup.IsMarkup(file) && NamesInMarkup.Of(file, names, cancellationToken).Count > 0);

        // ArticleGenerator's own code names all of them, so it does not count. The output of other generators counts as the project's code.
        bool IsOfProject(SyntaxTree tree) => !GeneratedFile.IsOne(tree.GetText(cancellationToken).ToString());
    }
}
