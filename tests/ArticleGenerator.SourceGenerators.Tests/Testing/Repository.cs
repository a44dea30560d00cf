using System.Runtime.CompilerServices;

namespace ArticleGenerator.SourceGenerators.Tests.Testing;

/// <summary>Files of this repository, found from where this one stands.</summary>
internal static class Repository
{
    public static string PathOf(string relative, [CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", relative));
}
