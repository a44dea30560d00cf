using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>An annotation as read, as far as possible.</summary>
/// <param name="Root">Null if the file is empty or can't be read.</param>
/// <param name="Problems">In the order of the file.</param>
/// <param name="Comments">In the order of the file.</param>
internal sealed record YamlDocument(
    YamlMapping? Root,
    IReadOnlyList<YamlProblem> Problems,
    IReadOnlyList<YamlComment> Comments)
{
    /// <summary>The annotation of an article that has none.</summary>
    public static YamlDocument Empty { get; } = new(null, [], []);
}

/// <summary>A mistake, at the place where it was made.</summary>
/// <param name="Message">What is wrong and how to fix it, in one or two sentences.</param>
/// <param name="Fix">Null if the reader doesn't know what was meant.</param>
internal sealed record YamlProblem(YamlProblemKind Kind, SourceSpan Range, string Message, YamlFix? Fix = null);

/// <summary>A fix of a problem.</summary>
/// <param name="Title">What the fix does, as a short command.</param>
/// <param name="IsSafe">Whether it is certainly what was meant; otherwise the writer has a choice.</param>
/// <param name="Edits">In the order of the file; they don't overlap.</param>
internal sealed record YamlFix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits);

/// <summary>New text for a part of the file.</summary>
internal readonly record struct TextEdit(SourceSpan Range, string NewText);

internal enum YamlProblemKind
{
    Syntax,

    /// <summary>A tab in the indentation.</summary>
    Tab,

    /// <summary>Anchors, aliases, tags and merge keys, which seeds do not use.</summary>
    AliasOrTag,

    SeveralDocuments,

    /// <summary>Nested too deep, or too many characters.</summary>
    TooLarge,
}

/// <summary>A comment.</summary>
/// <param name="Range">From <c>#</c> to the end of the line.</param>
/// <param name="Text">What follows <c>#</c>, without white space at either end.</param>
/// <param name="Follows">The end of the content before the comment, on its line or above; an offset in UTF-16 units.</param>
internal sealed record YamlComment(SourceSpan Range, string Text, int Follows)
{
    public static YamlComment At(string text, SourceSpan range)
    {
        var follows = range.Start;
        while (follows > 0 && char.IsWhiteSpace(text[follows - 1]))
            follows--;
        return new(range, range.In(text).TrimStart('#').Trim(), follows);
    }
}
