using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A comment that allows a problem: <c># allow ART5003: the text calls her only "the chair"</c>.</summary>
/// <param name="RuleId">The rule as written; it may not exist.</param>
/// <param name="Id">The place of the rule's id.</param>
/// <param name="Comment">The whole comment, with its line or the spaces before it; empty if it also allows other rules.</param>
/// <param name="Covers">The value of the key in the comment's line, or in the line below if the comment is alone.</param>
internal readonly record struct Allowance(string RuleId, FileSpan Id, SourceSpan? Comment, SourceSpan Covers)
{
    private const string Word = "allow ";

    /// <summary>The same as the number of problems that can be shown.</summary>
    private const int Most = 1_000;

    /// <summary>Whether it allows a problem of this rule in this place.</summary>
    public bool Allows(Problem problem) => problem.Rule.Id == RuleId && Spans(problem);

    public bool Spans(Problem problem) => problem.Location.Path == Id.Path && Covers.Contains(problem.Location.Range);

    /// <summary>All allowances of an annotation.</summary>
    public static IEnumerable<Allowance> In(ValidationContext context)
    {
        var document = context.Annotation.Document;
        var comments = document.Comments.Where(c => c.Text.StartsWith(Word, StringComparison.Ordinal)).Take(Most).ToArray();
        return comments.Length == 0 ? [] : Read(context, comments, new AnnotationLines(context.Source.AnnotationFile, document));
    }

    private static IEnumerable<Allowance> Read(ValidationContext context, YamlComment[] comments, AnnotationLines lines) =>
        from comment in comments
        let file = context.Source.AnnotationFile
        let ids = IdsIn(file, comment).ToArray()
        from id in ids
        select new Allowance(
            id.In(file), new(context.Source.AnnotationPath, id), ids.Length == 1 ? WithSpaces(file, comment.Range) : null,
            lines.CoveredBy(comment.Range));

    private static SourceSpan WithSpaces(string file, SourceSpan comment)
    {
        var start = comment.Start;
        while (start > 0 && file[start - 1] is ' ' or '\t')
            start--;

        var isAlone = start == 0 || file[start - 1] == '\n';
        return SourceSpan.FromBounds(start, isAlone && file.IndexOf('\n', comment.End) is >= 0 and var end ? end + 1 : comment.End);
    }

    /// <summary>The words between "allow" and the reason, which starts with a colon.</summary>
    private static IEnumerable<SourceSpan> IdsIn(string file, YamlComment comment)
    {
        var start = file.IndexOf(Word, comment.Range.Start, StringComparison.Ordinal) + Word.Length;
        var colon = file.IndexOf(':', start, comment.Range.End - start);
        var end = colon < 0 ? comment.Range.End : colon;
        for (var i = start; i <= end; i++)
        {
            if (i == end || file[i] is ' ' or ',' or '\t')
            {
                if (i > start)
                    yield return SourceSpan.FromBounds(start, i);

                start = i + 1;
            }
        }
    }
}
