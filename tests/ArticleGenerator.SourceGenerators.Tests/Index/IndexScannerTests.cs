using ArticleGenerator.Core;

namespace ArticleGenerator.SourceGenerators.Tests.Index;

public sealed class IndexScannerTests
{
    [Theory]
    [InlineData("- a.txt", "a.txt")]
    [InlineData("- a.txt: what it is about", "a.txt")]
    [InlineData("* sub/a.md, and more", "sub/a.md")]
    [InlineData("1. `a b.txt` is code", "a b.txt")]
    [InlineData("- [ ] a.txt", "a.txt")]
    [InlineData("- [x] `a.yaml`", "a.yaml")]
    [InlineData("- escaped\\_name.txt", "escaped_name.txt")]
    [InlineData("- 100%25.txt", "100%25.txt")]
    public void A_file_name_at_the_start_of_a_list_item_is_an_entry(string markdown, string path)
    {
        var entry = Assert.Single(IndexScanner.Scan(markdown));

        Assert.Equal((path, ""), (entry.Path, entry.LinkText));
    }

    [Theory]
    [InlineData("a.txt in prose")]
    [InlineData("- see a.txt")]
    [InlineData("- item\n\n  a.txt in its second paragraph")]
    [InlineData("- item\n  a.txt in its second line")]
    [InlineData("| a.txt |\n|---|\n| b.txt |")]
    [InlineData("- https://example.org/a.txt")]
    [InlineData("- # a.txt")]
    [InlineData("- *a.txt*")]
    public void A_file_name_elsewhere_isnt_an_entry(string markdown) => Assert.Empty(IndexScanner.Scan(markdown));

    [Theory]
    [InlineData("- [a](a.txt)", "a.txt")]
    [InlineData("- [a](<a b.txt> \"title\")", "a b.txt")]
    [InlineData("intro\r\n\r\n- [a](a%20b.txt)", "a%20b.txt")]
    [InlineData("- item\r  [a](./sub/../a.txt#part)", "./sub/../a.txt#part")]
    [InlineData("- [a][r]\n\n[r]: <a.txt> 'title'", "a.txt")]
    [InlineData("> - > [a](a\\_b.txt)", "a\\_b.txt")]
    [InlineData("| x |\n|---|\n| \\| [a](a.txt) |", "a.txt")]
    [InlineData("- [x] `a b.txt`", "a b.txt")]
    [InlineData("- \t🙂 [a](a.txt)", "a.txt")]
    public void An_entry_knows_where_its_destination_is(string markdown, string destination)
    {
        var entry = Assert.Single(IndexScanner.Scan(markdown));

        Assert.Equal(destination, markdown.Substring(entry.Start, entry.Length));
    }

    [Theory]
    [InlineData("./a.txt", "a.txt")]
    [InlineData("a/./b//c/../d.txt", "a/b/d.txt")]
    [InlineData("sub\\a.txt", "sub/a.txt")]
    [InlineData("../out.txt", "../out.txt")]
    [InlineData("..%2f..%5Cout.txt", "../../out.txt")]
    [InlineData("/etc/a.txt", "/etc/a.txt")]
    [InlineData("C:/a.txt", "C:/a.txt")]
    [InlineData("C:\\a.txt", "C:/a.txt")]
    [InlineData("%E0%A4%95.txt", "क.txt")]
    [InlineData("%FF.txt", "%FF.txt")]
    [InlineData("%00.txt", "%00.txt")]
    [InlineData("A.TXT", "A.TXT")]
    public void A_path_is_decoded_and_normalized(string destination, string path) =>
        Assert.Equal(path, Assert.Single(IndexScanner.Scan($"- [a]({destination})")).Path);

    [Theory]
    [InlineData("https://example.org/a.txt")]
    [InlineData("//example.org/a.txt")]
    [InlineData("file:///a.txt")]
    [InlineData("#a.txt")]
    [InlineData("?a.txt")]
    [InlineData("a.html")]
    public void A_destination_that_isnt_a_seed_isnt_an_entry(string destination) =>
        Assert.Empty(IndexScanner.Scan($"- [a]({destination})"));

    [Theory]
    [InlineData("[**Strong** and *soft* words](a.txt)", "Strong and soft words")]
    [InlineData("[snake_case and 2 * 3](a.txt)", "snake_case and 2 * 3")]
    [InlineData("[a `*b*` <b>c</b>](a.txt)", "a *b* c")]
    [InlineData("[\\*stars\\* &amp; [brackets]](a.txt)", "*stars* & [brackets]")]
    [InlineData("[![cover](c.png) title](a.txt)", "cover title")]
    [InlineData("[two\n  lines](a.txt)", "two lines")]
    [InlineData("[Span<T> in anger](a.txt)", "Span<T> in anger")]
    [InlineData("[List<object> and Map<K, V>](a.txt)", "List<object> and Map<K, V>")]
    [InlineData("[<i>Tower</i> &amp; <br>lamp<!-- note -->](a.txt)", "Tower & lamp")]
    [InlineData("[विदेश मंत्री](a.txt)", "विदेश मंत्री")]
    public void The_words_of_a_link_come_without_markup(string link, string words) =>
        Assert.Equal(words, Assert.Single(IndexScanner.Scan($"- {link}")).LinkText);

    [Fact]
    public void A_list_between_two_horizontal_rules_isnt_front_matter() =>
        Assert.Equal(["a.txt", "b.txt"], IndexScanner.Scan("---\n- [a](a.txt)\n---\n- [b](b.txt)\n").Select(e => e.Path));

    [Theory]
    [InlineData("---\nseeds:\n- [a](front.txt)\n---\n- [b](b.txt)\n")]
    [InlineData("---\r\nseeds:\r\n- front.txt\r\n---\r\n\r\n- [b](b.txt)")]
    [InlineData("+++\n- [a](front.txt)\n+++\n- [b](b.txt)")]
    public void Front_matter_holds_no_entries(string markdown)
    {
        var entry = Assert.Single(IndexScanner.Scan(markdown));

        Assert.Equal("b.txt", entry.Path);
        Assert.Equal("b.txt", markdown.Substring(entry.Start, entry.Length));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("]")]
    [InlineData("[a](x.txt)[")]
    [InlineData("<!--")]
    [InlineData("<a b=\"")]
    [InlineData("`` ` ")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("\n\n- a\n")]
    [InlineData("[a]: <b> \"c\n")]
    [InlineData("| a ")]
    [InlineData("\\")]
    [InlineData("*a _b ")]
    [InlineData("&")]
    public void A_hostile_index_is_read_to_its_end(string piece)
    {
        // A loop over all pairs of as many pieces, the least that quadratic work is, takes tens of seconds. The scanner takes about one.
        var pieces = string.Concat(Enumerable.Repeat(piece, 100_000));

        IndexScanner.Scan("- [" + pieces + "](a.txt)");
        var entries = IndexScanner.Scan($"- {pieces}\n\n\n## End\n\n- [b](b.txt)\n");

        Assert.Equal("b.txt", entries[^1].Path);
    }
}
