using ArticleGenerator.Tool.LanguageServer;

namespace ArticleGenerator.Tool.Reports;

/// <summary>The pages of the rules, which are in the program's folder.</summary>
internal static class RulePage
{
    /// <summary>The address of a rule's page; null if the program was installed without the pages.</summary>
    public static string? Find(string rule)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "rules", rule + ".md");
        return File.Exists(file) ? FileUri.From(file) : null;
    }
}
