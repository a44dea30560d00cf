using System.Collections.Immutable;
using System.Text;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Model;
using ArticleGenerator.SourceGenerators.Parsing;
using ArticleGenerator.SourceGenerators.Rules;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators;

/// <summary>Makes typed records of the articles in a project's seeds folder: a file an article, and a catalog of all.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Where the seeds are, and which of the additional files are among them.
        IncrementalValueProvider<SeedFolder> folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SeedFolder.From(options.GlobalOptions))
            .WithTrackingName(Steps.Folder);
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider
            .Combine(folder)
            .Select(static (pair, cancellation) => SeedFile.Read(pair.Left, pair.Right, cancellation)!)
            .Where(static file => file is not null)
            .WithTrackingName(Steps.Files);

        // What INDEX.md publishes of them, in its order. Prose around its entries changes nothing here.
        IncrementalValueProvider<EquatableArray<ListedSource>> listed = files
            .Where(static file => file.IsIndex)
            .Collect()
            .Combine(files.Select(static (file, _) => file.Path).Collect())
            .Select(static (pair, _) => ListedSource.List(pair.Left.FirstOrDefault(), pair.Right))
            .WithTrackingName(Steps.Listed);
        IncrementalValuesProvider<ArticleSource> sources = listed
            .Combine(files.Collect())
            .SelectMany(static (pair, cancellation) => ListedSource.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Sources);

        // Each article by itself: read, checked, and what is good of it. Its problems are the analyzer's to report.
        IncrementalValuesProvider<CheckedArticle> articles = sources
            .Where(static source => !source.IsDraft)
            .Select(static (source, _) => CheckedArticle.Of(source))
            .WithTrackingName(Steps.Articles);

        // What only all of them together can tell: whose name is taken, and the catalog.
        IncrementalValueProvider<EquatableArray<string>> givingWay = articles
            .Select(static (article, _) => article.Identity)
            .Collect()
            .Select(static (all, _) => RepeatedArticleId.Find(all).Select(found => found.Article.TextPath).ToEquatableArray())
            .WithTrackingName(Steps.GivingWay);
        IncrementalValuesProvider<ArticleSpec> specs = articles
            .Combine(givingWay)
            .Where(static pair => !pair.Right.Contains(pair.Left.Spec.TextPath))
            .Select(static (pair, _) => pair.Left.Spec)
            .WithTrackingName(Steps.Specs);
        IncrementalValueProvider<CatalogSpec> catalog = specs
            .Select(static (article, _) => CatalogEntry.Of(article))
            .Collect()
            .Select(static (entries, _) => new CatalogSpec(entries.ToEquatableArray()))
            .WithTrackingName(Steps.Catalog);

        // What is not in the catalog, though code may name it.
        IncrementalValueProvider<EquatableArray<LostArticle>> lost = files
            .Where(static file => file.IsIndex)
            .Collect()
            .Combine(files.Select(static (file, _) => file.Path).Collect())
            .Select(static (pair, _) => LostSource.List(pair.Left.FirstOrDefault(), pair.Right))
            .Combine(files.Collect())
            .Select(static (pair, _) => LostSource.Read(pair.Left, pair.Right).ToEquatableArray())
            .Combine(sources.Where(static source => source.IsDraft).Select(static (source, _) => LostArticle.OfDraft(source)).Collect())
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())
            .WithTrackingName(Steps.Lost);

        // What the project can compile, and where it wants the types.
        IncrementalValueProvider<EmitOptions?> options = context.CompilationProvider
            .Select(static (compilation, _) => Capabilities.Of(compilation))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => TargetNamespace.From(options.GlobalOptions)))
            .Combine(folder)
            .Combine(files.Collect().Select(static (all, _) => all.Length > 0))
            .Select(static (pair, _) => Options(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Options);

        context.RegisterSourceOutput(specs.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(catalog.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(lost.Combine(catalog).Combine(options), static (output, pair) => Emit(output, pair.Left.Left, pair.Left.Right, pair.Right));
    }

    /// <summary>Null where nothing is to be generated: no seeds, or no records to make them into.</summary>
    private static EmitOptions? Options(Capabilities capabilities, string targetNamespace, SeedFolder folder, bool hasSeeds) =>
        capabilities.HasRuntime && hasSeeds ? new(targetNamespace, folder.Name, capabilities.HasNullable, capabilities.HasNotNullWhen) : null;

    private static void Emit(SourceProductionContext output, ArticleSpec article, EmitOptions? options)
    {
        if (options is not null)
        {
            output.AddSource(GeneratedFile.HintName(article.Identifier, article.TextPath), ToSource(ArticleEmitter.Emit(article, options)));
        }
    }

    private static void Emit(SourceProductionContext output, CatalogSpec catalog, EmitOptions? options)
    {
        if (options is not null)
        {
            output.AddSource(CatalogEmitter.HintName, ToSource(CatalogEmitter.Emit(catalog, options)));
        }
    }

    private static void Emit(SourceProductionContext output, EquatableArray<LostArticle> lost, CatalogSpec catalog, EmitOptions? options)
    {
        if (options is not null && LostArticlesEmitter.Emit(lost, catalog.Articles.Select(a => a.Identifier), options) is { } code)
        {
            output.AddSource(LostArticlesEmitter.HintName, ToSource(code));
        }
    }

    private static SourceText ToSource(string code) => SourceText.From(code, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
