using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Characters that YAML forbids: controls other than tab and line ends, halves of surrogate pairs, and noncharacters.</summary>
internal sealed class UnprintableCharacters
{
    private readonly List<int> offsets = [];
    private readonly char[]? characters;

    public UnprintableCharacters(string text, TextRange yaml)
    {
        var isIndentation = true;
        for (var i = yaml.Start; i < yaml.End; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < yaml.End && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsForbidden(text[i]))
                Replace(ref characters, text, i, isIndentation ? ' ' : '\uFFFD');

            isIndentation = text[i] is '\r' or '\n' || (isIndentation && (text[i] == ' ' || characters?[i] == ' '));
        }

        Replaced = characters is null ? text : new(characters);
    }

    /// <summary>The file with something of the same length in their place.</summary>
    public string Replaced { get; }

    public List<YamlProblem> Problems { get; } = [];

    public bool IsIn(TextRange range)
    {
        var index = offsets.BinarySearch(range.Start);
        index = index < 0 ? ~index : index;
        return index < offsets.Count && offsets[index] < range.End;
    }

    private static bool IsForbidden(char c) =>
        char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\u0085'));

    private void Replace(ref char[]? characters, string text, int offset, char replacement)
    {
        // A run of them, as in a file of another kind, is one mistake.
        if (offsets.Count == 0 || offsets[^1] != offset - 1)
        {
            var message = char.IsSurrogate(text[offset]) ? YamlMessages.LoneSurrogate : YamlMessages.ControlCharacter(text[offset]);
            Problems.Add(new(YamlProblemKind.Syntax, new(offset, 1), message));
        }

        offsets.Add(offset);
        (characters ??= text.ToCharArray())[offset] = replacement;
    }
}
