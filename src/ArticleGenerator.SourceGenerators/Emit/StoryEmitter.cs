namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the base class of a project's articles, to which users can add members.</summary>
internal static class StoryEmitter
{
    public static void Write(SourceWriter writer, EmitOptions options) => writer
        .Summary("An article of this project. It is partial: what you add to it, all of them have.")
        .Line(GeneratedFile.Attribute)
        .Block($"public partial class {options.Story} : global::ArticleGenerator.Article", () =>
        {
            WriteConstructor(
                writer, options, "An article without a seed, for tests: what it says is set by an initializer.",
                $"public", $"string id, string text", $"id, text");
            writer.Blank();
            if (options.HasUtf8Data)
            {
                WriteConstructor(
                    writer, options, "For generated code.", $"protected",
                    $"global::System.Type type, {DataMember.Utf8Type} data", $"type, data");
                writer.Blank();
            }

            WriteConstructor(
                writer, options, "For generated code.", $"protected", $"global::System.Type type, string data", $"type, data");
        });

    private static void WriteConstructor(
        SourceWriter writer, EmitOptions options, string summary, CSharp access, CSharp parameters, CSharp arguments) => writer
        .Summary(summary)
        .Line($"{access} {options.Story}({parameters})")
        .Indented(() => writer.Line($": base({arguments})"))
        .Line($"{{")
        .Line($"}}");
}
