using System.Text;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.SourceGenerators.Tests.Hostile;

/// <summary>An article with one value for every key of the format: one entry per key, complete except for that key.</summary>
internal sealed class EveryKey
{
    private static readonly Sections[] AllSections =
        [Sections.People, Sections.Organizations, Sections.Places, Sections.Quotes, Sections.Events];

    private readonly StringBuilder yaml = new();
    private readonly StringBuilder names = new();
    private readonly List<KeyPlace> places = [];
    private readonly string value;
    private int lines;

    public EveryKey(string value)
    {
        this.value = NaughtyStrings.Quoted(value);
        foreach (var key in SeedFormat.Article.Keys.Where(k => k.Kind is not (ValueKind.Section or ValueKind.Id) && k.Name != "draft"))
            Line($"{key.Name}: {this.value}", new(Sections.None, "", key, lines));

        foreach (var section in AllSections)
            AddSection(section);

        Text = $"Ada said: {NaughtyStrings.OnDisk(value)} And Bo left. {names}";
    }

    public string Text { get; }

    public string Yaml => yaml.ToString();

    /// <summary>The place of each key.</summary>
    public IReadOnlyList<KeyPlace> Places => places;

    private void AddSection(Sections section)
    {
        Line($"{SeedFormat.Article.Keys.Single(k => k.Kind == ValueKind.Section && k.Sections == section).Name}:");
        var keys = SeedFormat.KeysOf(section).Keys;
        foreach (var key in keys)
        {
            AddEntry(
                section,
                $"{section}-{key.Name}",
                keys,
                () => Line($"    {key.Name}: {value}", new(section, $"{section}-{key.Name}", key, lines)),
                key);
        }

        foreach (var key in SeedFormat.Anchor.Keys.Where(_ => section is Sections.Quotes))
        {
            var exact = key.Name == "exact" ? "" : "exact: said, ";
            AddEntry(
                section,
                $"anchor-{key.Name}",
                keys,
                () => Line($"    text: {{ {exact}{key.Name}: {value} }}"),
                keys.Single(k => k.Name == "text"));
        }
    }

    private void AddEntry(Sections section, string id, IReadOnlyList<SchemaKey> keys, Action writeKey, SchemaKey written)
    {
        Line($"  {id}:");
        foreach (var required in keys.Where(k => k.IsRequired && k != written))
            Line($"    {required.Name}: {(required.Kind == ValueKind.Anchor ? "And Bo left" : id)}");

        names.Append(id).Append(' ');
        writeKey();
    }

    private void Line(string line, KeyPlace? place = null)
    {
        yaml.Append(line).Append('\n');
        lines++;
        if (place is not null)
            places.Add(place);
    }
}

/// <summary>The place of a key: in the article or in an entry, and its line, from 0.</summary>
internal sealed record KeyPlace(Sections Section, string EntryId, SchemaKey Key, int Line);
