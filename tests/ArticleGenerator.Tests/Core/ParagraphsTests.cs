using ArticleGenerator.Core;

namespace ArticleGenerator.Tests.Core;

public sealed class ParagraphsTests
{
    [Theory]
    [InlineData("\nOne\nTwo \n \t\n\n", "One|Two ")]
    [InlineData("One\r\nTwo\rThree", "One|Two|Three")]
    [InlineData("One\u2028still one", "One\u2028still one")]
    [InlineData("", "")]
    public void In_a_plain_text_every_line_that_is_not_blank_is_one(string text, string paragraphs) =>
        Assert.Equal(paragraphs, Joined(text, "a.txt"));

    [Theory]
    [InlineData("# Title\n\nOne\ngoes on\n\n\nTwo\n", "# Title|One\ngoes on|Two")]
    [InlineData("One\r\ngoes on\r\n \r\nTwo", "One\r\ngoes on|Two")]
    [InlineData("\n\n", "")]
    public void In_Markdown_blank_lines_part_them(string text, string paragraphs) =>
        Assert.Equal(paragraphs, Joined(text, "a.MD"));

    private static string Joined(string text, string path) =>
        string.Join("|", Paragraphs.Find(text, path).Select(p => text.Substring(p.Start, p.Length)));
}
