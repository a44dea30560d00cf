using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

/// <summary>Runs <c>dotnet</c> as a user's shell would: nothing of the test run's environment reaches it.</summary>
internal static class CommandLine
{
    private static readonly string[] Inherited =
        ["MSBUILD", "COVERLET", "CORECLR_", "COR_", "NUGET_", "VSTEST", "TESTINGPLATFORM", "XUNIT", "ARTICLE", "DOTNET_STARTUP", "DOTNET_CLI"];

    public static async Task<CommandResult> Dotnet(string folder, string? packagesFolder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
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
        // No process of a test outlives it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        if (packagesFolder != null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output + await errors);
    }

    private static bool IsInherited(string name) => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
