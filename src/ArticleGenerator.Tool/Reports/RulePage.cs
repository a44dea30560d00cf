using ArticleGenerator.Tool.LanguageServer;

namespace ArticleGenerator.Tool.Reports;

/// <summary>The pages of the rules, which lie beside the program.</summary>
internal static class RulePage
{
    /// <summary>The address of a rule's page; null where the program was installed without them.</summary>
    public static string? Find(string rule)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "rules", rule + ".md");
        return File.Exists(file) ? FileUri.From(file) : null;
    }
}
