using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A date that the EDTF reader refuses for one kind of reasons.</summary>
internal abstract class EdtfProblemRule(params EdtfFailure[] failures) : SeedRule
{
    public sealed override void Check(SeedCheck check)
    {
        foreach (var (entry, field, value) in check.Values(k => k.Kind is ValueKind.Date or ValueKind.DateOrInterval).ToArray())
        {
            if (value.Node is YamlScalar date && Read(field.Key, date.Value).Problem is { } problem && failures.Contains(problem.Failure))
            {
                check.Refuse(
                    date, Rule, field.Key.Name, check.LabelOf(entry), Excerpt.Of(date.Value), Reason(problem), Fix(problem, date.Value));
            }
        }
    }

    /// <summary>What is wrong, where the rule's message does not say it.</summary>
    protected virtual string Reason(EdtfProblem problem) => "";

    protected abstract string Fix(EdtfProblem problem, string written);

    private static EdtfResult Read(SeedKey key, string text) => key.Kind == ValueKind.Date ? Edtf.ReadDate(text) : Edtf.Read(text);
}

/// <summary>A date in a form other than EDTF.</summary>
internal sealed class NotEdtf() : EdtfProblemRule(EdtfFailure.NotEdtf, EdtfFailure.TimeInInterval, EdtfFailure.YearTooLarge)
{
    public override Rule Rule { get; } = new("ART6001", "Not a date", "'{0}' of {1} cannot be '{2}'{3}. {4}");

    protected override string Reason(EdtfProblem problem) => problem.Failure == EdtfFailure.NotEdtf ? "" : ": it " + problem.Describe();

    protected override string Fix(EdtfProblem problem, string written) =>
        EdtfSuggestion.For(written) is { } suggestion ? $"Write {suggestion}."
        : problem.Failure == EdtfFailure.TimeInInterval ? "Write its days without the time, or only the time when it begins."
        : "Write what is known of it as year, year-month or year-month-day: 2025, 2025-12 or 2025-12-05.";
}

/// <summary>A date of EDTF level 2.</summary>
internal sealed class EdtfLevelTwo() : EdtfProblemRule(EdtfFailure.Level2)
{
    public override Rule Rule { get; } = new("ART6002", "Date of EDTF level 2", "'{0}' of {1} cannot be '{2}': it {3}. {4}");

    protected override string Reason(EdtfProblem problem) => problem.Describe();

    protected override string Fix(EdtfProblem problem, string written) => EdtfSuggestion.For(written) is { } suggestion
        ? $"Write {suggestion}."
        : MendOf(problem.Feature);

    private static string MendOf(EdtfLevel2 feature) => feature switch
    {
        EdtfLevel2.Set => "Write one date, or the interval from the first to the last.",
        EdtfLevel2.ComponentQualification => "Put the ?, ~ or % at the end, where it is said of the whole date.",
        EdtfLevel2.SubYearGrouping => "Write the year, a season from 21 to 24, or the months as an interval.",
        EdtfLevel2.UnspecifiedDigits => "Write X only for the last digits of a year, a month or a day.",
        _ => "Write a plain year.",
    };
}

/// <summary>An interval where one date stands.</summary>
internal sealed class IntervalAsDate() : EdtfProblemRule(EdtfFailure.Interval)
{
    public override Rule Rule { get; } = new(
        "ART6003", "Interval where a date stands",
        "'{0}' of {1} cannot be the interval '{2}'{3}. {4}");

    protected override string Fix(EdtfProblem problem, string written) =>
        "Write one date; only 'startDate' of an event takes an interval.";
}

/// <summary>A date that no calendar has.</summary>
internal sealed class ImpossibleDate() : EdtfProblemRule(EdtfFailure.Impossible)
{
    public override Rule Rule { get; } = new("ART6004", "Impossible date", "'{0}' of {1} is '{2}', but {3}. {4}");

    protected override string Reason(EdtfProblem problem) => problem.Part == EdtfPart.Day
        ? string.Format(CultureInfo.InvariantCulture, "{0} {1} ends on day {2}", problem.MonthName, problem.Year, problem.LastDay)
        : problem.Part == EdtfPart.Offset ? $"no clock is {problem.Value} away from UTC"
        : $"there is no {problem.Part.ToString().ToLowerInvariant()} {problem.Value}";

    protected override string Fix(EdtfProblem problem, string written) => problem.Part == EdtfPart.Day
        ? "Correct the day, or leave it out where it is not known."
        : "Correct it, or leave out what is not known.";
}
