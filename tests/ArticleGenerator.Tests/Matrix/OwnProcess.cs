using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ArticleGenerator.Tests.Matrix;

/// <summary>Runs tests of this program in another process: .NET learns at its start which cultures and which time zone it has.</summary>
internal static partial class OwnProcess
{
    private const string NoCultures =
        "The tests under other cultures need ICU, which this machine lacks. Install it, such as Debian's libicu72 or Alpine's icu-libs.";

    private const string NoZones = "The tests in other time zones need the time zone database, which this machine lacks. Install tzdata.";

    // This goes before what the project file says, so that the tests start where there is no ICU.
    private static readonly (string Name, string Value) RealCultures = ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0");

    // Optimizing from a profile does not pay in a process of seconds.
    private static readonly (string Name, string Value) ShortLife = ("DOTNET_TieredPGO", "0");

    /// <summary>Runs the tests with real cultures, and fails unless all passed. Returns how many.</summary>
    /// <param name="sign">By this variable, a test knows that it is in the other process.</param>
    public static async Task<int> Run(string zone, (string Name, string Value) sign, IEnumerable<string> arguments)
    {
        SkipIf(!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), NoZones);
        var output = await Output([("TZ", zone), RealCultures, ShortLife, sign], [.. arguments, "-noColor", "-noLogo"]);
        SkipIf(output.Contains("Couldn't find a valid ICU package", StringComparison.Ordinal), NoCultures);
        var sums = Sums().Match(output);
        Assert.True(sums.Success, output);
        return int.Parse(sums.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<string> Output(IEnumerable<(string Name, string Value)> environment, IEnumerable<string> arguments)
    {
        var program = Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, OperatingSystem.IsWindows() ? "exe" : null);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await using var end = TestContext.Current.CancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        return await process.StandardOutput.ReadToEndAsync(CancellationToken.None) + await errors;
    }

    // Where no test may be left out, such a machine fails.
    private static void SkipIf(bool isMissing, string reason)
    {
        if (!isMissing)
            return;
        if (Environment.GetEnvironmentVariable("ARTICLEGENERATOR_ALL_TESTS") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    [GeneratedRegex(@"Total: ([1-9]\d*), Errors: 0, Failed: 0, Skipped: 0, Not Run: 0\b")]
    private static partial Regex Sums();
}
