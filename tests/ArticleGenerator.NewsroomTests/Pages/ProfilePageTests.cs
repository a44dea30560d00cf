using AngleSharp.Dom;

namespace ArticleGenerator.NewsroomTests.Pages;

public sealed class ProfilePageTests(RunningSite site)
{
    [Fact]
    public async Task A_person_has_a_page_with_all_that_the_stories_say()
    {
        var page = await site.Page("/people/berg");

        Assert.Equal("Tomas Berg", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Captain of the Outer Skerry ferry", page.QuerySelector(".standfirst")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            RunningSite.Stories.SelectMany(story => story.Quotes).Where(quote => quote.Speakers.Any(IsBerg))
                .Select(quote => quote.Text).Order(),
            page.QuerySelectorAll(".saying blockquote").Select(quote => quote.TextContent.Trim()).Order());
        Assert.Equal(
            RunningSite.Stories.Where(story => story.People.Any(IsBerg)).Select(story => $"/articles/{story.Id}").Order(),
            page.QuerySelectorAll(".profile-story h3 a").Select(link => link.GetAttribute("href")!).Order());
    }

    [Fact]
    public async Task A_role_says_from_when_to_when_stories_give_it()
    {
        var page = await site.Page("/people/berg");
        var role = Assert.Single(page.QuerySelectorAll(".role-in-stories"));

        Assert.Equal("20 November 2025 to 15 January 2026", role.QuerySelector(".role")!.TextContent);
    }

    [Fact]
    public async Task A_person_whom_one_story_names_in_another_script_is_shown_with_that_name()
    {
        var page = await site.Page("/people/berg");
        var names = page.QuerySelectorAll(".profile-facts dd [lang]")
            .Select(name => (name.GetAttribute("lang"), name.GetAttribute("dir"))).ToList();

        Assert.Contains(("ur", "rtl"), names);
        Assert.Contains(("ja", "ltr"), names);
    }

    [Fact]
    public async Task Where_a_story_first_names_the_person_is_shown_with_the_name_highlighted()
    {
        var page = await site.Page("/people/patrushev");

        Assert.Equal("निकोलाई पात्रुशेव", page.QuerySelector(".excerpt mark")!.TextContent);
    }

    [Fact]
    public async Task People_who_met_or_talked_lead_to_each_other()
    {
        var page = await site.Page("/people/holm");
        var terms = page.QuerySelectorAll(".profile-facts dt").Select(term => term.TextContent).ToList();

        Assert.Contains("Met", terms);
        Assert.Contains("Spoke to", terms);
        Assert.NotEmpty(page.QuerySelectorAll(".profile-facts dd a[href='/people/quill']"));
        Assert.Empty(page.QuerySelectorAll(".profile-facts dd a[href='/people/holm']"));
    }

    [Fact]
    public async Task An_organization_has_a_page_with_its_people()
    {
        var page = await site.Page("/organizations/harbour-council");

        Assert.NotNull(page.QuerySelector(".profile-facts dd a[href='/people/quill']"));
        Assert.NotEmpty(page.QuerySelectorAll(".saying"));
    }

    [Fact]
    public async Task A_place_has_a_page_with_what_happens_there_and_the_place_around_it()
    {
        var page = await site.Page("/places/lighthouse");

        Assert.NotNull(page.QuerySelector(".profile-facts dd a[href='/places/skerry-point']"));
        Assert.Contains(
            "The lamp of Skerry Point is lit",
            page.QuerySelectorAll(".happening h3").Select(name => name.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/people", "People", "/people/quill")]
    [InlineData("/organizations", "Organizations", "/organizations/harbour-council")]
    [InlineData("/places", "Places", "/places/lighthouse")]
    public async Task All_profiles_of_a_kind_are_listed_once_and_the_navigation_says_where_the_reader_is(
        string path, string name, string profile)
    {
        var page = await site.Page(path);
        var links = page.QuerySelectorAll(".directory h2 a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(links.Distinct(), links);
        Assert.Contains(profile, links);
        Assert.Equal(path, Assert.Single(page.QuerySelectorAll("nav [aria-current=page]")).GetAttribute("href"));
        Assert.Equal(path, Assert.Single((await site.Page(profile)).QuerySelectorAll("nav [aria-current=true]")).GetAttribute("href"));
    }

    [Fact]
    public async Task Who_is_only_in_a_link_to_another_story_is_not_listed_but_has_a_page_that_says_so()
    {
        var list = await site.Page("/people");
        var page = await site.Page("/people/sheikh-hasina");

        Assert.Null(list.QuerySelector("a[href='/people/sheikh-hasina']"));
        Assert.Contains(
            "Only in a link to another story", page.QuerySelector(".profile-story .meta")!.TextContent, StringComparison.Ordinal);
    }

    private static bool IsBerg(Agent agent) => agent.Id == "berg";
}
