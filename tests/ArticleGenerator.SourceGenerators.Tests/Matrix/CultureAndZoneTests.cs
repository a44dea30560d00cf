using System.Globalization;
using System.Text.Json;
using ArticleGenerator.Tests.Matrix;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>A build in Istanbul, Delhi, Riyadh or Bangkok gives the code and the problems of every other.</summary>
public sealed class CultureAndZoneTests
{
    private const string Elsewhere = "ARTICLEGENERATOR_EXPECTED_BY_TESTS";

    // The first run finds an empty cache.
    private static readonly (string Culture, string Zone, int Hours)[] Machines =
    [
        ("tr-TR", "Pacific/Kiritimati", 14), ("ar-SA", "Pacific/Pago_Pago", -11), ("hi-IN", "UTC", 0), ("th-TH", "Pacific/Kiritimati", 14),
    ];

    /// <summary>Compares in the other process, which has real cultures.</summary>
    [Fact]
    public async Task A_machine_elsewhere_gets_the_same_code_and_problems()
    {
        if (Environment.GetEnvironmentVariable(Elsewhere) is { } expected)
        {
            Assert.All(Machines, machine => Compare(machine.Culture, machine.Zone, machine.Hours, expected));
            return;
        }

        using var file = new TemporaryFile(JsonSerializer.Serialize(Probe.Expected));
        var test = $"{typeof(CultureAndZoneTests).FullName}.{nameof(A_machine_elsewhere_gets_the_same_code_and_problems)}";

        Assert.Equal(1, await OwnProcess.Run(Machines[0].Zone, (Elsewhere, file.Path), ["-method", test]));
    }

    private static void Compare(string culture, string zone, int hours, string expectedFile)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
        OtherMachine.AssertIsReal(culture, hours);

        Probe.AssertSame(JsonSerializer.Deserialize<string[]>(File.ReadAllText(expectedFile))!, Probe.Run());
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
