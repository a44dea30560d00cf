using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>An article after its rules have run.</summary>
/// <param name="Context">What is valid in it.</param>
/// <param name="Refusals">What isn't, and why.</param>
internal sealed record ValidatedArticle(ValidationContext Context, Refusals Refusals, IReadOnlyList<Problem> Problems)
{
    /// <summary>The project's own fields in another tool's front matter; null if it has none.</summary>
    public ValidatedArticle? FrontMatterFields { get; init; }
}

/// <summary>Runs the rules over an article, one after the other: a node that one refuses is hidden from the next.</summary>
internal sealed class ArticleValidator
{
    private readonly Refusals refusals = new();
    private readonly ProblemList problems = new();
    private readonly ValidationContext context;

    private ArticleValidator(ArticleSource source, Annotation annotation) => context = new(source, annotation, refusals, problems);

    /// <summary>Runs all rules over an article. Never throws because of a seed's content.</summary>
    public static ValidatedArticle Run(ArticleSource source)
    {
        var article = RunAnnotation(source);
        return Rules.FrontMatterFields.In(source, article.Context.Annotation) is { } fields
            ? article with { FrontMatterFields = RunFields(article.Context, fields) }
            : article;
    }

    private static ValidatedArticle RunAnnotation(ArticleSource source)
    {
        var rules = source.IsDraft ? ArticleRules.OfDrafts : ArticleRules.OfArticles;
        if (source.Annotation.Strict is not { } annotation)
            return new ArticleValidator(source, source.Annotation.Recovered).Run(rules);

        var article = new ArticleValidator(source, annotation).Run(rules);
        return CountFindings(article) is > 0 and var findings ? Explained(article, findings, rules) : article;
    }

    /// <summary>An article with only its text, which no rule has checked.</summary>
    public static ValidatedArticle Unchecked(ArticleSource source) =>
        new ArticleValidator(source, AnnotationTrees.NoneOf(source.Schema).Recovered).Result;

    /// <summary>Another tool's front matter is in the text's file, and refers to the entries of the annotation.</summary>
    private static ValidatedArticle RunFields(ValidationContext article, AnnotationMap fields)
    {
        var source = article.Source;
        var file = new ArticleSource(source.TextPath, source.TextFile, null, null, source.LinkText)
        {
            Limits = source.Limits,
            Schema = source.Schema,
        };
        var entries = article.Entries.Where(article.IsSound);
        return new ArticleValidator(file, Annotation.OfFields(fields, entries, source.Schema)).Run(ArticleRules.OfFields);
    }

    /// <summary>Runs the applicable rules over the front matter of INDEX.md.</summary>
    public static ValidatedArticle RunIndex(string index, SeedLimits? limits = null)
    {
        var (start, length) = FrontMatter.Content(index);
        var document = length > 0 ? YamlReader.Read(index, start, length, limits, IndexVocabulary.Instance) : YamlDocument.Empty;
        var source = new ArticleSource(SeedPath.Index, index, null, null, "");
        return new ArticleValidator(source, Annotation.ReadIndex(document)).Run(ArticleRules.OfIndex);
    }

    /// <summary>Runs the applicable rules over a file of shared entries.</summary>
    /// <param name="source">The file as an annotation, without a text.</param>
    public static ValidatedArticle RunShared(ArticleSource source)
    {
        var annotation = source.IsSidecarUtf8
            ? AnnotationTrees.ReadShared(source.AnnotationFile, source.Limits, source.Schema)
            : AnnotationTrees.None.Recovered;
        return new ArticleValidator(source, annotation).Run(ArticleRules.OfSharedFiles);
    }

    private ValidatedArticle Result => new(context, refusals, problems.Shown);

    /// <summary>
    /// A problem may come from a slip that is valid YAML. The error-tolerant reader knows such slips. Its tree is used if it has no more
    /// problems: a mistake in content must not turn into syntax errors. On a tie its explanation is the better one.
    /// </summary>
    private static ValidatedArticle Explained(ValidatedArticle article, int findings, IReadOnlyList<ArticleRule> rules)
    {
        var source = article.Context.Source;
        var annotation = source.Annotation.Recovered;
        if (annotation.Document.Problems.Count == 0 || annotation.Document.Problems.Count > findings)
            return article;

        var explained = new ArticleValidator(source, annotation).Run(rules);
        return CountFindings(explained) <= findings ? explained : article;
    }

    /// <summary>The number of problems that are neither hints nor allowed.</summary>
    private static int CountFindings(ValidatedArticle article) =>
        article.Problems.All(p => p.Rule.Severity == Severity.Hint)
            ? 0
            : AllowsNothing.Apply([.. Allowance.In(article.Context)], article.Problems)
                .Count(p => p.Rule.Severity != Severity.Hint && p.Rule != AllowsNothing.Rule);

    private ValidatedArticle Run(IReadOnlyList<ArticleRule> rules)
    {
        try
        {
            foreach (var rule in rules)
            {
                if (Run(rule) is { } limit)
                    return GivenUp(limit);
            }
        }
        catch (TooMuchToFindException)
        {
            return GivenUp(TooMuchToFind.In(context.Source));
        }

        problems.Close();
        return Result;
    }

    /// <summary>The problem that stops all further checks, if the rule found one.</summary>
    private Problem? Run(ArticleRule rule)
    {
        List<Finding>? refusing = null;
        foreach (var finding in rule.Check(context))
        {
            if (finding.GivesUp)
                return finding.Problem;

            if (finding.Problem is { } problem)
                problems.Add(problem);

            (refusing ??= []).Add(finding);
        }

        refusing?.ForEach(refusals.Add);
        return null;
    }

    /// <summary>
    /// The article without its annotation: what is over a limit can't be checked as a whole, and half of it may have a different meaning.
    /// </summary>
    private ValidatedArticle GivenUp(Problem problem)
    {
        var rest = new ArticleValidator(context.Source, AnnotationTrees.NoneOf(context.Source.Schema).Recovered);
        rest.problems.Add(problem);
        return rest.Result;
    }
}
