using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Tool.Drafting;

/// <summary>Finds possible names of people, organizations and places by known names, titles, capitals and verbs of saying.</summary>
internal sealed class ReferenceFinder
{
    private const int LongestName = 7;

    private readonly Reading reading;
    private readonly Language language;
    private readonly IReadOnlyList<Token> tokens;
    private readonly Lexicon known;
    private readonly Dictionary<string, EntityType> knownTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> lowercase;

    private ReferenceFinder(Reading reading, IEnumerable<Known> known)
    {
        this.reading = reading;
        language = reading.Language;
        tokens = reading.Tokens;
        foreach (var (entry, name) in known.SelectMany(k => k.OtherNames.Append(k.Name).Select(name => (k, name))))
            knownTypes.TryAdd(name, entry.Type);
        this.known = new(knownTypes.Keys.Where(name => !name.Contains('/', StringComparison.Ordinal)), ignoresCase: false);
        lowercase = tokens.Where(t => t.IsWord && char.IsLower(t.Text[0])).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Returns all references in the order of the text, without overlaps.</summary>
    public static List<Reference> Find(Reading reading, IEnumerable<Known> known)
    {
        var finder = new ReferenceFinder(reading, known);
        var found = finder.Scan();
        return reading.Language.HasCapitals ? found : finder.WithRepeatedNames(found);
    }

    private List<Reference> Scan()
    {
        var found = new List<Reference>();
        for (var i = 0; i < tokens.Count;)
        {
            var reference = tokens[i].IsWord || tokens[i].Is('@') ? At(i) : null;
            if (reference is not null)
                found.Add(reference);
            i = reference is null ? i + 1 : Math.Max(i + 1, reference.End);
        }

        return found;
    }

    private Reference? At(int i) =>
        KnownAt(i) ?? TitledAt(i) ?? (language.HasCapitals ? CapitalizedAt(i) : UncasedAt(i)) ?? PronounAt(i) ?? RoleAt(i);

    private Reference? KnownAt(int i)
    {
        if (known.At(tokens, i) is { } hit && Words(i, i + hit.Length) is var name && knownTypes.TryGetValue(name, out var type))
            return Make(i, i, i + hit.Length, ReferenceKind.Name) with { Known = type, IsSure = true };
        return null;
    }

    private Reference? TitledAt(int i)
    {
        if (language["title"].At(tokens, i) is not { } title)
            return null;

        var first = i + title.Length;
        if (first < tokens.Count && tokens[first].Is('.'))
            first++;
        // Captain Count Tolstoy, Herr Dr. Meier.
        while (first < tokens.Count && language["title"].At(tokens, first) is { } next && first + next.Length < tokens.Count)
        {
            first += next.Length;
            if (first < tokens.Count && tokens[first].Is('.'))
                first++;
        }

        var end = first >= tokens.Count || reading.BlockOf(first) != reading.BlockOf(i) ? first
            : language.HasCapitals ? EndOfCapitalized(first) : EndOfUncased(first);
        if (end <= first || (language.HasCapitals && !tokens[first].IsCapitalized))
            return OfficeAt(i, title.Length, title.Flag);

        return Make(i, first, end, ReferenceKind.Name) with
        {
            Title = reading.Text[tokens[i].Start..tokens[first - 1].End],
            Gender = Genders.From(title.Flag is "" ? language["first"].At(tokens, first)?.Flag ?? "" : title.Flag),
            Known = EntityType.Person,
            IsSure = true,
        };
    }

    /// <summary>The Queen, the Prime Minister: an office with a capital and an article counts as a name.</summary>
    private Reference? OfficeAt(int i, int length, string flag) =>
        language.HasCapitals && !language.CapitalizesNouns && tokens[i].IsCapitalized && i > 0 && IsArticle(i - 1)
            ? Make(i, i, i + length, ReferenceKind.Name) with { Known = EntityType.Person, Gender = Genders.From(flag), IsSure = true }
            : null;

    private Reference? CapitalizedAt(int i)
    {
        if (!tokens[i].IsCapitalized || IsNoName(i) || (i > 0 && IsApostrophe(i - 1) && language["elision"].Has(tokens, i)))
            return null;

        var end = EndOfCapitalized(i);
        if (FirstNameWithin(i, end) is { } given1)
            return EndsBefore(i, given1);

        var place = (language["place"].At(tokens, i) is { } p && i + p.Length == end) || IsPlaceInCapitals(i, end);
        var lastIsPlace = end - i > 1 && language["place"].At(tokens, end - 1) is { Length: 1 };
        var organization = Enumerable.Range(i, end - i).Any(t => language["organization"].At(tokens, t) is { } o && t + o.Length <= end);
        var given = language["first"].At(tokens, i);
        var isSure = place || organization || given is not null || (end - i > 1 && !language.CapitalizesNouns && !IsHeading(i, end));
        if (!isSure && (language.CapitalizesNouns ? !IsBesideVerb(i, end) : reading.BeginsSentence(i) && IsCommon(i)))
            return null;
        if (end - i == 1 && tokens[i].Text.Length == 1)
            return null;

        return Make(i, i, end, ReferenceKind.Name) with
        {
            Gender = given is { } g ? Genders.From(g.Flag) : Gender.Unknown,
            IsSure = isSure,
            Known = organization || IsAcronym(i, end) ? EntityType.Organization
                : place || lastIsPlace ? EntityType.Place
                : given is not null && end - i <= 4 ? EntityType.Person : null,
        };
    }

    /// <summary>
    /// The position of a first name before which another word only seems to belong to the name: России Владимир Путин; Soy María.
    /// </summary>
    private int? FirstNameWithin(int i, int end)
    {
        if (language["first"].Has(tokens, i) || language["organization"].Has(tokens, i) || tokens[i].IsInitial)
            return null;

        for (var j = i + 1; j < end; j++)
        {
            if (language["first"].Has(tokens, j) && tokens[j - 1].IsWord
                && ((language["place"].At(tokens, i) is { } place && i + place.Length == j && end - j > 1)
                    || (j == i + 1 && reading.BeginsSentence(i) && !language["place"].Has(tokens, i) && language.Tag != "en")))
            {
                return j;
            }
        }

        return null;
    }

    /// <summary>The words before the first name, if they are a place; null otherwise.</summary>
    private Reference? EndsBefore(int i, int end) => language["place"].Has(tokens, i)
        ? Make(i, i, end, ReferenceKind.Name) with { Known = EntityType.Place, IsSure = true }
        : null;

    private bool IsApostrophe(int i) => tokens[i].Is('\'') || tokens[i].Is('‘');

    /// <summary>MOSCOW, as at the head of a report.</summary>
    private bool IsPlaceInCapitals(int i, int end) =>
        end - i == 1 && tokens[i].Text.Length > 3 && tokens[i].Text.All(char.IsUpper)
        && language["place"].At(Tokenizer.Split(tokens[i].Text[0] + tokens[i].Lower[1..]), 0) is not null;

    /// <summary>A capital at the beginning of a sentence shows nothing if the text also has the word in lowercase.</summary>
    private bool IsCommon(int i) => lowercase.Contains(tokens[i].Lower);

    /// <summary>Whether all words of the line are in capitals.</summary>
    private bool IsHeading(int i, int end) =>
        end - i > 2
        && Enumerable.Range(i, end - i)
        .All(t => !tokens[t].IsWord || (tokens[t].Text.Length > 1 && tokens[t].Text.All(c => !char.IsLower(c))));

    private bool IsAcronym(int i, int end) =>
        end - i == 1 && tokens[i].Text.Length is >= 2 and <= 6 && tokens[i].Text.All(char.IsUpper) && !language["place"].Has(tokens, i);

    private bool IsBesideVerb(int i, int end) =>
        (i > 0 && language["say"].Has(tokens, i - 1))
            || (end < tokens.Count && language["say"].Has(tokens, end) && reading.BeginsSentence(i));

    private bool IsNoName(int i) =>
        language["not-a-name"].Has(tokens, i) || IsMonth(i) || language["weekday"].Has(tokens, i)
        || (language["pronoun"].Has(tokens, i) && !language["first"].Has(tokens, i))
        || (!language.CapitalizesNouns && language["common"].Has(tokens, i))
        || (reading.BeginsSentence(i)
            && (language["in"].Has(tokens, i) || language["say"].Has(tokens, i) || language["relative"].Has(tokens, i)));

    /// <summary>Not the March Hare.</summary>
    private bool IsMonth(int i) =>
        language["month"].Has(tokens, i)
        && !(i > 0 && IsArticle(i - 1) && i + 1 < tokens.Count && tokens[i + 1].IsCapitalized
        && reading.BlockOf(i) == reading.BlockOf(i + 1));

    private int EndOfCapitalized(int first)
    {
        var end = first;
        while (end < tokens.Count && end - first < LongestName && reading.BlockOf(end) == reading.BlockOf(first))
        {
            if (end > first && tokens[end - 1].IsWord && !Joins(end - 1, end))
                break;
            if (tokens[end].IsCapitalized && (end == first || !IsNoName(end)))
                end += end + 1 < tokens.Count && IsInitialDot(end) ? 2 : 1;
            else if (end > first && IsInnerMark(end))
                end++;
            else if (end > first && IsParticle(end))
                end++;
            else if (end > first && IsLinkOfBody(first, end))
                end += tokens[end + 1].IsCapitalized ? 1 : 2;
            else
                break;
        }

        while (end > first && !tokens[end - 1].IsCapitalized && !tokens[end - 1].Is('.'))
            end--;
        return end;
    }

    private bool Joins(int left, int right) =>
        tokens[left].Touches(tokens[right]) || string.IsNullOrWhiteSpace(reading.Text[tokens[left].End..tokens[right].Start]);

    private bool IsInitialDot(int i) => tokens[i].IsInitial && tokens[i + 1].Is('.') && tokens[i].Touches(tokens[i + 1])
        && i + 2 < tokens.Count && (tokens[i + 2].IsCapitalized || tokens[i].Touches(tokens[i + 1]) && tokens[i + 2].IsInitial);

    /// <summary>O'Brien, Jean-Luc: no space on either side, and a capital after it.</summary>
    private bool IsInnerMark(int i) =>
        (tokens[i].Is('\'') || tokens[i].Is('-')) && i + 1 < tokens.Count && tokens[i + 1].IsCapitalized && tokens[i + 1].Text.Length > 1
        && tokens[i - 1].Touches(tokens[i]) && tokens[i].Touches(tokens[i + 1]);

    /// <summary>Institute for Public Policy, Department of the Interior.</summary>
    private bool IsLinkOfBody(int first, int i) =>
        tokens[i].Text is "for" or "of" && i + 2 < tokens.Count
        && Enumerable.Range(first, i - first).Any(t => language["organization"].Has(tokens, t))
        && (tokens[i + 1].IsCapitalized || (tokens[i + 1].Text == "the" && tokens[i + 2].IsCapitalized));

    private bool IsParticle(int i) =>
        language["particle"].At(tokens, i) is { Length: 1 }
        && i + 1 < tokens.Count
        && (tokens[i + 1].IsCapitalized || (language["particle"].Has(tokens, i + 1) && i + 2 < tokens.Count && tokens[i + 2].IsCapitalized))
        && (tokens[i].Text != "of" || language["organization"].Has(tokens, i - 1))
        && (!language["where"].Has(tokens, i) || tokens[i].Text is "de" or "of" or "la");

    private Reference? UncasedAt(int i)
    {
        foreach (var (list, type) in new[] { ("organization", EntityType.Organization), ("place", EntityType.Place) })
        {
            if (language[list].At(tokens, i) is { } hit
                && (type == EntityType.Place || hit.Length > 1 || !language["role"].Has(tokens, i)))
            {
                return Make(i, i, i + hit.Length, ReferenceKind.Name) with { Known = type, IsSure = true };
            }
        }

        return language.Tag switch { "zh" => ChineseAt(i), "hi" => BeforeAgent(i), "ar" => BehindVerb(i), _ => null };
    }

    /// <summary>A surname and one or two characters, before a verb of saying or a title.</summary>
    private Reference? ChineseAt(int i)
    {
        if (language["surname"].At(tokens, i) is not { } surname)
            return null;

        for (var end = i + surname.Length; end <= Math.Min(i + surname.Length + 2, tokens.Count - 1); end++)
        {
            var isVerb = language["say"].Has(tokens, end);
            var title = language["title-after"].At(tokens, end);
            if (end > i && (title is not null || (isVerb && end > i + surname.Length)))
            {
                return Make(i, i, end, ReferenceKind.Name) with
                {
                    End = end + (title?.Length ?? 0),
                    Known = EntityType.Person,
                    IsSure = true,
                    Gender = Genders.From(title?.Flag ?? ""),
                };
            }

            if (!tokens[end].IsWord)
                break;
        }

        return null;
    }

    /// <summary>The words before ने, back to a postposition or a title.</summary>
    private Reference? BeforeAgent(int i)
    {
        if (i > 0 && reading.BlockOf(i - 1) == reading.BlockOf(i) && IsPlainRun(i - 1, i) && !tokens[i - 1].Is('.'))
            return null;

        for (var end = i + 1; end <= Math.Min(i + 4, tokens.Count - 1) && reading.BlockOf(end) == reading.BlockOf(i); end++)
        {
            if (tokens[end].Text == "ने")
                return IsPlainRun(i, end) ? Make(i, i, end, ReferenceKind.Name) with { Known = EntityType.Person } : null;
        }

        return null;
    }

    private bool IsPlainRun(int i, int end) => Enumerable.Range(i, end - i).All(t =>
        (tokens[t].IsWord && !tokens[t].IsNumber && !language["stop"].Has(tokens, t) && !language["common"].Has(tokens, t)
            && !language["pronoun"].Has(tokens, t) && !language["title"].Has(tokens, t)
            && !language["role"].Has(tokens, t) && !language["relative"].Has(tokens, t))
        || (tokens[t].Is('.') && t > i));

    /// <summary>Up to three words after a verb of saying, up to a word that is not a name.</summary>
    private Reference? BehindVerb(int i)
    {
        if (i == 0 || !language["say"].Has(tokens, i - 1))
            return null;

        var end = EndOfUncased(i);
        return end == i ? null : Make(i, i, end, ReferenceKind.Name) with { Known = EntityType.Person };
    }

    private int EndOfUncased(int first)
    {
        if (language.Tag == "zh")
            return language["surname"].At(tokens, first) is { } s ? EndOfChinese(first, first + s.Length) : first;

        var (end, words, afterInitial) = (first, 0, false);
        while (end < tokens.Count && words < (language.Tag == "ar" ? 3 : 2) && reading.BlockOf(end) == reading.BlockOf(first)
            && IsPlainWord(end))
        {
            words++;
            end++;
            if (afterInitial)
                break;
            if (end < tokens.Count && tokens[end].Is('.') && tokens[end - 1].Text.Length <= 3 && language.Tag == "hi")
                (end, words, afterInitial) = (end + 1, words - 1, true);
        }

        return end;
    }

    private int EndOfChinese(int first, int end)
    {
        while (end < tokens.Count && end - first < 3 && tokens[end].IsWord && !language["say"].Has(tokens, end)
            && !language["common"].Has(tokens, end))
        {
            end++;
        }

        return end > first + 1 ? end : first;
    }

    private bool IsPlainWord(int t) =>
        tokens[t].IsWord && !tokens[t].IsNumber && !language["common"].Has(tokens, t) && !language["stop"].Has(tokens, t)
        && !language["say"].Has(tokens, t) && !language["pronoun"].Has(tokens, t) && !language["month"].Has(tokens, t)
        && !language["place"].Has(tokens, t) && !language["that"].Has(tokens, t) && !language["agent"].Has(tokens, t)
        && !language["weekday"].Has(tokens, t) && !language["relative"].Has(tokens, t);

    private Reference? PronounAt(int i)
    {
        if (language["pronoun"].At(tokens, i) is not { } pronoun)
            return null;
        if (language.CapitalizesNouns && tokens[i].Text == "Sie" && !reading.BeginsSentence(i))
            return null;

        return Make(i, i, i + pronoun.Length, pronoun.Flag == "i" ? ReferenceKind.Narrator : ReferenceKind.Pronoun) with
        {
            Gender = Genders.From(pronoun.Flag),
            IsOblique = false,
        };
    }

    private Reference? RoleAt(int i)
    {
        if (language["role"].At(tokens, i) is not { } role)
            return null;

        // A friend, followed by a name: the name is the reference.
        var next = i + role.Length;
        if (language.HasCapitals && next < tokens.Count && tokens[next].IsCapitalized && !IsNoName(next)
            && reading.BlockOf(next) == reading.BlockOf(i))
        {
            return null;
        }

        var first = i;
        while (first > 0 && i - first < 2 && tokens[first - 1].IsWord && char.IsLower(tokens[first - 1].Text[0])
            && first > 1 && IsArticle(first - 2) && !IsArticle(first - 1))
        {
            first--;
        }

        return Make(first, first, i + role.Length, ReferenceKind.Role) with
        {
            Gender = Genders.From(role.Flag),
            IsSure = first > 0 && tokens[first - 1].Lower is not ("a" or "an" or "ein" or "eine" or "un" or "une" or "una" or "no"),
        };
    }

    private bool IsArticle(int i) =>
        tokens[i].Lower is "the" or "a" or "an" or "der" or "die" or "das" or "ein" or "eine" or "le" or "la" or "un" or "une"
            or "el" or "los" or "las" or "una";

    /// <summary>In a script without capitals, a name that was found once is found everywhere.</summary>
    private List<Reference> WithRepeatedNames(List<Reference> found)
    {
        var names = found.Where(r => r.Kind == ReferenceKind.Name && r.Known == EntityType.Person)
            .Select(r => r.Name).SelectMany(NameAndParts).ToHashSet(StringComparer.Ordinal);
        var lexicon = new Lexicon(names.Where(n => !n.Contains('/', StringComparison.Ordinal)), ignoresCase: false);
        var more = new List<Reference>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (lexicon.At(tokens, i) is { } hit && !found.Exists(r => r.First < i + hit.Length && i < r.End))
                more.Add(Make(i, i, i + hit.Length, ReferenceKind.Name) with { Known = EntityType.Person });
        }

        return [.. found.Concat(more).OrderBy(r => r.First)];
    }

