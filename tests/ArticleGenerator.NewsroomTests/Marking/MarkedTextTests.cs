using Newsroom.Marking;

namespace ArticleGenerator.NewsroomTests.Marking;

public sealed class MarkedTextTests
{
    private const string Text = "0123456789";

    [Fact]
    public void A_text_without_marks_is_one_piece() => Assert.Equal("0123456789", Show());

    [Fact]
    public void Marks_stand_between_plain_words() => Assert.Equal("01(a 23)4(b 56)789", Show(("a", 2, 4), ("b", 5, 7)));

    [Fact]
    public void Marks_that_meet_have_nothing_between_them() => Assert.Equal("(a 01234)(b 56789)", Show(("a", 0, 5), ("b", 5, 10)));

    [Fact]
    public void A_mark_inside_another_is_nested() => Assert.Equal("0(a 12(b 34)56)789", Show(("b", 3, 5), ("a", 1, 7)));

    [Fact]
    public void Of_marks_that_start_together_the_longer_is_outside() => Assert.Equal("0(a (b 12)34)56789", Show(("b", 1, 3), ("a", 1, 5)));

    [Fact]
    public void Of_marks_that_cross_the_later_is_cut_in_two() => Assert.Equal("0(a 12(b 34))(b 56)789", Show(("a", 1, 5), ("b", 3, 7)));

    [Fact]
    public void A_mark_that_crosses_two_is_cut_twice() =>
        Assert.Equal("(a 0(c 1))(c 2(b 34))(b 5)6789", Show(("a", 0, 2), ("b", 3, 6), ("c", 1, 5)));

    [Fact]
    public void Of_marks_on_the_same_words_the_kind_decides()
    {
        var outer = new Mark(new ArticleSpan(1, 2), MarkKind.Quote, Person("a"));
        var inner = new Mark(new ArticleSpan(1, 2), MarkKind.Mention, Person("b"));

        Assert.Equal("0(a (b 12))3456789", Show(MarkedText.Cut(new ArticleSpan(0, 10), [inner, outer])));
    }

    [Fact]
    public void Only_what_lies_in_the_passage_counts_and_a_mark_knows_whether_it_ends_there()
    {
        var mark = new Mark(new ArticleSpan(2, 6), MarkKind.Quote, Person("a"));

        var first = Assert.IsType<MarkedPiece>(MarkedText.Cut(new ArticleSpan(0, 5), [mark])[^1]);
        var last = Assert.IsType<MarkedPiece>(MarkedText.Cut(new ArticleSpan(5, 5), [mark])[0]);

        Assert.Equal((new ArticleSpan(2, 3), true, false), (first.Span, first.IsFirst, first.IsLast));
        Assert.Equal((new ArticleSpan(5, 3), false, true), (last.Span, last.IsFirst, last.IsLast));
        Assert.Equal(new PlainPiece(new ArticleSpan(8, 2)), Assert.Single(MarkedText.Cut(new ArticleSpan(8, 2), [mark])));
    }

    [Fact]
    public void However_marks_overlap_the_pieces_are_the_text_and_each_mark_covers_its_words()
    {
        var random = new Random(7);
        for (var run = 0; run < 1000; run++)
        {
            var marks = Enumerable.Range(0, random.Next(6)).Select(i => RandomMark(random, i)).ToList();

            var pieces = MarkedText.Cut(new ArticleSpan(0, Text.Length), marks);

            Assert.Equal(Text, Words(pieces));
            Assert.All(marks, mark => Assert.Equal(
                Text.Substring(mark.Span.Start, mark.Span.Length), Words(All(pieces).Where(piece => piece.Mark == mark))));
        }
    }

    private static Mark RandomMark(Random random, int id)
    {
        var start = random.Next(Text.Length);
        return new Mark(new ArticleSpan(start, random.Next(1, Text.Length - start + 1)), (MarkKind)random.Next(5), Person($"p{id}"));
    }

    private static Person Person(string id) => new("article", id, id);

    private static IEnumerable<MarkedPiece> All(IEnumerable<Piece> pieces) =>
        pieces.OfType<MarkedPiece>().SelectMany(piece => All(piece.Pieces).Prepend(piece));

    private static string Words(IEnumerable<Piece> pieces) =>
        string.Concat(pieces.Select(piece => Text.Substring(piece.Span.Start, piece.Span.Length)));

    private static string Show(params (string Id, int Start, int End)[] marks) => Show(MarkedText.Cut(
        new ArticleSpan(0, Text.Length),
        marks.Select(mark => new Mark(new ArticleSpan(mark.Start, mark.End - mark.Start), MarkKind.Mention, Person(mark.Id)))));

    private static string Show(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(piece => piece is MarkedPiece marked
        ? $"({marked.Mark.Entry.Id} {Show(marked.Pieces)})"
        : Text.Substring(piece.Span.Start, piece.Span.Length)));
}
