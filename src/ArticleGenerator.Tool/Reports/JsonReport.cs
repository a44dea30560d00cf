using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Rules;

namespace ArticleGenerator.Tool.Reports;

/// <summary>For programs: a list of problems with their fixes. Offsets and columns count UTF-16 units.</summary>
internal sealed class JsonReport : Report
{
    /// <summary>Texts are verbatim, but without control characters.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(IReadOnlyList<ReportedProblem> problems, IReadOnlyList<string> files, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("files", files.Count);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
                Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, ReportedProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("rule", problem.Rule.Id);
        json.WriteString("severity", problem.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        });
        json.WriteString("message", problem.Message);
        json.WriteString("file", problem.Path);
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteNumber("endLine", problem.EndLine);
        json.WriteNumber("endColumn", problem.EndColumn);
        json.WriteStartArray("fixes");
        foreach (var fix in problem.Fixes)
            Write(json, fix);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title);
        json.WriteBoolean("isSafe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteString("seed", edit.Path);
            json.WriteNumber("offset", edit.Range.Start);
            json.WriteNumber("length", edit.Range.Length);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
