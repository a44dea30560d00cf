using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ArticleGenerator.Seeds.Yaml;

/// <summary>Hides comments from the parser, which would have to expect them everywhere, and collects their places.</summary>
internal sealed class CommentCollectingScanner(string text) : IScanner
{
    private readonly Scanner scanner = new(new StringReader(text), skipComments: false);

    public List<(int Start, int End)> Comments { get; } = [];

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        while (scanner.MoveNextWithoutConsuming())
        {
            if (scanner.Current is not Comment comment)
                return true;

            Comments.Add(((int)comment.Start.Index, (int)comment.End.Index));
            scanner.ConsumeCurrent();
        }

        return false;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();
}
