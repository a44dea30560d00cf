using System.Globalization;

namespace ArticleGenerator.Tests.Matrix;

/// <summary>All tests of this project again, as on machines elsewhere: a reader in Riyadh gets the dates that the writer saw.</summary>
public sealed class CultureAndZoneTests
{
    private const string Elsewhere = "ARTICLEGENERATOR_CULTURE_OF_TESTS";

    // Fewer than there are.
    private const int ManyTests = 500;

    /// <summary>What takes long over random values.</summary>
    private static readonly string[] LeftOut = ["-method-", "*.Reading_and_suggesting_never_throw", "-method-", "*.Values_survive_*"];

    /// <summary>In the other process, it shows that this is such a machine.</summary>
    [Theory]
    [InlineData("tr-TR", "Pacific/Kiritimati", 14)]
    [InlineData("ar-SA", "Pacific/Pago_Pago", -11)]
    [InlineData("hi-IN", "UTC", 0)]
    public async Task Articles_read_the_same_on_a_machine_elsewhere(string culture, string zone, int hours)
    {
        if (Environment.GetEnvironmentVariable(Elsewhere) is { } asked)
        {
            if (asked == culture)
                OtherMachine.AssertIsReal(culture, hours);
            return;
        }

        var passed = await OwnProcess.Run(zone, (Elsewhere, culture), ["-culture", culture, .. LeftOut]);

        Assert.True(passed > ManyTests, string.Create(CultureInfo.InvariantCulture, $"Only {passed} tests ran."));
    }
}
