using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.CompilerServices;

/// <summary>The texts that a build embedded in its assembly, as one resource.</summary>
internal static class EmbeddedTexts
{
    // One opened pack for each assembly, for as long as the assembly is loaded.
    private static readonly ConditionalWeakTable<Assembly, TextPack> Packs = new();

    /// <summary>The text of an article. Byte order mark and front matter were left out when it was packed.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not have it.</exception>
    public static string Read(Assembly assembly, string path, string articleId)
    {
        var pack = PackOf(assembly) ?? throw Missing(
            "The build of its project did not embed it: " +
            "reference the ArticleGenerator package in that project, with its build assets, and rebuild it.");
        byte[]? bytes;
        lock (pack)
            bytes = pack.Read(path);
        // A seed that is added while the program runs under dotnet watch brings its code, but not its text.
        return bytes is null ? throw Missing("Restart the program; if that does not help, rebuild it.") : Encoding.UTF8.GetString(bytes);

        InvalidOperationException Missing(string fix) =>
            new($"The text of the article '{articleId}' ({path}) is not in the assembly '{assembly.GetName().Name}'. {fix}");
    }

    private static TextPack? PackOf(Assembly assembly)
    {
        if (Packs.TryGetValue(assembly, out var known))
            return known;
        return assembly.GetManifestResourceStream(TextPack.ResourceName) is { } stream
            ? Packs.GetValue(assembly, _ => TextPack.Open(stream))
            : null;
    }
}
