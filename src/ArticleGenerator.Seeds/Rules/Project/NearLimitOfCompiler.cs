using System.Globalization;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// So many articles in one project that the compiler will soon reject it: the string literals of an assembly can have 16 MB together
/// (CS8103), and that error names neither the articles nor a way out. If the project can have UTF-8 literals, there is no such limit.
/// </summary>
internal sealed class NearLimitOfCompiler : ProjectRule
{
    private const long Megabyte = 1 << 20;

    /// <summary>The limit of the heap of string literals: its offsets have 24 bits.</summary>
    private const long Limit = 16 * Megabyte;

    /// <summary>Leaves room for some months of articles, or for strings in the project's own code.</summary>
    public const long Near = Limit / 8 * 7;

    public override Rule Rule { get; } = new(
        "ART9008", "Near the compiler's limit",
        "The seeds of this project take {0} MB of strings in the compiled code, and an assembly can hold 16 MB (CS8103). " +
        "Compile the project for net8.0 or newer with C# 11 or newer, which lifts the limit, or put some of the articles into another " +
        "content library (docs/content-libraries.md).");

    public override string[]? Check(ProjectSettings project) =>
        project.LiteralBytes() is var bytes && bytes > Near
            ? [(bytes / (double)Megabyte).ToString("0.0", CultureInfo.InvariantCulture)]
            : null;
}
