using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

/// <summary>Runs <c>dotnet</c> as a user's shell would: nothing of the test run's environment reaches it.</summary>
internal static class CommandLine
{
    private static readonly string[] Inherited =
    [
        "MSBUILD", "COVERLET", "CORECLR_", "COR_", "NUGET_", "VSTEST", "TESTINGPLATFORM", "XUNIT", "ARTICLE", "DOTNET_STARTUP",
        "DOTNET_CLI",
    ];

    public static Task<CommandResult> Dotnet(string folder, params IEnumerable<string> arguments) => Finish(Start(folder, [], arguments));

    /// <summary>Waits for the end of a command.</summary>
    public static async Task<CommandResult> Finish(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output + await errors);
    }

    /// <summary>Starts a command that goes on until it is killed, or that needs an environment of its own.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">What it has besides; null takes a variable away.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    public static Process Start(
        string folder, IEnumerable<(string Name, string? Value)> environment, params IEnumerable<string> arguments) =>
        StartProgram("dotnet", folder, environment, arguments);

    /// <summary>The same for any program, such as a script that calls <c>dotnet</c>.</summary>
    public static Process StartProgram(
        string program, string folder, IEnumerable<(string Name, string? Value)> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsInherited).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // No process of a test outlives it: those that may are ended by BuildServers.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static bool IsInherited(string name) => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
