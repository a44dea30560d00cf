namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>Writes the base class of a project's articles, to which users can add members.</summary>
internal static class StoryEmitter
{
    public static void Write(SourceWriter writer, EmitOptions options) => writer
        .Summary("An article of this project. The class is partial: every article has the members that you add to it.")
        .Line(GeneratedFile.Attribute)
        .Block($"public partial class {options.Story} : global::ArticleGenerator.Article", () =>
        {
            WriteConstructor(
                writer, options, "Creates an article without a seed, for tests. An initializer sets its values.",
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
