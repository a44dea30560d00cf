using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace ArticleGenerator.Fuzzing;

/// <summary>
/// Changes seeds at random and compiles a project of them, with the generator out of its package, in the compiler of the SDK: a process of
/// its own, so that a stack overflow or a hang shows as what it is.
/// </summary>
internal sealed class CompilerRun
{
    private const int ArticlesARun = 40;
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(1);

    // What no seed may bring about. Warnings of rules are what they are for.
    private static readonly string[] Signs = ["error ", "AD0001", "CS8784", "CS8785", "ART9001", "Unhandled exception", "Stack overflow"];

    private static readonly string[] References =
        ["System.Runtime.dll", "System.Private.CoreLib.dll", "System.Collections.dll", "netstandard.dll"];

    private readonly string work = Directory.CreateTempSubdirectory("articles-").FullName;
    private readonly string package;
    private readonly (string Path, byte[] Bytes)[] seeds;
    private readonly int seed = Environment.TickCount;
    private readonly ByteMutator mutator;
    private readonly Random random;
    private int findings;
    private int warnings;

    public CompilerRun(string packageFile, string seedsFolder)
    {
        package = Path.Combine(work, "package");
        ZipFile.ExtractToDirectory(packageFile, package);
        seeds = [.. Directory.EnumerateFiles(seedsFolder)
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];
        (mutator, random) = (new(seed), new(seed));
    }

    public int Mutate(TimeSpan duration)
    {
        var (clock, runs) = (Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < duration; runs++)
            Compile(Path.Combine(work, $"run{runs}"));

        Console.WriteLine(
            $"{runs} compilations of {ArticlesARun} articles from seed {seed}, {warnings} warnings of rules, " +
            $"{findings} findings in {work}");
        return findings;
    }

    private void Compile(string folder)
    {
        WriteSeeds(Path.Combine(folder, "seeds"));
        using var compiler =
            Process.Start(new ProcessStartInfo("dotnet", Arguments(folder)) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        var output = compiler.StandardOutput.ReadToEndAsync();
        var isDone = IsDoneInTime(compiler);
        var lines = output.Result.Split('\n');
        warnings += lines.Count(line => line.Contains(": warning ART", StringComparison.Ordinal));
        var said = lines.Where(line => Array.Exists(Signs, line.Contains)).Take(5).ToArray();
        var evil = isDone && File.Exists(Path.Combine(folder, "out.dll")) && HasEvilType(Path.Combine(folder, "out.dll"));
        if (isDone && compiler.ExitCode == 0 && said.Length == 0 && !evil)
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        findings++;
        Console.WriteLine(
            $"{folder}: {(isDone ? $"exit code {compiler.ExitCode}" : "takes too long")}" +
            $"{(evil ? ", a type that a seed wrote" : "")}\n{string.Join('\n', said)}");
    }

    // By the time it has computed, which does not grow because the machine has other work;
    // a compiler that waits for ever is stopped by the clock.
    private static bool IsDoneInTime(Process compiler)
    {
        var clock = Stopwatch.StartNew();
        while (!compiler.WaitForExit(TimeSpan.FromSeconds(1)))
        {
            if (TimeComputed(compiler) > TooLong || clock.Elapsed > 10 * TooLong)
            {
                compiler.Kill(entireProcessTree: true);
                return false;
            }
        }

        return true;
    }

    private static TimeSpan TimeComputed(Process compiler)
    {
        try
        {
            return compiler.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return TimeSpan.Zero;
        }
    }

    /// <summary>Many articles, each with a changed annotation or a changed text, and an INDEX.md that is changed at times.</summary>
    private void WriteSeeds(string folder)
    {
        Directory.CreateDirectory(folder);
        var index = string.Concat(Enumerable.Range(0, ArticlesARun).Select(i => $"- [Article {i}](a{i}.txt)\n"));
        File.WriteAllBytes(
            Path.Combine(folder, "INDEX.md"),
            random.Next(2) == 0 ? mutator.Mutate(System.Text.Encoding.UTF8.GetBytes(index)) : System.Text.Encoding.UTF8.GetBytes(index));
        for (var i = 0; i < ArticlesARun; i++)
        {
            foreach (var (path, bytes) in seeds.Where(s => s.Path != "INDEX.md"))
            {
                var isChanged = Path.GetExtension(path) == ".yaml" || random.Next(4) == 0;
                File.WriteAllBytes(
                    Path.Combine(folder, $"a{i}{Path.GetExtension(path)}"),
                    isChanged ? mutator.Mutate(WithId(bytes, i)) : bytes);
            }
        }
    }

    /// <summary>Articles of one id give way to each other, and nothing would be seen of them.</summary>
    private static byte[] WithId(byte[] bytes, int number) =>
        System.Text.Encoding.UTF8.GetBytes(
            System.Text.Encoding.UTF8.GetString(bytes).Replace("\nid: ", $"\nid: a{number}-", StringComparison.Ordinal));

    private string[] Arguments(string folder)
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var sdk = Directory.EnumerateDirectories(Path.Combine(runtime, "../../../sdk")).Order(StringComparer.Ordinal).Last();
        File.WriteAllText(Path.Combine(folder, "options.globalconfig"), $"""
            is_global = true
            build_property.RootNamespace = Sample
            build_property.ArticleSeedsExist = true
            build_property.ArticleSeedsFullPathEscaped = {Uri.EscapeDataString(folder + "/seeds/")}
            build_property.ArticleProjectDirEscaped = {Uri.EscapeDataString(folder + "/")}
            """);
        File.WriteAllText(Path.Combine(folder, "code.cs"), "[assembly: System.Reflection.AssemblyVersion(\"1.0\")]");
        return
        [
            Path.Combine(sdk, "Roslyn/bincore/csc.dll"), "/noconfig", "/nologo", "/target:library", "/out:out.dll", "/doc:out.xml",
            "/nowarn:CS1591", "/analyzerconfig:options.globalconfig", "code.cs",
            .. References.Select(name => "/r:" + Path.Combine(runtime, name)),
            "/r:" + Directory.EnumerateFiles(Path.Combine(package, "lib"), "ArticleGenerator.dll", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal).First(),
            .. Directory.EnumerateFiles(Path.Combine(package, "analyzers"), "*.dll", SearchOption.AllDirectories)
                .Select(path => "/analyzer:" + path),
            .. Directory.EnumerateFiles(Path.Combine(folder, "seeds")).Select(path => "/additionalfile:" + path),
        ];
    }

    private static bool HasEvilType(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.TypeDefinitions.Any(t => metadata.GetString(metadata.GetTypeDefinition(t).Name) == "Evil");
    }
}
