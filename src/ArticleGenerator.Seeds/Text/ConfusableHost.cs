namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// A host name that looks like another one: a label mixes alphabets, or has only letters that look Latin (<c>аррӏе.com</c>).
/// </summary>
/// <param name="Written">The label as written in the address, which may be <c>xn--…</c>.</param>
/// <param name="Letter">Its first such letter.</param>
internal sealed record ConfusableHost(SourceSpan Place, string Written, Homoglyph Letter)
{
    /// <summary>The first such label of an address, or null.</summary>
    public static ConfusableHost? In(string url)
    {
        var (start, end) = HostOf(url);
        var labels = url.Substring(start, end - start).Split('.');
        var isLatin = labels[labels.Length - 1].All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        foreach (var label in labels)
        {
            var shown = Punycode.Decode(label);
            if ((Homoglyph.In(shown) ?? (isLatin ? Homoglyph.AsLatin(shown) : null)) is { } letter)
                return new(new SourceSpan(start, label.Length), label, letter);
            start += label.Length + 1;
        }

        return null;
    }

    /// <summary>The label in the letters that it looks like.</summary>
    public string Meant()
    {
        var label = Punycode.Decode(Written);
        while (Homoglyph.In(label) is { } found)
            label = label.Replace(found.Letter, found.Other);
        return Homoglyph.AsLatin(label) is null ? label : Homoglyph.InLatinLetters(label);
    }

    private static (int Start, int End) HostOf(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var slashes ? slashes + 2 : 0;
        var end = url.IndexOfAny(['/', '?', '#', '\\'], start) is >= 0 and var path ? path : url.Length;
        var user = url.LastIndexOf('@', Math.Max(end - 1, 0), end - start);
        start = user >= 0 ? user + 1 : start;
        return (start, url.IndexOf(':', start, end - start) is >= 0 and var port ? port : end);
    }
}
