using ArticleGenerator.Seeds.Rules;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Exchange;

/// <content>Entries of people, organizations and places.</content>
internal sealed partial class StandoffImport
{
    /// <summary>One entry for the annotations that are equivalent, or that have the same type and words.</summary>
    private void AddNamed()
    {
        foreach (var bound in document.TextBounds.Where(bound => map[bound.Type] == TypeMap.Article))
        {
            ofArticle.Add(bound.Id);
            used.Add(bound.Id);
        }

        var groups = document.TextBounds.Where(bound => SectionOf(bound) is Sections.People or Sections.Organizations or Sections.Places)
            .GroupBy(GroupOf, StringComparer.Ordinal);
        foreach (var group in groups)
            AddNamed([.. group.OrderBy(bound => bound.Fragments[0].Start)]);
    }

    private Sections SectionOf(TextBound bound) => map[bound.Type] switch
    {
        "people" => Sections.People,
        "organizations" => Sections.Organizations,
        "places" => Sections.Places,
        _ => Sections.None,
    };

    private string GroupOf(TextBound bound) =>
        Equivalents.TryGetValue(bound.Id, out var first) ? first
        : wishes.ContainsKey(bound.Id) ? bound.Id
        : $"{SectionOf(bound)} {FoldedText.Trimmed(WordsOf(bound))}";

    /// <summary>The first of the equivalents of each annotation.</summary>
    private Dictionary<string, string> Equivalents => field ??= FindEquivalents();

    private Dictionary<string, string> FindEquivalents()
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ids in document.Equivalences)
        {
            var all = ids.Concat(ids.Where(firsts.ContainsKey).Select(id => firsts[id])).ToHashSet(StringComparer.Ordinal);
            var first = ids.Where(firsts.ContainsKey).Select(id => firsts[id]).FirstOrDefault() ?? ids[0];
            foreach (var id in firsts.Where(pair => all.Contains(pair.Value)).Select(pair => pair.Key).Concat(ids).ToList())
                firsts[id] = first;
        }

        return firsts;
    }

    private void AddNamed(List<TextBound> mentions)
    {
        var name = NameAmong(mentions);
        var entry = Draft.Add(SectionOf(mentions[0]), Wish(mentions, name));
        entry.Line = mentions[0].Line;
        entry.HasAllMentions = true;
        entry.Set("name", name);
        entry.Places["mentions"] = [.. mentions.SelectMany(Fragments).Distinct().OrderBy(span => span.Start)];
        foreach (var mention in mentions)
        {
            entryOf[mention.Id] = entry;
            used.Add(mention.Id);
        }
    }

    /// <summary>The longest name with a capital, or else the longest.</summary>
    private string NameAmong(List<TextBound> mentions)
    {
        var words = mentions.ConvertAll(mention => ArticleWords.OnOneLine(WordsOf(mention)));
        return words.OrderByDescending(name => SpeakerName.In(name, picker.Text) is not null).ThenByDescending(name => name.Length).First();
    }

    private string Wish(IEnumerable<TextBound> all, string otherwise) =>
        all.Select(bound => wishes.GetValueOrDefault(bound.Id)).FirstOrDefault(wish => wish is { Length: > 0 })
        ?? otherwise.ToLowerInvariant();
}
