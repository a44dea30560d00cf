using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>A date that the EDTF reader refuses, for one kind of reason.</summary>
internal abstract class EdtfProblemRule(params EdtfFailure[] failures) : ArticleRule
{
    public sealed override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var (reading, date, problem) in context.BadDates)
        {
            if (failures.Contains(problem.Failure) && context.IsSound(reading))
                yield return Find(context, reading.Entry, reading.Field, date, problem);
        }
    }

    private Finding Find(ValidationContext context, AnnotationEntry? entry, AnnotationField field, YamlScalar date, EdtfProblem problem)
    {
        var meant = Meant(field.Key, date.Value);
        return Refuse(
            context, date, field.Key.Name, context.LabelOf(entry), Excerpt.From(date.Value), Reason(problem),
            meant is null ? HowToWrite(problem) : $"Write {meant}.")
            .With(meant is not null && EventDates.ProblemOf(field.Key, meant) is null
                ? [Fix.Safe($"Write {meant}", context.Editor.Write(date, meant))]
                : [.. Possible(date.Value).Where(possible => EventDates.ProblemOf(field.Key, possible) is null)
                    .Select(possible => Fix.Choice($"Write {possible}", context.Editor.Write(date, possible)))]);
    }

    /// <summary>The dates that may be meant.</summary>
    protected virtual IEnumerable<string> Possible(string written) => [];

    /// <summary>The date that was most likely meant, or null.</summary>
    protected virtual string? Meant(SchemaKey key, string written) => null;

    /// <summary>What is wrong, if the rule's message doesn't say it.</summary>
    protected virtual string Reason(EdtfProblem problem) => "";

    /// <summary>How to write it, if the intended date is unknown.</summary>
    protected abstract string HowToWrite(EdtfProblem problem);
}

/// <summary>A date in a form other than EDTF.</summary>
internal sealed class NotEdtf() : EdtfProblemRule(EdtfFailure.NotEdtf, EdtfFailure.TimeInInterval, EdtfFailure.YearTooLarge)
{
    public override Rule Rule { get; } = new("ART6001", "Not a date", "'{0}' of {1} cannot be '{2}'{3}. {4}");

    protected override string Reason(EdtfProblem problem) => problem.Failure == EdtfFailure.NotEdtf ? "" : ": it " + problem.Describe();

    protected override string? Meant(SchemaKey key, string written) => EdtfSuggestion.For(written);

    protected override string HowToWrite(EdtfProblem problem) =>
        problem.Failure == EdtfFailure.TimeInInterval ? "Write the interval without times, or only the time when it begins."
        : "Write as much as is known: year, year-month or year-month-day, such as 2025, 2025-12 or 2025-12-05.";
}

/// <summary>A date of EDTF level 2.</summary>
internal sealed class EdtfLevelTwo() : EdtfProblemRule(EdtfFailure.Level2)
{
    public override Rule Rule { get; } = new("ART6002", "Date of EDTF level 2", "'{0}' of {1} cannot be '{2}': it {3}. {4}");

    protected override string Reason(EdtfProblem problem) => problem.Describe();

    protected override string? Meant(SchemaKey key, string written) => EdtfSuggestion.For(written);

    protected override string HowToWrite(EdtfProblem problem) => problem.Feature switch
    {
        EdtfLevel2.Set => "Write one date, or the interval from the first to the last.",
        EdtfLevel2.ComponentQualification => "Put the ?, ~ or % at the end, where it applies to the whole date.",
        EdtfLevel2.QualifiedSeason => "Put the ?, ~ or % after the year, or delete it.",
        EdtfLevel2.SubYearGrouping => "Write the year, a season from 21 to 24, or the months as an interval.",
        EdtfLevel2.UnspecifiedDigits => "Use X only for the last digits of a year, a month or a day.",
        _ => "Write a plain year.",
    };
}

/// <summary>An interval instead of one date.</summary>
internal sealed class IntervalAsDate() : EdtfProblemRule(EdtfFailure.Interval)
{
    public override Rule Rule { get; } = new(
        "ART6003", "Interval instead of a date",
        "'{0}' of {1} cannot be the interval '{2}'{3}. {4}");

    protected override IEnumerable<string> Possible(string written) => written.Split('/').Select(part => part.Trim()).Distinct();

    protected override string HowToWrite(EdtfProblem problem) =>
        "Write one date; only 'startDate' of an event takes an interval.";
}

/// <summary>A date that doesn't exist in any calendar.</summary>
internal sealed class ImpossibleDate() : EdtfProblemRule(EdtfFailure.Impossible)
{
    public override Rule Rule { get; } = new("ART6004", "Impossible date", "'{0}' of {1} is '{2}', but {3}. {4}");

    protected override string? Meant(SchemaKey key, string written) => EdtfSuggestion.For(written);

    protected override string Reason(EdtfProblem problem) => problem.Part == EdtfPart.Day && !problem.IsZero
        ? string.Format(CultureInfo.InvariantCulture, "{0} {1} has only {2} days", problem.MonthName, problem.Year, problem.LastDay)
        : problem.Part == EdtfPart.Offset ? $"no time zone is {problem.Value} from UTC"
        : $"there is no {problem.Part.ToString().ToLowerInvariant()} {problem.Value}";

    protected override string HowToWrite(EdtfProblem problem) => problem.Part == EdtfPart.Day && !problem.IsZero
        ? "Correct the day, or leave it out if it isn't known."
        : "Correct it, or leave out what isn't known.";
}
