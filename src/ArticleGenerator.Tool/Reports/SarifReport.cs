using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Reports;

/// <summary>SARIF 2.1.0, for code hosts and editors. Columns are in UTF-16 units.</summary>
internal sealed class SarifReport : Report
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public override void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
            WriteLog(json, problems);
        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteLog(Utf8JsonWriter json, IReadOnlyList<ReportedProblem> problems)
    {
        var rules = problems.Select(problem => problem.Rule).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
            WriteResult(json, problem, rules.FindIndex(rule => rule.Id == problem.Rule.Id), seen);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "articles");
        var version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        json.WriteString("version", version.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            // The schema requires an absolute address, which the page in the tool's folder has.
            if (RulePage.Find(rule.Id) is { } page)
                json.WriteString("helpUri", page);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedProblem problem, int rule, Dictionary<string, int> seen)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(problem.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, problem.Path);
        WriteRegion(json, "region", problem.Line, problem.Column, problem.EndLine, problem.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        WriteFingerprint(json, problem, seen);
        if (problem.Fixes.Any())
        {
            json.WriteStartArray("fixes");
            foreach (var fix in problem.Fixes)
                WriteFix(json, problem, fix);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Values that stay the same when lines above are added: the rule, the file, the words of the line, and the number among equal ones.
    /// </summary>
    private static void WriteFingerprint(Utf8JsonWriter json, ReportedProblem problem, Dictionary<string, int> seen)
    {
        var place = $"{problem.Rule.Id}\n{problem.Path}\n{problem.SourceLine.Trim()}";
        var count = seen[place] = seen.GetValueOrDefault(place) + 1;
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..16];
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", $"{hash}:{count}");
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, ReportedProblem problem, Fix fix)
    {
        json.WriteStartObject();
        WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(edit => edit.Path))
        {
            json.WriteStartObject();
            WriteArtifact(json, problem.PathOf(file.Key));
            json.WriteStartArray("replacements");
            foreach (var edit in file)
                WriteReplacement(json, problem.TextOf(file.Key), edit);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReplacement(Utf8JsonWriter json, string text, FileEdit edit)
    {
        var lines = new LineIndex(text);
        json.WriteStartObject();
        WriteRegion(
            json, "deletedRegion", lines.LineOf(edit.Range.Start), lines.ColumnOf(edit.Range.Start), lines.LineOf(edit.Range.End),
            lines.ColumnOf(edit.Range.End));
        WriteText(json, "insertedContent", edit.NewText);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, int line, int column, int endLine, int endColumn)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
