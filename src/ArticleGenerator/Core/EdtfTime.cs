using System.Globalization;

namespace ArticleGenerator.Core;

/// <summary>The part after T: <c>18:30</c>, <c>18:30:00</c>, then nothing, <c>Z</c>, <c>+05:30</c> or <c>-04</c>.</summary>
internal sealed record EdtfTime(TimeSpan OfDay, TimeSpan? Offset, EdtfProblem? Problem)
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>Null if the text is not a time; a time with a problem if no clock shows it.</summary>
    public static EdtfTime? Read(string text)
    {
        var zone = text.IndexOfAny(['Z', '+', '-']);
        var clock = Numbers(zone < 0 ? text : text.Substring(0, zone));
        if (clock is not { Length: 2 or 3 })
            return null;
        var time = new TimeSpan(clock[0], clock[1], clock.Length == 3 ? clock[2] : 0);
        var problem = ClockProblem(clock);
        if (zone < 0)
            return new(time, null, problem);
        return ReadOffset(text.Substring(zone)) is { } offset ? new(time, offset.Value, problem ?? offset.Problem) : null;
    }

    private static (TimeSpan Value, EdtfProblem? Problem)? ReadOffset(string zone)
    {
        if (zone == "Z")
            return (TimeSpan.Zero, null);
        if (zone[0] == 'Z' || Numbers(zone.Substring(1)) is not { Length: 1 or 2 } numbers)
            return null;
        var offset = new TimeSpan(numbers[0], numbers.Length == 2 ? numbers[1] : 0, 0);
        if (offset == TimeSpan.Zero && zone[0] == '-')
            return null;
        var impossible = offset > LargestOffset || numbers.Length == 2 && numbers[1] > 59;
        return (zone[0] == '-' ? -offset : offset, impossible ? Impossible(EdtfPart.Offset, zone) : null);
    }

    private static EdtfProblem? ClockProblem(int[] clock) =>
        clock[0] > 23 ? Impossible(EdtfPart.Hour, TwoDigits(clock[0]))
        : clock[1] > 59 ? Impossible(EdtfPart.Minute, TwoDigits(clock[1]))
        : clock.Length == 3 && clock[2] > 59 ? Impossible(EdtfPart.Second, TwoDigits(clock[2]))
        : null;

    private static EdtfProblem Impossible(EdtfPart part, string value) => new(EdtfFailure.Impossible) { Part = part, Value = value };

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    // Two digits each, separated by colons; null for anything else.
    private static int[]? Numbers(string text)
    {
        var parts = text.Split(':');
        return parts.All(part => part.Length == 2 && part.All(c => c is >= '0' and <= '9'))
            ? [.. parts.Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))]
            : null;
    }
}
