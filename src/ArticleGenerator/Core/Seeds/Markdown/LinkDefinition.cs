using System.Text;

namespace ArticleGenerator.Core;

/// <summary>Definitions of links at the start of a paragraph: <c>[label]: destination "title"</c> (CommonMark 4.7).</summary>
internal static class LinkDefinition
{
    /// <summary>Adds the definitions at the start of the run; the first one of a label counts. Returns the offset after them.</summary>
    public static int TakeAll(MarkdownRun run, IDictionary<string, MarkdownDestination> definitions)
    {
        var tail = new LinkTail(run.Text);
        var taken = 0;
        while (tail.Label(taken, out var label) is var end && end > 0 && tail.At(end) == ':')
        {
            var start = tail.SkipSpace(end + 1);
            var close = tail.Destination(start, out var destination, out var length);
            var next = close < 0 ? -1 : EndOfDefinition(tail, close, run.Text);
            if (next < 0)
                break;
            if (!definitions.ContainsKey(label))
                definitions.Add(label, new MarkdownDestination(run.Text.Substring(destination, length), run.ToFile(destination)));
            taken = next;
        }

        return taken;
    }

    /// <summary>The label with each run of white space as one space, and none at the ends. Labels are compared ignoring case.</summary>
    public static string Label(string text, int start, int end)
    {
        var label = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t' or '\n'))
                label.Append(text[i]);
            else if (label.Length > 0 && label[label.Length - 1] != ' ')
                label.Append(' ');
        }

        return label.ToString().TrimEnd(' ');
    }

    // A title must end its line. Otherwise the definition ends with the destination, if that ends its own line.
    private static int EndOfDefinition(LinkTail tail, int close, string text)
    {
        var start = tail.SkipSpace(close);
        var title = start > close ? tail.Title(start) : -1;
        var afterTitle = title < 0 ? -1 : tail.SkipBlanks(title);
        if (afterTitle >= 0 && tail.At(afterTitle) is '\n' or '\0')
            return Math.Min(afterTitle + 1, text.Length);
        var afterDestination = tail.SkipBlanks(close);
        return tail.At(afterDestination) is '\n' or '\0' ? Math.Min(afterDestination + 1, text.Length) : -1;
    }
}
