using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Schema;
using ArticleGenerator.Seeds.Text;
using ArticleGenerator.Seeds.Yaml;

namespace ArticleGenerator.Seeds.Annotations;

/// <summary>Reads a declaration: the short form on one line, <c>rating: integer 1..5 ?</c>, or the long form, a map.</summary>
internal sealed class FieldParser
{
    private const int MostValues = 500;
    private const int LongestValue = 100;

    private static readonly string AllTypes =
        $"The types are {string.Join(", ", FieldTypes.Names)}; to allow only some words, separate them with ' | '.";

    private readonly Sections owner;
    private readonly YamlPair pair;
    private readonly string file;
    private FieldFault? fault;
    private FieldDeclaration? partial;

    private FieldParser(Sections owner, YamlPair pair, string file) => (this.owner, this.pair, this.file) = (owner, pair, file);

    /// <param name="file">The whole content of INDEX.md.</param>
    public static DeclaredField Read(Sections owner, YamlPair pair, string file)
    {
        var parser = new FieldParser(owner, pair, file);
        var field = parser.Read();
        return new(owner, pair.Key, parser.fault is null ? field : null, parser.fault) { Partial = field ?? parser.partial };
    }

    private string Label => $"The field '{Excerpt.From(pair.Key.Value)}' of {FieldTypes.NameOf(owner)}";

    private FieldDeclaration? Read()
    {
        if (!FieldNames.IsName(pair.Key.Value))
        {
            return Fail(
                pair.Key.Range,
                $"'{Excerpt.From(pair.Key.Value)}' cannot be the name of a field. "
                + "Start with a letter, and continue with letters, digits, '-' or '_'.");
        }

        return pair.Value switch
        {
            YamlScalar { IsEmpty: true } => Fail(pair.Key.Range, $"{Label} has no type. Write one after it, such as 'text'. {AllTypes}"),
            YamlScalar text => ShortForm(text),
            YamlMapping map => LongForm(map),
            YamlSequence list => WordsAsList(list),
            _ => null,
        };
    }

    private FieldDeclaration? Fail(SourceSpan place, string message, string? meant = null)
    {
        fault ??= new(place, message, meant);
        return null;
    }

