using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>The problems and comments found so far.</summary>
internal sealed class YamlReport(string text)
{
    private const int MostProblems = 100;

    private readonly List<YamlProblem> problems = [];
    private readonly List<YamlComment> comments = [];

    /// <summary>Creates the problems.</summary>
    public YamlMessages Messages { get; } = new(text);

    /// <summary>Whether new problems are part of something that is already reported.</summary>
    public bool IsMuted { get; set; }

    public bool HasProblems => problems.Count > 0;

    public IReadOnlyList<YamlProblem> Problems => [.. problems.OrderBy(problem => problem.Range.Start).Take(MostProblems)];

    public IReadOnlyList<YamlComment> Comments => comments;

    public void Add(YamlProblem problem)
    {
        if (!IsMuted)
            problems.Add(problem);
    }

    public void Comment(int start, int end) => comments.Add(YamlComment.At(text, SourceSpan.FromBounds(start, end)));
}
