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

    [Theory]
    [InlineData("One\n\n```\na\n\nb\n```\n\nTwo", "One|```\na\n\nb\n```|Two")]
    [InlineData("~~~ sh\na\n\n\n```\n\nb\n~~~~  \n\nTwo", "~~~ sh\na\n\n\n```\n\nb\n~~~~  |Two")]
    [InlineData("````\n```\n\na\n````\n\nTwo", "````\n```\n\na\n````|Two")]
    [InlineData("```\r\na\r\n\r\nb\r\n```\r\n\r\nTwo", "```\r\na\r\n\r\nb\r\n```|Two")]
    [InlineData("``` never closes\n\nOne\n\nTwo\n\n", "``` never closes\n\nOne\n\nTwo")]
    [InlineData("- a\n\n  ```\n  b\n\n  c\n  ```\n\nTwo", "- a|  ```\n  b\n\n  c\n  ```|Two")]
    [InlineData("10. ```\n    b\n\n    c\n    ```\n\nTwo", "10. ```\n    b\n\n    c\n    ```|Two")]
    [InlineData("- a\n  - ```\n    b\n\n    c\n    ```\n\nTwo", "- a\n  - ```\n    b\n\n    c\n    ```|Two")]
    [InlineData("- ```\n  never closes\n\nTwo\n\nThree", "- ```\n  never closes|Two|Three")]
    public void In_Markdown_a_block_of_code_between_fences_is_in_one(string text, string paragraphs) =>
        Assert.Equal(paragraphs, Joined(text, "a.md"));

    [Theory]
    [InlineData("``\na\n\nb\n``", "``\na|b\n``")]
    [InlineData("```a``` is code\n\nTwo", "```a``` is code|Two")]
    [InlineData("    ```\n\nOne\n\n    ```\n\nTwo", "    ```|One|    ```|Two")]
    [InlineData("One ```\n\nTwo", "One ```|Two")]
    [InlineData("```\na\n    ```\n\nb\n```\n\nTwo", "```\na\n    ```\n\nb\n```|Two")]
    public void What_only_looks_like_a_fence_is_not_one(string text, string paragraphs) =>
        Assert.Equal(paragraphs, Joined(text, "a.md"));

    [Fact]
    public void In_a_plain_text_there_are_no_fences() => Assert.Equal("```|a|```", Joined("```\n\na\n```", "a.txt"));

    private static string Joined(string text, string path) =>
        string.Join("|", Paragraphs.Find(text, path).Select(p => text.Substring(p.Start, p.Length)));
}
