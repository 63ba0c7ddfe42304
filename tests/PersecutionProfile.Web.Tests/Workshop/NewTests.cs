using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>The forms of what is new, each as an editor fills it in.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class NewTests(SharedWorkshop shared)
{
    private readonly WorkshopProcess workshop = shared.Process;

    public static TheoryData<string, string, (string, string)[], string> Forms => new()
    {
        { "Country", "Begin the profile", [("code", "MN")], "countries/mongolia.md" },
        { "Prayer", "Begin the prayer", [("title", "A cell"), ("country", "laos")], "prayer/laos/a-cell.md" },
        { "Prayer", "Begin the prayer", [("title", "For all"), ("country", "")], "prayer/for-all.md" },
        { "Prayer", "Begin the prayer", [("title", "Words"), ("country", "laos"), ("written", "true")], "prayer/laos/words.md" },
        { "Story", "Begin the story", [("title", "“Müller’s” house: a visit"), ("country", "laos")], "news/mullers-house-a-visit.md" },
        { "Story", "Begin the story", [("title", "Nowhere: \"a\" \\ visit #1"), ("country", "")], "news/nowhere-a-visit-1.md" },
        { "Translation", "Begin the translation", [("language", "ko"), ("original", "news/trial.md")], "news/trial.ko.md" },
        { "Help", "Begin it", [("title", "Write a letter")], "help/write-a-letter.md" },
        { "Page", "Begin the page", [("title", "About us")], "pages/about-us.md" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_makes_a_draft_that_opens_with_its_page_beside_it(
        string kind, string button, (string, string)[] fields, string path)
    {
        Assert.False(workshop.Has(path));
        var made = await PressAsync(kind, button, fields);
        Assert.Equal((HttpStatusCode.OK, $"/_workshop/write?file={Uri.EscapeDataString(path)}"), (made.Status, made.Address.PathAndQuery));
        Assert.Equal(workshop.Text(path), made.Text);
        Assert.Contains("\ndraft: true", made.Text, StringComparison.Ordinal);
        Assert.NotNull(made.Html.QuerySelector("iframe"));
        Assert.Contains(made.Html.QuerySelectorAll("button"), publish => publish.TextContent.Trim() == "Publish");
        Assert.Equal(HttpStatusCode.OK, (await workshop.GetAsync(made.Html.QuerySelector("iframe")!.GetAttribute("src")!)).Status);
        if (kind == "Prayer")
            Assert.Equal(fields.Contains(("written", "true")), made.Text.Contains("kind: prayer", StringComparison.Ordinal));

        // The same again writes over nothing; a country that has a profile, or a text that has a translation, is refused, too.
        var text = workshop.Bytes(path);
        if (kind != "Country")
        {
            var again = await PressAsync(kind, button, fields);
            Assert.Contains("exists already", again.Problem, StringComparison.Ordinal);
            Assert.Equal(text, workshop.Bytes(path));
        }
        else
            Assert.Null((await workshop.GetAsync("/_workshop/new")).Html.QuerySelector("option[value=MN]"));
    }

    [Fact]
    public async Task A_source_is_put_at_the_end_of_the_others()
    {
        var before = workshop.Text("sources.yml");
        var made = await PressAsync("Source", "Add the source", [("title", "A report of \"2026\""), ("name", "")]);
        Assert.StartsWith("?file=sources.yml", made.Address.Query, StringComparison.Ordinal);
        Assert.StartsWith(before, made.Text, StringComparison.Ordinal);
        Assert.Contains("\na-report-of-2026:\n  title: \"A report of \\\"2026\\\"\"\n", made.Text, StringComparison.Ordinal);
        var named = await PressAsync("Source", "Add the source", [("title", "Another"), ("name", "short")]);
        Assert.Contains("\nshort:\n  title: \"Another\"\n", named.Text, StringComparison.Ordinal);
        var taken = await PressAsync("Source", "Add the source", [("title", "A third"), ("name", "short")]);
        Assert.Contains("already", taken.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_added_while_its_file_is_being_written_is_not_lost()
    {
        var page = await workshop.OpenAsync("sources.yml");
        await workshop.TypeAsync("sources.yml", page.Text + "\n# A note.\n", page.Version);
        var made = await PressAsync("Source", "Add the source", [("title", "Meanwhile"), ("name", "")]);
        Assert.Contains("meanwhile:", workshop.Text("sources.yml"), StringComparison.Ordinal);
        Assert.NotNull(made.Html.QuerySelector("#warning:not([hidden])"));
        await workshop.PressAsync(made, "Drop what is not saved");
        Assert.Contains("meanwhile:", workshop.Text("sources.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Story", "Begin the story", "title", "   ", "A title is missing.")]
    [InlineData("Story", "Begin the story", "title", "平和", "No address can be made of “平和”.")]
    [InlineData("Help", "Begin it", "title", "!?", "No address can be made")]
    [InlineData("Country", "Begin the profile", "code", "", "is no country's code")]
    [InlineData("Country", "Begin the profile", "code", "LA", "exists already")]
    [InlineData("Translation", "Begin the translation", "original", "", "Choose what you translate")]
    public async Task What_cannot_be_made_is_said_in_words_for_this_page(
        string kind, string button, string field, string value, string sentence)
    {
        var before = WorkshopProcess.StateOf(workshop.Folder);
        var refused = await PressAsync(kind, button, [(field, value)]);
        Assert.Contains(sentence, refused.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("--", refused.Problem, StringComparison.Ordinal);
        Assert.Equal(before, WorkshopProcess.StateOf(workshop.Folder));
    }

    [Fact]
    public async Task A_photo_is_begun_at_its_entry()
    {
        var photos = await PressAsync("Photos", "Choose photos", [("file", "news/trial.md")]);
        Assert.Equal("/_workshop/photos", photos.Address.AbsolutePath);
        Assert.Contains("Photos of A trial", photos.Words, StringComparison.Ordinal);
    }

    /// <param name="kind">The forms of two kinds have the same words on their buttons.</param>
    private async Task<Seen> PressAsync(string kind, string button, (string, string)[] fields)
    {
        var page = await workshop.GetAsync("/_workshop/new");
        var action = kind == "Photos" ? "/_workshop/photos" : $"?handler={kind}";
        var found = page.Html.QuerySelectorAll<IHtmlButtonElement>("button")
            .Single(other => other.TextContent.Trim() == button && other.Form!.GetAttribute("action") == action);
        return await workshop.PressAsync(page, found, fields);
    }
}
