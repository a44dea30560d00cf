using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Fixes;

/// <summary>A change of a seed's files that ends a problem.</summary>
/// <param name="Title">What it does, as an editor offers it: <c>Write 'lindqvist'</c>.</param>
/// <param name="IsSafe">It says what was meant, beyond doubt; else it is a choice, one of several.</param>
/// <param name="Edits">In ascending order within a file; none overlaps another.</param>
internal sealed record Fix(string Title, bool IsSafe, EquatableArray<FileEdit> Edits)
{
    public string Title { get; } = Excerpt.Printable(Title);

    public static Fix Safe(string title, params FileEdit[] edits) => new(title, IsSafe: true, edits.ToEquatableArray());

    public static Fix Choice(string title, params FileEdit[] edits) => new(title, IsSafe: false, edits.ToEquatableArray());

    /// <summary>The file as it is after the fix.</summary>
    public string ApplyTo(string path, string text)
    {
        foreach (var edit in Edits.Reverse().Where(edit => edit.Path == path))
            text = text.Substring(0, edit.Range.Start) + edit.NewText + text.Substring(edit.Range.End);
        return text;
    }
}

/// <summary>Other words for a stretch of a file; an empty stretch is a place to insert them.</summary>
/// <param name="Path">Relative to the seeds folder, parted by '/'.</param>
internal readonly record struct FileEdit(string Path, SourceSpan Range, string NewText);
