using System.Globalization;
using ArticleGenerator;
using Markdig;

namespace Blog;

/// <summary>Posts, dates and languages as readers see them.</summary>
internal static class Words
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers().UsePipeTables().DisableHtml().Build();

    public static string ToHtml(this Article post) => Markdown.ToHtml(post.Text, Pipeline);

    /// <summary>A date as precise as it is known.</summary>
    public static string InWords(this PartialDate date) => date.Earliest.ToDateOnly().ToString(
        date.Precision switch
        {
            DatePrecision.Day or DatePrecision.Time => "d MMMM yyyy",
            DatePrecision.Month => "MMMM yyyy",
            _ => "yyyy",
        },
        CultureInfo.InvariantCulture);

    /// <summary>What a language is called by those who speak it, for those of this blog.</summary>
    public static string OwnName(this LanguageTag language) => language.Value switch
    {
        "en" => "English",
        "hi" => "हिन्दी",
        var tag => tag,
    };
}
