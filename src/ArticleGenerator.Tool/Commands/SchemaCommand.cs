using System.CommandLine;
using System.Text;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Catalog;
using ArticleGenerator.Tool.Files;
using ArticleGenerator.Tool.Schemas;

namespace ArticleGenerator.Tool.Commands;

/// <summary>Writes the JSON Schema of a project's annotations: the keys of the format, and the fields that its INDEX.md declares.</summary>
internal static class SchemaCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Workplace workplace)
    {
        var folder = ArticlesCommand.Folder();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Default: standard output." };
        var command = new Command("schema", "Writes the JSON Schema of the annotations, with the fields that INDEX.md declares.")
        {
            folder, output,
        };
        command.SetAction(parsed => Run(workplace, parsed.GetValue(folder), parsed.GetValue(output)));
        return command;
    }

    private static int Run(Workplace workplace, string? folder, string? output)
    {
        var seeds = SeedsDirectory.Read(folder, workplace.CurrentDirectory);
        var check = new CatalogCheck(seeds.Files, SeedLimits.Default);
        var schema = SeedSchemaWriter.Write(
            check.Schema, isInTwoFiles: check.Sources.Any(source => source is { IsMarkdown: true, SidecarPath: not null }));
        if (output is null)
            workplace.Out.Write(schema);
        else
            File.WriteAllText(Path.Combine(workplace.CurrentDirectory, output), schema, Utf8);

        return ExitCode.Clean;
    }
}
