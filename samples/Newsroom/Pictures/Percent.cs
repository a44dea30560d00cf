using System.Globalization;

namespace Newsroom.Pictures;

/// <summary>Lengths in SVG. In percent, a picture is as wide as there is room and its letters keep their size.</summary>
internal static class Percent
{
    public static string Of(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
