using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Collects words, each with its position in the source. All offsets are in UTF-16 units.</summary>
internal sealed class ReadableTextBuilder(string source)
{
    private readonly StringBuilder words = new(source.Length);
    private readonly OffsetMap map = new();
    private bool endsBlock;
    private int end;

    /// <summary>Whether the next word begins a block.</summary>
    public bool IsAtStart => endsBlock || words.Length == 0;

    /// <summary>Adds characters of the source.</summary>
    public void Add(int start, int length)
    {
        Begin(start);
        words.Append(source, start, length);
        map.AddRun(start, length);
        end = start + length;
    }

    /// <summary>Adds characters that represent a range of the source.</summary>
    public void Add(string characters, int start, int end)
    {
        Begin(start);
        words.Append(characters);
        for (var i = 0; i < characters.Length; i++)
            map.Add(start, end);
        this.end = end;
    }

    /// <summary>Adds a part of a run, with the line ends of the source.</summary>
    public void AddLine(MarkdownRun run, int start, int end)
    {
        while (start < end)
        {
            var lineEnd = run.Text.IndexOf('\n', start, end - start);
            var until = lineEnd < 0 ? end : lineEnd;
            if (until > start)
                Add(run.ToFile(start), until - start);
            if (lineEnd >= 0)
                AddLineEnd(run.ToFile(lineEnd));
            start = until + (lineEnd < 0 ? 0 : 1);
        }
    }

    /// <summary>Ends the current paragraph.</summary>
    public void EndBlock() => endsBlock = true;

    public ReadableText Build() => new(source, words.ToString(), map);

    private void AddLineEnd(int start) =>
        Add(start, source[start] == '\r' && start + 1 < source.Length && source[start + 1] == '\n' ? 2 : 1);

    private void Begin(int start)
    {
        if (endsBlock && words.Length > 0)
        {
            words.Append(ReadableText.BlockEnd);
            foreach (var _ in ReadableText.BlockEnd)
                map.Add(end, start);
        }

        endsBlock = false;
    }
}
