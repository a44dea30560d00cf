using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.Generated;

/// <summary>The texts that a build embedded in its assembly, as one resource.</summary>
internal static class EmbeddedTexts
{
    // One opened pack for each assembly, for as long as the assembly is loaded.
    private static readonly ConditionalWeakTable<Assembly, TextPack> Packs = new();

    /// <summary>The text of an article. Byte order mark and front matter were left out when it was packed.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not have it.</exception>
    public static string Read(Assembly assembly, string path, string articleId)
    {
        var bytes = ReadBytes(assembly, path) ?? throw new InvalidOperationException(
            $"The text of the article '{articleId}' ({path}) is not in the assembly '{assembly.GetName().Name}'. The build of its project " +
            "did not embed it: reference the ArticleGenerator package in that project, with its build assets, and rebuild it.");
        return Encoding.UTF8.GetString(bytes);
    }

    private static byte[]? ReadBytes(Assembly assembly, string path)
    {
        if (!Packs.TryGetValue(assembly, out var pack))
        {
            if (assembly.GetManifestResourceStream(TextPack.ResourceName) is not { } stream) return null;
            pack = Packs.GetValue(assembly, _ => TextPack.Open(stream));
        }
        lock (pack) return pack.Read(path);
    }
}
