using System.Globalization;
using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// Seeds that are the same on every machine: odd articles in Hindi, even ones in English, at least 2,050 UTF-16 units each, with 5
/// people, 4 places, quotes and 4 events that are all in the text.
/// </summary>
/// <param name="articles">How many there are.</param>
/// <param name="first">The number of the first.</param>
/// <param name="quotations">How many quotes each of them has.</param>
internal sealed class Corpus(int articles, int first = 1, int quotations = 3)
{
    public int Count => articles;

    public int First => first;

    public IEnumerable<int> Numbers => Enumerable.Range(first, articles);

    /// <summary>All files of the seeds folder, INDEX.md first.</summary>
    public IEnumerable<(string Path, string Text)> Files() => Numbers.SelectMany(i => FilesOf(i)).Prepend(("INDEX.md", Index()));

    /// <summary>All texts, as a build embeds them.</summary>
    public void PackTexts(Stream stream) =>
        TextPack.Write(
            stream,
            Numbers.Select(i => FilesOf(i).First()).Select(file => (file.Path, new ArraySegment<byte>(Encoding.UTF8.GetBytes(file.Text)))));

    /// <summary>The text and the annotation of one article.</summary>
    /// <param name="edit">Another number gives another headline and nothing else.</param>
    public IEnumerable<(string Path, string Text)> FilesOf(int article, int edit = 0)
    {
        var edited = Edited(article, edit);
        yield return ($"{Stem(article)}.txt", edited.Text);
        yield return ($"{Stem(article)}.yaml", Annotation.Sidecar(edited));
    }

    /// <summary>The same article in one file, as other tools want it.</summary>
    public (string Path, string Text) FrontMatterOf(int article, int edit = 0) =>
        ($"{Stem(article)}.md", Annotation.FrontMatter(Edited(article, edit)));

    /// <summary>What only this edit puts into a headline.</summary>
    public static string MarkOf(int edit) => string.Create(CultureInfo.InvariantCulture, $"(edit {edit})");

    public static string Stem(int article) => article.ToString("00000", CultureInfo.InvariantCulture);

    private CorpusArticle Edited(int number, int edit)
    {
        var article = ArticleComposer.Compose(number, quotations);
        return edit == 0 ? article : article with { Headline = $"{article.Headline} {MarkOf(edit)}" };
    }

    private string Index() => "# Articles\n\n" + string.Concat(Numbers.Select(i => $"- [{Stem(i)}]({Stem(i)}.txt)\n"));
}
