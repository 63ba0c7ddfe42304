using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PersecutionProfile.Content.Tests.Photos;

namespace PersecutionProfile.Web.Tests.Workshop;

/// <summary>Photos that are dropped have a place and an owner in them; what is put beside the entry has none.</summary>
[Collection(nameof(SharedWorkshop))]
public sealed class DroppedPhotosTests(SharedWorkshop shared)
{
    private static readonly (string Name, string Value)[] Words =
    [
        ("alt", "A field \"at night\""), ("credit", "A partner"), ("consent", "no-faces"), ("caption", ""),
    ];

    private readonly WorkshopProcess workshop = shared.Process;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_is_looked_at_described_and_put_beside_its_entry_which_becomes_a_folder()
    {
        workshop.WithStory("field", text: "See [Laos](../countries/laos.md).");
        var dropped = await workshop.DropAsync("news/field.md", ("IMG_20240506_070809.jpg", Generated.Turned(600, 400, 6)));
        var staged = Assert.Single(dropped.Html.QuerySelectorAll(".staged"));
        Assert.Contains("Removed: ", staged.TextContent, StringComparison.Ordinal);
        Assert.Contains("GPS position", staged.TextContent, StringComparison.Ordinal);
        Assert.Contains("owner", staged.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Can anybody be recognised", staged.TextContent, StringComparison.Ordinal);
        Assert.Equal("photo", staged.QuerySelector<IHtmlInputElement>("input[name=name]")!.Value);
        AssertTellsNothing(await workshop.Browser.GetByteArrayAsync(staged.QuerySelector("img")!.GetAttribute("src"), Cancel));
        Assert.True(workshop.Has("news/field.md"));

        foreach (var missing in new[] { "alt", "credit", "consent" })
        {
            var refused = await PutAsync(dropped, [.. Without(missing), (missing, " "), ("name", "by-night")]);
            Assert.StartsWith("Say w", refused.Problem, StringComparison.Ordinal);
            Assert.False(workshop.Has("news/field/by-night.jpg"));
        }
        foreach (var name in new[] { "../../x", "By Night", "a/b", "" })
        {
            var refused = await PutAsync(dropped, [.. Words, ("name", name)]);
            Assert.Contains("cannot be a name here", refused.Problem, StringComparison.Ordinal);
        }

        var written = await PutAsync(dropped, [.. Words, ("name", "by-night")]);
        Assert.StartsWith("?file=news%2Ffield%2Findex.md", written.Address.Query, StringComparison.Ordinal);
        Assert.False(workshop.Has("news/field.md"));
        AssertTellsNothing(workshop.Bytes("news/field/by-night.jpg"));
        Assert.Contains(
            "photos:\n  - file: by-night.jpg\n    role: lead # at the top of the page\n    alt: \"A field \\\"at night\\\"\"\n    credit: \"A partner\"\n    consent: no-faces\n---",
            workshop.Text("news/field/index.md"),
            StringComparison.Ordinal);
        Assert.Contains("(../../countries/laos.md)", workshop.Text("news/field/index.md"), StringComparison.Ordinal);
        Assert.Empty(written.Html.QuerySelectorAll("#findings li").Select(finding => finding.TextContent));
        await Eventually.HoldsAsync(async () =>
            (await workshop.GetAsync("/news/field")).Html.QuerySelector("figure.photo img")?.GetAttribute("alt") == "A field \"at night\"");

        // A second one stands where the text says, with a line below it.
        var second = await workshop.DropAsync("news/field/index.md", ("Hands.png", Generated.Png(300, 200)));
        Assert.Contains("Nothing was hidden in it.", second.Words, StringComparison.Ordinal);
        await PutAsync(second, [.. Without("caption"), ("caption", "Two hands."), ("name", "hands")]);
        var text = workshop.Text("news/field/index.md");
        Assert.Matches(@"\n  - file: hands\.(jpg|png)\n    role: body", text);
        Assert.Contains("    caption: \"Two hands.\"\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\n\n!\[\]\(hands\.(jpg|png)\)\n$", text);

        // Its name is taken now, and nothing is written over it.
        var before = WorkshopProcess.StateOf(Path.Combine(workshop.Folder, "news/field"));
        var third = await workshop.DropAsync("news/field/index.md", ("hands.png", Generated.Png(200, 100)));
        Assert.Equal("hands-2", third.Html.QuerySelector<IHtmlInputElement>(".staged input[name=name]")!.Value);
        Assert.NotNull((await PutAsync(third, [.. Words, ("name", "hands")])).Problem);
        Assert.Equal(before, WorkshopProcess.StateOf(Path.Combine(workshop.Folder, "news/field")));
        var left = await workshop.PressAsync(third, "Leave it out");
        Assert.Empty(left.Html.QuerySelectorAll(".staged"));
    }

    [Fact]
    public async Task Ten_can_be_dropped_at_once_and_what_is_no_photo_is_said_beside_them()
    {
        workshop.WithStory("ten");
        var photos = Enumerable.Range(0, 8).Select(index => ($"IMG_{index:000}.jpg", Generated.Jpeg(60 + index, 40)))
            .Append(("notes.jpg", "No photo."u8.ToArray()))
            .Append(("moving.gif", "GIF89a\x01\0\x01\0\0\0\0;"u8.ToArray()))
            .ToArray();
        var dropped = await workshop.DropAsync("news/ten.md", photos);
        Assert.Equal(HttpStatusCode.OK, dropped.Status);
        Assert.Contains("notes.jpg: ", dropped.Problem, StringComparison.Ordinal);
        Assert.Contains("moving.gif: ", dropped.Problem, StringComparison.Ordinal);
        var names = dropped.Html.QuerySelectorAll<IHtmlInputElement>(".staged input[name=name]").Select(input => input.Value).ToArray();
        Assert.Equal(8, names.Length);
        Assert.Equal(8, names.Distinct().Count());
        for (var page = dropped; page.Html.QuerySelector(".staged") is not null;)
        {
            var form = page.Html.QuerySelector<IHtmlFormElement>(".staged")!;
            page = await workshop.PressAsync(page, form.QuerySelector<IHtmlButtonElement>("button.main")!, Words);
            Assert.Null(page.Problem);
        }
        Assert.Equal(
            ["index.md", .. Enumerable.Range(2, 7).Select(number => $"photo-{number}.jpg"), "photo.jpg"],
            Directory.EnumerateFiles(Path.Combine(workshop.Folder, "news/ten")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(1, workshop.Text("news/ten/index.md").Split("role: lead").Length - 1);
        Assert.Equal(7, workshop.Text("news/ten/index.md").Split("\n![](").Length - 1);
    }

    [Fact]
    public async Task A_text_that_is_not_saved_is_not_lost_by_a_photo()
    {
        workshop.WithStory("busy");
        var page = await workshop.OpenAsync("news/busy.md");
        await workshop.TypeAsync("news/busy.md", page.Text + "Typed.\n", page.Version);
        var dropped = await workshop.DropAsync("news/busy.md", ("a.jpg", Generated.Jpeg(60, 40)));
        var refused = await PutAsync(dropped, [.. Words, ("name", "a")]);
        Assert.Contains("Save them first", refused.Problem, StringComparison.Ordinal);
        Assert.EndsWith("Typed.\n", (await workshop.OpenAsync("news/busy.md")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/broken.md", "cannot be read")]
    [InlineData("prayer/anybody.md", "cannot have photos")]
    public async Task Where_no_photo_can_stand_is_said(string entry, string reason)
    {
        var before = workshop.Bytes(entry);
        var dropped = await workshop.DropAsync(entry, ("a.jpg", Generated.Jpeg(60, 40)));
        var refused = await PutAsync(dropped, [.. Words, ("name", "a")]);
        Assert.Contains(reason, refused.Problem, StringComparison.Ordinal);
        Assert.Equal(before, workshop.Bytes(entry));
    }

    private static IEnumerable<(string, string)> Without(string name) => Words.Where(word => word.Name != name);

    private Task<Seen> PutAsync(Seen page, (string, string)[] words) =>
        workshop.PressAsync(page, page.Html.QuerySelector<IHtmlButtonElement>(".staged button.main")!, words);

    private static void AssertTellsNothing(byte[] photo)
    {
        Assert.Equal(-1, photo.AsSpan().IndexOf(Secrets.Text));
        Assert.Equal(-1, photo.AsSpan().IndexOf(Secrets.Latitude));
        Assert.Equal(-1, photo.AsSpan().IndexOf("Exif"u8));
    }
}
