using System.Runtime.CompilerServices;
using DiffEngine;
using Microsoft.CodeAnalysis;

// The namespace and surface of Verify.XunitV3 with Verify.SourceGenerators, for which this stands in: with those packages referenced
// this file can go, and the verified files stay unchanged.
namespace VerifyXunit;

/// <summary>Compares what a generator writes with the <c>*.verified.cs</c> files next to the test.</summary>
internal static class Verifier
{
    /// <summary>Fails if a file differs, is new or is gone, and writes the actual one next to it as <c>*.received.cs</c>.</summary>
    public static async Task Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(sourceFile)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}#";
        var received = target.GetRunResult().Results.SelectMany(r => r.GeneratedSources)
            .ToDictionary(s => $"{prefix}{Path.GetFileNameWithoutExtension(s.HintName)}", s => s.SourceText.ToString());
        var different = new List<string>();
        foreach (var (name, code) in received)
        {
            if (!await Matches(Path.Combine(folder, name), code))
                different.Add(name + ".received.cs");
        }

        different.AddRange(Directory.EnumerateFiles(folder, prefix + "*.verified.cs").Select(f => Path.GetFileName(f)!)
            .Where(f => !received.ContainsKey(f[..^".verified.cs".Length])));
        Assert.True(different.Count == 0, "Read these, and rename what is right to *.verified.cs: " + string.Join(", ", different));
    }

    private static async Task<bool> Matches(string path, string received)
    {
        var (verifiedFile, receivedFile) = (path + ".verified.cs", path + ".received.cs");
        File.Delete(receivedFile);
        if (File.Exists(verifiedFile)
            && (await File.ReadAllTextAsync(verifiedFile)).Replace("\r\n", "\n", StringComparison.Ordinal) == received)
        {
            return true;
        }

        await File.WriteAllTextAsync(receivedFile, received);
        await DiffRunner.LaunchAsync(receivedFile, verifiedFile);
        return false;
    }
}
