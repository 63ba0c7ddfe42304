using System.Net;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>All files with their states, and what needs attention first.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class FilesTests(SharedWorkshop shared)
{
    private readonly WorkshopProcess workshop = shared.Process;

    [Theory]
    [InlineData("countries/laos.md", "public")]
    [InlineData("countries/laos.ko.md", "older than its original")]
    [InlineData("news/draft.md", "draft")]
    [InlineData("news/to-come.md", "2126")]
    [InlineData("news/expired.md", "expired")]
    [InlineData("prayer/laos/rest.md", "review due")]
    [InlineData("news/finding.md", "1 error")]
    [InlineData("news/broken.md", "error")]
    public async Task Each_state_is_said(string file, string state) =>
        Assert.Contains(state, StatesOf(await workshop.GetAsync("/_workshop"), file), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_text_that_is_not_saved_is_said_first_and_no_more_when_it_is_dropped()
    {
        workshop.WithStory("listed");
        var page = await workshop.OpenAsync("news/listed.md");
        await workshop.TypeAsync("news/listed.md", page.Text + "Typed.\n", page.Version);
        var list = await workshop.GetAsync("/_workshop");
        Assert.Contains("not saved", StatesOf(list, "news/listed.md"), StringComparison.Ordinal);
        // Of what is urgent a few are shown first; other tests have made some, too.
        Assert.NotNull(list.Html.QuerySelector("[aria-labelledby=urgent]"));
        var urgent = await workshop.GetAsync("/_workshop?state=urgent");
        Assert.Contains("not saved", StatesOf(urgent, "news/listed.md"), StringComparison.Ordinal);
        await workshop.PressAsync(await workshop.OpenAsync("news/listed.md"), "Drop what is not saved");
        list = await workshop.GetAsync("/_workshop");
        Assert.DoesNotContain("not saved", StatesOf(list, "news/listed.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=hidden", "news/draft.md news/to-come.md news/expired.md", "countries/laos.md news/finding.md")]
    [InlineData("state=public", "countries/laos.md news/trial.md", "news/draft.md news/broken.md site.yml")]
    [InlineData("state=review", "prayer/laos/rest.md", "countries/laos.md")]
    [InlineData("state=older", "countries/laos.ko.md", "countries/laos.md")]
    [InlineData("state=finding", "news/finding.md news/broken.md", "news/trial.md")]
    [InlineData("state=urgent", "news/finding.md prayer/laos/rest.md countries/laos.ko.md", "news/trial.md")]
    [InlineData("kind=prayer", "prayer/laos/rest.md", "countries/laos.md site.yml")]
    [InlineData("kind=data", "site.yml sources.yml figures.yml", "countries/laos.md")]
    [InlineData("country=laos", "countries/laos.md countries/laos.ko.md prayer/laos/rest.md news/trial.md", "sources.yml site.yml")]
    [InlineData("country=laos&kind=news&state=public", "news/trial.md", "countries/laos.md news/draft.md")]
    [InlineData("country=&kind=&state=", "countries/laos.md site.yml news/draft.md", "none")]
    public async Task The_list_can_be_filtered(string query, string shown, string left)
    {
        var page = await workshop.GetAsync($"/_workshop?{query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var files = page.Html.QuerySelectorAll("#list tbody tr:not(.group) small").Select(file => file.TextContent).ToArray();
        Assert.Empty(shown.Split(' ').Except(files));
        Assert.Empty(files.Intersect(left.Split(' ')));
        foreach (var part in query.Split('&').Select(part => part.Split('=')).Where(part => part[1].Length > 0))
            Assert.NotNull(page.Html.QuerySelector($"select[name={part[0]}] option[selected][value='{part[1]}']"));
    }

    private static string StatesOf(Seen list, string file) => list.Html.QuerySelectorAll("#list tr:not(.group)")
        .Single(row => row.QuerySelector("small")?.TextContent == file).QuerySelectorAll("td")[2].TextContent;
}