    private FieldDeclaration? WordsAsList(YamlSequence list)
    {
        var words = list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim()).ToArray();
        var meant = words.Length == list.Items.Count && words.Length > 1 && words.All(IsPlainWord) ? string.Join(" | ", words) : null;
        Fail(
            list.Range,
            $"{Label} has a list instead of a type. {(meant is null ? AllTypes : $"Write '{Excerpt.From(meant)}'.")}",
            list.IsFlow ? meant : null);
        return meant is null ? null : WithValues(words.Select(word => (word, list.Range)));
    }

    private static bool IsPlainWord(string word) => word.Length > 0 && word.All(char.IsLetterOrDigit);

    private FieldDeclaration? ShortForm(YamlScalar text)
    {
        var all = new Piece(text.Value, 0);
        var equals = text.Value.IndexOf('=');
        var type = (equals < 0 ? all : all.Cut(0, equals)).Trim();
        var standard = equals < 0 ? default(Piece?) : all.Cut(equals + 1, text.Value.Length).Trim();
        var isOptional = TakeEnd(ref type, "?");
        if (standard is { } end && isOptional is false && TypeOf(type)?.Kind is not (ValueKind.Text or ValueKind.Localized))
        {
            isOptional = TakeEnd(ref end, "?");
            standard = end;
        }

        var isList = TakeEnd(ref type, "[]");
        return TypeOf(text, type) is { } field
            ? WithDefault(field with { IsOptional = isOptional, IsList = isList }, text, standard)
            : null;
    }

    private static bool TakeEnd(ref Piece piece, string mark)
    {
        if (!piece.Text.EndsWith(mark, StringComparison.Ordinal))
            return false;

        piece = piece.Cut(0, piece.Text.Length - mark.Length).Trim();
        return true;
    }

    private static (ValueKind Kind, Sections Target)? TypeOf(Piece type) =>
        FieldTypes.Find(type.Text.Split(' ', '[')[0]);

    private FieldDeclaration? TypeOf(YamlScalar text, Piece type)
    {
        if (type.Text.IndexOf('|') >= 0)
            return WithValues(type.Split('|').Select(word => word.Trim()).Select(word => (word.Text, PlaceOf(text, word))));

        var space = type.Text.IndexOf(' ');
        var word = space < 0 ? type : type.Cut(0, space);
        if (Typed(word.Text, PlaceOf(text, word)) is not { } field)
            return null;

        return space < 0 ? field : WithRange(field, text, type.Cut(space, type.Text.Length).Trim());
    }

    private FieldDeclaration? Typed(string type, SourceSpan place)
    {
        var meant = FieldTypes.Find(type) is null ? FieldTypes.Meant(type) : type;
        if (meant is not null && FieldTypes.Find(meant) is { } found)
            partial = new(owner, pair.Key.Value, found.Kind) { Target = found.Target };

        if (meant == type)
            return partial;

        return type.Length == 0
            ? Fail(place, $"{Label} has no type. Write one, such as 'text'. {AllTypes}")
            : Fail(
                place,
                $"{Label} has the type '{Excerpt.From(type)}', which does not exist. "
                + (meant is null ? AllTypes : $"Did you mean '{meant}'?"),
                meant);
    }

    private FieldDeclaration? WithValues(IEnumerable<(string Word, SourceSpan Place)> values)
    {
        var (words, names) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (word, place) in values)
        {
            if (FaultOf(word, words, names) is { } wrong)
                Fail(place, $"{Label} has {wrong}.");
            else
                words.Add(word);
        }

        partial = new(owner, pair.Key.Value, ValueKind.Term) { Values = words.ToEquatableArray() };
        return fault is null ? partial : null;
    }

    /// <summary>What is wrong with one of a field's words, and what to do. If nothing is wrong, reserves its name in code.</summary>
    private static string? FaultOf(string word, List<string> words, HashSet<string> names)
    {
        var name = FieldNames.Identifier(word);
        return word.Length == 0 ? "an empty word. Put a word on both sides of each '|'"
            : word.Length > LongestValue ? $"a word of more than {LongestValue} characters. Shorten it"
            : word.IndexOf('|') >= 0 || word.Any(char.IsControl) ? "a word with a '|' or a line end in it. Delete it"
            : words.Contains(word) ? $"the word '{word}' twice. Delete one"
            : name == Identifiers.None
                ? $"the word '{Excerpt.From(word)}', which can't become a name in C#. Add a letter or digit"
            : name == FieldNames.Unspecified ? $"the word '{word}', which code uses for a field without a value. Use another word"
            : !names.Add(name)
                ? $"the word '{Excerpt.From(word)}', which would be called {name} in code, like another word. Use another one"
            : words.Count >= MostValues ? $"more than {MostValues} words. Declare it as 'text'"
            : null;
    }

    private FieldDeclaration? WithRange(FieldDeclaration field, YamlScalar text, Piece range)
    {
        var dots = range.Text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Fail(
                PlaceOf(text, range),
                $"{Label} has '{Excerpt.From(range.Text)}' after its type, where it has no meaning. " +
                "A type can be followed by a range (1..5), '[]' for a list, '?' for an optional field, or '=' and a default.");
        }

        var (least, most) = (range.Cut(0, dots).Trim(), range.Cut(dots + 2, range.Text.Length).Trim());
        return WithBounds(
            field,
            least.Text.Length == 0 ? null : (least.Text, PlaceOf(text, least)),
            most.Text.Length == 0 ? null : (most.Text, PlaceOf(text, most)),
            PlaceOf(text, range));
    }

    private FieldDeclaration? WithBounds(
        FieldDeclaration field, (string Text, SourceSpan Place)? minimum, (string Text, SourceSpan Place)? maximum, SourceSpan place)
    {
        if (minimum is null && maximum is null)
            return Fail(place, $"{Label} has a range without a number. Write the smallest and the largest, such as 1..5.");

        if (field.Kind is not (ValueKind.Integer or ValueKind.Number))
            return Fail(place, $"{Label} has a range, but only an integer or a number can have one. Delete it.");

        foreach (var bound in new[] { minimum, maximum })
        {
            if (bound is { } written && (FieldValue.Number(written.Text) is null || !FieldValue.IsOf(field, written.Text)))
            {
                return Fail(
                    written.Place, $"{Label} has the bound '{Excerpt.From(written.Text)}', which is not {FieldValue.Wanted(field)}.");
            }
        }

        field = field with
        {
            Minimum = minimum is { } least ? FieldValue.Number(least.Text) : null,
            Maximum = maximum is { } most ? FieldValue.Number(most.Text) : null,
        };
        return field.Minimum > field.Maximum
            ? Fail(place, $"{Label} has a range that ends before it begins. Write the smaller number first.")
            : field;
    }

    private FieldDeclaration? WithDefault(FieldDeclaration field, YamlScalar text, Piece? standard)
    {
        if (standard is not { } written)
            return field;

        return written.Text.Length == 0
            ? Fail(text.Range, $"{Label} has nothing after '='. Write the default there, or delete '='.")
            : WithDefault(field, [(written.Text, PlaceOf(text, written))], "?");
    }

    /// <param name="optional">How the declaration says that the field is optional.</param>
    private FieldDeclaration? WithDefault(FieldDeclaration field, IReadOnlyList<(string Text, SourceSpan Place)> values, string optional)
    {
        partial = field;
        foreach (var (text, place) in values)
        {
            if (field.Kind is ValueKind.Reference or ValueKind.ArticleId)
            {
                return Fail(
                    place, $"{Label} is a reference, and a reference can't have a default. If it is optional, write '{optional}' instead.");
            }

            if (FieldValue.IsOf(field, text))
                continue;

            var meant = FieldValue.Meant(field, text);
            return Fail(
                place,
                $"{Label} has the default '{Excerpt.From(text)}', which is not "
                + $"{(field.Kind == ValueKind.Term ? "one of its words" : FieldValue.Wanted(field))}."
                + (meant is null ? "" : $" Did you mean '{meant}'?"),
                meant);
        }

        return field with { Default = values.Select(value => value.Text).ToEquatableArray() };
    }

    private FieldDeclaration? LongForm(YamlMapping map)
    {
        var said = AnnotationMap.Read(SeedFormat.Declaration, map);
        if (said.Unknown is [var unknown, ..])
        {
            var meant = said.Keys.Meant(unknown.Key.Value)?.Name;
            return Fail(
                unknown.Key.Range,
                $"{Label} cannot have the key '{Excerpt.From(unknown.Key.Value)}'. "
                + (meant is null
                    ? $"Its keys are {string.Join(", ", said.Keys.Keys.Select(key => key.Name))}."
                    : $"Did you mean '{meant}'?"),
                meant is not null && said[meant] is null ? meant : null);
        }

        if (said.Repeated is [var repeated, ..])
            return Fail(repeated.Pair.Key.Range, $"{Label} has '{repeated.Pair.Key.Value}' twice. Delete one.");

        foreach (var part in said.Fields)
        {
            if (!IsOfKind(part))
                return null;
        }

        return LongForm(said);
    }

    /// <summary>Whether a value in the long form is one text, or a list where a list is allowed.</summary>
    private bool IsOfKind(AnnotationField part)
    {
        var wrong = part.Values.FirstOrDefault(value =>
            value.Node is not YamlScalar text || (part.Key.Kind == ValueKind.Flag && text.Value is not ("true" or "false")))?.Node;
        if (wrong is null or YamlBad)
            return wrong is null;

        Fail(wrong.Range, $"'{part.Key.Name}' of the field '{Excerpt.From(pair.Key.Value)}' must be "
            + $"{(part.Key.Kind == ValueKind.Flag ? "true or false" : part.Key.IsList ? "text or a list of texts" : "text")}.");
        return false;
    }

    private FieldDeclaration? LongForm(AnnotationMap said)
    {
        var (type, values) = (Texts(said, "type"), Texts(said, "values"));
        if (type.Count > 0 && values.Count > 0)
            Fail(type[0].Place, $"{Label} has both 'type' and 'values'. Delete one: a field with 'values' needs no type.");

        var field = values.Count > 0 ? WithValues(values)
            : type.Count > 0 ? Typed(type[0].Text, type[0].Place)
            : Fail(
                pair.Key.Range, $"{Label} has no type. Add one, such as 'type: text', or list the allowed words in 'values: […]'.");
        if (field is null)
            return null;

        var (minimum, maximum) = (Texts(said, "minimum"), Texts(said, "maximum"));
        if (minimum.Count + maximum.Count > 0)
        {
            var (least, most) = (FirstOf(minimum), FirstOf(maximum));
            field = WithBounds(field, least, most, (least ?? most)!.Value.Place);
        }

        var standard = Texts(said, "default");
        var isList = Texts(said, "list") is [("true", _)];
        if (standard.Count > 1 && !isList)
            return Fail(standard[1].Place, $"{Label} has several defaults, but isn't a list. Add 'list: true', or delete all but one.");

        field = field is null ? null : field with
        {
            IsList = isList,
            IsOptional = Texts(said, "optional") is [("true", _)],
            Summary = Texts(said, "summary") is [var summary] ? summary.Text : null,
        };
        return field is null || standard.Count == 0 ? field : WithDefault(field, standard, "optional: true");
    }

    private static (string Text, SourceSpan Place)? FirstOf(IReadOnlyList<(string Text, SourceSpan Place)> texts) =>
        texts.Count > 0 ? texts[0] : null;

    private static IReadOnlyList<(string Text, SourceSpan Place)> Texts(AnnotationMap said, string key) =>
        [.. said[key]?.Values.Select(value => value.Node).OfType<YamlScalar>().Select(text => (text.Value.Trim(), text.Range)) ?? []];

    /// <summary>The place of a part of a text, if it is written as it is read.</summary>
    private SourceSpan PlaceOf(YamlScalar text, Piece piece) =>
        text.Style == YamlScalarStyle.Plain && piece.Text.Length > 0 && text.Range.In(file).StartsWith(text.Value, StringComparison.Ordinal)
            ? new(text.Range.Start + piece.Start, piece.Text.Length)
            : text.Range;

    /// <summary>A part of a text, and its offset.</summary>
    private readonly record struct Piece(string Text, int Start)
    {
        public Piece Cut(int start, int end) => new(Text.Substring(start, end - start), Start + start);

        public Piece Trim()
        {
            var trimmed = Text.TrimStart();
            return new(trimmed.TrimEnd(), Start + Text.Length - trimmed.Length);
        }

        public IEnumerable<Piece> Split(char separator)
        {
            var start = 0;
            foreach (var part in Text.Split(separator))
            {
                yield return new(part, Start + start);
                start += part.Length + 1;
            }
        }
    }
}
