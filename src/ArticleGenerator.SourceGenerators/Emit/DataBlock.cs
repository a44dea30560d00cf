using System.Globalization;
using ArticleGenerator.Core;
using ArticleGenerator.Seeds.Model;
using ArticleGenerator.Seeds.Schema;

namespace ArticleGenerator.SourceGenerators.Emit;

/// <summary>
/// The data of an article as the lines that the runtime decodes: one for the article, then one per entry, and at the end the text, if the
/// code has it.
/// </summary>
internal static class DataBlock
{
    public static string Write(ArticleSpec article) => Compose(article).ToString();

    /// <summary>Its length in UTF-16 units, without creating the string.</summary>
    public static int LengthOf(ArticleSpec article) => Compose(article).Length;

    private static DataBlockWriter Compose(ArticleSpec article)
    {
        var block = new DataBlockWriter(article.InLanguage);
        block.Line("article", article.Id)
            .Field("path", article.TextPath)
            .Field("length", article.TextLength.ToString(CultureInfo.InvariantCulture))
            .Field("hash", article.TextHash);
        article.Fields.AddTo(block);
        foreach (var entry in article.Entries)
        {
            block.Line(KindOf(entry.Section), entry.Id);
            entry.Fields.AddTo(block);
        }

        foreach (var (span, words) in article.ReaderWords)
            block.ReaderWords(span.Start, span.Length, words);

        if (article.Text is { } text)
            block.Text(text);
        return block;
    }

    private static string KindOf(Sections section) => SeedFormat.KeysOf(section).Word;
}
