namespace Handbook;

/// <summary>Pages that the navigation shows together: those of one folder.</summary>
/// <param name="Title">What the navigation calls it.</param>
/// <param name="Pages">In the order of INDEX.md.</param>
public sealed record Chapter(string Title, IReadOnlyList<DocsPage> Pages)
{
    /// <summary>The chapters, in the order of INDEX.md.</summary>
    public static IReadOnlyList<Chapter> Of(IEnumerable<DocsPage> pages) =>
        [.. pages.GroupBy(page => page.Folder).Select(folder => new Chapter(TitleOf(folder.Key), [.. folder]))];

    private static string TitleOf(string folder) => folder switch
    {
        "" => "Guides and reference",
        "tool" => "Commands of the tool",
        "rules" => "Rules",
        "decisions" => "Decisions",
        _ => folder,
    };
}
