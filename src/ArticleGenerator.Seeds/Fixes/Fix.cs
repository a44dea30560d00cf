using ArticleGenerator.Seeds.Text;

namespace ArticleGenerator.Seeds.Fixes;

/// <summary>A change to a seed's files that ends a problem.</summary>
/// <param name="Title">What it does, as an editor shows it: <c>Write 'lindqvist'</c>.</param>
/// <param name="IsSafe">Whether it is certainly what was meant; if not, it is one of several choices.</param>
/// <param name="Edits">In ascending order within a file; they don't overlap.</param>
internal sealed record Fix(string Title, bool IsSafe, EquatableArray<FileEdit> Edits)
{
    public string Title { get; } = Excerpt.Printable(Title);

    public static Fix Safe(string title, params FileEdit[] edits) => new(title, IsSafe: true, edits.ToEquatableArray());

    public static Fix Choice(string title, params FileEdit[] edits) => new(title, IsSafe: false, edits.ToEquatableArray());

    /// <summary>The file after the fix.</summary>
    public string ApplyTo(string path, string text)
    {
        foreach (var edit in Edits.Reverse().Where(edit => edit.Path == path))
            text = text.Substring(0, edit.Range.Start) + edit.NewText + text.Substring(edit.Range.End);
        return text;
    }
}

/// <summary>New text for a part of a file; an empty part is a place to insert it.</summary>
/// <param name="Path">Relative to the seeds folder, separated by '/'.</param>
internal readonly record struct FileEdit(string Path, SourceSpan Range, string NewText);