    private IEnumerable<string> NameAndParts(string name)
    {
        yield return name;
        if (language.Tag is "hi" or "ar" && name.Split(' ') is { Length: > 1 } parts && parts[^1].Length > 3)
            yield return parts[^1];
    }

    private Reference Make(int first, int nameFirst, int end, ReferenceKind kind)
    {
        var span = SourceSpan.FromBounds(tokens[nameFirst].Start, tokens[end - 1].End);
        var before = first - 1;
        while (before >= 0 && IsArticle(before))
            before--;
        var isBehindPreposition = before >= 0 && reading.BlockOf(before) == reading.BlockOf(first) && language["in"].Has(tokens, before);
        return new(first, end, kind, Words(nameFirst, end), span)
        {
            IsOblique = isBehindPreposition || IsGenitive(end),
            IsWhere = before >= 0 && language["where"].Has(tokens, before),
        };
    }

    private bool IsGenitive(int end) =>
        end + 1 < tokens.Count && tokens[end].Is('\'') && tokens[end - 1].Touches(tokens[end]) && tokens[end].Touches(tokens[end + 1])
            && tokens[end + 1].Text is "s"
        || (language.Tag == "hi" && end < tokens.Count && tokens[end].Text is "के" or "की" or "का" or "से" or "को" or "में" or "पर");

    private string Words(int first, int end)
    {
        var words = reading.Text[tokens[first].Start..tokens[end - 1].End];
        // Two lookalikes are the same name.
        var visible = string.Concat(words.Where(c => c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')));
        return string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
