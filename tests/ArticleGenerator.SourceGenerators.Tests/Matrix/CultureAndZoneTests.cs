using System.Globalization;
using System.Text.Json;
using ArticleGenerator.Tests.Matrix;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>A build in Istanbul, Delhi, Riyadh or Bangkok gives the code and the problems of every other.</summary>
public sealed class CultureAndZoneTests
{
    private const string ExpectedFile = "ARTICLEGENERATOR_EXPECTED_BY_TESTS";
    private const string Elsewhere = "*.Matrix.CultureAndZoneTests." + nameof(The_machine_elsewhere_gets_what_is_expected);

    [Fact]
    public async Task A_machine_elsewhere_gets_the_same_code_and_problems()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(Probe.Expected), TestContext.Current.CancellationToken);

            var passed = await OwnProcess.Run("Pacific/Kiritimati", [(ExpectedFile, file)], ["-explicit", "only", "-method", Elsewhere]);

            Assert.Equal(4, passed);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs in that other process only, which has real cultures.</summary>
    [Theory(Explicit = true)]
    [InlineData("tr-TR", "Pacific/Kiritimati", 14)]
    [InlineData("ar-SA", "Pacific/Pago_Pago", -11)]
    [InlineData("hi-IN", "UTC", 0)]
    [InlineData("th-TH", "Pacific/Kiritimati", 14)]
    public void The_machine_elsewhere_gets_what_is_expected(string culture, string zone, int hours)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
        OtherMachine.AssertIsReal(culture, hours);

        var expected = File.ReadAllText(Environment.GetEnvironmentVariable(ExpectedFile)!);
        Probe.AssertSame(JsonSerializer.Deserialize<string[]>(expected)!, Probe.Run());
    }
}
