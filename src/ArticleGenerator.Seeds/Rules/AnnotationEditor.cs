using System.Globalization;
using ArticleGenerator.Seeds.Annotations;
using ArticleGenerator.Seeds.Fixes;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Rules;

/// <summary>Writes the edits of an annotation that fixes consist of, each value in the style that its place requires.</summary>
internal sealed class AnnotationEditor(ArticleSource source, SeedIds ids)
{
    private readonly string file = source.AnnotationFile;

    public FileEdit Replace(SourceSpan place, string text) => new(source.AnnotationPath, place, text);

    /// <summary>Replaces a value, in the same style if that can hold the new one.</summary>
    public FileEdit Write(YamlScalar old, string value) => old.Style switch
    {
        YamlScalarStyle.Literal or YamlScalarStyle.Folded => NeedsEscapes(OnOneLine(value))
            ? Replace(WithoutLineEnd(old.Range), Quoted(OnOneLine(value)))
            : Replace(ContentOf(old), OnOneLine(value)),
        YamlScalarStyle.SingleQuoted when !NeedsEscapes(value) => Replace(old.Range, $"'{value.Replace("'", "''")}'"),
        YamlScalarStyle.Plain => WriteAt(old.Range, value),
        _ => Replace(old.Range, Quoted(value)),
    };

    /// <summary>Replaces the content of a place with a value, without quotation marks if it needs none.</summary>
    public FileEdit WriteAt(SourceSpan place, string value) => Replace(place, PlainOrQuoted(value));

    private static string PlainOrQuoted(string value) => IsPlain(value) ? value : Quoted(value);

    /// <summary>Replaces a value that can't be read with one in quotation marks, which can hold any character.</summary>
    public FileEdit WriteEscaped(SourceSpan place, string value) => Replace(WithoutLineEnd(place), Quoted(value));

    /// <summary>Puts quotation marks around the content of a place.</summary>
    public FileEdit Quote(SourceSpan place) => Replace(place, Quoted(place.In(file)));

    /// <summary>The words of an anchor with the number of the intended match.</summary>
    public FileEdit WriteAnchor(AnnotationField field, YamlScalar words, int occurrence)
    {
        var anchor = Anchor(new(words.Value, Occurrence: occurrence));
        return Replace(WithoutLineEnd(words.Range), field.KeyNode is null ? $"{{ {field.Key.Name}: {anchor} }}" : anchor);
    }

    /// <summary>An anchor as it is written in braces.</summary>
    public static string Anchor(AnchorSelector selector)
    {
        var occurrence = selector.Occurrence is { } number ? $", occurrence: {Wording.Digits(number)}" : "";
        return $"{{ exact: {PlainOrQuoted(OnOneLine(selector.Exact))}{occurrence} }}";
    }

    /// <summary>Adds anchors to the <c>mentions</c> of an entry; null if that takes more than one edit.</summary>
    public FileEdit? AddMentions(AnnotationEntry entry, IEnumerable<AnchorSelector> selectors)
    {
        var anchors = selectors.Select(Anchor).ToArray();
        return entry.Own["mentions"] is { } mentions ? AddTo(mentions, anchors)
            : entry.Shared is not null && entry.Node is not YamlMapping { Pairs.Count: > 0 } ? null
            : entry.Node is YamlScalar { Style: not (YamlScalarStyle.Literal or YamlScalarStyle.Folded) } name
                ? Replace(name.Range, $"{{ name: {PlainOrQuoted(name.Value)}, mentions: {OneOrList(anchors)} }}")
            : entry.Node is YamlMapping { Pairs: [var first, ..] } map && entry.Own.Fields.All(f => f.KeyNode is not null)
                ? Replace(
                    new(first.Key.Range.Start, 0),
                    $"mentions: {OneOrList(anchors)}" + (map.IsFlow ? ", " : "\n" + Spaces(first.Key.Range.Start)))
            : null;
    }

    private FileEdit? AddTo(AnnotationField field, string[] anchors) => field.Node switch
    {
        YamlSequence { Items: [] } list => Replace(list.Range, OneOrList(anchors)),
        YamlSequence { IsFlow: true, Items: [.., var last] } =>
            Replace(new(last.Range.End, 0), string.Concat(anchors.Select(a => ", " + a))),
        YamlSequence { Items: [var first, ..] } => Replace(
            new(first.Range.Start, 0),
            string.Concat(anchors.Select(a => $"{a}\n{Spaces(first.Range.Start, before: '-')}- "))),
        YamlScalar nothing when nothing.SaysNothing() =>
            Replace(nothing.Range, (nothing.Range.Length == 0 ? " " : "") + OneOrList(anchors)),
        YamlScalar { Style: not (YamlScalarStyle.Literal or YamlScalarStyle.Folded) } word =>
            Replace(WithoutLineEnd(word.Range), $"[{PlainOrQuoted(word.Value)}, {string.Join(", ", anchors)}]"),
        YamlMapping { IsFlow: true } anchor => Replace(anchor.Range, $"[{anchor.Range.In(file)}, {string.Join(", ", anchors)}]"),
        _ => null,
    };

    private static string OneOrList(string[] anchors) => anchors is [var one] ? one : $"[{string.Join(", ", anchors)}]";

    /// <summary>As many spaces as there are before a place in its line, or before the mark there.</summary>
    private string Spaces(int offset, char? before = null)
    {
        var column = ColumnOf(offset);
        return new(' ', before is { } mark ? file.LastIndexOf(mark, offset - 1) - (offset - column) : column);
    }

    /// <summary>Swaps the values of two nodes.</summary>
    public FileEdit[] ChangeOver(YamlScalar one, YamlScalar other) => one.Range.Start < other.Range.Start
        ? [Write(one, other.Value), Write(other, one.Value)]
        : [Write(other, one.Value), Write(one, other.Value)];

    /// <summary>Deletes a value: from its list, or with its key if it is alone.</summary>
    public FileEdit? Remove(AnnotationMap map, AnnotationField field, YamlNode value) =>
        field.Node is YamlSequence { Items.Count: > 1 } list && list.Items.Contains(value) ? Remove(list, value)
        : map.Node is YamlMapping pairs && pairs.Pairs.FirstOrDefault(p => p.Key == field.KeyNode) is { } pair ? Remove(pairs, pair)
        : null;

    /// <summary>Deletes an entry from its section; null if that takes more than its lines.</summary>
    public FileEdit? Remove(Annotation annotation, AnnotationEntry entry) =>
        Remove(annotation.Document.Root?.Pairs.Select(p => p.Value), entry.IdNode);

    /// <summary>Deletes a declaration of a field from INDEX.md; null if that takes more than its lines.</summary>
    public FileEdit? Remove(Annotation index, DeclaredField declared) =>
        Remove((index.Article["fields"]?.Node as YamlMapping)?.Pairs.Select(p => p.Value), declared.NameNode);

    private FileEdit? Remove(IEnumerable<YamlNode>? maps, YamlScalar key) =>
        maps?.OfType<YamlMapping>().FirstOrDefault(map => map.Pairs.Any(p => p.Key == key)) is { } map
            ? Remove(map, map.Pairs.First(p => p.Key == key))
            : null;

    /// <summary>Indents lines so that their keys belong to a map; null if one of them begins with something else.</summary>
    public FileEdit[]? MoveIn(SourceSpan part, YamlMapping? into, YamlScalar idNode)
    {
        var column = into is null ? ColumnOf(idNode.Range.Start) + 2 : ColumnOf(into.Range.Start);
        var by = column - ColumnOf(part.Start);
        var first = part.Start - ColumnOf(part.Start);
        if (by <= 0 || !string.IsNullOrWhiteSpace(file.Substring(first, part.Start - first)))
            return null;

        var starts = Enumerable.Range(first, part.End - first).Where(i => (i == 0 || file[i - 1] == '\n') && file[i] is not ('\r' or '\n'));
        return [.. starts.Select(start => Replace(new(start, 0), new string(' ', by)))];
    }

    private int ColumnOf(int offset) => offset - (offset == 0 ? 0 : file.LastIndexOf('\n', offset - 1) + 1);

    /// <summary>Renames an id everywhere: in its entry, and in the references to it.</summary>
    public FileEdit[] Rename(YamlScalar idNode, string id) =>
        [.. ids.ReferencesTo(idNode.Value).Append(idNode).Distinct().OrderBy(n => n.Range.Start).Select(n => Write(n, id))];

    /// <summary>Deletes a pair from its map; null if that takes more than its lines.</summary>
    public FileEdit? Remove(YamlMapping map, YamlPair pair)
    {
        var index = map.IsFlow ? map.Pairs.TakeWhile(p => p != pair).Count() : 0;
        return Remove(RangeOf(pair), index, map.IsFlow, map.Pairs.Count, i => RangeOf(map.Pairs[i]));
    }

    /// <summary>Deletes an item from its list; null if that takes more than its lines.</summary>
    public FileEdit? Remove(YamlSequence list, YamlNode item)
    {
        var index = list.IsFlow ? list.Items.TakeWhile(i => i != item).Count() : 0;
        return Remove(item.Range, index, list.IsFlow, list.Items.Count, i => list.Items[i].Range);
    }

    private FileEdit? Remove(SourceSpan part, int index, bool isFlow, int count, Func<int, SourceSpan> rangeOf) =>
        !isFlow ? (Lines(part) is { } lines ? Replace(lines, "") : null)
        : index > 0 ? Replace(SourceSpan.FromBounds(rangeOf(index - 1).End, part.End), "")
        : count > 1 ? Replace(SourceSpan.FromBounds(part.Start, rangeOf(1).Start), "")
        : null;

    private static SourceSpan RangeOf(YamlPair pair) =>
        SourceSpan.FromBounds(pair.Key.Range.Start, Math.Max(pair.Key.Range.End, pair.Value.Range.End));

    /// <summary>Deletes characters from a value, whether they are written as themselves or as escapes.</summary>
    public FileEdit[] RemoveFrom(YamlScalar value, string characters)
    {
        var written = value.Range.In(file);
        var count = CountOf(written, characters);
        return count > 0 && count == CountOf(value.Value, characters)
            ? [.. PlacesOf(written, characters).Select(p => Replace(new(value.Range.Start + p, characters.Length), ""))]
            : [Write(value, value.Value.Replace(characters, ""))];
    }

    private static int CountOf(string text, string part) => PlacesOf(text, part).Count();

    private static IEnumerable<int> PlacesOf(string text, string part)
    {
        var place = text.IndexOf(part, StringComparison.Ordinal);
        while (place >= 0)
        {
            yield return place;
            place = text.IndexOf(part, place + part.Length, StringComparison.Ordinal);
        }
    }

    /// <summary>Whole lines, if they have nothing else than a hyphen before and a comment after.</summary>
    private SourceSpan? Lines(SourceSpan part)
    {
        var (start, end) = (part.Start, part.End);
        while (start > 0 && file[start - 1] is ' ' or '-')
            start--;

        while (end > part.Start && char.IsWhiteSpace(file[end - 1]))
            end--;

        end = file.IndexOf('\n', end) is >= 0 and var lineEnd ? lineEnd + 1 : file.Length;
        return start == 0 || file[start - 1] is '\n' ? SourceSpan.FromBounds(start, end) : null;
    }

    private SourceSpan WithoutLineEnd(SourceSpan place)
    {
        var end = place.End;
        while (end > place.Start && char.IsWhiteSpace(file[end - 1]))
            end--;

        return SourceSpan.FromBounds(place.Start, end);
    }

    /// <summary>The words below the header of a block.</summary>
    private SourceSpan ContentOf(YamlScalar block)
    {
        var start = file.IndexOf('\n', block.Range.Start, block.Range.Length) + 1;
        while (start < block.Range.End && char.IsWhiteSpace(file[start]))
            start++;

        return WithoutLineEnd(SourceSpan.FromBounds(start, block.Range.End));
    }

    private static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Nearly all ids, terms and dates are plain, so they needn't be read.</summary>
    private static bool IsWord(string value) =>
        value.Length > 0
        && value[0] != '-'
        && !string.Equals(value, "null", StringComparison.OrdinalIgnoreCase)
        && value.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');

    /// <summary>Whether YAML reads a text as itself, even in braces.</summary>
    private static bool IsPlain(string value)
    {
        if (IsWord(value))
            return true;

        if (NeedsEscapes(value))
            return false;

        var read = YamlReader.ReadStrictly($"k: {{ k: {value} }}\n");
        return read?.Root?.Pairs is [{ Value: YamlMapping { Pairs: [{ Value: YamlScalar { Style: YamlScalarStyle.Plain } text }] } }]
            && !text.IsEmpty
            && text.Value == value
            && YamlReader.ReadStrictly($"{{ {value}: k }}\n")?.Root?.Pairs is [{ Key: var key }]
            && key.Value == value
            && read.Comments.Count == 0;
    }

    private static string Quoted(string value) => "\"" + string.Concat(value.Select(Escaped)) + "\"";

    private static string Escaped(char c) => c is '"' or '\\' ? "\\" + c
        : IsEscaped(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
        : c.ToString();

    private static bool NeedsEscapes(string value) => value.Any(IsEscaped);

    private static bool IsEscaped(char c) => char.IsControl(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF';
}
