using System.Globalization;
using System.Text;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>The id of a shared entry, and its kind.</summary>
/// <param name="Path">Its file, relative to the seeds folder.</param>
internal readonly record struct SharedId(string Id, Sections Section, string Path);

/// <summary>
/// A person, organization or place of a shared file, with its valid values. Equal to another with the same content, wherever it is in its
/// file, so that a new line above it changes no article.
/// </summary>
internal sealed class SharedEntry : IEquatable<SharedEntry>
{
    private readonly string content;

    /// <param name="id">Its id and its file.</param>
    /// <param name="fields">Each key with its value. A refused value is <see cref="YamlBad"/>, so that the others keep their
    /// positions.</param>
    /// <param name="language">The language of texts that don't give one; null if unknown.</param>
    /// <param name="cause">The rule and the message that make the entry unusable; null if it is usable.</param>
    public SharedEntry(SharedId id, IReadOnlyList<(SchemaKey Key, YamlNode Node)> fields, string? language, string? cause)
    {
        (Name, Fields, Language, Cause) = (id, fields, language, cause);
        content = Write(fields, language, cause);
    }

    public SharedId Name { get; }

    public string Id => Name.Id;

    public Sections Section => Name.Section;

    /// <summary>Relative to the seeds folder.</summary>
    public string Path => Name.Path;

    public IReadOnlyList<(SchemaKey Key, YamlNode Node)> Fields { get; }

    public string? Language { get; }

    public string? Cause { get; }

    /// <summary>In UTF-16 units, approximately.</summary>
    public int Length => content.Length;

    /// <summary>The ids of other entries that it names.</summary>
    public IEnumerable<string> References =>
        from said in Fields
        where said.Key.Kind == ValueKind.Reference
        from node in said.Node is YamlSequence list ? list.Items : [said.Node]
        let id = node as YamlScalar
        where id is not null && !id.SaysNothing()
        select id.Value;

    /// <summary>Its keys and values, as if all were written at one place of an article.</summary>
    public IEnumerable<AnnotationField> FieldsAt(SourceSpan place) =>
        Fields.Select(field => new AnnotationField(
            field.Key, new(place, field.Key.Name, YamlScalarStyle.Plain), At(place, InLanguage(field.Key, field.Node))));

    public bool Equals(SharedEntry? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && content == other.content);

    public override bool Equals(object? obj) => Equals(obj as SharedEntry);

    public override int GetHashCode() => unchecked((Name.GetHashCode() * 31) + content.Length);

    /// <summary>Texts in the file that don't give a language are in the file's language.</summary>
    private YamlNode InLanguage(SchemaKey key, YamlNode node) => (key.Kind, Language, node) switch
    {
        (ValueKind.Localized, { } language, YamlScalar text) => new YamlMapping(
            text.Range, [new(new(text.Range, language, YamlScalarStyle.Plain), text)], isFlow: true, isPartial: false),
        (ValueKind.Localized, not null, YamlSequence list) =>
            new YamlSequence(list.Range, [.. list.Items.Select(item => InLanguage(key, item))], list.IsFlow),
        _ => node,
    };

    private static YamlNode At(SourceSpan place, YamlNode node) => node switch
    {
        YamlScalar text => new YamlScalar(place, text.Value, text.Style),
        YamlSequence list => new YamlSequence(place, [.. list.Items.Select(item => At(place, item))], list.IsFlow),
        YamlMapping map => new YamlMapping(
            place,
            [.. map.Pairs.Select(p => new YamlPair((YamlScalar)At(place, p.Key), At(place, p.Value), p.HasColon))],
            map.IsFlow,
            isPartial: false),
        _ => new YamlBad(place),
    };

    private static string Write(IReadOnlyList<(SchemaKey Key, YamlNode Node)> fields, string? language, string? cause)
    {
        var written = new StringBuilder();
        Add(written, language ?? "");
        Add(written, cause ?? "");
        foreach (var (key, node) in fields)
        {
            Add(written, key.Name);
            Add(written, node);
        }

        return written.ToString();
    }

    private static void Add(StringBuilder written, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar text:
                written.Append(text.IsEmpty ? '~' : '"');
                Add(written, text.Value);
                break;
            case YamlSequence list:
                written.Append('[');
                foreach (var item in list.Items)
                    Add(written, item);
                written.Append(']');
                break;
            case YamlMapping map:
                written.Append('{');
                foreach (var pair in map.Pairs)
                {
                    Add(written, pair.Key);
                    Add(written, pair.Value);
                }

                written.Append('}');
                break;
            default:
                written.Append('!');
                break;
        }
    }

    /// <summary>Includes the length, so that no two contents are written the same way.</summary>
    private static void Add(StringBuilder written, string text) =>
        written.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
}
