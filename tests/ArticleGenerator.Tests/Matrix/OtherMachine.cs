using System.Globalization;

namespace ArticleGenerator.Tests.Matrix;

/// <summary>That a culture and a time zone are what their names say: a test under a culture without data would prove nothing.</summary>
internal static class OtherMachine
{
    public static void AssertIsReal(string culture, int hours)
    {
        Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        Assert.Equal("ı", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal([3, 2], CultureInfo.GetCultureInfo("hi-IN").NumberFormat.NumberGroupSizes);
        Assert.IsNotType<GregorianCalendar>(CultureInfo.GetCultureInfo("ar-SA").Calendar);
        Assert.IsNotType<GregorianCalendar>(CultureInfo.GetCultureInfo("th-TH").Calendar);
        // On Windows, no environment variable sets the zone.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.BaseUtcOffset);
    }
}
