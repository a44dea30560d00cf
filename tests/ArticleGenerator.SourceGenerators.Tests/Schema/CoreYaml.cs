using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleGenerator.SourceGenerators.Tests.Schema;

/// <summary>
/// YAML as an editor reads it before it applies a schema: by the core schema of YAML 1.2, section 10.3.2, where 2025 is a number.
/// </summary>
internal static partial class CoreYaml
{
    /// <summary>The first document; null for none. The last of duplicate keys counts.</summary>
    /// <exception cref="YamlException">It isn't YAML.</exception>
    public static JsonNode? Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;

        var root = ReadNode(parser);
        parser.Consume<DocumentEnd>();
        return root;
    }

    private static JsonNode? ReadNode(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.Style == ScalarStyle.Plain ? ReadPlain(scalar.Value) : JsonValue.Create(scalar.Value);

        return parser.TryConsume<SequenceStart>(out _) ? ReadList(parser) : ReadMap(parser);
    }

    private static JsonArray ReadList(Parser parser)
    {
        var list = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
            list.Add(ReadNode(parser));

        return list;
    }

    private static JsonObject ReadMap(Parser parser)
    {
        var map = new JsonObject();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            map[parser.Consume<Scalar>().Value] = ReadNode(parser);

        return map;
    }

    private static JsonNode? ReadPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Integer().IsMatch(text)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ when Float().IsMatch(text) => Math.Clamp(double.Parse(text, CultureInfo.InvariantCulture), double.MinValue, double.MaxValue),
        _ => text,
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Float();
}
