using System.Collections.Immutable;
using System.Text;
using ArticleGenerator.Seeds;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.SourceGenerators.Diagnostics;
using ArticleGenerator.SourceGenerators.Emit;
using ArticleGenerator.SourceGenerators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.SourceGenerators;

/// <summary>Generates typed records for the articles in a project's seeds folder: a file per article, and a catalog of all.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSourceGenerator : IIncrementalGenerator
{
    private readonly long mostLiteralBytes;

    /// <summary>Creates a generator.</summary>
    public ArticleSourceGenerator()
        : this(NearLimitOfCompiler.Near)
    {
    }

    /// <param name="mostLiteralBytes">If the data of all articles exceeds this, it is not written as string literals.</param>
    internal ArticleSourceGenerator(long mostLiteralBytes) => this.mostLiteralBytes = mostLiteralBytes;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The seeds folder, and the additional files that are seeds.
        IncrementalValueProvider<SeedFolder> folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SeedFolder.From(options.GlobalOptions))
            .WithTrackingName(Steps.Folder);
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider
            .Combine(folder)
            .Select(static (pair, cancellation) => AdditionalSeed.Read(pair.Left, pair.Right, cancellation)!)
            .Where(static file => file is not null)
            .WithTrackingName(Steps.Files);

        IncrementalValueProvider<SeedFiles> folderFiles = files
            .Collect()
            .Select(static (all, _) => new SeedFiles(all))
            .WithTrackingName(Steps.FolderFiles);

        // What INDEX.md publishes, in its order. Neither the prose around its entries nor the content of the files changes anything here.
        IncrementalValueProvider<(SeedFile? Index, ImmutableArray<string> Paths, SharedFiles Shared)> index = files
            .Where(static file => file.IsIndex)
            .Collect()
            .Combine(files.Select(static (file, _) => file.Path).Collect())
            .Combine(folderFiles.Select(static (files, _) => files.Shared))
            .Select(static (pair, _) => (pair.Left.Left.FirstOrDefault(), pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Index);
        IncrementalValueProvider<Listing> listing = index
            .Select(static (index, _) => Listing.Read(index.Index, index.Paths, index.Shared))
            .WithTrackingName(Steps.Listing);

        // Reads and checks the articles that have changed, in parallel. The analyzer reports their problems.
        IncrementalValueProvider<ArticleSources> all = folderFiles
            .Combine(listing)
            .Select(static (pair, _) => ArticleSources.Join(pair.Left, pair.Right))
            .WithTrackingName(Steps.AllSources)
            .Select(static (sources, cancellation) => sources.CheckAll(cancellation))
            .WithTrackingName(Steps.Checked);

        // Each article by itself, with its sound values. It is found again by its text, wherever it is in INDEX.md and among the files.
        IncrementalValuesProvider<ArticleSource> sources = files
            .Where(static file => file.IsText)
            .Select(static (file, _) => file.Path)
            .Combine(all)
            .Select(static (pair, _) => pair.Right[pair.Left]!)
            .Where(static source => source is not null)
            .WithTrackingName(Steps.Sources);
        IncrementalValuesProvider<CheckedArticle> articles = sources
            .Where(static source => !source.IsDraft)
            .Select(static (source, _) => CheckedArticle.Check(source))
            .WithTrackingName(Steps.Articles);

        // What depends on all articles: the name of each, its translations, and the catalog.
        IncrementalValueProvider<ImageFiles> images = context.AdditionalTextsProvider
            .Where(AdditionalImages.IsList)
            .Collect()
            .Select(static (lists, cancellation) => AdditionalImages.Read(lists, cancellation));
        IncrementalValueProvider<ArticleSet> set = articles
            .Select(static (article, _) => article.Identity)
            .Collect()
            .Combine(listing)
            .Combine(images)
            .Select(static (pair, _) =>
                ArticleSet.Of(pair.Left.Left.OrderBy(article => pair.Left.Right.PlaceOf(article.TextPath)), pair.Right))
            .WithTrackingName(Steps.Set);
        IncrementalValuesProvider<ArticleSpec> checkedSpecs = articles
            .Combine(set)
            .Select(static (pair, _) => pair.Right.Place(pair.Left.Spec)!)
            .Where(static spec => spec is not null)
            .WithTrackingName(Steps.Specs);

        // If lines move in a shared file, the documentation changes, but no article is checked again.
        IncrementalValueProvider<SharedCast> cast = folderFiles
            .Combine(listing)
            .Select(static (pair, _) => SharedCast.Read(pair.Left, pair.Right));
        IncrementalValueProvider<SharedPlaces> places = cast.Select(static (cast, _) => cast.Places);
        IncrementalValueProvider<EquatableArray<SharedName>> sharedNames = cast.Select(static (cast, _) => cast.Names.ToEquatableArray());
        IncrementalValuesProvider<ArticleSpec> specs = checkedSpecs
            .Combine(places)
            .Select(static (pair, _) => pair.Left.At(pair.Right));

        // Articles that are not in the catalog, although code may name them.
        IncrementalValueProvider<EquatableArray<LostArticle>> lost = index
            .Select(static (index, _) => LostSource.List(index.Index, index.Paths, index.Shared))
            .Combine(folderFiles)
            .Select(static (pair, _) => pair.Left.Select(source => source.Read(pair.Right)).ToEquatableArray())
            .Combine(sources.Where(static source => source.IsDraft).Select(static (source, _) => LostArticle.OfDraft(source)).Collect())
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())
            .WithTrackingName(Steps.Lost);

        // The keys that the project has declared; no output where there are none.
        IncrementalValuesProvider<EquatableArray<FieldDeclaration>> fields = listing
            .SelectMany(static (listing, _) => listing.Schema.Fields is { Count: > 0 } declared ? new[] { declared } : [])
            .WithTrackingName(Steps.Fields);

        // What the project wants.
        IncrementalValueProvider<CodeSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => CodeSettings.From(options.GlobalOptions));

        // Whether the data of all articles is too much for string literals. Under dotnet watch, the code also has the texts.
        IncrementalValueProvider<long> literalBytes = specs
            .Select(static (article, _) => DataMember.LiteralBytes(article))
            .WithTrackingName(Steps.LiteralBytes)
            .Collect()
            .Select(static (all, _) => all.Sum());
        IncrementalValueProvider<bool> isTooMuch = literalBytes
            .Select((bytes, _) => bytes > mostLiteralBytes)
            .WithTrackingName(Steps.IsTooMuch);
        IncrementalValueProvider<WatchedTexts> texts = all
            .Combine(literalBytes)
            .Combine(settings)
            .Select((pair, _) =>
                pair.Right.IsWatched ? WatchedTexts.Of(pair.Left.Left, mostLiteralBytes - pair.Left.Right) : WatchedTexts.None)
            .WithTrackingName(Steps.Texts);

        // Which articles have members: all, none, or those that the code of the project names.
        IncrementalValueProvider<TypedArticles> typed = TypedArticlesOf(context, specs, lost, settings);
        IncrementalValuesProvider<GroupedArticle> members = specs
            .Combine(typed)
            .Combine(texts)
            .Select(static (pair, _) => new GroupedArticle(
                pair.Right.AddTo(pair.Left.Left), pair.Left.Right.Contains(pair.Left.Left.Identifier)))
            .WithTrackingName(Steps.Members);
        IncrementalValueProvider<EquatableArray<LostArticle>> lostMembers = lost
            .Combine(typed)
            .Select(static (pair, _) => pair.Left.Where(pair.Right.MayHaveMembers).ToEquatableArray())
            .WithTrackingName(Steps.LostMembers);
        IncrementalValueProvider<CatalogSpec> catalog = members
            .Select(static (article, _) => CatalogEntry.From(article))
            .Collect()
            .Combine(listing)
            .Combine(sharedNames)
            .Select(static (pair, _) => new CatalogSpec(
                pair.Left.Left.OrderBy(article => pair.Left.Right.PlaceOf(article.TextPath)).ToEquatableArray(), pair.Right))
            .WithTrackingName(Steps.Catalog);

        // One file per article, or per group of articles if there are many.
        IncrementalValueProvider<bool> isGrouped = members
            .Collect()
            .Select(static (all, _) => all.Length > ArticleGroup.MostFiles)
            .WithTrackingName(Steps.IsGrouped);
        IncrementalValuesProvider<ArticleGroup> alone = members
            .Combine(isGrouped)
            .Where(static pair => !pair.Right)
            .Select(static (pair, _) => ArticleGroup.From(pair.Left))
            .WithTrackingName(Steps.Alone);
        IncrementalValuesProvider<ArticleGroup> groups = members
            .Collect()
            .SelectMany(static (all, _) => ArticleGroup.From(all))
            .WithTrackingName(Steps.Groups);

        // What the project can compile, and its settings.
        IncrementalValueProvider<bool> isTypeOfArticle = specs
            .Select(static (article, _) => article.Identifier)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => MemberNames.IsTypeOfAny(pair.Right.TypeName, pair.Left));
        IncrementalValueProvider<bool> isComponent = context.AdditionalTextsProvider
            .Combine(settings)
            .Where(static pair => pair.Right.IsComponentOfThatName(pair.Left.Path))
            .Collect()
            .Select(static (all, _) => all.Length > 0);
        IncrementalValueProvider<EmitOptions?> options = context.CompilationProvider
            .Combine(settings)
            .Combine(isTypeOfArticle.Combine(isComponent).Select(static (pair, _) => pair.Left || pair.Right))
            .Select(static (pair, _) =>
                Capabilities.From(pair.Left.Left, pair.Left.Right, name => pair.Right && name == pair.Left.Right.TypeName))
            .Combine(settings)
            .Combine(folder)
            .Combine(files.Collect().Select(static (all, _) => all.Length > 0))
            .Combine(isTooMuch)
            .Select(static (pair, _) =>
                Options(pair.Left.Left.Left.Left, pair.Left.Left.Left.Right, pair.Left.Left.Right, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Options);

        context.RegisterSourceOutput(alone.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(groups.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(fields.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(catalog.Combine(options), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(
            lostMembers.Combine(catalog).Combine(options),
            static (output, pair) => Emit(output, pair.Left.Left, pair.Left.Right, pair.Right));
    }

    private static IncrementalValueProvider<TypedArticles> TypedArticlesOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ArticleSpec> specs,
        IncrementalValueProvider<EquatableArray<LostArticle>> lost,
        IncrementalValueProvider<CodeSettings> settings)
    {
        IncrementalValueProvider<ArticleNames> names = specs
            .Select(static (article, _) => article.Identifier)
            .Collect()
            .Combine(lost)
            .Combine(settings)
            .Select(static (pair, _) => NamesToLookFor(pair.Left.Left, pair.Left.Right, pair.Right.Members))
            .WithTrackingName(Steps.Names);
        IncrementalValueProvider<ImmutableArray<EquatableArray<string>>> inMarkup = context.AdditionalTextsProvider
            .Where(NamesInMarkup.IsMarkup)
            .Combine(names)
            .Select(static (pair, cancellation) => NamesInMarkup.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.InMarkup)
            .Collect();

        // Only the files of the compilation, because the results for each file are kept.
        return context.CompilationProvider
            .Combine(names)
            .Select(static (pair, cancellation) => NamesInCode.Of(pair.Left, pair.Right, cancellation))
            .Combine(inMarkup)
            .Combine(settings)
            .Select(static (pair, _) => TypedArticles.From(pair.Right.Members, pair.Left.Right.Add(pair.Left.Left)))
            .WithTrackingName(Steps.Typed);
    }

    /// <summary>
    /// Not even the name of an unpublished article gets into an assembly. If code names it, there is no assembly, but an error with the
    /// reason.
    /// </summary>
    private static ArticleNames NamesToLookFor(
        IEnumerable<string> articles, EquatableArray<LostArticle> lost, ArticleMembers members) => members switch
        {
            ArticleMembers.Used => new(articles.Concat(lost.Select(article => article.Identifier)), MemberNames.SuffixesOfArticle),
            ArticleMembers.Typed => new(
                lost.Where(article => !article.IsListed).Select(article => article.Identifier), MemberNames.SuffixesOfArticle),
            _ => ArticleNames.None,
        };

    /// <summary>Null if there is nothing to generate: no seeds, or no reference to the records.</summary>
    private static EmitOptions? Options(
        Capabilities capabilities, CodeSettings settings, SeedFolder folder, bool hasSeeds, bool isTooMuch) =>
        capabilities.HasRuntime && hasSeeds
            ? new(settings.Namespace, folder.Name, capabilities.HasNullable, capabilities.HasNotNullWhen, capabilities.StoryName)
            {
                HasUtf8Data = capabilities.HasUtf8Data && isTooMuch,
                HasJson = capabilities.HasJson,
            }
            : null;

    private static void Emit(SourceProductionContext output, ArticleGroup group, EmitOptions? options)
    {
        if (options is not null && group.Articles.Count > 0)
        {
            output.AddSource(
                GeneratedFile.HintName(group),
                ToSource(ArticleGroupEmitter.Emit(
                    group, options, (article, error) => output.ReportDiagnostic(Failure(article, options, error)))));
        }
    }

    private static void Emit(SourceProductionContext output, EquatableArray<FieldDeclaration> fields, EmitOptions? options)
    {
        if (options is not null)
            output.AddSource(FieldsEmitter.HintName, ToSource(FieldsEmitter.Emit(fields, options)));
    }

    private static void Emit(SourceProductionContext output, CatalogSpec catalog, EmitOptions? options)
    {
        if (options is not null)
            output.AddSource(CatalogEmitter.HintName, ToSource(CatalogEmitter.Emit(catalog, options)));
    }

    private static void Emit(SourceProductionContext output, EquatableArray<LostArticle> lost, CatalogSpec catalog, EmitOptions? options)
    {
        if (options is not null
            && LostArticlesEmitter.Emit(lost, catalog.Articles.Select(a => a.Identifier), options) is { } code)
        {
            output.AddSource(LostArticlesEmitter.HintName, ToSource(code));
        }
    }

    private static Diagnostic Failure(ArticleSpec article, EmitOptions options, Exception error) => Diagnostic.Create(
        Descriptors.For(UnexpectedError.Rule),
        Location.Create(options.PathOf(article.AnnotationPath ?? article.TextPath), default, default),
        [.. UnexpectedError.Arguments(article.TextPath, error)]);

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    internal static SourceText ToSource(SourceWriter code) =>
        SourceText.From(code.Finish(), Encoding);
}
