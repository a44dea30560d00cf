using ArticleGenerator.CompilerServices;

namespace ArticleGenerator.Tests;

/// <summary>The values of a project's own fields, as the data block has them, without types.</summary>
public sealed class FieldValuesTests
{
    private static readonly string[] Lines =
    [
        "article-data 2",
        @"A a|l en|h A|.section notes|.topics a \i b|.topics c|:teaser Dawn/hi=भोर|.rating -4|.price 4.50|.when 2026-04|.featured true" +
        "|.page https://a.example/|.who ada|.who bo|.x y",
        "P ada|n Ada|.party greens",
        "P bo|n Bo|w Q1",
        "L rome|n Rome",
    ];

    private static readonly Article Story = new Told(string.Join('\n', Lines));

    [Fact]
    public void They_are_listed_in_the_order_of_their_declarations()
    {
        Assert.Equal(["section", "topics", "teaser", "rating", "price", "when", "featured", "page", "who", "x"], Story.Fields.Keys);
        Assert.Equal(["a | b", "c"], Story.Fields["topics"]);
        Assert.Equal(10, Story.Fields.Count);
        Assert.Equal(Story.Fields.Keys, Story.Fields.Select(field => field.Key));
        Assert.Equal(Story.Fields.Values.SelectMany(v => v), Story.Fields.SelectMany(field => field.Value));
    }

    [Fact]
    public void Each_is_read_as_what_it_is()
    {
        Assert.Equal("भोर", Story.Fields.LocalizedText("teaser")!.In("hi"));
        Assert.Equal("Dawn", Story.Fields.Text("teaser"));
        Assert.Equal(-4, Story.Fields.Integer("rating"));
        Assert.Equal(4.50m, Story.Fields.Number("price"));
        Assert.Equal("2026-04", Story.Fields.Date("when")!.Value.Edtf);
        Assert.True(Story.Fields.Flag("featured"));
        Assert.Equal("a.example", Story.Fields.Url("page")!.Host);
        Assert.Equal(["Ada", "Bo"], Story.Fields.Entries<Person>("who").Select(person => person.Name.Value));
        Assert.Equal(2, Story.Fields.Term("section", "travel|notes"));
        Assert.Equal(0, Story.Fields.Term("section", "travel"));
        Assert.Equal("greens", Story.People[0].Fields.Text("party"));
    }

    [Fact]
    public void What_is_not_there_or_something_else_has_no_value()
    {
        Assert.Null(Story.Fields.Text("headline"));
        Assert.Null(Story.Fields.Text("n"));
        Assert.Null(Story.Fields.Integer("price"));
        Assert.Null(Story.Fields.Date("section"));
        Assert.Null(Story.Fields.Flag("section"));
        Assert.Null(Story.Fields.Entry<Place>("who"));
        Assert.False(Story.Fields.TryGetValue("none", out _));
        Assert.Throws<KeyNotFoundException>(() => Story.Fields["none"]);
        Assert.Same(FieldValues.None, Story.People[1].Fields);
        Assert.Empty(new Person("a", "c", "C").Fields);
    }

    private sealed class Told(string data) : Article(new ArticleContent(() => "", data));
}
