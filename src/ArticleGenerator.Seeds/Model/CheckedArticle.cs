using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Model;

/// <summary>An article, read and checked: what is generated, and what is wrong with it. Value-equal.</summary>
/// <param name="Named">All of them, including allowed ones.</param>
/// <param name="Problems">All of them, also those that are allowed.</param>
/// <param name="Allowances">What its comments allow.</param>
internal sealed record CheckedArticle(
    ArticleSpec Spec,
    ArticleIdentity Identity,
    EquatableArray<NamedIdentity> Named,
    EquatableArray<Problem> Problems,
    EquatableArray<Allowance> Allowances)
{
    /// <summary>The articles that its fields refer to.</summary>
    public EquatableArray<ArticleReference> References { get; init; }

    /// <summary>The images that it names, each with its place.</summary>
    public EquatableArray<ImageLink> Images { get; init; }

    /// <summary>
    /// In UTF-16 units of the files. The benchmarks' 10,000 articles have 45 million: with less, they drop each other in every build.
    /// </summary>
    private const long MostRemembered = 64 << 20;

    private static readonly Memory<ArticleSource, CheckedArticle> Known =
        new(MostRemembered, source => source.Length + source.Shared.Length);

    /// <summary>Checks those that aren't cached, in parallel.</summary>
    /// <exception cref="OperationCanceledException">It was canceled; finished checks are kept.</exception>
    /// <param name="checkedOne">Called after each article that isn't cached, from any thread.</param>
    public static void CheckAll(IEnumerable<ArticleSource> sources, CancellationToken cancellationToken, Action? checkedOne = null)
    {
        var unknown = sources.Where(source => Known.Find(WithWhatCounts(source)) is null).ToArray();
        if (unknown.Length > 1)
        {
            Parallel.ForEach(unknown, new ParallelOptions { CancellationToken = cancellationToken }, source =>
            {
                Check(source);
                checkedOne?.Invoke();
            });
        }
    }

    /// <summary>
    /// The check of an article, made once for all callers: the generator, the analyzer, and the next compilation in the same process.
    /// </summary>
    public static CheckedArticle Check(ArticleSource source) =>
        Known.GetOrAdd(WithWhatCounts(source), static source => Read(source, ArticleValidator.Run));

    private static ArticleSource WithWhatCounts(ArticleSource source) => WithDefaultsThatCount(WithSchemaThatCounts(source));

    /// <summary>A declaration changes no article that doesn't have the field. Only a misspelled key could be any of them.</summary>
    private static ArticleSource WithSchemaThatCounts(ArticleSource source)
    {
        if (source.Schema.Fields.Count == 0)
            return source;

        var taken = source.Shared.Taken.Aggregate(Sections.None, (sections, entry) => sections | entry.Section);
        var part = source with { Schema = source.Schema.For(source.AnnotationText, taken) };
        return part.Annotation.Strict is { HasUnknownKeys: false } ? part : source;
    }

    /// <summary>A default in INDEX.md doesn't affect an article that has its own value.</summary>
    private static ArticleSource WithDefaultsThatCount(ArticleSource source)
    {
        if (source.Defaults == IndexDefaults.None || source.Annotation.Strict is not { } annotation)
            return source;

        var defaults = new IndexDefaults(
            Says(annotation, "inLanguage") ? null : source.Defaults.InLanguage,
            Says(annotation, "publisher") ? null : source.Defaults.Publisher);
        return source with { Defaults = defaults };
    }

    /// <summary>Whether a key has a value that no rule refuses.</summary>
    private static bool Says(Annotation annotation, string key) =>
        annotation.Article[key]?.Node is YamlScalar { Value: var value }
        && !string.IsNullOrWhiteSpace(value)
        && value.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or ' ')
        && (key != "inLanguage" || LanguageTags.CanBeLanguage(value));

    /// <summary>The result of a check; if the check fails because of a bug, the article with its text alone.</summary>
    internal static CheckedArticle Read(ArticleSource source, Func<ArticleSource, ValidatedArticle> validate)
    {
        try
        {
            return Read(validate(source));
        }
#pragma warning disable CA1031 // One article may fail; the others may not fail with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var problem = new Problem(
                UnexpectedError.Rule, new FileSpan(source.AnnotationPath, default),
                UnexpectedError.Arguments(source.TextPath, e).ToEquatableArray());
            return Read(ArticleValidator.Unchecked(source)) with { Problems = new[] { problem }.ToEquatableArray() };
        }
    }

    private static CheckedArticle Read(ValidatedArticle article)
    {
        var context = article.Context;
        var spec = ArticleSpecBuilder.Build(article);
        var idNode = context.TextOf(context.Annotation.Article["id"]);
        var image = ImageOf(context);
        var location = idNode is null
            ? new FileSpan(spec.TextPath, default)
            : new FileSpan(context.Source.AnnotationPath, idNode.Range);
        return new(
            spec,
            new(spec.Id, spec.Identifier, spec.TextPath, location)
            {
                IsIdGiven = idNode is not null,
                InLanguage = spec.InLanguage,
                Translates = TranslatedBy(context),
                TranslatedName = context.Source.TranslatedName,
                Image = image,
                FieldImages = FieldImage.In(context).ToEquatableArray(),
            },
            context.Anchors.Named.Where(e => IsOwn(context, e)).Select(e => NamedOf(context, e)).ToEquatableArray(),
            article.Problems.Concat(article.FrontMatterFields?.Problems ?? []).ToEquatableArray(),
            Allowance.In(context).ToEquatableArray())
        {
            References = ArticleReference.In(context)
                .Concat(article.FrontMatterFields is { } fields ? ArticleReference.In(fields.Context) : []).ToEquatableArray(),
            Images = (image is null ? [] : new[] { image }).Concat(FieldImage.LinksIn(context))
                .Concat(article.FrontMatterFields is { } theirs ? FieldImage.LinksIn(theirs.Context, isForeign: true) : [])
                .ToEquatableArray(),
        };
    }

    private static TranslationLink? TranslatedBy(ValidationContext context) =>
        context.TextOf(context.Annotation.Article["translationOf"]) is { } id
            ? new(id.Value, new FileSpan(context.Source.AnnotationPath, id.Range))
            : null;

    private static ImageLink? ImageOf(ValidationContext context)
    {
        var (text, annotation) = (context.Source.TextPath, context.Source.AnnotationPath);
        var image = context.ImageIn(context.Annotation.Article["image"]);
        // In front matter, a path from the root belongs to the site that another tool builds.
        return context.TextOf(image["src"]) is { } source
            ? new(source.Value, text, new(annotation, source.Range), annotation == text && source.Value is ['/', ..])
            : ArticleSpecBuilder.ForeignOf(context).Image is { Source: var theirs }
                ? new(theirs.Value, text, new(text, theirs.Range), IsForeign: true)
            : null;
    }

    /// <summary>The data of a shared entry is compared once, in its own file.</summary>
    private static bool IsOwn(ValidationContext context, AnnotationEntry entry) => entry.Shared is not null
        ? entry.Own["wikidata"] is not null
        : context.Source.Shared.Taken.Count == 0 || !entry.MayTake;

    internal static NamedIdentity NamedOf(ValidationContext context, AnnotationEntry entry) => new(
        entry.Id,
        entry.Section,
        context.TextOf(entry.Map["wikidata"])?.Value,
        new FileSpan(context.Source.AnnotationPath, entry.IdNode.Range));
}
