using System.Globalization;

namespace ArticleGenerator.Tests.Matrix;

/// <summary>All tests of this project again, as on machines elsewhere: a reader in Riyadh gets the dates that the writer saw.</summary>
public sealed class CultureAndZoneTests
{
    private const string Culture = "ARTICLEGENERATOR_CULTURE_OF_TESTS";
    private const string Hours = "ARTICLEGENERATOR_HOURS_FROM_UTC_OF_TESTS";

    // Fewer than there are, and far more than the proof below.
    private const int ManyTests = 500;

    /// <summary>Not this test again, nor those that take long over random values.</summary>
    private static readonly string[] LeftOut = [".Articles_read_the_same_*", ".Reading_and_suggesting_never_throw", ".Values_survive_*"];

    [Theory]
    [InlineData("tr-TR", "Pacific/Kiritimati", 14)]
    [InlineData("ar-SA", "Pacific/Pago_Pago", -11)]
    [InlineData("hi-IN", "UTC", 0)]
    public async Task Articles_read_the_same_on_a_machine_elsewhere(string culture, string zone, int hours)
    {
        var machine = new[] { (Culture, culture), (Hours, hours.ToString(CultureInfo.InvariantCulture)) };

        var filter = LeftOut.SelectMany(test => new[] { "-method-", "*" + test });

        var passed = await OwnProcess.Run(zone, machine, ["-culture", culture, "-explicit", "on", .. filter]);

        Assert.True(passed > ManyTests, $"Only {passed} tests ran.");
    }

    /// <summary>Runs in those other processes only.</summary>
    [Fact(Explicit = true)]
    public void The_machine_is_elsewhere() => OtherMachine.AssertIsReal(
        Environment.GetEnvironmentVariable(Culture)!, int.Parse(Environment.GetEnvironmentVariable(Hours)!, CultureInfo.InvariantCulture));
}
