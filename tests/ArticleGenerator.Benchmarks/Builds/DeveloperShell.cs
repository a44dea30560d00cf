using System.Diagnostics;
using System.Text;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Runs commands as on a developer's machine: whatever forbids the compiler server and node reuse here does not reach them.
/// </summary>
/// <param name="packagesFolder">Where NuGet unpacks; the user's own when left out.</param>
internal sealed class DeveloperShell(string? packagesFolder = null)
{
    private static readonly string[] Forgotten =
        ["MSBUILD", "USESHAREDCOMPILATION", "DOTNET_CLI_USE_MSBUILD_SERVER", "DOTNET_STARTUP", "CORECLR_", "COR_", "ARTICLE"];

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(300);

    public CommandRun Dotnet(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", [], arguments);

    public CommandRun Run(
        string folder, string file, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), MachineCpu.Seconds());
        using var process = Start(folder, file, environment, arguments);
        var output = new StringBuilder();
        Task[] readers = [Read(process.StandardOutput, output), Read(process.StandardError, output)];
        // Doesn't wait for the end of the output: the servers that a build starts keep it open.
        if (!process.WaitForExit((int)Limit.TotalMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            throw new BenchmarkException($"{file} {string.Join(' ', arguments)} did not end within {Limit}.");
        }

        var (seconds, cpuSeconds) = (watch.Elapsed.TotalSeconds, MachineCpu.Seconds() - cpu);
        Task.WaitAll(readers, LastWords);
        lock (output)
            return new CommandRun(seconds, cpuSeconds, process.ExitCode, output.ToString());
    }

    public Process Start(string folder, string file, IEnumerable<(string Name, string Value)> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsForgotten).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task Read(StreamReader from, StringBuilder to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (to)
                to.AppendLine(line);
        }
    }

    private static bool IsForgotten(string name) => Forgotten.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
