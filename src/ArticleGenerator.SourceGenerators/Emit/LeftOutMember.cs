using System.Globalization;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>An entry that was left out keeps its name. Code that uses it does not compile, and gets the message of the seed.</summary>
internal static class LeftOutMember
{
    public static CSharp Body { get; } = $"throw new global::System.InvalidOperationException();";

    /// <summary>The lines above a type or a member that must not be used.</summary>
    public static SourceWriter LeftOut(this SourceWriter writer, Cause cause, EmitOptions options)
    {
        var message = string.Format(
            CultureInfo.InvariantCulture, "{0} {1}({2},{3})",
            cause.Problem, options.PathOf(cause.Path), cause.Place.Line, cause.Place.Column);
        return writer
            .Summary("Left out. " + message)
            .Line($"[global::System.Obsolete({CSharp.Literal(Excerpt.From(message, int.MaxValue))}, true)]");
    }
}
